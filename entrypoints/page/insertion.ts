import { insertDraft } from '@/lib/editors';
import type { Outcome } from '@/lib/errors';
import type { Channel, Composer, Site } from '@/lib/sites/site';
import type { Thread } from '@/lib/thread';

const openingTime = 5000; // A reply box loads its editor late on slow lines.

/**
 * Puts a draft into the reply box of this thread: looked up at this moment, opened when none is, never into another
 * thread's box or a box for other eyes. Refusals leave the page as it was.
 */
export async function insertIntoPage(
  page: Document,
  url: URL,
  site: Site,
  thread: Thread,
  draft: { text: string; channel: 'public' | 'internal' },
): Promise<Outcome<{ lost: string[] }>> {
  const composer = await findComposer(page, url, site, thread);
  if (composer === 'several') return { ok: false, code: 'several-composers' };
  if (!composer) return { ok: false, code: 'no-composer' };
  if (!fits(composer.channel, draft.channel)) return { ok: false, code: 'wrong-channel' };
  const outcome = await insertDraft(composer.element, draft.text, {
    mode: 'at-cursor',
    notOwnText: composer.notOwnText,
  });
  if (!outcome.ok) return outcome;
  const after = site.composers(page, url).find(({ element }) => element === composer.element);
  if (after && !fits(after.channel, draft.channel)) return { ok: false, code: 'wrong-channel' };
  return { ok: true, value: { lost: outcome.lost } };
}

/** Unknown visibility counts as public: a note must never land where the customer reads. */
const fits = (box: Channel, wanted: 'public' | 'internal') => (box === 'unknown' ? 'public' : box) === wanted;

async function findComposer(
  page: Document,
  url: URL,
  site: Site,
  thread: Thread,
): Promise<Composer | 'several' | undefined> {
  const boxes = () => site.composers(page, url).filter(({ threadId }) => !threadId || threadId === thread.id);
  let found = boxes();
  if (found.length === 0 && site.openReply && (await site.openReply(page, url))) {
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
