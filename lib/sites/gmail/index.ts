import type { NotRead, Participant, Role } from '../../thread';
import { hash } from '../../thread';
import { find, findAll, isShown, outermost, shortText } from '../dom';
import { untilChanged } from '../settle';
import { defineSite, type ReadResult } from '../site';
import { mapInSlices } from '../slices';
import { buildThread, maxMessages, noteOnCut, noteOnLeftOut } from '../thread-builder';
import { accountInAddress, isOurs, ownAddress, threadIdInAddress } from './address';
import { composersOf } from './composers';
import { idInLog } from './log-id';
import { type ReadItem, readItem } from './message';
import { readPrintPage } from './print-page';
import { fence, selectors } from './selectors';

export default defineSite({
  id: 'gmail',
  name: 'Gmail',
  parts: selectors,
  matches: (_page, url) => url.hostname === 'mail.google.com',
  threadIdInView: (page, url) => threadIdOf(page, url),
  read,
  composers: (page, url) => composersOf(page, threadOf(page), threadIdOf(page, url)),
  openReply: async (page) => {
    const button = threadOf(page) && find(threadOf(page)!.ownerDocument, selectors.reply, { outside: fence });
    button?.click();
    return button !== undefined;
  },
  expandAll: async (page) => {
    const button = find(page, selectors.expandAll, { outside: fence });
    if (!button) return;
    button.click();
    await untilChanged(() => page.querySelectorAll('.ii.gt').length);
  },
  watch: (page) => {
    const thread = threadOf(page);
    const list = thread?.querySelector('[role=list]');
    const views = page.querySelector('.aeF > .nH');
    return [views, list].filter((node): node is Element => node != null);
  },
});

function threadOf(page: Document): HTMLElement | undefined {
  const area = find(page, selectors.main, { outside: fence }) ?? page.body;
  return (
    area &&
    (find(area, selectors.thread, { outside: fence }) ?? find(page, selectors.thread, { outside: fence }))
  );
}

function itemsOf(root: HTMLElement): HTMLElement[] {
  const found = outermost(findAll(root, selectors.item, { outside: fence, hiddenToo: true }));
  // Items of the super-collapsed group are hidden by class only; items of a stale view by a hidden parent.
  const shown = new Map<HTMLElement | null, boolean>([[null, true]]);
  return found.filter(({ parentElement: parent }) => {
    if (!shown.has(parent)) shown.set(parent, isShown(parent as HTMLElement));
    return shown.get(parent);
  });
}

function threadIdOf(page: Document, url: URL): string | undefined {
  const thread = threadOf(page);
  const subject = thread && find(thread, selectors.subject, { outside: fence });
  if (!thread || (!subject && itemsOf(thread).length === 0)) {
    return find(page, selectors.printPage) ? `print-${hash(url.search)}` : undefined;
  }
  const first = find(
    thread,
    { '[data-legacy-message-id]': '2026-09' },
    { outside: fence, hiddenToo: true },
  )?.getAttribute('data-legacy-message-id');
  return (
    subject?.getAttribute('data-legacy-thread-id') ||
    legacyId(subject?.getAttribute('data-thread-perm-id')) ||
    legacyId(idInLog(thread, 'thread')) ||
    threadIdInAddress(url) ||
    `at-${hash(shortText(subject) + (first ?? ''))}`
  );
}

/** The subject gets its ids late, sometimes never; a permanent id is the old one in decimal. */
function legacyId(permanent: string | null | undefined): string | undefined {
  const decimal = /^thread-f:(\d+)$/.exec(permanent ?? '')?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  return permanent?.startsWith('thread-a:') ? permanent : undefined;
}

async function read(page: Document, url: URL): Promise<ReadResult> {
  const printed = find(page, selectors.printPage);
  if (printed) return readPrintPage(printed, url);
  const thread = threadOf(page);
  const root = thread ?? find(page, selectors.main, { outside: fence }) ?? page.body;
  const all = root ? itemsOf(root) : [];
  const items = all.slice(-maxMessages);
  if (!root || items.length === 0) return { ok: false, reason: 'No mail thread is open.' };

  const own = ownAddress(
    page.title,
    find(page, selectors.accountButton, { hiddenToo: true, outside: fence })?.getAttribute('aria-label') ??
      '',
  );
  const roleOf = roleBy(own, items);
  const subject = find(root, selectors.subject, { outside: fence });
  const title = shortText(subject);
  const read = await mapInSlices(items, (item, index) =>
    readItem(item, index, roleOf, index === 0 ? title : ''),
  );
  const messages = read.map((one) => one.message);
  const others: Participant[] = read.flatMap((one) =>
    one.recipients.map((person) => ({ ...person, role: roleOf(person.address) })),
  );
  const labels = findAll(root, selectors.label, { outside: fence }).map(shortText).filter(Boolean);
  const account = accountInAddress(url);
  return {
    ok: true,
    thread: buildThread({
      site: 'gmail',
      ...(account && { account: own ?? account }),
      id: threadIdOf(page, url) ?? `at-${hash(messages.map((message) => message.id).join())}`,
      url: url.href,
      subject: shortText(subject),
      participants: others,
      messages,
      fields: labels.length > 0 ? { tags: labels.join(', ') } : {},
      readBy: 'page',
      notRead: [
        ...noteOnLeftOut(all.length - items.length),
        ...notesOn(read),
        ...(subject ? [] : [{ part: 'subject' as const, reason: 'The subject was not found on this page.' }]),
        ...(own
          ? []
          : [
              {
                part: 'roles' as const,
                reason: 'Your own address was not found, so it is not known who is the customer.',
              },
            ]),
      ],
    }),
  };
}

/** Who wrote from outside is the customer's side; where all write from one firm, everyone but the reader. */
function roleBy(own: string | undefined, items: HTMLElement[]): (address: string | undefined) => Role {
  if (!own) return () => 'other';
  const senders = items.map((item) =>
    find(item, selectors.sender, { outside: fence, hiddenToo: true })?.getAttribute('email')?.toLowerCase(),
  );
  const inside = senders.every((address) => !address || isOurs(address, own));
  return (address) => {
    if (!address) return 'other';
    if (inside) return address === own ? 'agent' : 'customer';
    return isOurs(address, own) ? 'agent' : 'customer';
  };
}

function notesOn(read: ReadItem[]): NotRead[] {
  const collapsed = read.filter((one) => one.collapsed).length;
  const clipped = read.filter((one) => one.clipped).length;
  const bare = read.filter((one) => !one.message.author.name).length;
  const notes: NotRead[] = noteOnCut(read.filter((one) => one.cut).length);
  if (collapsed > 0) {
    notes.push({
      part: 'message-text',
      count: collapsed,
      expandable: true,
      reason:
        'Collapsed messages were read only as far as their preview. Expanding shows them whole and marks them read.',
    });
  }
  if (clipped > 0)
    notes.push({
      part: 'message-text',
      count: clipped,
      reason: 'Gmail clipped a long message. Open “View entire message” to see the rest.',
    });
  if (bare > 0)
    notes.push({
      part: 'participants',
      count: bare,
      reason: 'The sender of a message was not found on this page.',
    });
  return notes;
}
