import { expect, type Frame, type Page, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { type Amends, launchAmends } from './browser';
import { cardButtons } from './closed-card';
import { type RequestTracker, startRequestTracker, whyNoRequestTracker } from './hosts/request-tracker';
import { fillGaps, flat } from './panel-draft';
import { skipWhere } from './skip';

const missing = whyNoRequestTracker();
skipWhere(missing);
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let tracker: RequestTracker;
let amends: Amends;
let ticket: number;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  tracker = await startRequestTracker();
  ticket = await tracker.createTicket({
    subject: 'Half of our monthly reports are empty',
    customer: 'Dana Sample <dana.sample@example.com>',
    messages: [
      {
        kind: 'mail',
        html: '<p>Hello,</p><p>since your update on Monday half of our monthly reports are empty. We need them for our auditors on 30 November. Order number 44812.</p><p>Dana Sample</p>',
      },
      { kind: 'correspond', html: '<p>Hi Dana,</p><p>please clear your browser cache and try again.</p>' },
      { kind: 'mail', html: '<p>I cleared the cache twice. The reports are still empty.</p>' },
      {
        kind: 'comment',
        html: '<p>Looks like the importer on db-7 dropped rows. Do not tell the customer yet.</p>',
      },
      {
        kind: 'correspond',
        html: '<p>Hi Dana,</p><p>thank you for your patience. We are looking into it.</p>',
      },
      {
        kind: 'mail',
        html: '<p>This is the third time I write and nobody has an answer. I am furious. If this is not solved we will cancel our contract and go to another provider.</p>',
      },
    ],
  });
  amends = await launchAmends();
  await amends.turnOn(tracker.origin);
  const page = amends.context.pages()[0] as Page;
  await page.goto(tracker.origin);
  await page.fill('input[name=user]', tracker.user);
  await page.fill('input[name=pass]', tracker.password);
  await page.click('input[type=submit]');
});

test.afterAll(async () => {
  await amends?.close();
  tracker?.stop();
});

test('a ticket of six messages: read, checked, drafted, inserted, undone, inserted, sent', async () => {
  const page = amends.context.pages()[0] as Page;
  await page.goto(`${tracker.origin}/Ticket/Display.html?id=${ticket}`);
  const panel = await amends.openPanel();
  const banner = panel.getByRole('banner');
  await expect(banner).toContainText('read 6 messages');
  await expect(banner).toContainText('Half of our monthly reports are empty');
  const situation = panel.getByRole('region', { name: 'Situation' });
  await expect(situation).toContainText(/Angry|Furious|Threatening/);

  await page.goto(`${tracker.origin}/Ticket/Update.html?Action=Respond&id=${ticket}`);
  await expect(banner).toContainText('read 6 messages');
  const editor = await openEditor(page);

  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    await page.keyboard.type('We apologize for any inconvenienc');
    times.push(await timeToMark(page, editor, 'e', 'We apologize for any inconvenience'));
    if (round === 2) break;
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect.poll(() => marked(editor)).toEqual([]);
  }
  console.log(`from key press to mark: ${times.map((time) => `${Math.round(time)} ms`).join(', ')}`);
  expect(Math.min(...times)).toBeLessThan(200); // The first one also brings the rules into the page.
  await expect(panel.getByRole('region', { name: 'In the page' })).toContainText('Dismissive apology');

  await pressOnMark(page, editor, 'We apologize for any inconvenience');
  const before = await editorText(editor);
  const rewrite = (await cardButtons(page)).find(({ words }) => words.startsWith('→'));
  expect(rewrite, 'the card offers a rewrite').toBeDefined();
  await rewrite?.press();
  await expect.poll(() => editorText(editor)).not.toBe(before);
  expect(await editorText(editor)).toContain(rewrite?.words.slice(2));

  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect.poll(() => editorText(editor)).toBe('');

  const draft = await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect.poll(() => editorText(editor)).toBe(flat(draft));
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => editorText(editor)).toBe('');
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect.poll(() => editorText(editor)).toBe(flat(draft));

  await page.locator('input[name="SubmitTicket"]').last().click();
  await page.waitForLoadState();
  const history = await tracker.history(ticket);
  expect(history).toHaveLength(7);
  expect(history.at(-1)).toMatchObject({ type: 'Correspond', creator: tracker.user });
  expect(plain(history.at(-1)?.content ?? '')).toBe(flat(draft));
});

