import * as z from 'zod/mini';
import type { Message, Participant } from '../../thread';
import { find, nameAndAddress, shortText } from '../dom';
import { getJson, messageFrom } from '../same-origin';
import type { ReadResult } from '../site';
import { buildThread } from '../thread-builder';

const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));
const attachment = z.object({ name: z.string() });

const ticketSchema = z.object({
  id: z.number(),
  subject: maybe(z.string()),
  description: maybe(z.string()),
  description_text: maybe(z.string()),
  status: maybe(z.number()),
  priority: maybe(z.number()),
  type: maybe(z.string()),
  tags: maybe(z.array(z.string())),
  requester_id: maybe(z.number()),
  requester: maybe(z.object({ name: maybe(z.string()), email: maybe(z.string()) })),
  company: maybe(z.object({ name: maybe(z.string()) })),
  due_by: maybe(z.string()),
  fr_due_by: maybe(z.string()),
  created_at: maybe(z.string()),
  attachments: maybe(z.array(attachment)),
});
const conversationSchema = z.array(
  z.object({
    id: z.number(),
    user_id: maybe(z.number()),
    incoming: maybe(z.boolean()),
    private: maybe(z.boolean()),
    body: maybe(z.string()),
    body_text: maybe(z.string()),
    from_email: maybe(z.string()),
    created_at: maybe(z.string()),
    attachments: maybe(z.array(attachment)),
  }),
);

const statuses: Record<number, string> = { 2: 'open', 3: 'pending', 4: 'resolved', 5: 'closed' };
const priorities: Record<number, string> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'urgent' };
const fence =
  '[data-test-conversation="conversation-text"], .ticket_note[data-note-id], #ticket_original_request';
const pageSize = 100;
const maxPages = 10;

/** The first message is the ticket's description; direction comes from `private` and `incoming`, never from `source`. */
export async function readByApi(
  page: Document,
  url: URL,
  id: string,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const base = `${url.origin}/api/v2/tickets/${id}`;
  const ticket = await getJson(`${base}?include=requester,stats,company`, ticketSchema, signal);
  if (!ticket.ok) return ticket;
  const items: z.infer<typeof conversationSchema> = [];
  let whole = false;
  for (let number = 1; number <= maxPages && !whole; number++) {
    const answer = await getJson(
      `${base}/conversations?per_page=${pageSize}&page=${number}`,
      conversationSchema,
      signal,
    );
    if (!answer.ok) {
      if (number === 1) return answer;
      break;
    }
    items.push(...answer.value);
    whole = answer.value.length < pageSize;
  }
  const { value } = ticket;
  const requester: Participant = {
    name: value.requester?.name ?? value.requester?.email ?? '',
    ...(value.requester?.email && { address: value.requester.email }),
    role: 'customer',
  };
  const first = messageFrom({
    id: `ticket-${id}`,
    author: requester,
    sentAt: value.created_at,
    html: value.description,
    text: value.description_text,
    attachments: value.attachments ?? [],
  });
  const messages = items.map((item): Message => {
    const customer = item.private !== true && item.incoming === true;
    const author: Participant =
      item.user_id === value.requester_id && customer
        ? requester
        : { ...writerOf(page, item.id, item.from_email), role: customer ? 'customer' : 'agent' };
    return messageFrom({
      id: item.id,
      author,
      sentAt: item.created_at,
      internal: item.private,
      html: item.body,
      text: item.body_text,
      shown: find(
        page,
        {
          [`[data-test-id="conversation-${item.id}"] [data-test-conversation="conversation-text"]`]:
            '2026-09',
        },
        { outside: fence },
      ),
      attachments: item.attachments ?? [],
    });
  });
  messages.sort((one, other) => (one.sentAt ?? '').localeCompare(other.sentAt ?? ''));
  const fields: Record<string, string | null | undefined> = {
    status: statuses[value.status ?? 0] ?? (value.status == null ? undefined : String(value.status)),
    priority: priorities[value.priority ?? 0],
    type: value.type,
    tags: value.tags?.join(', '),
    organisation: value.company?.name,
    due: value.due_by,
    'first response due': value.fr_due_by,
    created: value.created_at,
  };
  return {
    ok: true,
    thread: buildThread({
      site: 'freshdesk',
      account: url.host,
      id,
      url: url.href,
      subject: value.subject ?? '',
      participants: [requester],
      messages: [first, ...messages],
      fields: Object.fromEntries(Object.entries(fields).filter((one): one is [string, string] => !!one[1])),
      readBy: 'api',
      notRead: whole
        ? []
        : [{ part: 'messages', reason: 'This ticket is very long; its first part was read.' }],
    }),
  };
}

/** The interface names no agents: the page does, beside the same conversation id. */
function writerOf(
  page: Document,
  id: number,
  fromEmail: string | null | undefined,
): { name: string; address?: string } {
  const item = find(page, { [`[data-test-id="conversation-${id}"]`]: '2026-09' }, { outside: fence });
  const shown =
    item &&
    shortText(
      find(
        item,
        { '[data-test-id="user-name"] b': '2026-09', '[data-test-id="user-name"]': '2026-09' },
        { outside: fence },
      ),
    );
  const given = nameAndAddress(fromEmail ?? '');
  return shown ? { ...given, name: shown } : given;
}
