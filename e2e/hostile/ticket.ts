import type { BrowserContext } from '@playwright/test';
import { serveZendesk } from '../pages/zendesk';

export const ticketHost = 'acme.zendesk.com';
/** Stands in a note to colleagues only. */
export const noteWords = 'Finance double charged the whole June batch and hopes nobody notices';

const users = [
  { id: 1, name: 'Eva Sample', email: 'eva@client.example.com', role: 'end-user' },
  { id: 2, name: 'Ken Sample', email: 'ken@acme.example.com', role: 'agent' },
];

/** A ticket of the stand-in whose customer wrote these mails; an internal note and an answer stand before the last. */
export async function serveTicket(
  context: BrowserContext,
  id: number,
  mails: readonly string[],
): Promise<string> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await serveZendesk(context, [{ id, subject: 'My export stopped', comments: 1 }], { api: 'ok' });
  const comment = (text: string, index: number, author: number, open = true) => ({
    id: id * 10_000 + index,
    type: 'Comment',
    author_id: author,
    body: text,
    html_body: '',
    public: open,
    attachments: [],
    metadata: {},
    created_at: new Date(Date.UTC(2026, 10, 1) + index * 600_000).toISOString(),
  });
  const comments = [
    comment('Our export stopped on Monday and nobody answers. I want it fixed.', 0, 1),
    comment('I am looking into it.', 1, 2),
    comment(noteWords, 2, 2, false),
    ...mails.map((text, index) => comment(text, index + 3, 1)),
    comment('And still no answer. What happens now?', mails.length + 3, 1),
  ];
  const ticket = {
    id,
    subject: 'My export stopped',
    status: 'open',
    requester_id: 1,
    assignee_id: 2,
    via: { channel: 'email' },
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-02T00:00:00Z',
  };
  await context.route(new RegExp(`/api/v2/tickets/${id}(?:[./?])`), (route) =>
    route.fulfill({
      json: decodeURIComponent(route.request().url()).includes('comments')
        ? { comments, users, meta: { has_more: false, after_cursor: '' } }
        : { ticket, users, groups: [], organizations: [] },
    }),
  );
  return `https://${ticketHost}/agent/tickets/${id}`;
}
