import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';

let amends: Amends;
let settings: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends();
  settings = await amends.context.newPage();
  await settings.goto(`chrome-extension://${amends.extensionId}/options.html`);
});
test.afterAll(() => amends?.close());

const section = () => settings.getByRole('region', { name: 'Team rules' });
const rules = () =>
  section()
    .getByRole('listitem')
    .filter({ has: settings.getByRole('combobox') });
const stored = () =>
  settings.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const { settings } = (await browser.storage.local.get('settings')) as {
      settings?: { value: { teamRules: unknown[] } };
    };
    return settings?.value.teamRules;
  });
async function choose(text: string): Promise<void> {
  const [chooser] = await Promise.all([
    settings.waitForEvent('filechooser'),
    section().getByRole('button', { name: 'Import' }).click(),
  ]);
  await chooser.setFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
async function exported(): Promise<string> {
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    section().getByRole('button', { name: 'Export' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
const file = (...rules: object[]) => JSON.stringify({ version: 1, rules }, null, 2);

test('a rule is added by hand, and the same words twice are one rule', async () => {
  await section().getByRole('textbox', { name: 'Word or phrase' }).fill('ticket');
  await section().getByRole('textbox', { name: 'Instead' }).fill('request');
  await section().getByRole('button', { name: 'Add rule' }).click();
  await expect(rules()).toHaveCount(1);
  await section().getByRole('textbox', { name: 'Word or phrase' }).fill('Ticket');
  await section().getByRole('button', { name: 'Add rule' }).click();
  await expect(section().getByText('There is a rule on “Ticket” already')).toBeVisible();
  await expect(rules()).toHaveCount(1);
});

test('a bad file is refused whole, with every mistake and its line, and nothing is lost', async () => {
  const before = await stored();
  await choose(
    '{\n  "version": 1,\n  "rules": [\n    { "phrase": "kindly", "level": "warn" },\n    { "level": "hint" }\n  ]\n}',
  );
  const problems = section().getByRole('alert');
  await expect(problems).toContainText('Nothing was imported: 2 mistakes in this file.');
  await expect(problems.getByRole('listitem')).toHaveText([
    'Line 4: “level” must be “error”, “warning” or “hint”.',
    'Line 5: This rule has no “phrase”.',
  ]);
  await settings.screenshot({ path: test.info().outputPath('refused.png'), fullPage: true });
  await choose('{ "version": 1,\n  "rules": [ { "phrase": "x" "level": "hint" } ] }');
  await expect(problems.getByRole('listitem')).toHaveText(['Line 2: A comma is missing, before “"”.']);
  expect(await stored()).toEqual(before);
  await expect(rules()).toHaveCount(1);
});

test('with rules there already, it is asked whether to add or to replace; both can be undone', async () => {
  const theirs = file(
    { phrase: 'TICKET', level: 'error' },
    { phrase: 'kindly', level: 'hint', reason: 'Stiff.' },
  );
  await choose(theirs);
  const dialog = settings.getByRole('alertdialog', { name: 'Import 2 rules?' });
  await expect(dialog).toContainText('1 new, 1 worded anew as the file has it, 0 the same.');
  await settings.screenshot({ path: test.info().outputPath('asked.png') });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(rules()).toHaveCount(1);

  await choose(theirs);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(rules()).toHaveCount(2);
  await expect(rules().first()).toContainText('TICKET');
  await section().getByRole('button', { name: 'Undo' }).click();
  await expect(rules()).toHaveCount(1);
  await expect(rules().first()).toContainText('Ticket');

  await choose(file({ phrase: 'utilise', replacement: 'use', level: 'hint' }));
  await dialog.or(settings.getByRole('alertdialog')).getByRole('radio', { name: 'Replace mine' }).check();
  await expect(settings.getByRole('alertdialog')).toContainText('1 rule of yours would go.');
  await settings.getByRole('alertdialog').getByRole('button', { name: 'Import' }).click();
  await expect(rules()).toHaveCount(1);
  await expect(rules().first()).toContainText('“utilise” → “use”');
});

test('what is exported is imported as it was', async () => {
  await rules().getByRole('combobox', { name: 'Level of the rule on “utilise”' }).selectOption('Error');
  await expect.poll(stored).toMatchObject([{ level: 'error' }]);
  const before = await stored();
  const text = await exported();
  await section().getByRole('button', { name: 'Remove the rule on “utilise”' }).click();
  await expect.poll(stored).toEqual([]);
  await choose(text);
  await expect.poll(stored).toEqual(before);
});