test('a draft goes into a box nobody has clicked, whose placeholder is real text', async () => {
  const page = amends.context.pages()[0] as Page;
  await page.goto(`${tracker.origin}/Ticket/Update.html?Action=Respond&id=${ticket}`);
  const panel = await amends.openPanel();
  await expect(panel.getByRole('banner')).toContainText('read 7 messages');
  await panel.getByRole('button', { name: 'Write anew' }).click(); // Our own answer came after the draft.
  const draft = await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  expect(flat(await body.innerText())).toBe(flat(draft));
});

test('an internal comment gets a note, never a public draft by accident', async () => {
  const page = amends.context.pages()[0] as Page;
  await page.goto(`${tracker.origin}/Ticket/Update.html?Action=Comment&id=${ticket}`);
  const panel = await amends.openPanel();
  await expect(panel.getByRole('banner')).toContainText('read 7 messages');
  const editor = await openEditor(page);
  await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'internal note' })).toBeVisible();
  expect(await editorText(editor)).toBe('');

  await panel.getByRole('button', { name: 'More kinds' }).click();
  await panel.getByRole('menuitemradio', { name: 'Call preparation' }).click();
  const draft = await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert as note' }).click();
  await expect.poll(() => editorText(editor)).toBe(flat(draft));
  await page.locator('input[name="SubmitTicket"]').last().click();
  await page.waitForLoadState();
  const history = await tracker.history(ticket);
  expect(history.at(-1)).toMatchObject({ type: 'Comment', creator: tracker.user });
  expect(plain(history.at(-1)?.content ?? '')).toBe(flat(draft));
});

async function openEditor(page: Page): Promise<Frame> {
  const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  await body.click();
  return (await (await body.elementHandle())?.ownerFrame()) as Frame;
}

/** Milliseconds from a key's own event to the first frame in which these words are marked. */
async function timeToMark(page: Page, editor: Frame, key: string, words: string): Promise<number> {
  const measured = editor.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        document.addEventListener(
          'keydown',
          (event) => {
            const look = (): void => {
              const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
              const isMarked = ranges.some((range) => String(range) === words);
              if (isMarked || performance.now() - event.timeStamp > 5000)
                resolve(performance.now() - event.timeStamp);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    words,
  );
  await page.waitForTimeout(50); // The listener is in place.
  await page.keyboard.press(key);
  return measured;
}

/** The words under our marks, in whatever level. */
const marked = (editor: Frame): Promise<string[]> =>
  editor.evaluate(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))),
  );

const editorText = async (editor: Frame): Promise<string> => flat(await editor.locator('body').innerText());

async function pressOnMark(page: Page, editor: Frame, words: string): Promise<void> {
  const place = await editor.evaluate((words) => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    const rect = ranges.find((range) => String(range) === words)?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, words);
  const frame = await page.locator('iframe.cke_wysiwyg_frame').boundingBox();
  if (!place || !frame) throw new Error(`no mark on “${words}”`);
  await page.mouse.click(frame.x + place.x, frame.y + place.y);
  await expect.poll(async () => (await cardButtons(page)).length).toBeGreaterThan(0);
}

/** Words of a message as it was sent, blocks parted by a space. */
const plain = (html: string): string => {
  const { document } = parseHTML(`<html><body>${html.replace(/<(?=[a-z/])/gi, ' <')}</body></html>`);
  return flat(document.body.textContent ?? '').replace(/\s+([.,;:])/g, '$1');
};
