import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Context, type Kind, protocol } from './protocol';
import { ask, createRouter, type Refusal } from './router';
import type { SenderStamp } from './sender';

const self = { id: 'amends', origin: 'chrome-extension://amends' };
const senders: Record<string, { stamp: SenderStamp; context: Context | 'own' | undefined }> = {
  panel: { stamp: { id: 'amends', origin: self.origin }, context: 'own' },
  'options page in a tab': {
    stamp: { id: 'amends', origin: self.origin, tab: { id: 1 }, frameId: 0 },
    context: 'own',
  },
  'content script': {
    stamp: { id: 'amends', origin: 'https://mail.google.com', tab: { id: 1 }, frameId: 0 },
    context: 'page',
  },
  'content script in a frame': {
    stamp: { id: 'amends', origin: 'https://mail.google.com', tab: { id: 1 }, frameId: 7 },
    context: undefined,
  },
  'another extension': { stamp: { id: 'other', origin: 'chrome-extension://other' }, context: undefined },
  'a web page': {
    stamp: { origin: 'https://evil.example.com', tab: { id: 1 }, frameId: 0 },
    context: undefined,
  },
  'a forged origin': { stamp: { id: 'amends', origin: 'chrome-extension://other' }, context: undefined },
};

const samples: { [K in Kind]?: unknown } = {
  'draft-insert': { threadKey: 'gmail//1', text: 'Hello', channel: 'public' },
  'composer-fix': { expected: 'a', rewrites: [{ start: 0, end: 1, text: 'b' }] },
  'composer-show': { start: 0, end: 1 },
  'finding-step': { by: 'next' },
  'settings-changed': { active: true },
  'text-check': { text: 'Hello', audience: 'reply', muted: ['blame'], threadStamp: 'a' },
  'errors-count': { count: 2 },
  'rule-mute': { rule: 'blame', scope: 'site' },
  'composer-mute': { rules: ['blame'], muted: true },
};
const requestOf = (kind: Kind): unknown => samples[kind] ?? null;
const kinds = Object.keys(protocol) as Kind[];

function routerFor(here: Context) {
  const heard = vi.fn();
  const refused: Refusal[] = [];
  const handlers = Object.fromEntries(
    kinds.map((kind) => [kind, (request: unknown) => heard(kind, request)]),
  );
  const router = createRouter(here, self, handlers as never, (why) => refused.push(why));
  return { router, heard, refused };
}

test.each(Object.entries(senders))(
  '%s is heard exactly where the table says',
  async (_, { stamp, context }) => {
    for (const kind of kinds) {
      for (const here of ['page', 'panel', 'worker'] as const) {
        const { router, heard } = routerFor(here);
        await router({ kind, to: here, request: requestOf(kind) }, stamp);
        const { from, to } = protocol[kind] as { from: readonly Context[]; to: Context };
        const allowed =
          to === here &&
          (context === 'own'
            ? from.some((one) => one !== 'page')
            : context !== undefined && from.includes(context));
        expect({ kind, here, heard: heard.mock.calls.length }).toEqual({
          kind,
          here,
          heard: allowed ? 1 : 0,
        });
      }
    }
  },
);

const hostile: unknown[] = [
  null,
  undefined,
  0,
  '',
  'draft-insert',
  [],
  {},
  [{}],
  new Array(1e5).fill(0),
  { kind: 'draft-insert' },
  { kind: '__proto__', to: 'page', request: null },
  { kind: 'constructor', to: 'page', request: null },
  { kind: 'toString', to: 'page', request: null },
  { kind: 'draft-insert', to: 'page', request: null },
  { kind: 'draft-insert', to: 'page', request: { threadKey: 'x', text: 'y'.repeat(1e6), channel: 'public' } },
  { kind: 'draft-insert', to: 'page', request: { threadKey: 'x', text: 'y', channel: 'public', extra: 1 } },
  { kind: 'draft-insert', to: 'page', request: { threadKey: 'x', text: ['y'], channel: 'public' } },
  { kind: 'composer-show', to: 'page', request: { start: -1, end: 2 } },
  { kind: 'composer-show', to: 'page', request: { start: Number.NaN, end: 2 } },
  { kind: 'composer-show', to: 'page', request: JSON.parse('{"start":0,"end":1,"__proto__":{"x":1}}') },
  { kind: 'reading-get', to: 'page', request: null, extra: true },
];

test('hostile shapes are refused and never throw', async () => {
  for (const message of hostile) {
    const { router, heard } = routerFor('page');
    await router(message, senders.panel!.stamp);
    expect(heard).not.toHaveBeenCalled();
  }
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (message, request) => {
      const { router, heard } = routerFor('page');
      router(message, senders.panel!.stamp);
      router({ kind: 'draft-insert', to: 'page', request }, senders.panel!.stamp);
      expect(heard).not.toHaveBeenCalled();
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('an answer in another shape, or none, counts as no answer', async () => {
  expect(
    await ask(async () => ({ ok: true, value: { lost: 'x' } }), 'draft-insert', {
      threadKey: '',
      text: '',
      channel: 'public',
    }),
  ).toBeUndefined();
  expect(
    await ask(async () => Promise.reject(new Error('no receiver')), 'insert-undo', null),
  ).toBeUndefined();
  expect(await ask(async () => ({ ok: true, value: null }), 'insert-undo', null)).toEqual({
    ok: true,
    value: null,
  });
});
