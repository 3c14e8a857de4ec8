import * as z from 'zod/mini';
import {
  type Comment,
  commentSchema,
  type LogEvent,
  logEventSchema,
  type TicketAnswer,
  ticketAnswerSchema,
  type User,
  userSchema,
} from './shapes';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; reason: string };

const pageSize = 100;
const maxPages = 10;

const metaSchema = z.object({
  has_more: z.optional(z.boolean()),
  after_cursor: z.optional(z.nullable(z.string())),
});
const commentsSchema = z.object({
  comments: z.array(commentSchema),
  users: z.optional(z.array(userSchema)),
  meta: z.optional(metaSchema),
  next_page: z.optional(z.nullable(z.string())),
});
const logSchema = z.object({ events: z.array(logEventSchema), meta: z.optional(metaSchema) });
const slaSchema = z.object({
  policy_metrics: z.array(
    z.object({
      breach_at: z.optional(z.nullable(z.string())),
      stage: z.optional(z.string()),
      metric: z.string(),
    }),
  ),
});
const metricsSchema = z.object({
  ticket_metric: z.object({
    reopens: z.optional(z.nullable(z.number())),
    replies: z.optional(z.nullable(z.number())),
  }),
});
const requestedSchema = z.object({
  tickets: z.array(
    z.object({
      id: z.number(),
      subject: z.optional(z.nullable(z.string())),
      status: z.string(),
      created_at: z.optional(z.string()),
    }),
  ),
});
const usersSchema = z.object({ users: z.array(userSchema) });

/** Zendesk's own API with the agent's session: same origin, GET only, fields of the schemas and nothing else. */
export class Api {
  /** Share of the account's calls that is left, as the last answer said. */
  left = 1;
  readonly #origin: string;
  readonly #fetch: Fetch;
  readonly #signal: AbortSignal | undefined;
  constructor(origin: string, fetch: Fetch, signal?: AbortSignal) {
    this.#origin = origin;
    this.#fetch = fetch;
    this.#signal = signal;
  }

  ticket(id: string): Promise<Answer<TicketAnswer>> {
    return this.#get(`/tickets/${id}.json?include=users,groups,organizations`, ticketAnswerSchema);
  }

  async comments(id: string): Promise<Answer<{ comments: Comment[]; users: User[]; whole: boolean }>> {
    const comments: Comment[] = [];
    const users: User[] = [];
    let cursor = '';
    for (let page = 1; page <= maxPages; page++) {
      const answer = await this.#get(
        `/tickets/${id}/comments.json?include=users&sort=created_at&page[size]=${pageSize}${cursor && `&page[after]=${cursor}`}`,
        commentsSchema,
      );
      if (!answer.ok) return page === 1 ? answer : { ok: true, value: { comments, users, whole: false } };
      comments.push(...answer.value.comments);
      users.push(...(answer.value.users ?? []));
      const next = answer.value.meta?.has_more ? answer.value.meta.after_cursor : undefined;
      if (!next) return { ok: true, value: { comments, users, whole: !answer.value.next_page } };
      cursor = encodeURIComponent(next);
    }
    return { ok: true, value: { comments, users, whole: false } };
  }

  async conversation(id: string): Promise<Answer<{ events: LogEvent[]; whole: boolean }>> {
    const events: LogEvent[] = [];
    let cursor = '';
    for (let page = 1; page <= maxPages; page++) {
      const answer = await this.#get(
        `/tickets/${id}/conversation_log?page[size]=${pageSize}${cursor && `&page[after]=${cursor}`}`,
        logSchema,
      );
      if (!answer.ok) return page === 1 ? answer : { ok: true, value: { events, whole: false } };
      events.push(...answer.value.events);
      const next = answer.value.meta?.has_more ? answer.value.meta.after_cursor : undefined;
      if (!next) return { ok: true, value: { events, whole: true } };
      cursor = encodeURIComponent(next);
    }
    return { ok: true, value: { events, whole: false } };
  }

  users(ids: number[]) {
    return this.#get(`/users/show_many.json?ids=${ids.slice(0, pageSize).join(',')}`, usersSchema);
  }
  sla(id: string) {
    return this.#get(`/tickets/${id}/slas/policy_metrics.json`, slaSchema);
  }
  metrics(id: string) {
    return this.#get(`/tickets/${id}/metrics.json`, metricsSchema);
  }
  earlier(userId: number) {
    return this.#get(
      `/users/${userId}/tickets/requested.json?page[size]=10&sort=-updated_at`,
      requestedSchema,
    );
  }

  async #get<T>(path: string, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
    try {
      const response = await this.#fetch(`${this.#origin}/api/v2${path}`, {
        credentials: 'same-origin',
        headers: { accept: 'application/json' },
        ...(this.#signal && { signal: this.#signal }),
      });
      this.#note(response.headers);
      if (!response.ok) return refused(response);
      // Signed out, Zendesk may answer with its sign-in page.
      if (!response.headers.get('content-type')?.includes('json'))
        return { ok: false, status: 401, reason: 'you are signed out' };
      const result = schema.safeParse(await response.json());
      if (result.success) return { ok: true, value: result.data };
      return { ok: false, status: 200, reason: 'its answer has an unknown form' };
    } catch {
      return { ok: false, status: 0, reason: 'it did not answer' };
    }
  }

  #note(headers: Headers): void {
    const read = (name: string): number =>
      Number(
        headers.get(`ratelimit-${name}`) ??
          headers.get(`rate-limit-${name}`) ??
          (name === 'limit' ? headers.get('x-rate-limit') : headers.get(`x-rate-limit-${name}`)) ??
          Number.NaN,
      );
    const share = read('remaining') / read('limit');
    if (Number.isFinite(share)) this.left = share;
  }
}

function refused(response: Response): { ok: false; status: number; reason: string } {
  const { status } = response;
  const wait = Number(response.headers.get('retry-after'));
  const reasons: Record<number, string> = {
    401: 'you are signed out',
    403: 'you have no right to this ticket',
    404: 'this ticket was not found',
    429: `it is asked too often${wait > 0 ? `; try again in ${wait} s` : ''}`,
  };
  return { ok: false, status, reason: reasons[status] ?? `it answered ${status}` };
}
