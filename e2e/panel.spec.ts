import { expect, type Page, test } from '@playwright/test';
import { type Preview, startPreview } from './preview/start';

let preview: Preview;
test.beforeAll(async () => {
  preview = await startPreview();
});
test.afterAll(() => preview.stop());

const draft = (page: Page) => page.getByRole('textbox', { name: /^Draft/ });
const calls = (page: Page) => page.evaluate(() => window.preview.calls);

test('what is typed is found again after closing, and undo works', async () => {
  const page = await preview.open();
  await draft(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Dear all, ');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(draft(page)).toHaveValue(/^Dear all, /);
  await draft(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('X');
  await page.keyboard.press('Control+z');
  await expect(draft(page)).toHaveValue(/^Dear all, /);
  await page.close();
});

test('a rewrite is taken with one click and taken back with the keyboard', async () => {
  const page = await preview.open();
  await draft(page).fill('I am working on it. We will leverage our team.');
  const findings = page.getByRole('list', { name: 'Findings' });
  const before = await draft(page).inputValue();
  await findings
    .getByRole('button', { name: /^Replace by|Leave it out/ })
    .first()
    .click();
  await expect(draft(page)).not.toHaveValue(before);
  await draft(page).focus();
  await page.keyboard.press('Control+z');
  await expect(draft(page)).toHaveValue(before);
  await page.close();
});

test('all rewrites are taken at once, and one key press takes them all back', async () => {
  const page = await preview.open();
  const before =
    'Hello Priya,\n\nwe will leverage our team. We utilise it all.\n\nI will write to you by four.';
  await draft(page).fill(before);
  await page.getByRole('button', { name: /^Fix (?:all|\d)/ }).click();
  await expect(draft(page)).not.toHaveValue(/leverage|utilise/);
  await expect(page.getByText(/^(?:All )?\d fixed/)).toBeVisible();
  const fixed = await draft(page).inputValue();
  await page.keyboard.press('Control+z'); // No click before: the focus is where the change was.
  await expect(draft(page)).toHaveValue(before);
  await expect(page.getByRole('button', { name: /^Fix (?:all|\d)/ })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(draft(page)).toHaveValue(fixed);
  await page.close();
});

test('what was typed before all rewrites were taken is not undone with them', async () => {
  const page = await preview.open();
  await draft(page).fill('We will leverage our team.');
  await draft(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' We utilise it all.');
  const typed = await draft(page).inputValue();
  await page.getByRole('button', { name: 'Rewrite', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Fix what has a ready rewrite' }).click();
  await expect(draft(page)).not.toHaveValue(/leverage|utilise/);
  await draft(page).focus();
  await page.keyboard.press('Control+z');
  await expect(draft(page)).toHaveValue(typed);
  await page.close();
});

test('the rewrites for the text in the page go there together, and back', async () => {
  const page = await preview.open({ query: 'composer' });
  const card = page.getByRole('region', { name: 'In the page' });
  await card.getByRole('button', { name: 'Fix all' }).click();
  await expect(page.getByText('All 2 fixed. One undo in the page takes it back.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('The fixes are taken back.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type('rewrite in the page');
  await page.keyboard.press('Enter');
  await expect(page.getByText('All 2 fixed.')).toBeVisible();
  expect(await calls(page)).toEqual(['fix 2', 'undo fixes', 'fix 2']);
  await page.close();
});

test('how many steps an editor needs is said, and so is a refusal', async () => {
  const slow = await preview.open({ query: 'composer&one-by-one' });
  await slow.getByRole('button', { name: 'Fix all' }).click();
  await expect(slow.getByText('2 undo steps take them back.')).toBeVisible();
  await slow.close();
  const page = await preview.open({ query: 'composer&fix=written-since' });
  await page.getByRole('button', { name: 'Fix all' }).click();
  await expect(page.getByText('The text in the page has changed meanwhile')).toBeVisible();
  await page
    .getByRole('button', { name: /^Replace by/ })
    .first()
    .click();
  await expect(page.getByText('The text in the page has changed meanwhile')).toBeVisible();
  await page.close();
});

test('gaps are asked about before they are inserted; then the page gets the draft once', async () => {
  const page = await preview.open();
  await page.getByRole('button', { name: 'Insert into reply' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('still open');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await calls(page)).toEqual([]);
  await draft(page).fill('Hello Priya, I own this and will write to you by four.');
  await page.getByRole('button', { name: 'Insert into reply' }).dblclick();
  await expect(page.getByText('Inserted. Read it, then send it yourself.')).toBeVisible();
  expect((await calls(page)).filter((call) => call.startsWith('insert'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken out of the page again.')).toBeVisible();
  await page.close();
});

test('a newer message marks the draft; the text stays through the second check', async () => {
  const page = await preview.open();
  await draft(page).fill('My own words.');
  await page.evaluate(() => window.preview.addMessage());
  await expect(page.getByText('Written before the last message')).toBeVisible();
  await page.getByRole('button', { name: 'Check again, keep my text' }).click();
  await expect(page.getByText('Written before the last message')).toBeHidden();
  await expect(draft(page)).toHaveValue('My own words.');
  await page.close();
});

test('another option writes anew and keeps the edited text for the way back', async () => {
  const page = await preview.open();
  await draft(page).fill('My own words.');
  await page.getByRole('radio').nth(1).click();
  await expect(draft(page)).not.toHaveValue('My own words.');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(draft(page)).toHaveValue('My own words.');
  await page.close();
});

test('each kind of answer keeps its own text', async () => {
  const page = await preview.open();
  await draft(page).fill('The e-mail.');
  await page.getByRole('button', { name: 'Social' }).click();
  await expect(draft(page)).not.toHaveValue('The e-mail.');
  await page.getByRole('button', { name: 'E-mail' }).click();
  await expect(draft(page)).toHaveValue('The e-mail.');
  await page.close();
});

test('of a social draft only the chosen part goes into the page', async () => {
  const page = await preview.open();
  await page.getByRole('button', { name: 'Social' }).click();
  await draft(page).fill(
    'Public reply (at most 280 characters):\nOn it.\n\nPrivate message:\nHello Priya, it is me.',
  );
  await page.getByRole('button', { name: 'Insert into reply' }).click();
  await page.getByRole('menuitem', { name: 'The public reply 6 of 280 characters' }).click();
  await expect(page.getByText('Inserted. Read it, then send it yourself.')).toBeVisible();
  expect(await calls(page)).toEqual(['insert 6']);
  await page.close();
});

test('a muted rule is quiet for this text and can be heard again', async () => {
  const page = await preview.open();
  await draft(page).fill('We apologize for any inconvenience.');
  const finding = page.getByRole('button', { name: 'Mute “Dismissive apology”' });
  await finding.click();
  await page.getByRole('menuitem', { name: 'For this text' }).click();
  await expect(finding).toBeHidden();
  await page.getByRole('button', { name: 'Unmute' }).click();
  await expect(finding).toBeVisible();
  await page.close();
});

test('everything can be reached and left with the keyboard', async () => {
  const page = await preview.open();
  const radios = page.getByRole('radio');
  await radios.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeFocused();
  await expect(radios.nth(1)).toBeChecked();
  await page.getByRole('tab', { name: 'Reply' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Escalate' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const rewrite = page.getByRole('button', { name: 'Rewrite' });
  await rewrite.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Shorter' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rewrite).toBeFocused();
  await page.close();
});

test('a command is found by name and done', async () => {
  const page = await preview.open();
  await draft(page).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type('copy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await calls(page)).toEqual(['copy']);
  await page.close();
});

test('a draft for the customer that meets an internal box can go in as a note', async () => {
  const page = await preview.open({ query: 'insert=wrong-channel' });
  await draft(page).fill('Hello Priya, I own this and will write to you by four.');
  await page.getByRole('button', { name: 'Insert into reply' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Insert as note' }).click();
  await expect(page.getByText('Inserted. Read it, then send it yourself.')).toBeVisible();
  await page.close();
});

test('a pasted conversation is read without any page', async () => {
  const page = await preview.open({ query: 'page=browser&real' });
  await page
    .getByRole('textbox')
    .fill(
      'From: Jo Park <jo@example.com>\nDate: Mon, 2 Nov 2026 10:00\nSubject: Lamp broken\n\nThe third lamp arrived broken. I am furious.',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamp broken');
  await expect(page.getByRole('button', { name: 'Insert into reply' })).toBeHidden();
  await page.getByRole('button', { name: 'Back to the page' }).click();
  await expect(page.getByText('No conversation in view')).toBeVisible();
  await page.close();
});
