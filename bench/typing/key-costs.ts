import { onMainThread, type TraceEvent, tasksIn } from '../page-cost/profile';

/**
 * For each key the processor time of the page's main thread from the key press to the next frame that is drawn, in
 * milliseconds. What other programs took from the processor does not count.
 */
export function keyCosts(trace: readonly TraceEvent[]): number[] {
  const here = onMainThread(trace);
  const tasks = tasksIn(here);
  const frames = here.filter(({ name }) => name === 'Commit');
  const keys = here.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const costs: number[] = [];
  for (const { ts } of keys) {
    const frame = frames.find((one) => one.ts > ts);
    if (!frame) continue;
    const between = tasks.filter((task) => endOf(task) > ts && task.ts < endOf(frame));
    costs.push(between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000);
  }
  return costs;
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
