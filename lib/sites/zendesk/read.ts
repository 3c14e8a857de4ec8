import type { Message, NotRead } from '../../thread';
import { parseInert } from '../dom';
import type { ReadResult } from '../site';
import { mapInSlices } from '../slices';
import { buildThread, noteOnCut } from '../thread-builder';
import { activePane, ticketIdOf } from './address';
import { Api, type Fetch } from './api';
import { messageOfComment, messageOfEvent, personBy, splitTranscript } from './messages';
import { readPane, shownBodies } from './pane';
import type { Ticket, TicketAnswer } from './shapes';

const messaging = /messaging|chat|whatsapp|facebook|twitter|instagram|line|wechat|telegram|sms/;
/** Below this share of the account's calls nothing optional is asked. */
const enough = 0.2;

/** The API says all exactly; the page is the fallback, and says so. */
export async function readTicket(
  page: Document,
  url: URL,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const id = ticketIdOf(url);
  if (!id) return { ok: false, reason: 'No ticket is open.' };
  const api = new Api(url.origin, fetch, signal);
  const [answer, comments] = await Promise.all([api.ticket(id), api.comments(id)]);
  if (!answer.ok || !comments.ok) {
    const refused = answer.ok ? comments : answer;
    const pane = activePane(page, url);
    const reason = refused.ok ? '' : refused.reason;
    return pane
      ? readPane(pane, url, id, reason)
      : { ok: false, reason: `Zendesk can’t be read: ${reason}.` };
  }

  const { ticket } = answer.value;
  const users = [...(answer.value.users ?? []), ...comments.value.users];
  const personOf = personBy(users, ticket);
  const notRead: NotRead[] = [];
  if (!comments.value.whole)
    notRead.push({ part: 'messages', reason: 'This ticket is very long; its first part was read.' });

  const shownBody = shownBodies(activePane(page, url));
  let cut = 0;
  let messages = await mapInSlices(comments.value.comments, (comment) => {
    const one = messageOfComment(
      comment,
      personOf(comment.author_id),
      parseInert,
      shownBody(comment.created_at),
    );
    if (one.cut) cut++;
    return one.message;
  });
  if (messaging.test(String(ticket.via?.channel ?? ''))) {
    const log = await api.conversation(id);
    const events = log.ok
      ? log.value.events.flatMap((event) => messageOfEvent(event, personOf, parseInert) ?? [])
      : [];
    if (events.length >= messages.length) messages = events;
    else
      messages = messages.flatMap((one) =>
        splitTranscript(
          one,
          users.map((user) => personOf(user.id)),
        ),
      );
  }
  messages.sort((one, other) => (one.sentAt ?? '').localeCompare(other.sentAt ?? ''));
  const voice = comments.value.comments.filter((one) => one.type === 'VoiceComment').length;
  if (voice > 0)
    notRead.push({
      part: 'message-text',
      count: voice,
      reason: 'What was said in calls is not in the ticket.',
    });

  return {
    ok: true,
    thread: buildThread({
      site: 'zendesk',
      account: url.host,
      id,
      url: url.href,
      subject: ticket.subject ?? '',
      participants: ticket.requester_id == null ? [] : [personOf(ticket.requester_id)],
      messages,
      fields: { ...fieldsOf(answer.value), ...(await extras(api, id, ticket)) },
      readBy: 'api',
      notRead: [...notRead, ...noteOnCut(cut), ...unknownRoles(messages)],
    }),
  };
}

function fieldsOf({
  ticket,
  users = [],
  groups = [],
  organizations = [],
}: TicketAnswer): Record<string, string> {
  const nameIn = (list: { id: number; name?: string | undefined }[], id: number | null | undefined) =>
    list.find((one) => one.id === id)?.name;
  const fields: Record<string, string | null | undefined> = {
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags?.join(', '),
    organisation: nameIn(organizations, ticket.organization_id),
    owner: nameIn(users, ticket.assignee_id),
    group: nameIn(groups, ticket.group_id),
    channel: ticket.via?.channel == null ? undefined : String(ticket.via.channel),
    due: ticket.due_at,
    created: ticket.created_at,
    satisfaction: /good|bad/.test(ticket.satisfaction_rating?.score ?? '')
      ? ticket.satisfaction_rating?.score
      : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter((one): one is [string, string] => !!one[1]));
}

/** SLA, reopenings, earlier tickets: asked once per state of a ticket, and only while calls are plenty. */
const known = new Map<string, Record<string, string>>();
async function extras(api: Api, id: string, ticket: Ticket): Promise<Record<string, string>> {
  const key = `${id} ${ticket.updated_at}`;
  const before = known.get(key);
  if (before) return before;
  if (api.left < enough) return {};
  const [sla, metrics, earlier] = await Promise.all([
    api.sla(id),
    api.metrics(id),
    ticket.requester_id == null ? undefined : api.earlier(ticket.requester_id),
  ]);
  const fields: Record<string, string> = {};
  const next = sla.ok
    ? sla.value.policy_metrics
        .filter((one) => one.stage !== 'achieved' && one.breach_at)
        .sort((one, other) => one.breach_at!.localeCompare(other.breach_at!))[0]
    : undefined;
  if (next) fields.sla = `${next.metric.replaceAll('_', ' ')} due ${next.breach_at}`;
  if (metrics.ok && metrics.value.ticket_metric.reopens)
    fields.reopens = String(metrics.value.ticket_metric.reopens);
  if (earlier?.ok) {
    const others = earlier.value.tickets.filter((one) => String(one.id) !== id);
    if (others.length > 0)
      fields['earlier tickets'] = others
        .slice(0, 5)
        .map((one) => `#${one.id} ${one.subject ?? ''} (${one.status})`)
        .join('; ');
  }
  if (known.size > 30) known.clear();
  known.set(key, fields);
  return fields;
}

function unknownRoles(messages: Message[]): NotRead[] {
  const count = messages.filter((one) => one.author.role === 'other' && one.author.name !== 'Zendesk').length;
  return count > 0
    ? [{ part: 'roles', count, reason: 'Some authors are not known to this account any more.' }]
    : [];
}
