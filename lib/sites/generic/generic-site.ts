import { hash, type Message } from '../../thread';
import { readBodyInSlices } from '../message-text';
import { defineSite, type Site } from '../site';
import { mapInSlices } from '../slices';
import { buildThread, noteOnCut } from '../thread-builder';
import { idOf, mayBeRead } from './address';
import { composersOf } from './composers';
import type { Conversation, FoundMessage } from './conversation';

type Finder = (page: Document) => Conversation;

export interface GuessOptions {
  id: string;
  /** Undefined until it is there. */
  finder(): Finder | undefined;
  /** Brings the finder into the page. */
  need(): Promise<unknown>;
}

/** Any other page the user turned Amends on for: a best guess that says it is one. */
export function createGenericSite({ id, finder, need }: GuessOptions): Site {
  const recent = new WeakMap<Document, { at: number; found: Conversation }>();

  /** Kept while its messages stand: followers ask on every change of the page, and only a reading needs it fresh. */
  function conversationOf(page: Document, maxAge = 60_000): Conversation | undefined {
    const find = finder();
    if (!find) {
      void need();
      return undefined;
    }
    const before = recent.get(page);
    const now = performance.now();
    if (
      before &&
      now - before.at < maxAge &&
      before.found.messages.every(({ element }) => element.isConnected)
    )
      return before.found;
    const found = find(page);
    recent.set(page, { at: now, found });
    return found;
  }
  const boxesOf = (page: Document, found: Conversation | undefined) =>
    composersOf(page, found?.messages.map(({ body }) => body) ?? []);

  return defineSite({
    id,
    name: 'this page',
    matches: (_page, url) => mayBeRead(url),
    threadIdInView: (_page, url) => idOf(url),
    async read(page, url) {
      if (!finder()) await need();
      const found = conversationOf(page, 200);
      // Without a box or a button to answer with, repeated blocks are rather a list, a feed or search results.
      if (!found?.messages.length || (!found.isAnswered && boxesOf(page, found).length === 0)) {
        return { ok: false, reason: 'No conversation was recognised here. Select its text, or paste it.' };
      }
      const read = await mapInSlices(found.messages, (one, index) => messageOf(one, index, found.skip));
      return {
        ok: true,
        thread: buildThread({
          site: id,
          account: url.host,
          id: idOf(url),
          url: url.href,
          subject: found.subject,
          messages: read.map((one) => one.message),
          fields: {},
          readBy: 'guess',
          notRead: [
            {
              part: 'messages',
              reason: `Read by best guess: ${found.sureness}. Compare it with the page, or select the conversation.`,
            },
            {
              part: 'roles',
              reason: 'Where the page does not say who is the customer, who wrote first was taken.',
            },
            {
              part: 'visibility',
              reason: 'Internal notes are told from replies only where the page marks them.',
            },
            ...noteOnCut(read.filter((one) => one.cut).length),
          ],
        }),
      };
    },
    composers: (page) => boxesOf(page, conversationOf(page)),
    /** A page that loads late shows itself here: another site may know it then. */
    stamp: (page) =>
      `${finder() !== undefined} ${page.title} ${page.querySelectorAll('[contenteditable=true], textarea').length}`,
    watch: (page) => {
      const list = conversationOf(page)?.messages[0]?.element.parentElement;
      return list ? [list] : [];
    },
  });
}

async function messageOf(
  found: FoundMessage,
  index: number,
  skip: string,
): Promise<{ message: Message; cut: boolean }> {
  const { element, body, without, author, sentAt, shownTime, internal } = found;
  const { cut, ...text } = await readBodyInSlices(body, { skip, without }, { sender: author.name });
  const when = sentAt ?? shownTime ?? '';
  return {
    cut,
    message: {
      id: element.id || `at-${index}-${hash(author.name + when + text.text.slice(0, 200))}`,
      author,
      ...(sentAt && { sentAt }),
      ...(shownTime && { shownTime }),
      visibility: internal ? 'internal' : 'public',
      completeness: cut ? 'partial' : 'whole',
      ...text,
      attachments: [],
    },
  };
}
