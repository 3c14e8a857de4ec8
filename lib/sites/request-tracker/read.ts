import type { Message, NotRead, Participant, Role } from '../../thread';
import { find, findAll, nameAndAddress, parseInert, shortText } from '../dom';
import type { ReadResult } from '../site';
import { buildThread, noteOnCut } from '../thread-builder';
import { basePath, ticketIdOf } from './address';
import { bodyByRest, type PageTransaction, transactionsOnPage } from './bodies';
import { type Answer, type Fetch, Rest, type RestUser, type Ticket, type Transaction } from './rest';
import { fence, selectors } from './selectors';

/** REST says who wrote what, when and for whom; the page has the texts, joined by transaction id. */
export async function readTicket(
  page: Document,
  url: URL,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const id = ticketIdOf(page, url);
  if (!id) return { ok: false, reason: 'No ticket is open.' };
  const rest = new Rest(url.origin + basePath(url), fetch, signal);
  const [ticket, history, onPage] = await Promise.all([
    rest.ticket(id),
    rest.history(id),
    transactionsOnPage(page),
  ]);
  if (!history.ok) return byPage(page, url, id, onPage, ticket.ok ? ticket.value : undefined, history.reason);

  const transactions = history.value.items.filter((one) => /^(?:Create|Correspond|Comment)$/.test(one.Type));
  const requestors = ticket.ok
    ? (ticket.value.Requestor ?? []).map((one) => one.id)
    : requestorsOnPage(page).map((one) => one.address ?? one.name);
  const people = await peopleOf(page, transactions, requestors, onPage, rest);
  const notRead: NotRead[] = [];
  if (!history.value.whole)
    notRead.push({
      part: 'messages',
      reason: 'This ticket’s history is very long; its first part was read.',
    });

  let cut = 0;
  const messages = await inSlices(transactions, 6, async (one): Promise<Message> => {
    const shown = onPage.get(String(one.id));
    const read = shown?.body
      ? { body: shown.body, attachments: shown.attachments }
      : await bodyByRest(one, rest, parseInert);
    if (read.body?.cut) cut++;
    return messageOf(String(one.id), people(one.Creator.id), one, shown, read);
  });
  messages.sort((one, other) => Number(one.id) - Number(other.id));
  return {
    ok: true,
    thread: buildThread({
      site: 'request-tracker',
      account: url.host + basePath(url),
      id,
      url: url.href,
      subject: (ticket.ok && ticket.value.Subject) || subjectOf(page),
      participants: [
        ...requestors.map(people),
        ...(ticket.ok
          ? (ticket.value.Cc ?? []).map((one) => ({ ...people(one.id), role: 'other' as const }))
          : []),
      ],
      messages,
      fields: withoutNobody({ ...fieldsOnPage(page), ...(ticket.ok && fieldsOf(ticket.value)) }, ticket),
      readBy: 'api',
      notRead: [...notRead, ...noteOnCut(cut)],
    }),
  };
}

function messageOf(
  id: string,
  author: Participant,
  transaction: Pick<Transaction, 'Created' | 'Type'> | undefined,
  shown: PageTransaction | undefined,
  read: { body?: PageTransaction['body']; attachments: Message['attachments'] },
): Message {
  const { body } = read;
  return {
    id,
    author,
    ...(transaction?.Created && { sentAt: transaction.Created }),
    ...(shown?.shownTime && { shownTime: shown.shownTime }),
    visibility: transaction?.Type === 'Comment' ? 'internal' : 'public',
    completeness: body && !body.cut ? 'whole' : 'partial',
    text: body?.text ?? '',
    ...(body?.quoted && { quoted: body.quoted }),
    ...(body?.signature && { signature: body.signature }),
    attachments: read.attachments,
    ...(body?.hidden && { hidden: body.hidden }),
  };
}

