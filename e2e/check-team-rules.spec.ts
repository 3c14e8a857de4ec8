import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { cardOverflows, cardWords } from './closed-card';
import { marksIn, openMail } from './one-mail';

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

test('mistakes of all kinds are told together, the first ten of many', async () => {
  await choose(
    [
      '{ "version": 1, "rules": [',
      '{ "phrase": "one", "level": "warn" },',
      '{ "phrase": "two", "level": "hint", "colour": "red" },',
      '{ "phrase": "three" "level": "hint" },',
      '{ "phrase": "Two", "level": "hint" }',
      '] }',
    ].join('\n'),
  );
  const problems = section().getByRole('alert');
  await expect(problems.getByRole('listitem')).toHaveText([
    'Line 2: “level” must be “error”, “warning” or “hint”.',
    'Line 3: “colour” is not known here.',
    'Line 4: A comma is missing, before “"”.',
    'Line 5: The rule in line 3 has the same phrase, “Two”.',
  ]);
  await choose(file(...Array.from({ length: 12 }, (_, index) => ({ phrase: `word ${index}` }))));
  await expect(problems).toContainText('12 mistakes');
  await expect(problems.getByRole('listitem')).toHaveCount(11);
  await expect(problems.getByRole('listitem').last()).toHaveText('and 2 more');
});

test('a file that holds no rule is said to hold none, and changes nothing', async () => {
  const before = await stored();
  await choose(file());
  await expect(section().getByRole('status')).toHaveText(
    'This file holds no rule. Your own rules are as they were.',
  );
  await expect(settings.getByRole('alertdialog')).toHaveCount(0);
  expect(await stored()).toEqual(before);
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

test('words that never end stay inside: the list, the panel and the page’s card', async () => {
  const endless = `x${'yz'.repeat(99)}`;
  const many = 'several words of a phrase that goes on '.repeat(5).trim();
  await choose(
    file(
      { phrase: endless, replacement: endless, level: 'error', reason: endless.repeat(2).slice(0, 300) },
      { phrase: many, replacement: many, level: 'warning' },
      { phrase: `${endless.slice(1)}q`, level: 'hint' },
    ),
  );
  await settings.getByRole('alertdialog').getByRole('radio', { name: 'Replace mine' }).check();
  await settings.getByRole('alertdialog').getByRole('button', { name: 'Import' }).click();
  await expect(rules()).toHaveCount(3);
  for (const width of [320, 360]) {
    await settings.setViewportSize({ width, height: 900 });
    await section().scrollIntoViewIfNeeded();
    expect(await reachingOut(settings.getByRole('main')), `settings at ${width}`).toEqual([]);
    await settings.screenshot({ path: test.info().outputPath(`rules-${width}.png`) });
  }
  await section()
    .getByRole('textbox', { name: 'Word or phrase' })
    .fill(`${endless.slice(1)}q`);
  await section().getByRole('button', { name: 'Add rule' }).click();
  await expect(section().getByRole('status')).toContainText('There is a rule on');
  expect(await reachingOut(settings.getByRole('main'))).toEqual([]);
  const twice = { phrase: endless, level: 'hint' };
  await choose(file(twice, twice, { phrase: 'a', level: 'hint', [endless]: 1 }));
  await expect(section().getByRole('alert').getByRole('listitem')).toHaveCount(2);
  expect(await reachingOut(settings.getByRole('main'))).toEqual([]);
  await settings.screenshot({ path: test.info().outputPath('rules-refused.png') });
  await settings.close();

  const page = await openMail(amends);
  await page.locator('#composer-0').click();
  await page.keyboard.insertText(`${endless} and ${many} and ${endless.slice(1)}q.`);
  await expect.poll(() => marksIn(page)).toContain(endless);
  const panel = await amends.openPanel();
  const inPage = panel.getByRole('region', { name: 'In the page' });
  await expect(inPage.getByRole('listitem').filter({ hasText: 'Team rule' })).toHaveCount(3);
  for (const width of [320, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.setViewportSize({ width, height: 1100 });
      await inPage.evaluate((node) => node.scrollIntoView());
      expect(await reachingOut(inPage), `panel at ${width}`).toEqual([]);
      await panel.screenshot({ path: test.info().outputPath(`panel-${width}-${colorScheme}.png`) });
    }
  for (const name of [/^Show “xyz/, /^Show “yzy/]) {
    await inPage.getByRole('listitem').filter({ hasText: 'Team rule' }).getByRole('button', { name }).click();
    await expect.poll(() => cardWords(page)).toContain('Team rule');
    expect(await cardOverflows(page)).toBe(false);
    await page.screenshot({ path: test.info().outputPath(`card-${String(name).slice(8, 11)}.png`) });
  }
});

/** What stands out of the window at its right, or can't be seen whole for want of width. */
const reachingOut = (part: Locator): Promise<string[]> =>
  part.evaluate((root) =>
    [root, ...root.querySelectorAll('*')]
      .filter((node) => {
        if (node.closest('.sr-only, select, input, svg') || getComputedStyle(node).display === 'inline')
          return false;
        const { right } = node.getBoundingClientRect();
        return right > innerWidth + 0.5 || node.scrollWidth > node.clientWidth + 1;
      })
      .map((node) => `${node.localName}.${node.className}: ${node.textContent?.slice(0, 40)}`),
  );
