import type * as z from 'zod/mini';
import type { Attachment, Message, Participant } from '../thread';
import { parseInert } from './dom';
import { readBody, readPlainBody } from './message-text';

export type Answer<T> = { ok: true; value: T } | { ok: false; reason: string };

const reasons: Record<number, string> = {
  401: 'You are signed out.',
  403: 'You have no right to read this ticket.',
  404: 'This ticket was not found.',
  429: 'The helpdesk is asked too often.',
};

/** Reads the page's own interface with the agent's session: GET, same origin, only what the schema names is kept. */
export async function getJson<T>(
  address: string,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      ...(signal && { signal }),
    });
    if (!response.ok)
      return { ok: false, reason: reasons[response.status] ?? `The helpdesk answered ${response.status}.` };
    if (!response.headers.get('content-type')?.includes('json')) return { ok: false, reason: reasons[401]! };
    const result = schema.safeParse(await response.json());
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, reason: 'The helpdesk’s answer has an unknown form.' };
  } catch {
    return { ok: false, reason: 'The helpdesk’s interface did not answer.' };
  }
}

/** A message as such an interface gives it. HTML is read as seen, because styles can hide words. */
export function messageFrom(given: {
  id: string | number;
  author: Participant;
  sentAt?: string | null | undefined;
  internal?: boolean | null | undefined;
  html?: string | null | undefined;
  text?: string | null | undefined;
  /** The same message on the page, when it is there: only a laid out body tells all that nobody sees. */
  shown?: Element | undefined;
  attachments?: Attachment[];
}): Message {
  const hints = { sender: given.author.name };
  const { cut, ...body } = given.shown
    ? readBody(given.shown, {}, hints)
    : given.html
      ? readBody(parseInert(given.html), {}, hints)
      : readPlainBody(given.text ?? '', hints);
  return {
    id: String(given.id),
    author: given.author,
    ...(given.sentAt && { sentAt: given.sentAt }),
    visibility: given.internal ? 'internal' : 'public',
    completeness: cut ? 'partial' : 'whole',
    ...body,
    attachments: given.attachments ?? [],
  };
}
