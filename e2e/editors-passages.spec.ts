import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { linesOf } from './editors/samples';
import { openStage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const standing = [[{ text: 'Alpha one. Beta two.' }], [{ text: 'Gamma three. Delta four.' }]];
/** From the middle of the first paragraph to the middle of the second. */
const old = ['Beta two.', 'Gamma three.'];

const rewrites = [
  ['two paragraphs for two', 'On Friday.\n\nAt ten.', ['Alpha one. On Friday.', 'At ten. Delta four.']],
  ['one sentence for two', 'On Friday at ten.', ['Alpha one. On Friday at ten. Delta four.']],
  ['nothing for two', '', ['Alpha one. Delta four.']],
] as const;

for (const family of families) {
  test(`${family.id}: a passage over two paragraphs is rewritten, in one undo step`, async ({
    page,
    folder,
  }) => {
    const stage = await openStage(page, family, folder);
    for (const [title, text, lines] of rewrites) {
      await stage.set(standing);
      await page.waitForTimeout(30);
      const before = await stage.read();
      const start = before.indexOf(old[0]!);
      const end = before.indexOf(old[1]!) + old[1]!.length;
      const outcome = await stage.replace(start, end, text, before.slice(start, end));
      expect.soft(outcome).toMatchObject({ ok: true });
      expect.soft(linesOf(await stage.get()), title).toEqual(lines);
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(80);
      expect.soft(linesOf(await stage.get()), `${title}, undone`).toEqual(linesOf(before));
    }
  });
}

for (const family of families) {
  test(`${family.id}: at a caret within a line a draft stands on lines of its own`, async ({
    page,
    folder,
  }) => {
    const stage = await openStage(page, family, folder);
    await stage.set(standing);
    await page.waitForTimeout(30);
    const before = linesOf(await stage.get());
    await stage.caretBefore('Beta');
    expect(await stage.insert('Dear Ann,\n\nToday.', 'at-cursor')).toMatchObject({ ok: true });
    const lines = ['Alpha one.', 'Dear Ann,', 'Today.', 'Beta two.', 'Gamma three. Delta four.'];
    expect(linesOf(await stage.get())).toEqual(lines);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(80);
    expect(linesOf(await stage.get())).toEqual(before);
  });
}

test('signs that an editor reads as formatting arrive as they are written', async ({ page, folder }) => {
  const text = 'Use *both* rows_of_x, ~~not~~ `one`.\n\n> You wrote this.\n\n_Yours_, **Sam** & <b>co</b>';
  for (const id of ['tiptap', 'ckeditor5', 'quill', 'textarea', 'slate']) {
    const stage = await openStage(page, families.find((one) => one.id === id)!, folder);
    expect(await stage.insert(text, 'replace-all'), id).toMatchObject({ ok: true });
    expect(linesOf(await stage.get()), id).toEqual(text.split('\n\n'));
    await page.unrouteAll({ behavior: 'wait' });
  }
});
