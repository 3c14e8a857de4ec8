import { expect, test } from '@playwright/test';
import { type ErrorCode, endedText, errorText } from '../lib/errors';
import type { Fault } from './api/faults';
import { answerText, arriving, type ClaudeDesk, engine, goodText, openClaudeDesk } from './claude';
import { draftBox } from './panel-draft';

/** The table of faults, C1 to C21 and B4 to B9, through the real panel and the real SDK. */
let desk: ClaudeDesk;
const problems: string[] = [];
test.beforeEach(async () => {
  desk = await openClaudeDesk();
  problems.length = 0;
  desk.panel.on('pageerror', (error) => problems.push(String(error)));
  desk.panel.on('console', (message) => {
    // The browser itself notes every refused request; ours are the others.
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text()))
      problems.push(message.text());
  });
});
test.afterEach(async () => {
  expect(problems).toEqual([]);
  await desk?.close();
});

const sentence = (code: ErrorCode) => desk.panel.getByText(errorText[code]);
const status = (
  status: number,
  rest: Omit<Extract<Fault, { kind: 'status' }>, 'kind' | 'status'> = {},
): Fault => ({ kind: 'status', status, ...rest });

const refusals: [name: string, Fault, ErrorCode, step: string, requests: number][] = [
  ['C1', status(401, { type: 'authentication_error' }), 'key-refused', 'Open Settings', 1],
  ['C2 403', status(403, { type: 'permission_error' }), 'not-allowed', 'Open Settings', 1],
  ['C2 404', status(404, { type: 'not_found_error' }), 'model-missing', 'Open Settings', 1],
  [
    'C3 too long',
    status(400, { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens' }),
    'request-too-long',
    'Leave older messages out',
    1,
  ],
  [
    'C3 credit',
    status(400, { type: 'invalid_request_error', message: 'Your credit balance is too low' }),
    'no-credit',
    'Open Settings',
    1,
  ],
  [
    'C3 other',
    status(400, { type: 'invalid_request_error', message: 'temperature: out of range' }),
    'request-refused',
    'Try again',
    1,
  ],
  ['C4', status(413, { type: 'request_too_large' }), 'request-too-long', 'Leave older messages out', 1],
  [
    'C5 for an hour',
    status(429, { type: 'rate_limit_error', headers: { 'retry-after': '3600' } }),
    'busy',
    'Try again',
    1,
  ],
  ['C6 500', status(500, { type: 'api_error' }), 'service-failed', 'Try again', 3],
  ['C6 502', status(502, { body: '<html>words of a proxy</html>' }), 'service-failed', 'Try again', 3],
  ['C7', status(529, { type: 'overloaded_error' }), 'overloaded', 'Try again', 1],
];

test('a refused call says why, keeps the draft, and offers the next step and the text made here', async () => {
  const { panel, api } = desk;
  const before = await draftBox(panel).inputValue();
  let right = 0;
  for (const [name, fault, code, step, requests] of refusals) {
    const from = api.requests.length;
    api.play({ fault });
    await engine(panel, 'Claude').click();
    await expect(sentence(code), name).toBeVisible({ timeout: 8000 });
    await expect(panel.getByRole('button', { name: step }), name).toBeVisible();
    await expect(panel.getByText('words of a proxy')).toHaveCount(0);
    expect(api.requests.length - from, name).toBe(requests);
    expect(await draftBox(panel).inputValue(), name).toBe(before);
    await panel.getByRole('button', { name: 'Use the text made on this device' }).click();
    await expect(sentence(code), name).toBeHidden();
    right++;
  }
  console.log(`refusals: ${refusals.length} tried, ${right} with the right sentence, 0 characters lost`);
});

test('C5: a short wait counts down with Stop beside it, and then goes on by itself', async () => {
  const { panel, api } = desk;
  const busy = { fault: status(429, { type: 'rate_limit_error', headers: { 'retry-after': '3' } }) };
  api.play(busy, { answer: { text: answerText() } });
  await engine(panel, 'Claude').click();
  await expect(panel.getByText(/Trying again in [123] s/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Use the text made on this device' })).toBeVisible();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/, { timeout: 8000 });
  expect(api.requests).toHaveLength(2);

  api.play(busy);
  await panel.getByRole('radio').nth(1).click();
  await expect(panel.getByText(/Trying again in/)).toBeVisible();
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(panel.getByText(endedText('stopped', false))).toBeVisible();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/);
});

/** Cut late in the draft, so that there is something to lose. */
const after = 60;
const cuts: [name: string, Fault, ErrorCode][] = [
  ['C10', { kind: 'end', after }, 'broken-off'],
  ['C11', { kind: 'reset', bytes: 9000 }, 'broken-off'],
  ['C12', { kind: 'error-event', after, type: 'overloaded_error' }, 'overloaded'],
  [
    'C13',
    { kind: 'raw', after, words: 'event: content_block_delta\ndata: {"type": broken\n\n' },
    'broken-off',
  ],
];

test('C10 to C13: what had come of a broken stream stays, is said to be partial, and can be carried on', async () => {
  const { panel, api } = desk;
  for (const [name, fault, code] of cuts) {
    api.play({ answer: { text: answerText() }, fault });
    await engine(panel, 'Claude').click();
    await expect(sentence(code), name).toBeVisible();
    await expect(panel.getByText('This draft is not whole.'), name).toBeVisible();
    const kept = await arriving(panel).innerText();
    expect(kept.length, name).toBeGreaterThan(30);
    api.play({ answer: { text: answerText() } });
    await panel.getByRole('button', { name: 'Continue' }).click();
    await expect(draftBox(panel), name).toHaveValue(/^Dear Marta[\s\S]*Customer Support$/);
    const body = JSON.stringify(api.requests.at(-1)?.body);
    expect(body).toContain('An earlier answer of yours broke off');
    expect(body).not.toContain('Marta');
    await engine(panel, 'This device').click();
    await panel.getByRole('radio').nth(0).click();
    await expect(draftBox(panel)).not.toHaveValue(/^Dear Marta,\n\nYour team/);
    await settleRun();
  }
});

/** So that the next click asks anew instead of showing what is there. */
async function settleRun(): Promise<void> {
  await desk.panel.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  await desk.panel.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('amends');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('runs', 'readwrite');
          change.objectStore('runs').clear();
          change.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
  );
  await desk.panel.reload();
  await draftBox(desk.panel).waitFor();
}

test('C14 to C17: cut, declined, empty, not in form', async () => {
  const { panel, api } = desk;
  const before = await draftBox(panel).inputValue();
  api.play({ answer: { text: answerText().slice(0, 2500), stopReason: 'max_tokens' } });
  await engine(panel, 'Claude').click();
  await expect(sentence('cut')).toBeVisible();
  await panel.getByRole('button', { name: 'Use what is there' }).click();
  await expect(panel.getByText('Written by Claude, cut off')).toBeVisible();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/);

  for (const [answer, code] of [
    [{ text: answerText().slice(0, 900), stopReason: 'refusal' as const }, 'refused'],
    [{ text: '', stopReason: 'end_turn' as const }, 'empty'],
    [{ text: '{"draft": 5}' }, 'bad-answer'],
  ] as const) {
    await engine(panel, 'This device').click();
    await expect(draftBox(panel)).toHaveValue(before);
    api.play({ answer });
    await engine(panel, 'Claude').click();
    await expect(sentence(code), code).toBeVisible();
    await panel.getByRole('button', { name: 'Use the text made on this device' }).first().click();
    await expect(draftBox(panel), code).toHaveValue(before);
  }
});

test('C18: what nobody has confirmed is marked, and does not go into the page unasked', async () => {
  const { panel, api, page } = desk;
  const bad = goodText.replace(
    'Nothing more is needed',
    'We will refund €900 by 3 December. Nothing more is needed',
  );
  api.play({ answer: { text: answerText(bad) } });
  await engine(panel, 'Claude').click();
  await expect(draftBox(panel)).toHaveValue(/€900/);
  expect(api.requests).toHaveLength(2); // One round to put it right, which the server did not take.
  const list = panel.getByRole('region', { name: 'Not confirmed by the conversation or your settings' });
  await expect(list).toContainText('900');
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('alertdialog')).toContainText('900');
  await panel.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Message' }).first()).not.toContainText('900');
  await draftBox(panel).fill(
    (await draftBox(panel).inputValue()).replace('We will refund €900 by 3 December. ', ''),
  );
  await expect(list).toBeHidden();
});

