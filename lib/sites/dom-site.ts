import type { Message, NotRead, Role } from '../thread';
import { hash } from '../thread';
import { anyOf, find, findAll, nameAndAddress, outermost, type Selectors, shortText } from './dom';
import { type BodyMarks, readBodyInSlices } from './message-text';
import { untilChanged } from './settle';
import { type Channel, type Composer, defineSite, type ReadResult, type Site } from './site';
import { mapInSlices } from './slices';
import { buildThread, maxMessages, noteOnCut, noteOnLeftOut } from './thread-builder';

/** What is to be known of a host whose page is read block by block. */
export interface DomSite {
  id: string;
  name: string;
  selectors: {
    subject: Selectors;
    item: Selectors;
    body: Selectors;
    composer: Selectors;
    author?: Selectors;
    time?: Selectors;
    attachment?: Selectors;
    /** Present while older messages are not loaded. */
    more?: Selectors;
    /** The container of the messages. */
    list?: Selectors;
    reply?: Selectors;
  };
  bodyMarks?: BodyMarks;
  notOwnText: string;
  matches(page: Document, url: URL): boolean;
  threadId(page: Document, url: URL): string | undefined;
  /** Where everything of the thread in view lies, when hidden threads stay in the page. */
  root?(page: Document, url: URL): ParentNode | undefined;
  roleOf(item: HTMLElement): Role;
  /** Undefined where the page does not say. */
  visibilityOf?(item: HTMLElement): 'public' | 'internal' | undefined;
  idOf?(item: HTMLElement): string | undefined;
  authorOf?(item: HTMLElement): { name: string; address?: string } | undefined;
  channelOf?(page: Document, composer: HTMLElement): Channel;
  fieldsOf?(root: ParentNode): Record<string, string>;
  order: 'page' | 'newest-first' | 'by-id';
  /** What this page never says, in the user's words. */
  neverSaid?: NotRead[];
  /** The host's own interface, tried first; undefined: it can't be read. */
  readByApi?(
    page: Document,
    url: URL,
    signal?: AbortSignal,
  ): Promise<ReadResult | { ok: false; reason: string }>;
}

