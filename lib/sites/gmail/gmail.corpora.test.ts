import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../dom';
import gmail from '.';

const folder = '../shared/corpora/gmail';
const present = existsSync(`${folder}/expected.json`);

interface Expected {
  subject: string | null;
  messages: {
    fromName: string | null;
    fromEmail: string | null;
    dateText: string | null;
    bodyStart: string | null;
    collapsed: boolean;
    attachments?: string[];
  }[];
  compose: { present: boolean };
  notGmail?: boolean;
}

describe.skipIf(!present)('saved Gmail pages (skipped where ../shared is missing)', () => {
  const all: Record<string, Expected> = present
    ? JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
    : {};
  test.each(Object.entries(all))('%s', async (file, expected) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    const { document } = parseHTML(
      html.includes('<body') ? html : html.replace(/^<!DOCTYPE html>/, '<!DOCTYPE html><html><body>'),
    );
    const page = document as unknown as Document;
    const url = new URL(
      page.body.getAttribute('data-snapshot-url') ?? 'https://mail.google.com/mail/u/0/#inbox',
    );
    const result = await gmail.read(page, url);
    const thread = result.ok ? result.thread : undefined;
    expect(thread?.messages.length ?? 0).toBe(expected.messages.length);
    expected.messages.forEach((want, index) => {
      const got = thread!.messages[index]!;
      expect({
        name: got.author.name || null,
        address: got.author.address ?? null,
        time: got.shownTime ?? null,
      }).toEqual({
        name: want.fromName,
        address: want.fromEmail,
        time: want.dateText && oneLine(want.dateText),
      });
      expect(oneLine(got.text).slice(0, want.bodyStart?.length ?? 0)).toBe(want.bodyStart ?? '');
      expect(got.completeness).toBe(want.collapsed || want.bodyStart === null ? 'partial' : 'whole');
      if (want.attachments) expect(got.attachments.map((one) => one.name)).toEqual(want.attachments);
    });
    if (expected.messages.length > 0) expect(thread!.subject || null).toBe(expected.subject);
    if (!expected.notGmail) expect(gmail.composers(page, url).length > 0).toBe(expected.compose.present);
  });
});
