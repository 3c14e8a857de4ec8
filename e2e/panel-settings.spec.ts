import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { marksIn, openMail } from './one-mail';

let amends: Amends;
let page: Page;
let panel: Page;

const typed =
  'You should have told us. This may impact your booking. I understand, but the form was sent late.\n\nCheers,\nSam';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends();
  page = await openMail(amends);
  await page.locator('#composer-0').click();
  await page.keyboard.type(typed);
  await expect.poll(() => marksIn(page)).toContain('You should have told');
  panel = await amends.openPanel();
});
test.afterAll(() => amends?.close());

const scrolls = () => panel.locator('[data-scrolls]');
const inPage = () => panel.getByRole('list', { name: 'In the page' });
const place = () => scrolls().evaluate(({ scrollTop }) => Math.round(scrollTop));

test('a finding tells its words, its reason in a line of its own, and a rewrite one can read', async () => {
  const blame = inPage().getByRole('listitem').filter({ hasText: 'You should have told' });
  await expect(blame.locator('p').nth(1)).toHaveText(/^Puts the fault/);
  await expect(inPage().getByRole('button', { name: 'Replace by “The form was sent…”' })).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme });
    await blame.scrollIntoViewIfNeeded();
    await panel.screenshot({ path: test.info().outputPath(`${colorScheme}.png`) });
  }
});

test('the panel stays where it was while a level is changed in the settings', async () => {
  await expect(scrolls()).toBeVisible();
  await scrolls().evaluate((part) => {
    part.scrollTop = 400;
  });
  const before = await place();
  expect(before).toBeGreaterThan(200);
  const settings = await amends.context.newPage();
  await settings.goto(`chrome-extension://${amends.extensionId}/options.html`);
  await expect(scrolls()).toHaveCount(0);
  await settings.getByRole('combobox', { name: /^Level of .*Blame/ }).selectOption('hint');
  await settings.close();
  await page.bringToFront();
  await expect(scrolls()).toBeVisible();
  await expect.poll(place).toBe(before);
  await panel.waitForTimeout(2000); // What still arrives must not move it.
  expect(Math.abs((await place()) - before)).toBeLessThan(3);
});

test('a rule muted for good says so where it would have spoken, and comes back', async () => {
  const but = inPage().getByRole('listitem').filter({ hasText: 'takes back the understanding' });
  await but.getByRole('button', { name: /^Mute/ }).click();
  await panel.getByRole('menuitem', { name: 'For good' }).click();
  await expect(but).toHaveCount(0);
  const line = panel.getByText('1 rule muted for good');
  await expect(line.first()).toBeVisible();
  await panel.screenshot({ path: test.info().outputPath('muted.png') });
  await panel.getByRole('button', { name: 'Unmute everywhere' }).first().click();
  await expect(but).toHaveCount(1);
  await expect(line).toHaveCount(0);
});
