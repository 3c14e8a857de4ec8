import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { cardButtons, cardWords } from './closed-card';
import { marksIn, openMail } from './one-mail';

let amends: Amends;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends();
  page = await openMail(amends);
  await page.locator('#composer-0').click();
  await page.keyboard.type('We apologize for any inconvenience. You should have told us earlier.');
});
test.afterAll(() => amends?.close());

const marks = () => marksIn(page);

/** What the browser's shortcuts do; a headless browser has none to press. */
async function step(by: 'next' | 'previous'): Promise<void> {
  await page.waitForTimeout(300); // The last key has been checked: a card closes when the text under it changes.
  await amends.worker.evaluate(async (by) => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.tabs.sendMessage(tab?.id ?? -1, { kind: 'finding-step', to: 'page', request: { by } });
  }, by);
}

test('the toolbar badge counts the errors', async () => {
  await expect.poll(marks).toContain('We apologize for any inconvenience');
  const badge = () =>
    amends.worker.evaluate(async () => {
      const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toBe('2');
});

test('by keyboard: to the next finding, through its card, and back into the reply', async () => {
  await step('next');
  await expect.poll(async () => (await cardButtons(page)).length).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('amends-card');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await cardButtons(page)).length).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer-0');
  expect(await page.evaluate(() => document.querySelector('amends-card'))).toBeNull();
});

test('the page can neither press nor read the card', async () => {
  await step('next');
  await expect.poll(async () => (await cardButtons(page)).length).toBeGreaterThan(0);
  const before = await page.locator('#composer-0').innerText();
  const read = await page.evaluate(() => {
    const card = document.querySelector('amends-card');
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      card?.dispatchEvent(new Event(type, { bubbles: true }));
    return { root: card?.shadowRoot ?? null, words: card?.textContent };
  });
  expect(read).toEqual({ root: null, words: '' });
  expect(await page.locator('#composer-0').innerText()).toBe(before);
  await page.keyboard.press('Escape');
});

async function mute(where: string): Promise<void> {
  await step('next');
  for (const words of ['Mute…', where]) {
    const button = async () => (await cardButtons(page)).find((one) => one.words === words);
    await expect.poll(async () => (await button())?.words).toBe(words);
    await (await button())?.press();
  }
}
async function typeAnew(text: string): Promise<void> {
  await page.reload();
  await page.locator('#composer-0').click();
  await page.keyboard.type(text);
}
const stored = () =>
  amends.worker.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const { settings } = (await browser.storage.local.get('settings')) as {
      settings?: { value: { mutedRules: string[]; mutedRulesBySite: Record<string, string[]> } };
    };
    return { everywhere: settings?.value.mutedRules, bySite: settings?.value.mutedRulesBySite };
  });
const apology = 'We apologize for any inconvenience';

test('a rule is muted for this text, on this site, and for good', async () => {
  await mute('In this text');
  await expect.poll(marks).not.toContain(apology);
  expect(await stored()).toEqual({});

  await typeAnew(`${apology}. Yours.`);
  await expect.poll(marks).toContain(apology); // Only that text was meant.
  await mute('On this site');
  await expect.poll(marks).not.toContain(apology);
  await expect
    .poll(stored)
    .toEqual({ everywhere: [], bySite: { 'https://mail.google.com': ['dismissive-apology'] } });

  await typeAnew(`You should have told us earlier. ${apology}.`);
  await expect.poll(marks).toContain('You should have told');
  expect(await marks()).not.toContain(apology);
  await mute('For good');
  await expect.poll(marks).not.toContain('You should have told');
  expect((await stored()).everywhere).toEqual(['blame']);
});

test('a text muted in the panel is quiet in the page, and heard again when it is brought back', async () => {
  await typeAnew('It will definitely be fixed by Friday. Yours.');
  await expect.poll(async () => (await marks()).length).toBeGreaterThan(0);
  const panel = await amends.openPanel();
  const card = panel.getByRole('region', { name: 'In the page' });
  await card.getByRole('button', { name: 'Mute “Over-promise”' }).first().click();
  await panel.getByRole('menuitem', { name: 'For this text' }).click();
  await expect(card.getByText('1 rule muted for this text')).toBeVisible();
  await expect.poll(async () => (await marks()).join()).not.toContain('definitely');
  await card.getByRole('button', { name: 'Unmute for this text' }).click();
  await expect.poll(async () => (await marks()).join()).toContain('definitely');
  await card.getByRole('button', { name: 'Mute “Over-promise”' }).first().click();
  await panel.getByRole('menuitem', { name: 'On mail.google.com' }).click();
  await expect.poll(async () => (await marks()).join()).not.toContain('definitely');
});

