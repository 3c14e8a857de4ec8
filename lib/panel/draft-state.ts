import { fingerprint, type Thread, threadKey } from '../thread';
import type { Doubt, Draft, ResponseType } from '../writing/draft';
import type { SavedDraft } from './saved-draft';
import { type Edit, findEdit, type Span, shiftSpans } from './spans';

/** The draft of one thread and type, from the moment it is asked for. */
export type DraftState =
  | { status: 'loading'; threadKey: string; type: ResponseType }
  | { status: 'ready'; saved: SavedDraft; keeping: 'kept' | 'waiting' | 'failed' }
  /** Another panel saved the same draft while this one was being edited: both texts are kept. */
  | { status: 'split'; saved: SavedDraft; theirs: SavedDraft };

export type DraftAction =
  | { kind: 'opened'; threadKey: string; type: ResponseType }
  | { kind: 'loaded'; saved: SavedDraft }
  /** `messageIds`: those it was written for, where the thread has gone on since. */
  | { kind: 'composed'; draft: Draft; thread: Thread; messageIds?: readonly string[]; at: number }
  /** `edits`: the single changes that lead to the text, the last in the text first; found out where absent. */
  | { kind: 'edited'; text: string; edits?: readonly Edit[]; at: number }
  /** A model's words were taken into the text: what of them nobody has confirmed goes along. */
  | { kind: 'doubted'; doubts: readonly Doubt[]; at: number }
  | { kind: 'brought-back'; at: number }
  | { kind: 'rechecked'; thread: Thread; at: number }
  | { kind: 'rule-muted'; rule: string; at: number }
  | { kind: 'rule-unmuted'; rule: string; at: number }
  | { kind: 'stored'; revision: number; ok: boolean }
  | { kind: 'saved-elsewhere'; saved: SavedDraft }
  | { kind: 'split-ended'; keep: 'mine' | 'theirs'; at: number };

export const isEdited = (saved: Pick<SavedDraft, 'text' | 'draft'>) => saved.text !== saved.draft.text;

/** A draft just written, ready to be kept. */
export function saveOf(draft: Draft, thread: Thread, at: number): SavedDraft {
  return {
    threadKey: threadKey(thread),
    type: draft.type,
    revision: 1,
    text: draft.text,
    draft,
    sources: draft.sources,
    coaching: draft.coaching,
    messageIds: thread.messages.map(({ id }) => id),
    muted: [],
    changedAt: at,
  };
}

export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  if (action.kind === 'opened') {
    return { status: 'loading', threadKey: action.threadKey, type: action.type };
  }
  if (action.kind === 'loaded') {
    // An answer that comes after the agent went to another ticket.
    return state.status === 'loading' && isSame(state, action.saved)
      ? { status: 'ready', saved: action.saved, keeping: 'kept' }
      : state;
  }
  if (action.kind === 'composed') return compose(state, action);
  if (state.status === 'loading') return state;
  const { saved } = state;
  switch (action.kind) {
    case 'edited':
      // The keyboard's undo after "Bring it back" leads here: the text goes back with all that belongs to it.
      return action.text !== saved.text && saved.previous?.text === action.text
        ? changed(state, bringBack(saved, saved.previous), action.at)
        : changed(state, edit(saved, action.text, action.edits), action.at);
    case 'doubted': {
      const doubts = [...(saved.draft.doubts ?? []), ...action.doubts];
      return changed(state, { ...saved, draft: { ...saved.draft, doubts } }, action.at);
    }
    case 'brought-back':
      return saved.previous ? changed(state, bringBack(saved, saved.previous), action.at) : state;
    case 'rechecked': {
      const draft = { ...saved.draft, fingerprint: fingerprint(action.thread) };
      const messageIds = action.thread.messages.map(({ id }) => id);
      return changed(state, { ...saved, draft, messageIds }, action.at);
    }
    case 'rule-muted':
      return changed(state, { ...saved, muted: [...new Set([...saved.muted, action.rule])] }, action.at);
    case 'rule-unmuted':
      return changed(
        state,
        { ...saved, muted: saved.muted.filter((rule) => rule !== action.rule) },
        action.at,
      );
    case 'stored':
      if (state.status !== 'ready' || action.revision !== saved.revision) return state;
      return { ...state, keeping: action.ok ? 'kept' : 'failed' };
    case 'saved-elsewhere':
      return meet(state, action.saved);
    case 'split-ended':
      return state.status === 'split' ? endSplit(state, action.keep, action.at) : state;
  }
}

