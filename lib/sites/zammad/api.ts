import * as z from 'zod/mini';
import type { Message, Role } from '../../thread';
import { find, nameAndAddress } from '../dom';
import { getJson, messageFrom } from '../same-origin';
import type { ReadResult } from '../site';
import { buildThread } from '../thread-builder';

const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));

const articlesSchema = z.array(
  z.object({
    id: z.number(),
    sender: maybe(z.string()),
    from: maybe(z.string()),
    subject: maybe(z.string()),
    body: maybe(z.string()),
    content_type: maybe(z.string()),
    internal: maybe(z.boolean()),
    created_by: maybe(z.string()),
    created_at: maybe(z.string()),
    attachments: maybe(z.array(z.object({ filename: z.string() }))),
  }),
);
const ticketSchema = z.object({
  title: maybe(z.string()),
  number: maybe(z.string()),
  state: maybe(z.string()),
  priority: maybe(z.string()),
  group: maybe(z.string()),
  owner: maybe(z.string()),
  organization: maybe(z.string()),
  created_at: maybe(z.string()),
  escalation_at: maybe(z.string()),
});

/** `sender` and `internal` are exact here; on the page one is a class and the other a colour. */
export async function readByApi(
  page: Document,
  url: URL,
  id: string,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const [ticket, articles] = await Promise.all([
    getJson(`${url.origin}/api/v1/tickets/${id}?expand=true`, ticketSchema, signal),
    getJson(`${url.origin}/api/v1/ticket_articles/by_ticket/${id}`, articlesSchema, signal),
  ]);
  if (!articles.ok) return articles;
  const messages = articles.value.map((article): Message => {
    const role: Role =
      article.sender === 'Customer' ? 'customer' : article.sender === 'Agent' ? 'agent' : 'other';
    const html = article.content_type?.includes('html') === true;
    return messageFrom({
      id: article.id,
      author: { ...nameAndAddress(article.from ?? article.created_by ?? ''), role },
      sentAt: article.created_at,
      internal: article.internal,
      shown: find(
        page,
        { [`.content.active .ticket-article-item[data-id="${article.id}"] .richtext-content`]: '2026-06' },
        { outside: '.richtext-content' },
      ),
      ...(html ? { html: article.body } : { text: article.body }),
      attachments: (article.attachments ?? []).map(({ filename }) => ({ name: filename })),
    });
  });
  messages.sort((one, other) => Number(one.id) - Number(other.id));
  const value = ticket.ok ? ticket.value : {};
  const fields: Record<string, string | null | undefined> = {
    status: value.state,
    priority: value.priority,
    queue: value.group,
    owner: value.owner === '-' ? undefined : value.owner,
    organisation: value.organization,
    created: value.created_at,
    sla: value.escalation_at ? `due ${value.escalation_at}` : undefined,
  };
  return {
    ok: true,
    thread: buildThread({
      site: 'zammad',
      account: url.host,
      id,
      url: url.href,
      subject: value.title ?? articles.value.find((one) => one.subject)?.subject ?? '',
      messages,
      fields: Object.fromEntries(Object.entries(fields).filter((one): one is [string, string] => !!one[1])),
      readBy: 'api',
    }),
  };
}
