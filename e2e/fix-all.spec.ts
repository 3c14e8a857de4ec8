import { expect, test } from '@playwright/test';
import { mailDesk } from './one-mail';
import { draftBox } from './panel-draft';

const signature = '<br><div class="gmail_signature">-- <br>Robin Sample, Support</div>';
const quote =
  '<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 9, 2026 Mira Sample wrote:</div><blockquote class="gmail_quote">We utilise it.</blockquote></div>';

const desk = mailDesk(signature + quote);
test.describe.configure({ mode: 'serial' });

const box = () => desk.page.locator('#composer-0');
const html = () => box().innerHTML();
const card = () => desk.panel.getByRole('region', { name: 'In the page' });
const fixAll = () => card().getByRole('button', { name: /^Fix (?:all|\d)/ });

async function typeReply(): Promise<void> {
  await box().click();
  await desk.page.keyboard.press('Control+Home');
  await desk.page.keyboard.type('We will leverage ');
  await desk.page.keyboard.press('Control+b');
  await desk.page.keyboard.type('our own log');
  await desk.page.keyboard.press('Control+b');
  await desk.page.keyboard.type(' for you.');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.insertText('Then we utilise the second one.');
  await expect(card()).toContainText('utilise'); // They came at once: the panel has the findings of the whole text.
}

test('all rewrites go into the reply at once, its bold words stay, and one Ctrl+Z brings the exact text back', async () => {
  await typeReply();
  await expect(fixAll()).toBeVisible();
  const before = await html();
  expect(before).toMatch(/<b>our own log<\/b>/);
  await fixAll().click();
  await expect(desk.panel.getByText('One undo in the page takes it back.')).toBeVisible();
  const after = await html();
  expect(after).not.toMatch(/leverage|we utilise/);
  expect(after).toMatch(/<b>our own log<\/b>/);
  expect(after).toContain(signature + quote);
  expect(after).toBe(before.replace('leverage', 'use').replace('we utilise', 'we use'));
  await desk.page.keyboard.press('Control+z');
  await expect.poll(html).toBe(before);
});

test('the panel takes them back, but never over words that were typed since', async () => {
  const before = await html();
  await fixAll().click();
  await expect.poll(html).not.toBe(before);
  await expect(desk.panel.getByText('One undo in the page takes it back.')).toBeVisible();
  await desk.panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(desk.panel.getByText('The fixes are taken back.')).toBeVisible();
  expect(await html()).toBe(before);

  await fixAll().click();
  await expect(desk.panel.getByText('One undo in the page takes it back.')).toBeVisible();
  await desk.page.keyboard.type('X');
  const typed = await html();
  await desk.panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(desk.panel.getByText('The text in the page has changed meanwhile')).toBeVisible();
  expect(await html()).toBe(typed);
});

test('from the palette, too; one finding at a time says nothing but does it', async () => {
  await desk.page.reload();
  await expect(card()).toBeHidden(); // The panel has let go of the page that was.
  await expect(desk.panel.getByRole('banner')).toContainText('read 3 messages');
  await typeReply();
  await expect(fixAll()).toBeVisible();
  const before = await html();
  await desk.panel.bringToFront();
  await desk.panel.locator('body').press('ControlOrMeta+k');
  await desk.panel.getByRole('option').first().waitFor();
  await desk.panel.keyboard.type('rewrite in the page');
  await desk.panel.keyboard.press('Enter');
  await expect.poll(html).not.toMatch(/leverage|we utilise/);
  await expect(desk.panel.getByText('One undo in the page takes it back.')).toBeVisible();
  await desk.panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(html).toBe(before);
  await card()
    .getByRole('button', { name: /^Replace by/ })
    .first()
    .click();
  await expect.poll(html).not.toBe(before);
});

test('in the panel’s own draft one Ctrl+Z takes all rewrites back', async () => {
  const text = 'Hello Mira,\n\nwe will leverage our log. We utilise it all.';
  await draftBox(desk.panel).fill(text);
  await desk.panel
    .getByRole('region', { name: 'Findings' })
    .or(desk.panel.locator('body'))
    .last()
    .getByRole('button', { name: /^Fix (?:all|\d)/ })
    .last()
    .click();
  await expect(draftBox(desk.panel)).not.toHaveValue(/leverage|utilise/);
  await desk.panel.keyboard.press('Control+z');
  await expect(draftBox(desk.panel)).toHaveValue(text);
});
