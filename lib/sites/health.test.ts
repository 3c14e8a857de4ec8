import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import gmail from './gmail';
import { siteHealth } from './health';

const html = readFileSync('lib/sites/gmail/fixtures/open-reply.html', 'utf8');
const health = (text: string) => {
  const { document } = parseHTML(text);
  return new Map(siteHealth(gmail, document as unknown as Document).map((one) => [one.part, one]));
};

test('names the way that answered, and its month', () => {
  expect(health(html).get('subject')).toEqual({
    part: 'subject',
    found: 1,
    selector: 'h2.hP',
    since: '2026-09',
    age: 0,
  });
  expect(health(html).get('label')?.found).toBe(1);
});

test('an older way that answers says that the page has changed', () => {
  expect(health(html.replaceAll('class="hP"', 'class="xx"')).get('subject')).toMatchObject({
    found: 1,
    age: 1,
  });
  expect(health('<p>other page</p>').get('subject')).toEqual({ part: 'subject', found: 0 });
});
