import * as z from 'zod/mini';

const person = z.object({ id: z.string() });
const ticketSchema = z.object({
  Subject: z.optional(z.string()),
  Status: z.optional(z.string()),
  Priority: z.optional(z.union([z.string(), z.number()])),
  Queue: z.optional(z.object({ id: z.union([z.string(), z.number()]), Name: z.optional(z.string()) })),
  Owner: z.optional(person),
  Requestor: z.optional(z.array(person)),
  Cc: z.optional(z.array(person)),
  Due: z.optional(z.string()),
  Created: z.optional(z.string()),
});
export type Ticket = z.infer<typeof ticketSchema>;

const transactionSchema = z.object({
  id: z.union([z.string(), z.number()]),
  Type: z.string(),
  Creator: person,
  Created: z.optional(z.string()),
  _hyperlinks: z.optional(z.array(z.object({ ref: z.optional(z.string()), _url: z.optional(z.string()) }))),
});
export type Transaction = z.infer<typeof transactionSchema>;
const historySchema = z.object({
  items: z.array(transactionSchema),
  pages: z.optional(z.number()),
  total: z.optional(z.number()),
});
const attachmentSchema = z.object({
  ContentType: z.optional(z.string()),
  Content: z.optional(z.string()),
  Filename: z.optional(z.nullable(z.string())),
});
export type RestAttachment = z.infer<typeof attachmentSchema>;
const userSchema = z.object({
  Name: z.optional(z.string()),
  RealName: z.optional(z.string()),
  EmailAddress: z.optional(z.string()),
  Organization: z.optional(z.string()),
});
export type RestUser = z.infer<typeof userSchema>;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: string };

const fields = 'Type,Creator,Created,Description,Data,Field,NewValue,_hyperlinks';
const maxPages = 10;

/** RT's own REST 2.0 with the agent's session: same origin, only reading. */
export class Rest {
  readonly #base: string;
  readonly #fetch: Fetch;
  readonly #signal: AbortSignal | undefined;
  constructor(base: string, fetch: Fetch, signal?: AbortSignal) {
    this.#base = `${base}/REST/2.0`;
    this.#fetch = fetch;
    this.#signal = signal;
  }

  ticket(id: string): Promise<Answer<Ticket>> {
    return this.#get(`/ticket/${id}`, ticketSchema);
  }

  async history(id: string): Promise<Answer<{ items: Transaction[]; whole: boolean }>> {
    const items: Transaction[] = [];
    let pages = 1;
    for (let page = 1; page <= Math.min(pages, maxPages); page++) {
      const answer = await this.#get(
        `/ticket/${id}/history?fields=${fields}&per_page=100${page > 1 ? `&page=${page}` : ''}`,
        historySchema,
      );
      if (!answer.ok) {
        if (page === 1) return answer;
        return { ok: true, value: { items, whole: false } };
      }
      items.push(...answer.value.items);
      pages = answer.value.pages ?? Math.ceil((answer.value.total ?? 0) / 100);
    }
    return { ok: true, value: { items, whole: pages <= maxPages } };
  }

  attachment(url: string): Promise<Answer<RestAttachment>> {
    const id = /\/attachment\/(\d+)$/.exec(url)?.[1];
    if (!id) return Promise.resolve({ ok: false, reason: 'not found' });
    return this.#get(`/attachment/${id}`, attachmentSchema);
  }

  user(login: string): Promise<Answer<RestUser>> {
    return this.#get(`/user/${encodeURIComponent(login)}`, userSchema);
  }

  async #get<T>(path: string, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
    try {
      const response = await this.#fetch(this.#base + path, {
        credentials: 'same-origin',
        headers: { accept: 'application/json' },
        ...(this.#signal && { signal: this.#signal }),
      });
      if (!response.ok)
        return { ok: false, reason: reasons[response.status] ?? `it answered ${response.status}` };
      const result = schema.safeParse(await response.json());
      return result.success
        ? { ok: true, value: result.data }
        : { ok: false, reason: 'its answer has an unknown form' };
    } catch {
      return { ok: false, reason: 'it did not answer' };
    }
  }
}

const reasons: Record<number, string> = {
  401: 'you are signed out',
  403: 'you have no right to it',
  404: 'this version has none',
  429: 'it is asked too often',
};
