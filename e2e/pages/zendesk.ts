import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const ckeditor = readFileSync(resolve('node_modules/ckeditor5/dist/browser/ckeditor5.umd.js'), 'utf8');

/** What the stand-in's interface does with the next requests. */
export interface ZendeskMode {
  api: 'ok' | 'busy' | 'signed-out' | 'no-right' | 'gone';
}

export interface StandInTicket {
  id: number;
  subject: string;
  comments: number;
  /** A messaging ticket: its comments are a transcript, its conversation log has each message. */
  messaging?: true;
}

/**
 * A stand-in of ours for Zendesk's agent page: address, panes and test ids as public notes describe them, its answers
 * shaped like recorded ones, its composers real CKEditor 5. No live account was seen.
 */
export async function serveZendesk(
  context: BrowserContext,
  tickets: StandInTicket[],
  mode: ZendeskMode,
): Promise<void> {
  await context.route('https://acme.zendesk.com/**', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/ckeditor5.js')
      return route.fulfill({ contentType: 'text/javascript', body: ckeditor });
    if (url.pathname.startsWith('/agent'))
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(tickets) });
    if (mode.api === 'busy')
      return route.fulfill({
        status: 429,
        headers: { 'retry-after': '30' },
        json: { error: 'TooManyRequests' },
      });
    if (mode.api === 'no-right') return route.fulfill({ status: 403, json: { error: 'Forbidden' } });
    if (mode.api === 'gone') return route.fulfill({ status: 404, json: { error: 'RecordNotFound' } });
    if (mode.api === 'signed-out')
      return route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' });
    const answer = answerOf(decodeURIComponent(url.pathname + url.search), tickets);
    return answer
      ? route.fulfill({ headers: { 'ratelimit-limit': '700', 'ratelimit-remaining': '650' }, json: answer })
      : route.fulfill({ status: 404, json: { error: 'RecordNotFound', description: 'Not found' } });
  });
}

const users = [
  {
    id: 1,
    name: 'Eva Sample',
    email: 'eva@client.example.com',
    role: 'end-user',
    authenticity_token: 'secret',
  },
  { id: 2, name: 'Ken Sample', email: 'ken@acme.example.com', role: 'agent' },
];

/** SLA, metrics, what the requester asked before, and the log of a messaging ticket. */
function extraOf(path: string, tickets: StandInTicket[]): unknown {
  if (path.includes('/slas/policy_metrics'))
    return {
      policy_metrics: [
        { metric: 'first_reply_time', stage: 'achieved', breach_at: '2026-11-01T04:00:00Z' },
        { metric: 'next_reply_time', stage: 'active', breach_at: '2026-11-21T12:00:00Z' },
      ],
    };
  if (path.endsWith('/metrics.json')) return { ticket_metric: { reopens: 2, replies: 5, url: 'x' } };
  if (path.includes('/users/1/tickets/requested'))
    return {
      tickets: [
        { id: 35, subject: 'Export stops', status: 'open' },
        { id: 12, subject: 'Export slow', status: 'closed' },
      ],
    };
  if (
    !path.includes('/conversation_log') ||
    !tickets.some(({ id, messaging }) => messaging && path.includes(`/${id}/`))
  )
    return undefined;
  const event = (id: string, author: number, text: string, minute: number) => ({
    id,
    type: 'Messaging::ConversationMessage',
    author: { type: author === 1 ? 'user' : 'agent', 'zen:support:user_id': author },
    content: { type: 'text', text },
    created_at: `2026-11-01T00:0${minute}:00Z`,
  });
  return {
    events: [
      event('a', 1, 'My export stopped again.', 1),
      event('b', 2, 'Which export is it?', 2),
      event('c', 1, 'The one I named yesterday.', 3),
    ],
    meta: { has_more: false },
  };
}

