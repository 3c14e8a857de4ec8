import { threadKey } from '../thread';
import { outcomeOf } from './claude-outcome';
import { asInterrupted, type ClaudeRun, isLive, placeOf, type RunStore, type RunUsage } from './claude-run';
import type { ClaudeService, PreparedAsk } from './claude-service';
import { nothingShown, shownAnswer } from './claude-shown';
import { threadPrint } from './thread-print';

export interface ClaudeRunsOptions {
  service: ClaudeService;
  store: RunStore;
  /** Adds what a call used to the month. */
  count: (usage: RunUsage) => Promise<void>;
  /** Each runs the last work it was given, soon and once: with the next frame, where frames are drawn. */
  newBatch: () => (work: () => void) => void;
  newId: () => string;
  now: () => number;
}

/**
 * Every call of this panel, whatever thread it looks at: a call goes on for its own thread while another is in view. An
 * answer is let in by its run's id alone, so that a late one lands nowhere.
 */
export interface ClaudeRuns {
  get(threadKey: string, workflow: string): ClaudeRun | undefined;
  /** Reads what is kept of a thread; once. */
  load(threadKey: string): Promise<void>;
  /** Begins a call and ends the one that its thread still had. */
  start(prepared: PreparedAsk, base: string): string;
  stop(threadKey: string, workflow: string): void;
  /** The agent has taken it, or put it aside. */
  settle(threadKey: string, workflow: string): void;
  /** Writes down what is not yet written. */
  flush(): void;
  watch(listener: () => void): () => void;
}

const keepEvery = 300;

export function createClaudeRuns(options: ClaudeRunsOptions): ClaudeRuns {
  const { service, store, count, newBatch, newId, now } = options;
  const runs = new Map<string, ClaudeRun>();
  const stops = new Map<string, AbortController>();
  const loads = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const unsaved = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function put(run: ClaudeRun): void {
    runs.set(placeOf(run), run);
    unsaved.add(placeOf(run));
    timer ??= setTimeout(flush, keepEvery);
    for (const listener of listeners) listener();
  }
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const place of unsaved) void store.save(runs.get(place)!);
    unsaved.clear();
  }
  /** Changes a run while it is the one in its place, and no other. */
  function change(id: string, place: string, by: Partial<ClaudeRun>): void {
    const run = runs.get(place);
    if (run?.id === id) put({ ...run, ...by });
  }

  async function carryOut(prepared: PreparedAsk, first: ClaudeRun, signal: AbortSignal): Promise<void> {
    const { id } = first;
    const place = placeOf(first);
    const written = await service.write(prepared, {
      signal,
      batch: newBatch(),
      onPartial: (partial) => {
        if (!signal.aborted) change(id, place, { state: { status: 'writing' }, shown: shownAnswer(partial) });
      },
      onWait: (seconds, code) =>
        change(id, place, { state: { status: 'waiting', until: now() + seconds * 1000, code } }),
      onTry: () => change(id, place, { state: { status: 'asking' } }),
      onRepair: () => change(id, place, { state: { status: 'repairing' } }),
      onUsage: (usage) => change(id, place, { usage }),
    });
    change(id, place, outcomeOf(written, first, now()));
    stops.delete(id);
    flush();
    if (first.engine !== 'browser-model') await count(written.usage).catch(() => {});
  }

  return {
    get: (key, workflow) => runs.get(placeOf({ threadKey: key, workflow })),
    load(key) {
      const known = loads.get(key);
      if (known) return known;
      const loading = store.load(key).then((found) => {
        for (const run of found) {
          if (runs.has(placeOf(run))) continue;
          const whole = asInterrupted(run);
          const uncounted = !whole.counted;
          put({ ...whole, counted: true });
          if (uncounted) void count(whole.usage).catch(() => {});
        }
      });
      loads.set(key, loading);
      return loading;
    },
    start(prepared, base) {
      const { thread, workflow, engine, option, passage } = prepared.ask;
      const key = threadKey(thread);
      for (const run of runs.values()) if (run.threadKey === key && isLive(run)) stops.get(run.id)?.abort();
      const run: ClaudeRun = {
        id: newId(),
        threadKey: key,
        workflow,
        ...(engine && { engine }),
        ...(option && { option }),
        ...(passage && { passage }),
        fingerprint: threadPrint(thread),
        messageIds: thread.messages.map(({ id }) => id),
        base,
        state: { status: 'asking' },
        shown: prepared.ask.begun === undefined ? nothingShown : shownAnswer(prepared.ask.begun),
        settled: false,
        usage: { input: 0, output: 0, cacheRead: 0, cacheWritten: 0 },
        counted: false,
        sent: prepared.sent,
        repaired: false,
        startedAt: now(),
      };
      const stop = new AbortController();
      stops.set(run.id, stop);
      put(run);
      void carryOut(prepared, run, stop.signal);
      return run.id;
    },
    stop(key, workflow) {
      const run = runs.get(placeOf({ threadKey: key, workflow }));
      if (run) stops.get(run.id)?.abort();
    },
    settle(key, workflow) {
      const run = runs.get(placeOf({ threadKey: key, workflow }));
      if (run && !run.settled) put({ ...run, settled: true });
    },
    flush,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
