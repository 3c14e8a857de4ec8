import { expect, test } from 'vitest';
import { fingerprint } from '../thread';
import { sampleThread } from '../thread.samples';
import type { Draft } from '../writing/draft';
import { type DraftAction, type DraftState, isEdited, reduceDraft } from './draft-state';
import { staleness } from './staleness';

const at = 1;
const threadOf = (...texts: string[]) => sampleThread(texts.map((text) => ['customer', text]));
const thread = threadOf('It arrived broken.');
const longer = threadOf('It arrived broken.', 'Again!');
const expanded = threadOf('It arrived broken. Twice.');
const key = 'sample//t';

const draftOf = (text: string, from = thread): Draft => ({
  type: 'email',
  engine: 'playbook',
  fingerprint: fingerprint(from),
  text,
  gaps: [],
  sources: [],
  options: [],
  coaching: [{ start: 4, end: 8, note: 'why' }],
});
const run = (...actions: DraftAction[]) =>
  actions.reduce<DraftState>(reduceDraft, { status: 'loading', threadKey: key, type: 'email' });
const composed = (text: string, from = thread): DraftAction => ({
  kind: 'composed',
  draft: draftOf(text, from),
  thread: from,
  at,
});
const edited = (text: string): DraftAction => ({ kind: 'edited', text, at });
function savedIn(state: DraftState) {
  if (state.status === 'loading') throw new Error('nothing is loaded');
  return state.saved;
}

test('a draft just written waits to be kept, and is kept when the store says so', () => {
  const waiting = run(composed('Our words.'));
  expect(waiting).toMatchObject({ status: 'ready', keeping: 'waiting' });
  const { revision } = savedIn(waiting);
  expect(reduceDraft(waiting, { kind: 'stored', revision, ok: true })).toMatchObject({ keeping: 'kept' });
  expect(reduceDraft(waiting, { kind: 'stored', revision, ok: false })).toMatchObject({ keeping: 'failed' });
});

test('an older write that succeeds does not make a newer text kept', () => {
  const first = run(composed('Our words.'));
  const second = reduceDraft(first, edited('My words.'));
  const answered = reduceDraft(second, { kind: 'stored', revision: savedIn(first).revision, ok: true });
  expect(answered).toMatchObject({ keeping: 'waiting', saved: { text: 'My words.' } });
});

test('an answer for the thread that was left does not land in the new one', () => {
  const old = savedIn(run(composed('Our words.')));
  const elsewhere: DraftState = { status: 'loading', threadKey: 'other', type: 'email' };
  expect(reduceDraft(elsewhere, { kind: 'loaded', saved: old })).toBe(elsewhere);
  expect(reduceDraft(elsewhere, composed('Our words.'))).toBe(elsewhere);
});

test('notes move along with what is typed before them', () => {
  const state = run(composed('One this two.'), edited('So: One this two.'));
  expect(savedIn(state).coaching).toMatchObject([{ start: 8, end: 12 }]);
});

test('writing anew keeps what the agent typed, and bringing it back swaps the two', () => {
  const state = run(composed('Ours.'), edited('Mine.'), composed('Ours, for another option.'));
  expect(savedIn(state)).toMatchObject({ text: 'Ours, for another option.', previous: { text: 'Mine.' } });
  const back = reduceDraft(state, { kind: 'brought-back', at });
  expect(savedIn(back)).toMatchObject({ text: 'Mine.', previous: { text: 'Ours, for another option.' } });
  expect(isEdited(savedIn(back))).toBe(true);
});

test('writing anew over our own words keeps nothing', () => {
  expect(savedIn(run(composed('Ours.'), composed('Ours again.'))).previous).toBeUndefined();
});

test('a draft is older than the message that came after it, and not older than text that was only unfolded', () => {
  const saved = savedIn(run(composed('Ours.')));
  expect(staleness(saved, thread).status).toBe('fresh');
  expect(staleness(saved, expanded).status).toBe('reread');
  expect(staleness(saved, longer)).toMatchObject({ status: 'older', newer: [{ id: 'm2' }] });
});

test('checking again keeps the text and takes the newer thread as known', () => {
  const state = run(composed('Ours.'), edited('Mine.'), { kind: 'rechecked', thread: longer, at });
  expect(savedIn(state).text).toBe('Mine.');
  expect(staleness(savedIn(state), longer).status).toBe('fresh');
});

test('a text saved in another window is followed, unless both were edited: then both are kept', () => {
  const mine = run(composed('Ours.'));
  const kept = reduceDraft(mine, { kind: 'stored', revision: savedIn(mine).revision, ok: true });
  const theirs = { ...savedIn(mine), text: 'Theirs.', revision: 9 };
  expect(savedIn(reduceDraft(kept, { kind: 'saved-elsewhere', saved: theirs })).text).toBe('Theirs.');

  const split = reduceDraft(reduceDraft(kept, edited('Mine.')), { kind: 'saved-elsewhere', saved: theirs });
  expect(split).toMatchObject({ status: 'split', saved: { text: 'Mine.', previous: { text: 'Theirs.' } } });
  const ended = reduceDraft(split, { kind: 'split-ended', keep: 'theirs', at });
  expect(ended).toMatchObject({ status: 'ready', saved: { text: 'Theirs.', previous: { text: 'Mine.' } } });
  expect(savedIn(ended).revision).toBeGreaterThan(9);
});

test('a rule muted for a text stays muted when it is written anew', () => {
  const state = run(composed('Ours.'), { kind: 'rule-muted', rule: 'hedging', at }, composed('Ours again.'));
  expect(savedIn(state).muted).toEqual(['hedging']);
});

test('what is brought back is as old as it was, and the keyboard’s undo of that swaps again', () => {
  const state = run(composed('Our words.'), edited('My words.'), composed('Newer words.', longer));
  const back = savedIn(reduceDraft(state, { kind: 'brought-back', at }));
  expect(back.text).toBe('My words.');
  expect(staleness(back, longer)).toMatchObject({ status: 'older', newer: [{ id: 'm2' }] });
  const undone = savedIn(
    run(
      composed('Our words.'),
      edited('My words.'),
      composed('Newer words.', longer),
      { kind: 'brought-back', at },
      edited('Newer words.'),
    ),
  );
  expect(undone.draft.text).toBe('Newer words.');
  expect(undone.previous?.text).toBe('My words.');
  expect(staleness(undone, longer).status).toBe('fresh');
});
