import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { browserFlags, requireBrowser } from '../scripts/browser-path.mjs';
import { type Answers, inOwnWorld, openSaved, readSaved } from './sites/harness';

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
});
test.afterAll(() => browser?.close());

const shared = '../shared/corpora';
const oneLine = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

test.describe('Gmail, saved pages', () => {
  const folder = `${shared}/gmail`;
  test.skip(!existsSync(folder), `skipped: ${folder} is missing`);

  interface Expected {
    subject: string | null;
    messages: {
      fromName: string;
      fromEmail: string;
      dateText: string;
      bodyStart: string | null;
      collapsed: boolean;
      attachments?: string[];
    }[];
    compose: { present: boolean };
  }
  const all: [string, Expected][] = existsSync(folder)
    ? Object.entries(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')))
    : [];

  test(`${all.length} files read as expected, decoys ignored`, async () => {
    const context = await browser.newContext();
    for (const [file, expected] of all) {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      const address =
        /data-snapshot-url="([^"]+)"/.exec(html)?.[1] ?? 'https://mail.google.com/mail/u/0/#inbox';
      const page = await openSaved(context, address, html);
      const reading = await readSaved(page);
      const thread = reading.ok ? reading.thread : undefined;
      expect(thread?.messages.length ?? 0, file).toBe(expected.messages.length);
      if (expected.messages.length > 0) expect(thread?.subject || null, file).toBe(expected.subject);
      for (const [index, want] of expected.messages.entries()) {
        const got = thread?.messages[index];
        expect(got?.author.name || null, file).toBe(want.fromName);
        expect(got?.author.address ?? null, file).toBe(want.fromEmail);
        expect(got?.shownTime ?? null, file).toBe(want.dateText && oneLine(want.dateText));
        expect(oneLine(got?.text).slice(0, want.bodyStart?.length ?? 0), file).toBe(want.bodyStart ?? '');
        expect(got?.completeness, file).toBe(want.collapsed || want.bodyStart === null ? 'partial' : 'whole');
        if (want.attachments)
          expect(
            got?.attachments.map((one) => one.name),
            file,
          ).toEqual(want.attachments);
      }
      const composers = await inOwnWorld<unknown[]>(page, 'sitesProbe.composers()');
      if (!file.startsWith('other-mail-app'))
        expect(composers.length > 0, file).toBe(expected.compose.present);
      await page.close();
    }
    await context.close();
  });
});

test.describe('Request Tracker, saved pages', () => {
  const folder = `${shared}/request-tracker`;
  test.skip(!existsSync(folder), `skipped: ${folder} is missing`);
  const load = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

  test('tickets read as expected with REST, and honestly without', async () => {
    const context = await browser.newContext();
    for (const expected of JSON.parse(load('expected.json'))) {
      const address = `https://rt.example.com/Ticket/Display.html?id=${expected.ticket}`;
      const answers: Answers = JSON.parse(load(`ticket-${expected.ticket}-rest2.json`));
      const page = await openSaved(context, address, load(`ticket-${expected.ticket}-display.html`), answers);
      const reading = await readSaved(page);
      expect(reading).toMatchObject({
        ok: true,
        site: 'request-tracker',
        thread: { readBy: 'api', subject: expected.subject },
      });
      const messages = reading.ok ? (reading.thread?.messages ?? []) : [];
      expect(messages.map((one) => [Number(one.id), one.author.role, one.visibility, one.sentAt])).toEqual(
        expected.messages.map((one: Record<string, unknown>) => [
          one.transaction,
          one.role,
          one.visibility,
          one.created,
        ]),
      );
      for (const [index, one] of expected.messages.entries()) {
        if (one.textWithoutQuote) expect(messages[index]?.text).toBe(one.textWithoutQuote);
      }
      await page.close();

      const alone = await openSaved(context, address, load(`ticket-${expected.ticket}-display.html`));
      const byPage = await readSaved(alone);
      expect(byPage).toMatchObject({ ok: true, thread: { readBy: 'page' } });
      expect(byPage.ok && byPage.thread?.notRead.map((one) => one.part)).toContain('visibility');
      await alone.close();
    }
    await context.close();
  });
});
