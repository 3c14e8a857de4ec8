import * as z from 'zod/mini'; // The content script carries this file: the small build of zod.

export const roleSchema = z.enum(['customer', 'agent', 'other']);
export type Role = z.infer<typeof roleSchema>;

export const participantSchema = z.strictObject({
  name: z.string(),
  address: z.optional(z.string()),
  role: roleSchema,
});
export type Participant = z.infer<typeof participantSchema>;

export const attachmentSchema = z.strictObject({ name: z.string(), size: z.optional(z.string()) });
export type Attachment = z.infer<typeof attachmentSchema>;

export const messageSchema = z.strictObject({
  id: z.string(),
  author: participantSchema,
  /** ISO 8601 with zone, where the page or its API says the moment without doubt. */
  sentAt: z.optional(z.string()),
  /** The time as the page shows it, in its language and zone. */
  shownTime: z.optional(z.string()),
  /** Unknown visibility counts as public. */
  visibility: z.enum(['public', 'internal']),
  /** `partial`: collapsed to a snippet, clipped or cut by a limit. */
  completeness: z.enum(['whole', 'partial']),
  /** What the author wrote, as a reader sees it: no quoted history, no signature. Paragraphs parted by a blank line. */
  text: z.string(),
  quoted: z.optional(z.string()),
  signature: z.optional(z.string()),
  attachments: z.array(attachmentSchema),
  /** Text in the message that a reader can't see: kept apart, shown on request, never used. */
  hidden: z.optional(z.array(z.string())),
});
export type Message = z.infer<typeof messageSchema>;

export const notReadSchema = z.strictObject({
  part: z.enum([
    'messages',
    'message-text',
    'times',
    'roles',
    'visibility',
    'subject',
    'participants',
    'fields',
  ]),
  /** In the user's words: why, and what helps. */
  reason: z.string(),
  count: z.optional(z.number()),
  /** The page can show it when asked: the panel offers to expand. */
  expandable: z.optional(z.boolean()),
});
export type NotRead = z.infer<typeof notReadSchema>;

export const threadSchema = z.strictObject({
  /** The site's folder name under lib/sites. */
  site: z.string(),
  /** Mailbox or workspace the thread was read in, when one host serves several. */
  account: z.optional(z.string()),
  id: z.string(),
  url: z.optional(z.string()),
  subject: z.string(),
  participants: z.array(participantSchema),
  /** Oldest first. */
  messages: z.array(messageSchema),
  /** Ticket fields by the names product.md uses: status, priority, queue, tags, organisation, tier, owner, channel, sla … */
  fields: z.record(z.string(), z.string()),
  readBy: z.enum(['api', 'page', 'selection', 'paste', 'guess']),
  notRead: z.array(notReadSchema),
});
export type Thread = z.infer<typeof threadSchema>;

/** One thread's drafts and records are kept under this key, whatever tab shows it. */
export function threadKey(thread: Pick<Thread, 'site' | 'account' | 'id'>): string {
  return [thread.site, thread.account ?? '', thread.id].map(encodeURIComponent).join('/');
}

/**
 * Changes when a message is added, removed, expanded or edited; not when the page redraws.
 * 53-bit hash in base 36.
 */
export function fingerprint(thread: Pick<Thread, 'messages'>): string {
  return hash(
    thread.messages
      .map(({ id, author, visibility, text }) => [id, author.name, visibility, text].join('\u0001'))
      .join('\u0002'),
  );
}

/** A fast string hash for change detection (cyrb53); no security in it. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Messages by the customer's side, oldest first. */
export function customerMessages(thread: Thread): Message[] {
  return thread.messages.filter((message) => message.author.role === 'customer');
}

/** The customer the reply goes to: the author of the newest customer message, else the first customer named. */
export function requester(thread: Thread): Participant | undefined {
  return (
    customerMessages(thread).at(-1)?.author ?? thread.participants.find((one) => one.role === 'customer')
  );
}
