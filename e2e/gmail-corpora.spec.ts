import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launchAmends } from './browser';
import { readingOf } from './reading';
import { skipWhere } from './skip';

const folder = '../shared/corpora/gmail';
skipWhere(existsSync(folder) ? undefined : `${folder} is missing`);

interface Expected {
  subject: string | null;
  messages: { fromEmail: string; collapsed: boolean }[];
}

test('saved Gmail pages at their real address, read by the extension as it is shipped', async () => {
  test.setTimeout(120_000);
  const amends = await launchAmends();
  const expected: Record<string, Expected> = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  let html = '';
  await amends.context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const page = amends.context.pages()[0] ?? (await amends.context.newPage());
  let threads = 0;
  for (const [file, want] of Object.entries(expected)) {
    html = readFileSync(`${folder}/${file}`, 'utf8');
    const address =
      /data-snapshot-url="([^"]+)"/.exec(html)?.[1] ?? 'https://mail.google.com/mail/u/0/#inbox';
    await page.goto('about:blank');
    await page.goto(address);
    const reading = await readingOf(amends.worker);
    const messages = reading?.status === 'thread' ? reading.thread.messages : [];
    expect(
      messages.map(({ author }) => author.address ?? ''),
      file,
    ).toEqual(want.messages.map(({ fromEmail }) => fromEmail ?? ''));
    if (messages.length > 0) threads++;
  }
  console.log(`${threads} threads read, ${Object.keys(expected).length - threads} pages without one`);
  expect(threads).toBeGreaterThan(5);
  await amends.close();
});