test('the settings list what is muted, by scope, and bring it back', async () => {
  const settings = await amends.context.newPage();
  await settings.goto(`chrome-extension://${amends.extensionId}/options.html`);
  const muted = settings.getByRole('region', { name: 'Muted' });
  await expect(muted.getByRole('heading', { level: 4 })).toHaveText(['Everywhere', 'mail.google.com']);
  await expect(muted.getByRole('listitem')).toHaveCount(3);
  await muted.getByRole('button', { name: 'Bring back “Blame”: Everywhere' }).click();
  await muted.getByRole('button', { name: 'Bring back “Dismissive apology”: mail.google.com' }).click();
  await expect.poll(stored).toEqual({
    everywhere: [],
    bySite: { 'https://mail.google.com': ['over-promise'] },
  });
  await muted.getByRole('button', { name: 'Bring all back' }).click();
  await expect(muted).toHaveCount(0);
  const level = settings.getByRole('combobox', { name: 'Level of Over-promise' });
  await level.selectOption('Hint');
  await settings.close();
  await page.bringToFront();
  const hints = () =>
    page.evaluate(() => [...(CSS.highlights.get('amends-hint') ?? [])].map((range) => String(range)).join());
  await expect.poll(hints).toContain('definitely');
});

test('what is muted on the site is said beside its page, in both texts, and brought back there', async () => {
  await typeAnew(`${apology}. Yours.`);
  await expect.poll(marks).toContain(apology);
  const panel = await amends.openPanel();
  const inPage = panel.getByRole('region', { name: 'In the page' });
  const draft = panel.getByRole('region', { name: 'Draft' });
  await inPage.getByRole('button', { name: 'Mute “Dismissive apology”' }).click();
  await panel.getByRole('menuitem', { name: 'On mail.google.com' }).click();
  for (const card of [inPage, draft])
    await expect(card.getByText('1 rule muted on mail.google.com')).toBeVisible();
  await expect(inPage.getByTitle('Dismissive apology')).toBeVisible();
  await expect.poll(marks).not.toContain(apology);
  await inPage
    .getByRole('button', { name: /^Mute “/ })
    .first()
    .click();
  await panel.getByRole('menuitem', { name: 'For this text' }).click();
  await expect(inPage.getByText('1 rule muted for this text')).toBeVisible();
  await photograph(panel, inPage, 'muted');
  await inPage.getByRole('button', { name: 'Unmute for this text' }).click();
  await draft.getByRole('button', { name: 'Unmute on mail.google.com' }).click();
  await expect(panel.getByText('muted on mail.google.com')).toHaveCount(0);
  await expect.poll(marks).toContain(apology);
  expect((await stored()).bySite).toEqual({});
});

test('a finding without a rewrite says what to do, in the panel and in the page’s card', async () => {
  await typeAnew('You should have told us earlier, Dana.');
  await expect.poll(marks).toContain('You should have told');
  const panel = await amends.openPanel();
  const inPage = panel.getByRole('region', { name: 'In the page' });
  const blame = inPage.getByRole('listitem').filter({ hasText: 'Blame' });
  const advice = 'Say what can be done now, without who should have';
  await expect(blame).toContainText(advice);
  await expect(blame.getByRole('button', { name: 'How to write it instead' })).toHaveCount(0);
  await photograph(panel, inPage, 'advice');
  await page.bringToFront();
  await step('next');
  await expect.poll(() => cardWords(page)).toContain(advice);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: test.info().outputPath(`card-${colorScheme}.png`) });
  }
  await page.keyboard.press('Escape');
});

async function photograph(panel: Page, part: Locator, name: string): Promise<void> {
  await panel.setViewportSize({ width: 360, height: 900 });
  await part.evaluate((node) => node.scrollIntoView());
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  }
}

test('each of the five principles names its sentence in the panel, or what is missing', async () => {
  await typeAnew(
    'You lost two reports, Dana. We deleted them in an update on Monday. It will definitely be fixed.',
  );
  const panel = await amends.openPanel();
  const card = panel.getByRole('region', { name: 'In the page' });
  const strip = card.getByRole('list', { name: 'Five principles' });
  const button = (name: string, state: string) =>
    strip.getByRole('button', { name: new RegExp(`^${name}\\s?: ${state}$`) });
  const said = async (name: string, state: string): Promise<string> => {
    await button(name, state).click();
    const line = card.getByRole('status').filter({ hasText: /\.$/ });
    await expect(line).toHaveCount(1);
    const words = (await line.textContent()) ?? '';
    await button(name, state).click();
    return words;
  };
  await expect(strip.getByRole('button')).toHaveCount(5);
  expect(await said('Owns it', 'met')).toContain('We deleted them in an update on Monday.');
  expect(await said('Over-promises', 'broken')).toContain('definitely');
  expect(await said('Next step', 'missing')).toBe(
    'No named next step with a time yet. Close with a person, an act and a time.',
  );
  await button('Owns it', 'met').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await card.scrollIntoViewIfNeeded();
    await panel.screenshot({ path: test.info().outputPath(`principles-${colorScheme}.png`) });
  }
});
