import type { Message, Participant, Role } from '../../thread';
import { hash } from '../../thread';
import { find, findAll, nameAndAddress, outermost, shortText } from '../dom';
import { readBodyInSlices } from '../message-text';
import type { ReadResult } from '../site';
import { buildThread, noteOnCut } from '../thread-builder';
import { bodyMarks, fence, selectors } from './selectors';

const looking = { outside: fence };

/** The ticket as its pane shows it, when the API says no. */
export async function readPane(pane: HTMLElement, url: URL, id: string, reason: string): Promise<ReadResult> {
  const log = find(pane, selectors.log, looking) ?? pane;
  const items = outermost(findAll(log, selectors.item, looking));
  let cut = 0;
  let last: Participant | undefined;
  const messages: Message[] = [];
  for (const [index, item] of items.entries()) {
    const read = await readItem(item, index, last);
    if (!read) continue;
    last = read.message.author;
    if (read.cut) cut++;
    messages.push(read.message);
  }
  if (messages.length === 0)
    return { ok: false, reason: `Zendesk can’t be read (${reason}), and this page shows no messages yet.` };
  messages.sort((one, other) => (one.sentAt ?? '').localeCompare(other.sentAt ?? ''));
  const more = find(pane, selectors.loadMore, looking) !== undefined;
  return {
    ok: true,
    thread: buildThread({
      site: 'zendesk',
      account: url.host,
      id,
      url: url.href,
      subject: (find(pane, selectors.subject, looking) as HTMLInputElement | undefined)?.value ?? '',
      messages,
      fields: fieldsOf(pane),
      readBy: 'page',
      notRead: [
        {
          part: 'fields',
          reason: `Zendesk’s interface can’t be read (${reason}): this is what the page shows.`,
        },
        ...(more
          ? [{ part: 'messages' as const, reason: 'More messages are not loaded yet.', expandable: true }]
          : []),
        ...noteOnCut(cut),
      ],
    }),
  };
}

async function readItem(
  item: HTMLElement,
  index: number,
  last: Participant | undefined,
): Promise<{ message: Message; cut: boolean } | undefined> {
  const holder = find(item, selectors.message, looking);
  const body = find(item, selectors.body, looking);
  if (!body) return undefined;
  const type = holder?.getAttribute('type');
  const internal = type === 'internal' || find(item, selectors.internalTag, looking) !== undefined;
  const name = shortText(find(item, selectors.author, looking));
  const role: Role =
    type === 'end-user'
      ? 'customer'
      : type === 'agent' || type === 'internal' || find(item, selectors.agentBadge, looking)
        ? 'agent'
        : 'other';
  // Only the first of a group carries its author.
  const author: Participant = name
    ? { ...nameAndAddress(name), role }
    : last && last.role === role
      ? last
      : { name: '', role };
  const time = find(item, selectors.time, looking)?.getAttribute('datetime') ?? undefined;
  const shownTime = shortText(find(item, selectors.time, looking));
  const { cut, ...text } = await readBodyInSlices(body, bodyMarks, { sender: author.name });
  return {
    cut,
    message: {
      id:
        item.getAttribute('data-comment-id') ??
        (/^comment-(\d+)$/.exec(item.id)?.[1] ||
          `at-${hash(`${time}${author.name}${text.text.slice(0, 200)}${time ? '' : index}`)}`),
      author,
      ...(time && /T/.test(time) && { sentAt: time }),
      ...(shownTime && { shownTime }),
      visibility: internal ? 'internal' : 'public',
      completeness: cut ? 'partial' : 'whole',
      ...text,
      attachments: [],
    },
  };
}

function fieldsOf(pane: HTMLElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name of ['status', 'priority', 'organisation', 'owner', 'sla'] as const) {
    const value = shortText(find(pane, selectors[name], looking));
    if (value) fields[name] = value;
  }
  const tags = findAll(pane, selectors.tag, looking).map(shortText).filter(Boolean);
  if (tags.length > 0) fields.tags = tags.join(', ');
  return fields;
}

/** Bodies the pane shows, by the second of their time; two of one second are not told apart. */
export function shownBodies(
  pane: HTMLElement | undefined,
): (sentAt: string | null | undefined) => HTMLElement | undefined {
  const bodies = new Map<number, HTMLElement | undefined>();
  for (const item of pane ? outermost(findAll(pane, selectors.item, looking)) : []) {
    const second = secondOf(find(item, selectors.time, looking)?.getAttribute('datetime'));
    const body = find(item, selectors.body, looking);
    if (second !== undefined && body) bodies.set(second, bodies.has(second) ? undefined : body);
  }
  return (sentAt) => bodies.get(secondOf(sentAt) ?? -1);
}

function secondOf(time: string | null | undefined): number | undefined {
  const moment = Date.parse(time ?? '');
  return Number.isNaN(moment) ? undefined : Math.floor(moment / 1000);
}
