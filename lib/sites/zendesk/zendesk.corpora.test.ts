import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { messageOfComment } from './messages';
import { commentSchema, ticketSchema, userSchema } from './shapes';

const folder = '../shared/corpora/zendesk';
const present = existsSync(folder);

interface Body {
  ticket?: unknown;
  tickets?: unknown[];
  user?: Record<string, unknown>;
  audit?: { events: Event[]; created_at: string };
  audits?: { events: Event[]; created_at: string }[];
}
interface Event {
  type: string;
  author_id?: number;
}

describe.skipIf(!present)('recorded Zendesk answers (skipped where ../shared is missing)', () => {
  const files = present ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const bodies = files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).body as Body);

  test('tickets, users and comments have the shapes we read, and nothing more is kept', () => {
    const counts = { tickets: 0, users: 0, comments: 0 };
    for (const body of bodies) {
      for (const ticket of [...(body.tickets ?? []), ...(body.ticket ? [body.ticket] : [])]) {
        expect(z.safeParse(ticketSchema, ticket).error).toBeUndefined();
        counts.tickets++;
      }
      if (body.user) {
        const user = z.parse(userSchema, body.user);
        expect(user).not.toHaveProperty('authenticity_token');
        counts.users++;
      }
      for (const audit of [...(body.audits ?? []), ...(body.audit ? [body.audit] : [])]) {
        for (const event of audit.events) {
          if (!/Comment$/.test(event.type) || event.author_id === undefined) continue;
          const comment = z.parse(commentSchema, { ...event, created_at: audit.created_at });
          const { message } = messageOfComment(comment, { name: 'A', role: 'agent' }, () => {
            throw new Error('plain text is enough here');
          });
          expect(JSON.stringify(message)).not.toMatch(/ip_address|latitude/);
          counts.comments++;
        }
      }
    }
    console.log(counts);
    expect(counts.tickets).toBeGreaterThan(0);
    expect(counts.comments).toBeGreaterThan(0);
  });
});
