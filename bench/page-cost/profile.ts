import type { CDPSession } from '@playwright/test';

export interface Cost {
  /** Milliseconds of the profile, of script and browser work in it, and of ours. */
  wall: number;
  busy: number;
  ours: number;
  /** Our longest work without a stop. */
  longest: number;
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

/** Profiles the page's main thread while `work` runs; ours is every sample with a frame of an extension in its stack. */
export async function costOf(client: CDPSession, work: () => Promise<unknown>): Promise<Cost> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 200 });
  await client.send('Profiler.start');
  await work();
  const { profile } = await client.send('Profiler.stop');
  const nodes = new Map((profile.nodes as ProfileNode[]).map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, isOurs: boolean): void => {
    const node = nodes.get(id)!;
    const own = isOurs || node.callFrame.url.startsWith('chrome-extension://');
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  mark(profile.nodes[0]!.id, false);
  const idle = (id: number) => nodes.get(id)?.callFrame.functionName === '(idle)';
  const collector = (id: number) => nodes.get(id)?.callFrame.functionName === '(garbage collector)';
  const cost: Cost = { wall: (profile.endTime - profile.startTime) / 1000, busy: 0, ours: 0, longest: 0 };
  let stretch = 0;
  const samples = profile.samples ?? [];
  for (const [at, id] of samples.entries()) {
    const time = (profile.timeDeltas?.[at + 1] ?? 0) / 1000;
    if (!idle(id)) cost.busy += time;
    // A collection in the midst of our work is ours.
    const isOurs = ours.has(id) || (collector(id) && stretch > 0);
    stretch = isOurs ? stretch + time : 0;
    if (isOurs) cost.ours += time;
    cost.longest = Math.max(cost.longest, stretch);
  }
  return cost;
}