const isSame = (
  one: { threadKey: string; type: ResponseType },
  other: { threadKey: string; type: ResponseType },
) => one.threadKey === other.threadKey && one.type === other.type;

function changed(state: DraftState, saved: SavedDraft, at: number): DraftState {
  const next = { ...saved, revision: saved.revision + 1, changedAt: at };
  return state.status === 'split'
    ? { ...state, saved: next }
    : { status: 'ready', saved: next, keeping: 'waiting' };
}

function compose(state: DraftState, action: DraftAction & { kind: 'composed' }): DraftState {
  const { draft, thread, messageIds, at } = action;
  const now = saveOf(draft, thread, at);
  const fresh = messageIds ? { ...now, messageIds: [...messageIds] } : now;
  if (!isSame(fresh, state.status === 'loading' ? state : state.saved)) return state;
  if (state.status === 'loading') return { status: 'ready', saved: fresh, keeping: 'waiting' };
  const { saved } = state;
  // Only what the agent has typed needs keeping; our own words can be written again.
  const previous = isEdited(saved) ? earlier(saved) : saved.previous;
  return changed(state, { ...fresh, revision: saved.revision, muted: saved.muted, previous }, at);
}

function edit(saved: SavedDraft, text: string, edits?: readonly Edit[]): SavedDraft {
  const steps = edits ?? [findEdit(saved.text, text)];
  const shifted = <S extends Span>(spans: readonly S[]) => steps.reduce<S[]>(shiftSpans, [...spans]);
  return { ...saved, text, sources: shifted(saved.sources), coaching: shifted(saved.coaching) };
}

/** What is kept of a text that gives way to another. */
const earlier = ({ text, draft, messageIds }: SavedDraft) => ({ text, draft, messageIds });

/** Swaps, so that a second click takes it back. */
function bringBack(saved: SavedDraft, previous: NonNullable<SavedDraft['previous']>): SavedDraft {
  const { draft, messageIds = saved.messageIds } = previous;
  const whole = {
    ...saved,
    draft,
    messageIds,
    text: draft.text,
    sources: draft.sources,
    coaching: draft.coaching,
  };
  return { ...edit(whole, previous.text), previous: earlier(saved) };
}

function meet(state: DraftState & { saved: SavedDraft }, theirs: SavedDraft): DraftState {
  const mine = state.saved;
  if (!isSame(mine, theirs)) return state;
  if (mine.text === theirs.text || (state.status === 'ready' && state.keeping === 'kept')) {
    return theirs.revision >= mine.revision ? { status: 'ready', saved: theirs, keeping: 'kept' } : state;
  }
  // The other text goes along with ours from now on, so that closing the panel loses neither.
  const previous = earlier(theirs);
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  return { status: 'split', saved: { ...mine, previous, revision }, theirs };
}

function endSplit(
  { saved, theirs }: DraftState & { status: 'split' },
  keep: 'mine' | 'theirs',
  at: number,
): DraftState {
  const [kept, other] = keep === 'mine' ? [saved, theirs] : [theirs, saved];
  const revision = Math.max(saved.revision, theirs.revision);
  const previous = earlier(other);
  return changed({ status: 'ready', saved: kept, keeping: 'waiting' }, { ...kept, revision, previous }, at);
}
