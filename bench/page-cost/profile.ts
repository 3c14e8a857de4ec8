import type { CDPSession } from '@playwright/test';

/** Milliseconds of processor time on the page's main thread, so that other work on the machine does not count. */
export interface Cost {
  wall: number;
  busy: number;
  ours: number;
  /** Our longest task. */
  longest: number;
}

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string; type?: string } };
}

const runs = /^(?:FunctionCall|EvaluateScript)$/;
const isTask = ({ name }: TraceEvent) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';

/** Traces the browser while `work` runs: a task is ours by the part in which our scripts were called. */
export async function costOf(client: CDPSession, work: () => Promise<unknown>): Promise<Cost> {
  const started = performance.now();
  let wall = 0;
  const events = await traceOf(client, async () => {
    await work();
    wall = performance.now() - started;
  });
  return { wall, ...costIn(events) };
}

/** What the browser did while `work` ran. */
export async function traceOf(client: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', keep as never);
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline,toplevel,v8';
  await client.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await work();
  await client.send('Tracing.end');
  await ended;
  client.off('Tracing.dataCollected', keep as never);
  return events;
}

/** The page's own main thread: the one that ran most scripts; what it did in order of the start. */
export function onMainThread(all: readonly TraceEvent[]): TraceEvent[] {
  const threads = new Map<string, number>();
  for (const one of all)
    if (one.ph === 'X' && one.name === 'FunctionCall')
      threads.set(threadOf(one), (threads.get(threadOf(one)) ?? 0) + 1);
  const [main] = [...threads].sort((one, other) => other[1] - one[1])[0] ?? [''];
  return all
    .filter((one) => one.ph === 'X' && threadOf(one) === main && (one.tdur ?? 0) > 0)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
}

/** Its tasks; one that runs inside another is a part of that. */
export const tasksIn = (here: TraceEvent[]): TraceEvent[] => outermost(here.filter(isTask));

export function costIn(all: readonly TraceEvent[]): Omit<Cost, 'wall'> {
  const here = onMainThread(all);
  const cost = { busy: 0, ours: 0, longest: 0 };
  let at = 0;
  for (const task of tasksIn(here)) {
    cost.busy += task.tdur! / 1000;
    const end = task.ts + task.dur!;
    while (at < here.length && here[at]!.ts < task.ts) at++;
    const inside: TraceEvent[] = [];
    for (let next = at; next < here.length && here[next]!.ts < end; next++) inside.push(here[next]!);
    const calls = outermost(inside.filter(({ name }) => runs.test(name)));
    const mine = calls.filter(isOurs);
    if (mine.length === 0) continue;
    // What follows from our calls in the same task (promises) is ours too, where nobody else was called.
    const ours =
      mine.length === calls.length ? task.tdur! : mine.reduce((total, { tdur }) => total + tdur!, 0);
    cost.ours += ours / 1000;
    cost.longest = Math.max(cost.longest, ours / 1000);
  }
  return cost;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
const isOurs = ({ args }: TraceEvent): boolean =>
  (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith('chrome-extension://');

/** Of events in order of their start, those that lie in no other. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
