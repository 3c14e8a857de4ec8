import * as z from 'zod/mini';
import {
  type Context,
  type Kind,
  type KindTo,
  type Protocol,
  protocol,
  type Request,
  type Response,
} from './protocol';
import { type SenderStamp, senderContext } from './sender';

export type Handlers<C extends Context> = {
  [K in KindTo<C>]: (request: Request<K>, sender: SenderStamp) => Response<K> | Promise<Response<K>>;
};

const envelope = z.strictObject({
  kind: z.string(),
  to: z.enum(['page', 'panel', 'worker']),
  request: z.unknown(),
});

/** What is refused, and why: for tests and for nobody's screen. */
export type Refusal = 'shape' | 'kind' | 'sender' | 'request';

/**
 * Builds the one listener of a context. It answers a promise for messages meant for this context, undefined for the
 * rest; it never throws. Whatever is not in the table, not from an allowed sender or not of the exact shape is refused
 * in silence, so that a prober learns nothing.
 */
export function createRouter<C extends Context>(
  here: C,
  self: { id: string; origin: string },
  handlers: Handlers<C>,
  onRefused: (why: Refusal) => void = () => {},
): (message: unknown, sender: SenderStamp) => Promise<unknown> | undefined {
  return (message, sender) => {
    const parsed = z.safeParse(envelope, message);
    if (!parsed.success) return refuse('shape');
    const { kind, to, request } = parsed.data;
    if (to !== here) return undefined;
    if (!Object.hasOwn(protocol, kind) || protocol[kind as Kind].to !== here) return refuse('kind');
    const row: Protocol[Kind] = protocol[kind as Kind];
    if (!mayAsk(row.from, senderContext(sender, self))) return refuse('sender');
    const checked = z.safeParse(row.request as z.core.$ZodType, request);
    if (!checked.success) return refuse('request');
    const handle = handlers[kind as KindTo<C>] as (request: unknown, sender: SenderStamp) => unknown;
    return Promise.resolve()
      .then(() => handle(checked.data, sender))
      .catch(() => undefined);
  };

  function refuse(why: Refusal): undefined {
    onRefused(why);
    return undefined;
  }
}

/** The worker and our pages share one stamp, so `own` stands for both; a content script is never `own`. */
function mayAsk(from: readonly Context[], sender: ReturnType<typeof senderContext>): boolean {
  if (sender === 'own') return from.some((context) => context !== 'page');
  return sender !== undefined && from.includes(sender);
}

/** Asks and checks the answer: undefined when nobody answered, or answered in another shape. */
export async function ask<K extends Kind>(
  send: (message: unknown) => Promise<unknown>,
  kind: K,
  request: Request<K>,
): Promise<Response<K> | undefined> {
  let answer: unknown;
  try {
    answer = await send({ kind, to: protocol[kind].to, request });
  } catch {
    return undefined; // No receiver, or the channel closed: the caller says it in the user's words.
  }
  const checked = z.safeParse(protocol[kind].response as z.core.$ZodType, answer);
  return checked.success ? (checked.data as Response<K>) : undefined;
}