export function defineDomSite(site: DomSite): Site {
  const { selectors } = site;
  const fence = anyOf(selectors.body);
  const looking = { outside: fence };
  const rootOf = (page: Document, url: URL): ParentNode | undefined =>
    site.root ? site.root(page, url) : page;

  return defineSite({
    id: site.id,
    name: site.name,
    parts: selectors,
    matches: site.matches,
    threadIdInView: site.threadId,
    async read(page, url, signal) {
      const id = site.threadId(page, url);
      if (!id) return { ok: false, reason: 'No conversation is open.' };
      const byApi = await site.readByApi?.(page, url, signal);
      if (byApi?.ok) return byApi;
      const root = rootOf(page, url);
      const all = root ? outermost(findAll(root, selectors.item, looking)) : [];
      if (!root || all.length === 0)
        return { ok: false, reason: byApi?.reason ?? 'This page shows no messages yet.' };
      const items = all.slice(-maxMessages);
      const subject = subjectOf(
        find(root, selectors.subject, looking) ?? find(page, selectors.subject, looking),
      );
      const oldest = site.order === 'newest-first' ? items.length - 1 : 0;
      const read = await mapInSlices(items, (item, index) =>
        readItem(site, item, index, index === oldest ? subject : ''),
      );
      const messages = inOrder(
        site,
        read.map((one) => one.message),
      );
      const more = selectors.more && find(root, selectors.more, looking) !== undefined;
      return {
        ok: true,
        thread: buildThread({
          site: site.id,
          account: url.host,
          id,
          url: url.href,
          subject,
          messages,
          fields: site.fieldsOf?.(root) ?? {},
          readBy: 'page',
          notRead: [
            ...(byApi
              ? [{ part: 'fields' as const, reason: `${byApi.reason} This is what the page shows.` }]
              : []),
            ...(site.neverSaid ?? []),
            ...(more
              ? [
                  {
                    part: 'messages' as const,
                    expandable: true,
                    reason: 'Older messages are not loaded yet.',
                  },
                ]
              : []),
            ...(messages.some((one) => one.author.role === 'other')
              ? [
                  {
                    part: 'roles' as const,
                    reason: 'The page does not say of every message who is the customer.',
                  },
                ]
              : []),
            ...noteOnLeftOut(all.length - items.length),
            ...noteOnCut(read.filter((one) => one.cut).length),
          ],
        }),
      };
    },
    composers(page, url) {
      const root = rootOf(page, url);
      const threadId = site.threadId(page, url);
      if (!root || !threadId) return [];
      const found = findAll(root, selectors.composer, looking);
      const focused = found.filter((one) => one.contains(page.activeElement));
      return [...focused, ...found.filter((one) => !focused.includes(one))].map(
        (element): Composer => ({
          element,
          channel: site.channelOf?.(page, element) ?? 'unknown',
          notOwnText: site.notOwnText,
          threadId,
        }),
      );
    },
    ...(selectors.reply && {
      async openReply(page: Document, url: URL) {
        const button = find(rootOf(page, url) ?? page, selectors.reply!, looking);
        button?.click();
        return button !== undefined;
      },
    }),
    ...(selectors.more && {
      async expandAll(page: Document) {
        const button = find(page, selectors.more!, looking);
        if (!button) return;
        button.click();
        await untilChanged(() => findAll(page, selectors.item, looking).length);
      },
    }),
    watch(page) {
      const url = new URL(page.location.href);
      const root = rootOf(page, url);
      const list =
        root &&
        ((selectors.list && find(root, selectors.list, looking)) ??
          find(root, selectors.item, looking)?.parentElement);
      return list ? [list] : [];
    },
  });
}

async function readItem(
  site: DomSite,
  item: HTMLElement,
  index: number,
  subject: string,
): Promise<{ message: Message; cut: boolean }> {
  const { selectors } = site;
  const fence = anyOf(selectors.body);
  const looking = { outside: fence };
  const author =
    site.authorOf?.(item) ??
    nameAndAddress(selectors.author ? shortText(find(item, selectors.author, looking)) : '');
  const time = selectors.time && find(item, selectors.time, looking);
  const moment = time?.getAttribute('datetime') ?? '';
  const shownTime = shortText(time) || time?.getAttribute('title') || time?.getAttribute('aria-label') || '';
  const body = find(item, selectors.body, looking) ?? (item.matches(fence) ? item : undefined);
  const { cut, ...text } = body
    ? await readBodyInSlices(body, site.bodyMarks, { subject, sender: author.name })
    : { cut: false, text: '' };
  const names = selectors.attachment
    ? findAll(item, selectors.attachment, looking).map(shortText).filter(Boolean)
    : [];
  return {
    cut,
    message: {
      id:
        site.idOf?.(item) ??
        `at-${hash([author.name, moment || shownTime, text.text.slice(0, 300), moment || shownTime ? '' : index].join('|'))}`,
      author: { ...author, role: site.roleOf(item) },
      ...(/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(moment) && { sentAt: moment }),
      ...(shownTime && { shownTime }),
      visibility: site.visibilityOf?.(item) ?? 'public',
      completeness: body && !cut ? 'whole' : 'partial',
      ...text,
      attachments: names.map((name) => ({ name })),
    },
  };
}

function inOrder(site: DomSite, messages: Message[]): Message[] {
  if (site.order === 'newest-first') return messages.reverse();
  if (site.order === 'by-id') return messages.sort((one, other) => Number(one.id) - Number(other.id));
  return messages;
}

function subjectOf(element: HTMLElement | undefined): string {
  return element?.localName === 'input' ? (element as HTMLInputElement).value : shortText(element);
}