function answerOf(path: string, tickets: StandInTicket[]): unknown {
  const extra = extraOf(path, tickets);
  if (extra) return extra;
  const ticket = tickets.find(
    ({ id }) =>
      path.startsWith(`/api/v2/tickets/${id}.json`) || path.startsWith(`/api/v2/tickets/${id}/comments`),
  );
  if (!ticket) return undefined;
  const time = (index: number) =>
    new Date(Date.UTC(2026, 10, 1) + index * 600_000).toISOString().replace('.000Z', 'Z');
  if (path.startsWith(`/api/v2/tickets/${ticket.id}.json`)) {
    return {
      ticket: {
        id: ticket.id,
        subject: ticket.subject,
        status: 'open',
        priority: 'high',
        requester_id: 1,
        assignee_id: 2,
        organization_id: 5,
        tags: ['export'],
        via: { channel: ticket.messaging ? 'native_messaging' : 'email' },
        created_at: time(0),
        updated_at: time(ticket.comments),
      },
      users,
      groups: [],
      organizations: [{ id: 5, name: 'Client Logistics' }],
    };
  }
  const start = Number(/page\[after\]=(\d+)/.exec(path)?.[1] ?? 0);
  const end = Math.min(start + 100, ticket.comments);
  const comments = Array.from({ length: end - start }, (_, offset) => {
    const index = start + offset;
    const kind = index % 3; // A customer's mail, an internal note, an answer.
    const text = `${['Your export stops again and nobody answers', 'It dies at midnight, see the log', 'We are looking into the export'][kind]} (${index}).`;
    return {
      id: ticket.id * 1000 + index,
      type: 'Comment',
      author_id: kind === 0 ? 1 : 2,
      body: text,
      html_body: `<div class="zd-comment" dir="auto"><p>${text}</p></div>`,
      public: kind !== 1,
      attachments: [],
      metadata: { system: { ip_address: '203.0.113.9' } },
      created_at: time(index),
    };
  });
  return { comments, users, meta: { has_more: end < ticket.comments, after_cursor: String(end) } };
}

function pageOf(tickets: StandInTicket[]): string {
  const pane = ({ id, subject }: StandInTicket) => `
<div class="ticket-panes-grid-layout" data-test-id="ticket-${id}-custom-layout" data-pane="${id}">
  <input data-test-id="omni-header-subject" value="${subject}">
  <div data-test-id="omni-log-container">
    <article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user"><span data-test-id="omni-log-item-sender">Eva Sample</span><time datetime="2026-11-01T00:00:00Z">Nov 1</time><div data-test-id="omni-log-message-content"><div class="zd-comment"><p>Your export stops again and nobody answers (0).</p></div></div></div></article>
    <article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="internal"><span data-test-id="omni-log-item-sender">Ken Sample</span><time datetime="2026-11-01T00:10:00Z">Nov 1</time><div data-test-id="omni-log-message-content"><div class="zd-comment"><p>It dies at midnight, see the log (1).</p></div></div></div></article>
  </div>
  <aside data-test-id="threadBody"><div contenteditable="true" aria-label="Side conversation" style="min-height: 40px"></div></aside>
  <div data-test-id="editor-view">
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="web" onclick="this.dataset.channel = this.dataset.channel === 'web' ? 'internal' : 'web'">channel</button>
    <div data-test-id="ticket-rich-text-editor"><div class="start"></div></div>
    <button data-test-id="submit_button-button">Submit</button>
  </div>
</div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ticket – Zendesk</title><style>
.ticket-panes-grid-layout { position: absolute; inset: 40px 0 0; visibility: hidden; opacity: 0; }
.ticket-panes-grid-layout[data-is-active="true"] { visibility: visible; opacity: 1; }
</style></head><body><header data-test-id="header-toolbar"></header><main data-garden-id="navigation.main"><div id="main_panes">${tickets.map(pane).join('')}</div></main>
<script src="/ckeditor5.js"></script><script>
window.show = (id) => {
  history.pushState(null, '', '/agent/tickets/' + id);
  for (const pane of document.querySelectorAll('[data-pane]')) pane.dataset.isActive = String(pane.dataset.pane === String(id));
};
const first = location.pathname.split('/')[3];
for (const pane of document.querySelectorAll('[data-pane]')) pane.dataset.isActive = String(pane.dataset.pane === first);
const { ClassicEditor, Essentials, Paragraph, Bold, Link, List, BlockQuote } = CKEDITOR;
window.editors = {};
window.submitted = 0;
for (const button of document.querySelectorAll('[data-test-id="submit_button-button"]')) button.addEventListener('click', () => window.submitted++);
Promise.all([...document.querySelectorAll('[data-pane]')].map(async (pane) => {
  const editor = await ClassicEditor.create(pane.querySelector('.start'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, List, BlockQuote], toolbar: [] });
  editor.editing.view.change((writer) => writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', editor.editing.view.document.getRoot()));
  window.editors[pane.dataset.pane] = editor;
})).then(() => { window.ready = true; });
</script></body></html>`;
}
