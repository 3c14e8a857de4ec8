import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteFor } from '.';
import { fixtures, forged, frameOf } from './fixtures.samples';

/** As a browser's: a fragment becomes a page. */
class DOMParser {
  parseFromString(html: string): unknown {
    return parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document;
  }
}

afterEach(() => vi.unstubAllGlobals());

async function readFixture(fixture: (typeof fixtures)[number], html: string) {
  const { document } = parseHTML(html);
  vi.stubGlobal('DOMParser', DOMParser);
  const page = document as unknown as Document;
  const url = new URL(fixture.url);
  Object.defineProperty(page, 'location', { value: url, configurable: true });
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, search } = new URL(address);
    const answer = fixture.answers?.[decodeURIComponent(pathname + search)];
    return Response.json(answer?.body ?? {}, { status: answer ? (answer.status ?? 200) : 404 });
  });
  const site = siteFor(page, url);
  const result = await site?.read(page, url);
  return { site, result, composers: site?.composers(page, url) ?? [] };
}

describe.each(fixtures)('$file', (fixture) => {
  test('is read as written beside it', async () => {
    const { site, result, composers } = await readFixture(fixture, fixture.html);
    expect(site?.id).toBe(fixture.site);
    expect(result).toMatchObject({ ok: true, thread: fixture.thread });
    if (!result?.ok) return;
    expect(result.thread.fields).toEqual(fixture.thread.fields ?? {});
    if (fixture.notRead) expect(result.thread.notRead.map((one) => one.part)).toEqual(fixture.notRead);
    expect(
      composers.map(({ element, channel, threadId }) => ({
        id: element.id,
        channel,
        ...(threadId && { threadId }),
      })),
    ).toEqual(fixture.composers);
  });
});

const withBody = fixtures.filter(({ html }) => html.includes('<!--BODY-->'));
describe.each(withBody)('$file', (fixture) => {
  test('a mail that copies every site’s markup changes only its own words', async () => {
    const plain = await readFixture(fixture, fixture.html);
    const attacked = await readFixture(fixture, fixture.html.replace('<!--BODY-->', forged));
    expect(frameOf(attacked.result)).toEqual(frameOf(plain.result));
    expect(attacked.composers.map((one) => one.element.id)).toEqual(
      plain.composers.map((one) => one.element.id),
    );
    expect(attacked.composers.map((one) => one.channel)).toEqual(plain.composers.map((one) => one.channel));
  });
});

test('a part that can’t be found any more: nothing throws, nothing is invented', async () => {
  const tried = { newestGone: 0, stillRead: 0, allGone: 0, saidOrRead: 0 };
  for (const fixture of fixtures) {
    const { site } = await readFixture(fixture, fixture.html);
    for (const ways of Object.values(site?.parts ?? {}) as Record<string, string>[]) {
      const before = Object.entries(ways);
      const without = async (kept: [string, string][]) => {
        for (const [selector] of before) delete ways[selector];
        Object.assign(ways, Object.fromEntries(kept));
        const { result } = await readFixture(fixture, fixture.html);
        for (const [selector] of before) delete ways[selector];
        Object.assign(ways, Object.fromEntries(before));
        return result;
      };
      if (before.length > 1) {
        tried.newestGone++;
        const result = await without(before.slice(1));
        if (result?.ok && result.thread.messages.some((one) => one.text)) tried.stillRead++;
      }
      tried.allGone++;
      const result = await without([]);
      if (result?.ok)
        expect(result.thread.messages.length).toBeLessThanOrEqual(fixture.thread.messages.length);
      if (result && (result.ok || result.reason)) tried.saidOrRead++;
    }
  }
  console.log(
    `newest way gone: ${tried.stillRead} of ${tried.newestGone} still read; part gone: ${tried.saidOrRead} of ${tried.allGone} read or refused in words`,
  );
  expect(tried.saidOrRead).toBe(tried.allGone);
});

test('what the site itself folds is no hidden text', async () => {
  const fixture = fixtures.find((one) => one.file.endsWith('gmail/fixtures/open-reply.json'))!;
  const { result } = await readFixture(fixture, fixture.html);
  expect(result?.ok && result.thread.messages.map((one) => one.hidden)).toEqual([
    ['preheader words'],
    undefined,
  ]);
});

test('the line that introduces a folded quote goes with it', async () => {
  const fixture = fixtures.find((one) => one.file.endsWith('request-tracker/fixtures/ticket.json'))!;
  const folded = fixture.html.replace(
    'class="message-stanza closed"',
    'class="message-stanza closed" style="display:none"',
  );
  expect(folded).not.toBe(fixture.html);
  const { result } = await readFixture(fixture, folded);
  const [first] = (result?.ok && result.thread.messages) || [];
  expect(first).toMatchObject({
    text: 'Mon colis est perdu.',
    quoted: 'Le 20 novembre, support a écrit :\n…',
  });
  expect(first?.hidden).toBeUndefined();
});
