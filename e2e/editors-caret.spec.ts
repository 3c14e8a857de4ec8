import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { linesOf } from './editors/samples';
import { openStage, type Stage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const standing = [[{ text: 'Alpha one. Beta two.' }], [{ text: 'Gamma three. Delta four.' }]];
const second = 'Gamma three. Delta four.';

type Step = [title: string, act: (stage: Stage) => Promise<unknown>, lines: string[]];

/** What a person types next, "!!", stands behind the words that went in, or that took the place of those around the caret. */
const steps: Step[] = [
  [
    'a letter within a line',
    async (stage) => {
      await stage.caretBefore('Beta');
      return stage.insert('Dear Ann,\n\nToday.', 'at-cursor');
    },
    ['Alpha one.', 'Dear Ann,', 'Today.!!', 'Beta two.', second],
  ],
  [
    'a list before a line',
    async (stage) => {
      await stage.caretBefore('Gamma');
      return stage.insert('Now:\n- one\n- two', 'at-cursor');
    },
    ['Alpha one. Beta two.', 'Now:', 'one', 'two!!', second],
  ],
  [
    'a list alone within a line',
    async (stage) => {
      await stage.caretBefore('Beta');
      return stage.insert('- one\n- two', 'at-cursor');
    },
    ['Alpha one.', 'one', 'two!!', 'Beta two.', second],
  ],
  [
    'two lines of one paragraph',
    async (stage) => {
      await stage.caretBefore('Beta');
      return stage.insert('Dear Ann,\nToday.', 'at-cursor');
    },
    ['Alpha one.', 'Dear Ann,', 'Today.!!', 'Beta two.', second],
  ],
  [
    'a sentence within a line',
    async (stage) => {
      await stage.caretBefore('Beta');
      return stage.insert('One more.', 'at-cursor');
    },
    ['Alpha one. One more.!! Beta two.', second],
  ],
  ['all replaced', (stage) => stage.insert('Dear Ann,\n\nToday.', 'replace-all'), ['Dear Ann,', 'Today.!!']],
  [
    'a passage over two paragraphs',
    async (stage) => {
      await stage.caretBefore('two');
      return rewrite(stage, 'Beta two.', 'Gamma three.', 'On Friday.\n\nAt ten.');
    },
    ['Alpha one. On Friday.', 'At ten.!! Delta four.'],
  ],
  [
    'words of a line',
    async (stage) => {
      await stage.caretBefore('ta');
      return rewrite(stage, 'Beta', 'Beta', 'Psi x');
    },
    ['Alpha one. Psi x!! two.', second],
  ],
  [
    'words taken away',
    async (stage) => {
      await stage.caretBefore('ta');
      return rewrite(stage, 'Beta ', 'Beta ', '');
    },
    ['Alpha one. !!two.', second],
  ],
];

const softly = expect.configure({ soft: true });
for (const family of families) {
  test(`${family.id}: typing goes on behind what went in`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    for (const [title, act, lines] of steps) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.waitForTimeout(50);
      await stage.set(standing);
      await page.waitForTimeout(50);
      expect.soft(await act(stage), title).toMatchObject({ ok: true });
      await page.keyboard.type('!!');
      await softly
        .poll(async () => linesOf(await stage.get()), { message: title, timeout: 3000 })
        .toEqual(lines);
    }
  });
}

async function rewrite(stage: Stage, from: string, to: string, text: string): Promise<unknown> {
  const all = await stage.read();
  const start = all.indexOf(from);
  const end = all.indexOf(to) + to.length;
  return stage.replace(start, end, text, all.slice(start, end));
}

test('tinymce: no space is left over as a sign where a draft begins its own lines', async ({
  page,
  folder,
}) => {
  const stage = await openStage(page, families.find(({ id }) => id === 'tinymce')!, folder);
  await stage.set(standing);
  await stage.caretAtEnd();
  await page.keyboard.type(' Hello there. ');
  expect(await stage.insert('Dear Ann,\n\nToday.', 'at-cursor')).toMatchObject({ ok: true });
  expect(await stage.get()).not.toContain('&nbsp;');
  await stage.set(standing);
  await stage.caretBefore(' Beta');
  expect(await stage.insert('Dear Ann,\n\nToday.', 'at-cursor')).toMatchObject({ ok: true });
  expect(await stage.get()).not.toContain('&nbsp;');
});
