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
] as const;

const tried = [
  'plain',
  'ckeditor5',
  'tiptap',
  'quill',
  'tinymce',
  'textarea',
  'ckeditor4',
  'slate',
  'lexical',
  'froala',
];

for (const family of families.filter(({ id }) => tried.includes(id))) {
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
