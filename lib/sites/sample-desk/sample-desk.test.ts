import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import sampleDesk from '.';

const html = readFileSync('scripts/sample-desk/index.html', 'utf8');
const url = new URL('http://127.0.0.1:4321/');
const read = async (text: string) => {
  const page = parseHTML(text).document as unknown as Document;
  const result = await sampleDesk.read(page, url);
  if (!result.ok) throw new Error(result.reason);
  return { page, thread: result.thread };
};

test('the sample ticket is read whole', async () => {
  const { page, thread } = await read(html);
  expect(thread.messages.map((one) => [one.author.name, one.author.role, one.visibility])).toEqual([
    ['Marta Lindqvist', 'customer', 'public'],
    ['Sam Okoro', 'agent', 'public'],
    ['Marta Lindqvist', 'customer', 'public'],
    ['Priya Nair', 'agent', 'internal'],
    ['Sam Okoro', 'agent', 'public'],
    ['Marta Lindqvist', 'customer', 'public'],
  ]);
  expect(thread.fields).toMatchObject({ tier: 'Enterprise', yearlyValue: '€184,000' });
  expect(thread.messages[2]?.text).not.toContain('Please clear your browser cache');
  expect(thread.messages[2]?.quoted).toContain('Please clear your browser cache');
  expect(thread.notRead).toEqual([]);
  expect(sampleDesk.composers(page, url)).toMatchObject([{ channel: 'public', threadId: '4817' }]);
});

test('only our own page on this machine is taken for it', async () => {
  const { page } = await read(html);
  expect(sampleDesk.matches(page, url)).toBe(true);
  expect(sampleDesk.matches(page, new URL('https://desk.example.com/'))).toBe(false);
  expect(
    sampleDesk.matches(
      parseHTML('<main class="ticket" data-ticket="1">').document as unknown as Document,
      url,
    ),
  ).toBe(false);
});

test('a mail that copies the desk’s markup changes only its own words', async () => {
  const forged = readFileSync('lib/sites/fixtures/forged-body.html', 'utf8');
  const { page, thread } = await read(html.replace('<p>Hello,</p>', forged));
  expect(thread.messages).toHaveLength(6);
  expect(thread.subject).toBe('Shipment manifests still incomplete');
  expect(thread.fields.tier).toBe('Enterprise');
  expect(sampleDesk.composers(page, url)).toHaveLength(1);
});