/** Without REST: authors and texts as the page shows them; whether a message is internal is not known. */
function byPage(
  page: Document,
  url: URL,
  id: string,
  onPage: Map<string, PageTransaction>,
  ticket: Ticket | undefined,
  reason: string,
): ReadResult {
  if (onPage.size === 0)
    return {
      ok: false,
      reason: `The history is not on this page, and RT’s interface can’t be read: ${reason}.`,
    };
  const requestors = requestorsOnPage(page);
  const isRequestor = (one: { name: string; address?: string }): boolean =>
    requestors.some((other) => (one.address ? one.address === other.address : one.name === other.name));
  const messages = [...onPage.values()].map((shown) => {
    const { name, address } = nameAndAddress(shown.author);
    const role: Role =
      requestors.length === 0
        ? 'other'
        : isRequestor({ name, ...(address && { address }) })
          ? 'customer'
          : 'agent';
    return messageOf(shown.id, { name, ...(address && { address }), role }, undefined, shown, shown);
  });
  const more = find(page, selectors.loadMore, { outside: fence }) !== undefined;
  return {
    ok: true,
    thread: buildThread({
      site: 'request-tracker',
      account: url.host + basePath(url),
      id,
      url: url.href,
      subject: subjectOf(page),
      participants: requestors,
      messages,
      fields: { ...fieldsOnPage(page), ...(ticket && fieldsOf(ticket)) },
      readBy: 'page',
      notRead: [
        {
          part: 'visibility',
          reason: `RT’s interface can’t be read (${reason}): internal comments can’t be told from replies.`,
        },
        { part: 'times', reason: 'Times are as the page shows them, without their zone.' },
        ...(requestors.length === 0
          ? [{ part: 'roles' as const, reason: 'The requestor was not found on this page.' }]
          : []),
        ...(more
          ? [{ part: 'messages' as const, reason: 'Older messages are not loaded yet; scroll to load them.' }]
          : []),
        ...noteOnCut([...onPage.values()].filter((one) => one.body?.cut).length),
      ],
    }),
  };
}

/** Names from the page, then from REST for logins that are no address; a requestor is the customer, others are staff. */
async function peopleOf(
  page: Document,
  transactions: Transaction[],
  requestors: string[],
  onPage: Map<string, PageTransaction>,
  rest: Rest,
): Promise<(id: string) => Participant> {
  const names = new Map<string, { name: string; address?: string }>();
  for (const person of requestorsOnPage(page))
    if (person.address) names.set(person.address.toLowerCase(), person);
  for (const one of transactions) {
    const shown = onPage.get(String(one.id));
    if (shown?.author) names.set(one.Creator.id.toLowerCase(), nameAndAddress(shown.author));
  }
  const asked = [...new Set([...transactions.map((one) => one.Creator.id), ...requestors])]
    .filter((id) => !names.get(id.toLowerCase())?.address)
    .slice(0, 12);
  await Promise.all(
    asked.map(async (id) => {
      const answer = await rest.user(id);
      if (answer.ok) names.set(id.toLowerCase(), nameOf(id, answer.value, names.get(id.toLowerCase())));
    }),
  );
  const ours = new Set(requestors.map((one) => one.toLowerCase()));
  return (id) => {
    const known = names.get(id.toLowerCase());
    const address = known?.address ?? (id.includes('@') ? id : undefined);
    const customer = ours.has(id.toLowerCase()) || (address !== undefined && ours.has(address.toLowerCase()));
    return { name: known?.name ?? id, ...(address && { address }), role: customer ? 'customer' : 'agent' };
  };
}

function nameOf(
  id: string,
  user: RestUser,
  shown: { name: string } | undefined,
): { name: string; address?: string } {
  return {
    name: user.RealName || shown?.name || user.Name || id,
    ...(user.EmailAddress && { address: user.EmailAddress }),
  };
}

function requestorsOnPage(page: Document): Participant[] {
  const people = find(page, selectors.people, { outside: fence });
  const row = people?.querySelector('.requestors');
  return (row ? findAll(row, selectors.user) : []).map((user) => ({
    ...nameAndAddress(shortText(user)),
    role: 'customer',
  }));
}

function fieldsOnPage(page: Document): Record<string, string> {
  const basics = find(page, selectors.basics, { outside: fence });
  const fields: Record<string, string> = {};
  for (const name of ['status', 'priority', 'queue'] as const) {
    const row = basics?.querySelector(`.form-row.${name}`);
    const value =
      row && shortText(find(row, name === 'priority' ? selectors.priority : selectors.fieldValue));
    if (value) fields[name] = value;
  }
  const owner = find(page, selectors.people, { outside: fence })?.querySelector('.form-row.owner .user');
  if (owner) fields.owner = nameAndAddress(shortText(owner)).name;
  return fields;
}

/** RT's user for "no owner" has a name like others, in the page's language; its login is always this. */
function withoutNobody(fields: Record<string, string>, ticket: Answer<Ticket>): Record<string, string> {
  if (!ticket.ok || ticket.value.Owner?.id !== 'Nobody') return fields;
  const { owner: _, ...others } = fields;
  return others;
}

/** REST's words where the page has none: its priority is a number, the page's a word that people know. */
function fieldsOf(ticket: Ticket): Record<string, string> {
  const fields: Record<string, string> = {};
  if (ticket.Status) fields.status = ticket.Status;
  if (ticket.Due && !ticket.Due.startsWith('1970')) fields.due = ticket.Due;
  if (ticket.Created) fields.created = ticket.Created;
  return fields;
}

function subjectOf(page: Document): string {
  const heading = shortText(find(page, selectors.subject, { outside: fence, hiddenToo: true }));
  return heading.replace(/^[^#]*#\d+:\s*/, '');
}

async function inSlices<T, R>(items: T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += size)
    done.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  return done;
}
