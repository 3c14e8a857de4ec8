import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { composersOf } from './composers';
import { readTicket } from './read';

const folder = '../shared/corpora/request-tracker';
const present = existsSync(`${folder}/expected.json`);

interface Expected {
  ticket: number;
  subject: string;
  status: string;
  queue: string;
  owner: string | null;
  requestors: string[];
  messages: {
    transaction: number;
    author: { name: string; email: string };
    role: string;
    visibility: string;
    created: string;
    textWithoutQuote?: string;
  }[];
}
type Recorded = Record<string, { status: number; body: unknown }>;

const load = (name: string): Document => {
  const { document } = parseHTML(readFileSync(`${folder}/${name}`, 'utf8'));
  return document as unknown as Document;
};
const replay = (recorded: Recorded) => async (address: string) => {
  const { pathname, search } = new URL(address);
  const answer = recorded[pathname + search] ?? recorded[decodeURIComponent(pathname + search)];
  return new Response(JSON.stringify(answer?.body ?? {}), { status: answer?.status ?? 404 });
};

describe.skipIf(!present)('saved RT pages (skipped where ../shared is missing)', () => {
  const all: Expected[] = present ? JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) : [];

  test.each(all)('ticket $ticket with REST', async (expected) => {
    const url = new URL(`https://rt.example.com/Ticket/Display.html?id=${expected.ticket}`);
    const recorded: Recorded = JSON.parse(
      readFileSync(`${folder}/ticket-${expected.ticket}-rest2.json`, 'utf8'),
    );
    const result = await readTicket(load(`ticket-${expected.ticket}-display.html`), url, replay(recorded));
    if (!result.ok) throw new Error(result.reason);
    const { thread } = result;
    expect(thread).toMatchObject({ subject: expected.subject, readBy: 'api', notRead: [] });
    expect(thread.fields.status).toBe(expected.status);
    expect(thread.fields.queue).toBe(expected.queue);
    expect(thread.fields.owner !== undefined).toBe(expected.owner !== null);
    expect(thread.fields.priority).toMatch(/^(?:Low|Medium|High)$/);
    expect(
      thread.messages.map((one) => ({
        id: one.id,
        name: one.author.name,
        role: one.author.role,
        visibility: one.visibility,
        at: one.sentAt,
      })),
    ).toEqual(
      expected.messages.map((one) => ({
        id: String(one.transaction),
        name: one.author.name,
        role: one.role,
        visibility: one.visibility,
        at: one.created,
      })),
    );
    expected.messages.forEach((one, index) => {
      if (one.textWithoutQuote) expect(thread.messages[index]!.text).toBe(one.textWithoutQuote);
      expect(thread.messages[index]!.completeness).toBe('whole');
    });
  });

  test.each(all)('ticket $ticket from the page alone says what it does not know', async (expected) => {
    const url = new URL(`https://rt.example.com/Ticket/Display.html?id=${expected.ticket}`);
    const result = await readTicket(load(`ticket-${expected.ticket}-display.html`), url, replay({}));
    if (!result.ok) throw new Error(result.reason);
    expect(result.thread.readBy).toBe('page');
    expect(result.thread.notRead.map((one) => one.part)).toContain('visibility');
    expect(result.thread.messages.map((one) => one.author.role)).toEqual(
      expected.messages.map((one) => one.role),
    );
  });

  test.each([
    ['ticket-1-update-respond.html', 'public'],
    ['ticket-2-update-comment.html', 'internal'],
  ])('%s is for %s words', (file, channel) => {
    const page = load(file);
    const frame = page.querySelector('iframe.cke_wysiwyg_frame')!;
    const editor = load(file.replace('.html', '-editor-iframe.html'));
    Object.defineProperty(frame, 'contentDocument', { value: editor });
    const [composer] = composersOf(page, new URL('https://rt.example.com/Ticket/Update.html?id=9'));
    expect(composer).toMatchObject({ channel, threadId: file.slice(7, 8) });
    expect(composer!.element.classList.contains('placeholder')).toBe(true);
  });
});