test('C19, C21: another option in mid-stream ends the first call; its late words land nowhere', async () => {
  const { panel, api } = desk;
  const slow = {
    answer: { text: answerText(goodText.replace('Your team', 'THE FIRST. Your team')), piece: 20 },
    pace: 15,
  };
  api.play(slow, { answer: { text: answerText(goodText.replace('Your team', 'THE SECOND. Your team')) } });
  await engine(panel, 'Claude').click();
  await expect(arriving(panel)).toContainText('THE FIRST');
  await panel.getByRole('radio').nth(1).click();
  await expect(draftBox(panel)).toHaveValue(/THE SECOND/);
  await panel.waitForTimeout(1500);
  await expect(draftBox(panel)).toHaveValue(/THE SECOND/);
  await expect(panel.getByText('THE FIRST')).toHaveCount(0);
});

test('C19: what is typed while Claude writes stays; both drafts can be compared and either taken', async () => {
  const { panel, api } = desk;
  api.play({ answer: { text: answerText(), piece: 20 }, pace: 40 });
  await engine(panel, 'Claude').click();
  await expect(arriving(panel)).toContainText('Dear Marta', { timeout: 10_000 });
  await panel.getByRole('button', { name: 'Use the text made on this device' }).click();
  await expect(panel.getByText('Claude is still writing.')).toBeVisible();
  await draftBox(panel).fill('My own words.');
  await expect(panel.getByText('Claude’s draft is ready.', { exact: false })).toBeVisible({ timeout: 8000 });
  await expect(draftBox(panel)).toHaveValue('My own words.');
  await panel.getByRole('button', { name: 'Compare' }).last().click();
  const both = panel.getByRole('dialog', { name: 'Two drafts' });
  await expect(both.getByRole('region', { name: 'Written by Claude' })).toContainText('Dear Marta');
  await both.getByRole('button', { name: 'Take this one' }).click();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/);
  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await expect(draftBox(panel)).toHaveValue('My own words.');
});

