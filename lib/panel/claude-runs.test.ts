import { expect, test } from 'vitest';
import type { WriteOptions, Written } from '../claude/write';
import { sampleThread } from '../thread.samples';
import type { ReplyAnswer } from '../writing/request/answer';
import type { ClaudeRun, RunStore } from './claude-run';
import { type ClaudeRuns, createClaudeRuns } from './claude-runs';
import type { ClaudeService, PreparedAsk } from './claude-service';

const usage = { input: 10, output: 5, cacheRead: 0, cacheWritten: 0 };
const answer = (text: string): ReplyAnswer => ({
  assessment: { emotion: 'angry', emotionEvidence: [], needs: [], summary: '', landmines: [], questions: [] },
  options: [],
  draft: { text, claims: [] },
  coaching: [],
});

const ask = (id: string, workflow = 'email'): PreparedAsk =>
  ({
    ask: { workflow, thread: sampleThread([], { id }), now: new Date(0) },
    sent: {
      host: 'api.example.com',
      model: 'm',
      parts: [],
      taken: [],
      leftOut: { internalNotes: 0, attachments: 0, olderMessages: 0, hiddenTexts: 0, quotedTexts: 0 },
    },
  }) as unknown as PreparedAsk;

interface Call {
  options: WriteOptions;
  end(written: Written): void;
}

/** A service whose calls the test holds in its hands. */
function setUp(kept: ClaudeRun[] = []) {
  const calls: Call[] = [];
  const saved: ClaudeRun[] = [];
  const counted: number[] = [];
  let ids = 0;
  const service = {
    write: (_: PreparedAsk, options: WriteOptions) =>
      new Promise<Written>((end) => {
        calls.push({ options, end });
      }),
  } as unknown as ClaudeService;
  const store: RunStore = {
    load: async (key) => kept.filter(({ threadKey }) => threadKey === key),
    save: async (run) => void saved.push(run),
  };
  const runs = createClaudeRuns({
    service,
    store,
    count: async ({ input }) => void counted.push(input),
    newBatch: () => (work) => work(),
    newId: () => `run-${++ids}`,
    now: () => 1000,
  });
  return { runs, calls, saved, counted };
}

const settled = () => new Promise((done) => setTimeout(done));
const ready = (text: string): Written => ({
  state: 'ready',
  answer: answer(text),
  findings: [],
  ok: true,
  usage,
  repaired: false,
});
const stopped = (text: string): Written => ({
  state: text ? 'partial' : 'failed',
  ...(text && { partial: { draft: { text } } }),
  failure: { code: 'stopped' },
  usage,
  repaired: false,
});
const stateOf = (runs: ClaudeRuns, key: string) => runs.get(key, 'email')?.state.status;

test('an answer becomes a draft for the thread it was asked for', async () => {
  const { runs, calls, saved, counted } = setUp();
  runs.start(ask('1'), 'what stood there');
  calls[0]!.options.onPartial?.({ draft: { text: 'Dear' } });
  expect(runs.get('sample//1', 'email')).toMatchObject({
    state: { status: 'writing' },
    shown: { text: 'Dear' },
  });
  calls[0]!.end(ready('Dear Ann'));
  await settled();
  expect(runs.get('sample//1', 'email')).toMatchObject({
    state: { status: 'ready' },
    draft: { text: 'Dear Ann', engine: 'claude' },
    base: 'what stood there',
  });
  expect(saved.at(-1)?.state.status).toBe('ready');
  expect(counted).toEqual([10]);
});

test('one call for a thread: a newer one ends the older, whose late answer lands nowhere', async () => {
  const { runs, calls } = setUp();
  runs.start(ask('1'), '');
  runs.start(ask('2'), '');
  runs.start(ask('1'), '');
  expect(calls.map(({ options }) => options.signal?.aborted)).toEqual([true, false, false]);
  calls[0]!.options.onPartial?.({ draft: { text: 'LATE' } });
  calls[0]!.end(ready('LATE'));
  await settled();
  expect(runs.get('sample//1', 'email')).toMatchObject({ id: 'run-3', state: { status: 'asking' } });
  calls[2]!.end(ready('Dear Ann'));
  await settled();
  expect(runs.get('sample//1', 'email')?.draft?.text).toBe('Dear Ann');
  expect(stateOf(runs, 'sample//2')).toBe('asking');
});

test('another kind of answer ends the call and keeps what had come of it', async () => {
  const { runs, calls } = setUp();
  runs.start(ask('1'), '');
  calls[0]!.options.onPartial?.({ draft: { text: 'Half' } });
  runs.start(ask('1', 'social'), '');
  calls[0]!.end(stopped('Half'));
  await settled();
  expect(runs.get('sample//1', 'email')).toMatchObject({
    state: { status: 'partial' },
    shown: { text: 'Half' },
  });
  expect(runs.get('sample//1', 'social')?.state.status).toBe('asking');
});

test('a try to carry on that fails takes nothing away; a refusal does', async () => {
  const { runs, calls } = setUp();
  const again = ask('1');
  again.ask.begun = { draft: { text: 'Half a draft' } };
  runs.start(again, '');
  calls[0]!.end({ ...stopped(''), failure: { code: 'offline' } });
  await settled();
  expect(runs.get('sample//1', 'email')).toMatchObject({
    state: { status: 'partial', failure: { code: 'offline' } },
    shown: { text: 'Half a draft' },
  });
  runs.start(again, '');
  calls[1]!.end({ ...stopped(''), failure: { code: 'refused' } });
  await settled();
  expect(runs.get('sample//1', 'email')).toMatchObject({ state: { status: 'failed' }, shown: { text: '' } });
});

test('a call that a closed panel left behind is found as partial, and its usage is counted once', async () => {
  const first = setUp();
  first.runs.start(ask('1'), '');
  first.calls[0]!.options.onUsage?.(usage);
  first.calls[0]!.options.onPartial?.({ draft: { text: 'Half' } });
  first.runs.flush();
  await settled();
  const second = setUp([first.saved.at(-1)!]);
  await second.runs.load('sample//1');
  await second.runs.load('sample//1');
  expect(second.runs.get('sample//1', 'email')).toMatchObject({
    state: { status: 'partial', failure: { code: 'stopped' } },
    shown: { text: 'Half' },
  });
  expect(second.counted).toEqual([10]);
});

test('200 random orders: what is shown is always of the newest call', async () => {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % below;
  };
  for (let round = 0; round < 200; round++) {
    const { runs, calls } = setUp();
    const owner = new Map<number, string>();
    for (let step = 0; step < 12; step++) {
      const open = calls.length;
      const act = random(4);
      if (open === 0 || act === 0) owner.set(open, runs.start(ask(String(random(2))), ''));
      else {
        const index = random(open);
        const text = `words of ${owner.get(index)}`;
        if (act === 1) calls[index]!.options.onPartial?.({ draft: { text } });
        else if (act === 2) calls[index]!.end(ready(text));
        else calls[index]!.end(stopped(random(2) ? text : ''));
        await settled();
      }
      for (const key of ['sample//0', 'sample//1']) {
        const run = runs.get(key, 'email');
        if (run) expect(['', `words of ${run.id}`]).toContain(run.shown.text);
      }
    }
  }
});
