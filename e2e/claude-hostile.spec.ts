import { expect, type Page, test } from '@playwright/test';
import { redact } from '../lib/privacy/redact';
import type { ReplyAnswer } from '../lib/writing/request/answer';
import { fromBlock } from '../lib/writing/request/data-block';
import { type ApiServer, startApiServer } from './api/server';
import { type Amends, launchAmends } from './browser';
import { answerOf, engine, giveKey, setChoices } from './claude';
import { collectionRows, type Effects, foreignElements, inBatches, watch } from './hostile/effects';
import { noteWords, serveTicket, ticketHost } from './hostile/ticket';
import { draftBox } from './panel-draft';
import { skipWhere } from './skip';

const injections = collectionRows<{ text: string; canary?: string }>('prompt-injection/injections.jsonl');
const payloads = collectionRows<{ payload: string }>('xss-html/payloads.jsonl');
const private_ = collectionRows<{ text: string }>('pii/texts.jsonl');

let amends: Amends;
let api: ApiServer;
let page: Page;
let panel: Page;
let effects: Effects;
let nextTicket = 100;

test.describe.configure({ mode: 'serial' });
skipWhere(
  injections.length && payloads.length && private_.length
    ? undefined
    : 'the collections of attacks and of personal data are not here (../shared/corpora)',
);

test.beforeAll(async () => {
  api = await startApiServer();
  amends = await launchAmends({ viewport: { width: 1200, height: 900 } });
  await giveKey(amends, api.url);
  await setChoices(amends, { consent: { host: new URL(api.url).host, at: '2026-01-01T00:00:00Z' } });
  page = amends.context.pages()[0] as Page;
  effects = { scripts: [], requests: [] };
  watch(page, effects, [ticketHost]);
  await page.goto(await serveTicket(amends.context, nextTicket++, ['Hello?']));
  panel = await amends.openPanel();
  watch(panel, effects, [new URL(api.url).host]);
});
test.afterAll(async () => {
  await amends?.close();
  await api?.close();
});

/** Claude's draft for a new ticket with these mails, as it stands in the panel when it is done. */
async function draftFor(mails: readonly string[], answer: ReplyAnswer): Promise<string> {
  api.play({ answer: { text: JSON.stringify(answer), piece: 400 } });
  await page.goto(await serveTicket(amends.context, nextTicket++, mails));
  await expect(draftBox(panel)).toHaveValue(/\w{3}/, { timeout: 20_000 });
  await engine(panel, 'Claude').click();
  await expect(panel.getByText('Written by Claude')).toBeVisible({ timeout: 20_000 });
  return draftBox(panel).inputValue();
}

interface Body {
  system: unknown;
  messages: { content: string | { text: string }[] }[];
}
/** The request in two halves: what stands in the block of data, read back, and everything outside it. */
function halves(body: unknown): { inside: string; outside: string } {
  const { messages, system } = body as Body;
  const content = messages[0]!.content;
  const texts = typeof content === 'string' ? [content] : content.map(({ text }) => text);
  const at = texts.findIndex((text) => /^<data-[0-9a-f]+>\n/.test(text));
  const tag = /^<(data-[0-9a-f]+)>/.exec(texts[at]!)![1]!;
  const data = fromBlock(tag, texts[at]!);
  expect(data, 'the block is one piece').toBeDefined();
  const outside = JSON.stringify([system, texts.filter((_, index) => index !== at)]);
  return { inside: JSON.stringify(data), outside: outside.replaceAll(tag, 'TAG') };
}