test('B4: the panel is closed in mid-stream: the part that came is found again, with its usage counted', async () => {
  const { panel, api, amends } = desk;
  api.play({ answer: { text: answerText(), piece: 12 }, pace: 20 });
  await engine(panel, 'Claude').click();
  await expect(arriving(panel)).toContainText('Your team has typed', { timeout: 10_000 });
  await panel.waitForTimeout(350); // What came is written down within 300 ms.
  await panel.reload();
  await expect(sentence('stopped')).toBeVisible();
  await expect(panel.getByText('This draft is not whole.')).toBeVisible();
  await expect(arriving(panel)).toContainText('Your team has typed');
  await expect(panel.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Start again' })).toBeVisible();
  const usage = await amends.worker.evaluate(
    async () =>
      (await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.get('claude-usage'))[
        'claude-usage'
      ],
  );
  expect(JSON.stringify(usage)).toMatch(/"input":1200/);
});

test('B6: another ticket in mid-stream: the answer goes to its own thread', async () => {
  const { panel, api, page } = desk;
  api.play({ answer: { text: answerText(), piece: 20 }, pace: 15 });
  await engine(panel, 'Claude').click();
  await expect(arriving(panel)).toContainText('Dear Marta');
  await page.evaluate(() => {
    location.hash = '#4822';
  });
  await expect(panel.getByRole('banner')).toContainText('Invoice address');
  await panel.waitForTimeout(2500);
  await expect(draftBox(panel)).not.toHaveValue(/Marta/);
  await page.evaluate(() => {
    location.hash = '#4817';
  });
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta,\n\nYour team/);
  await expect(panel.getByText('Written by Claude')).toBeVisible();
});

test('C9: silence in the stream is ended after 20 seconds, and what came is kept', async () => {
  const { panel, api } = desk;
  api.play({ answer: { text: answerText() }, fault: { kind: 'silence', after: 60 } });
  await engine(panel, 'Claude').click();
  await expect(arriving(panel)).toContainText('Dear Marta');
  await expect(sentence('silent')).toBeVisible({ timeout: 30_000 });
  await expect(arriving(panel)).toContainText('Dear Marta');
});

test('B9: a message that comes in mid-stream: the draft is told to be older than it', async () => {
  const { panel, api, page } = desk;
  api.play({ answer: { text: answerText(), piece: 20 }, pace: 20 });
  await engine(panel, 'Claude').click();
  await expect(arriving(panel)).toContainText('Dear Marta');
  await page.evaluate(() => {
    const items = document.querySelectorAll('main:not([hidden]) .conversation > li');
    const last = items[items.length - 1] as HTMLElement;
    const next = last.cloneNode(true) as HTMLElement;
    const message = next.querySelector('article') as HTMLElement;
    message.dataset.message = '4817-7';
    (message.querySelector('.message-body') as HTMLElement).textContent =
      'Are you there? The audit is in an hour.';
    last.after(next);
  });
  await expect(panel.getByRole('banner')).toContainText('read 7 messages');
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/, { timeout: 10_000 });
  await expect(panel.getByText('Written before the last message')).toBeVisible();
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('alertdialog')).toContainText('The thread has moved on');
});
