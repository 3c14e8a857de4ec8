import { needEditing } from '@/lib/editors/editing';
import { readComposer } from '@/lib/editors/read-composer';
import type { ErrorCode, Outcome } from '@/lib/errors';
import type { Channel, Composer, Site } from '@/lib/sites/site';
import type { Thread } from '@/lib/thread';

const openingTime = 5000; // A reply box loads its editor late on slow lines.

interface Insertion {
  composer: Composer;
  /** The agent's own text before and after: what must stand there for an undo to take out our part and nothing else. */
  before: string;
  after: string;
}

/** Inserts drafts into a page's own reply boxes, and takes the last one out again. */
export function createInserter(page: Document) {
  let last: Insertion | undefined;

  /**
   * Puts a draft into the reply box of this thread: looked up at this moment, opened when none is, never into another
   * thread's box or a box for other eyes, never a second time. A draft of ours that still stands there untouched is
   * replaced. Refusals leave the page as it was.
   */
  async function insert(
    url: URL,
    site: Site,
    thread: Thread,
    draft: { text: string; channel: 'public' | 'internal' },
  ): Promise<Outcome<{ lost: string[] }>> {
    const composer = await findComposer(page, url, site, thread, draft.channel);
    if (composer === 'several') return refused('several-composers');
    if (!composer) return refused('no-composer');
    if (!fits(composer.channel, draft.channel)) return refused(whyNot(composer.channel, draft.channel));
    if (flat(textOf(composer)).includes(flat(draft.text))) return refused('already-in');
    const editing = await needEditing();
    if (!editing) return refused('page-not-reached');
    if (stands(last, composer)) await takeOut(last);
    const before = textOf(composer);
    const outcome = await editing.insertDraft(composer.element, draft.text, {
      mode: 'at-cursor',
      notOwnText: composer.notOwnText,
    });
    if (!outcome.ok) return outcome;
    last = { composer, before, after: textOf(composer) };
    const now = site.composers(page, url).find(({ element }) => element === composer.element);
    if (now && !fits(now.channel, draft.channel)) {
      const isOut = await takeOut(last); // The box was switched while the text went in.
      return refused(isOut ? whyNot(now.channel, draft.channel) : 'insert-left');
    }
    return { ok: true, value: { lost: outcome.lost } };
  }

  /** Takes the last draft out, where it still stands as we left it. What has been written since is never touched. */
  async function undo(): Promise<Outcome<null>> {
    if (!last?.composer.element.isConnected) return refused('no-composer');
    if (!stands(last, last.composer)) return refused('written-since');
    return (await takeOut(last)) ? { ok: true, value: null } : refused('insert-refused');
  }

  /** Some editors undo in several steps; each is looked at, and none goes past what stood before. */
  async function takeOut({ composer, before }: Insertion): Promise<boolean> {
    last = undefined;
    for (let step = 0; step < 3 && textOf(composer) !== before; step++) {
      if (!(await (await needEditing())?.undoLast(composer.element))) break;
    }
    return textOf(composer) === before;
  }

  return { insert, undo };
}

const textOf = ({ element, notOwnText }: Composer): string => readComposer(element, notOwnText).text;

const stands = (insertion: Insertion | undefined, { element }: Composer): insertion is Insertion =>
  insertion !== undefined &&
  insertion.composer.element === element &&
  textOf(insertion.composer) === insertion.after;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const refused = (code: ErrorCode): { ok: false; code: ErrorCode } => ({ ok: false, code });

const whyNot = (box: Channel, wanted: 'public' | 'internal'): ErrorCode =>
  box === 'side' ? 'side-conversation' : wrongFor[wanted];
const wrongFor = { public: 'wrong-channel', internal: 'box-is-public' } as const;

/** Unknown visibility counts as public: a note must never land where the customer reads. */
const fits = (box: Channel, wanted: 'public' | 'internal') => (box === 'unknown' ? 'public' : box) === wanted;

async function findComposer(
  page: Document,
  url: URL,
  site: Site,
  thread: Thread,
  channel: 'public' | 'internal',
): Promise<Composer | 'several' | undefined> {
  const boxes = () => site.composers(page, url).filter(({ threadId }) => !threadId || threadId === thread.id);
  let found = boxes();
  // What a page opens by itself is for the customer.
  if (found.length === 0 && channel === 'public' && site.openReply && (await site.openReply(page, url))) {
    const until = Date.now() + openingTime;
    while (found.length === 0 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found = boxes();
    }
  }
  const focused = found.find(({ element }) => holdsFocus(element));
  if (focused || found.length < 2) return focused ?? found[0];
  return 'several';
}

/** In a click on the side panel the page keeps its activeElement, though the window has lost the focus. */
function holdsFocus(element: HTMLElement): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && frame.ownerDocument.activeElement !== frame) return false;
  const active = element.ownerDocument.activeElement;
  return active !== null && (element === active || element.contains(active));
}