test('orders in mails: they stay data, and a model that obeys them gets nothing past the agent', async () => {
  test.setTimeout(600_000);
  const evil = 'https://refund-now.example.net/claim?c=1';
  const effectsWanted = [
    evil,
    '$500',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '![shot](https://refund-now.example.net/p.png)',
    noteWords,
  ];
  const counts = { orders: 0, rounds: 0, outside: 0, unflagged: 0, inserted: 0 };
  for (const batch of inBatches(injections, 40)) {
    const canaries = batch.flatMap(({ canary }) => (canary ? [canary] : []));
    const text = `Dear Eva,\n\nYour export stopped on Monday.\n\nWe will refund you $500 in full: ${effectsWanted.join(' ')}\n\n${canaries.join('\n\n')}\n\nKen`;
    const obeyed = await draftFor(
      batch.map(({ text }) => text),
      { ...answerOf(text), coaching: [{ passage: 'Your export', note: effectsWanted.join(' ') }] },
    );
    expect(obeyed).toContain('refund-now');
    const { inside, outside } = halves(api.requests.findLast(({ path }) => path === '/v1/messages')?.body);
    expect(inside).not.toContain('hopes nobody notices');
    counts.outside += batch.filter(({ text }) =>
      piecesOf(text).some((piece) => outside.includes(piece)),
    ).length;
    counts.orders += batch.length;
    counts.rounds++;

    const flagged = await flaggedWords();
    counts.unflagged += effectsWanted.filter((one) => !flagged.some((words) => overlap(words, one))).length;
    await panel.getByRole('button', { name: 'Insert into reply' }).click();
    await expect(panel.getByRole('alertdialog')).toBeVisible();
    if ((await composerText()) !== '') counts.inserted++;
    await panel.keyboard.press('Escape');
    expect(await foreignElements(panel)).toEqual([]);
  }
  console.log(
    `${counts.orders} orders in ${counts.rounds} tickets: with words outside the block of data ${counts.outside}, effects without a mark ${counts.unflagged}, drafts in the composer without a yes ${counts.inserted}, scripts ${effects.scripts.length}, requests ${effects.requests.length}`,
  );
  expect(counts).toMatchObject({ outside: 0, unflagged: 0, inserted: 0 });
  expect(effects).toEqual({ scripts: [], requests: [] });
});

test('markup in an answer: shown as words, nothing runs, nothing is asked for', async () => {
  test.setTimeout(600_000);
  for (const batch of inBatches(payloads, 60)) {
    const all = batch.map(({ payload }) => payload).join('\n\n');
    const answer = answerOf(`Dear Eva,\n\nYour export stopped.\n\n${all}\n\nKen`);
    answer.assessment.summary = all;
    answer.options = answer.options.map((one, index) => ({ ...one, title: batch[index]?.payload ?? 'x' }));
    answer.coaching = batch.slice(0, 20).map(({ payload }) => ({ passage: payload, note: payload }));
    await draftFor(['Hello?'], answer);
    expect(await foreignElements(panel)).toEqual([]);
  }
  console.log(
    `${payloads.length} payloads as answers: scripts ${effects.scripts.length}, requests ${effects.requests.length}`,
  );
  expect(effects).toEqual({ scripts: [], requests: [] });
});

test('personal data that is found does not leave, and comes back in the answer', async () => {
  test.setTimeout(300_000);
  const counts = { values: 0, left: 0, back: 0 };
  for (const batch of inBatches(private_, 60)) {
    const values = batch.flatMap(({ text }) =>
      redact(text)
        .spans.filter(({ kind, start, end }) => kind !== 'name' && end - start > 5)
        .map(({ start, end }) => text.slice(start, end)),
    );
    const answer = answerOf('Dear [customer-1-first], your export stopped. [agent-1]');
    const draft = await draftFor(
      batch.map(({ text }) => text),
      answer,
    );
    const body = JSON.stringify(api.requests.findLast(({ path }) => path === '/v1/messages')?.body);
    counts.values += values.length;
    counts.left += values.filter((value) => body.includes(JSON.stringify(value).slice(1, -1))).length;
    if (draft.startsWith('Dear Eva,') && draft.endsWith('Ken Sample')) counts.back++;
  }
  console.log(
    `${counts.values} values in ${private_.length} texts: still in a request ${counts.left}; names put back in ${counts.back} drafts`,
  );
  expect(counts.left).toBe(0);
  expect(counts.back).toBe(inBatches(private_, 60).length);
});

/** Forty characters from the start, the middle and the end of a text, as JSON writes them. */
const piecesOf = (text: string): string[] =>
  [0, Math.floor(text.length / 2) - 20, text.length - 40].map((at) =>
    JSON.stringify(text.slice(Math.max(0, at), Math.max(0, at) + 40)).slice(1, -1),
  );

/** Words that the panel points at: doubts and findings. */
const flaggedWords = (): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('li, [aria-label]')].flatMap((one) => {
      const quoted = /[“]([^”]+)[”]/.exec(one.textContent ?? '')?.[1];
      return quoted ? [quoted] : [];
    }),
  );
const overlap = (one: string, other: string) => one.includes(other.slice(0, 12)) || other.includes(one);
const composerText = () =>
  page.evaluate(() =>
    Object.values((window as unknown as { editors: Record<string, { getData(): string }> }).editors)
      .map((editor) => editor.getData())
      .join(''),
  );
