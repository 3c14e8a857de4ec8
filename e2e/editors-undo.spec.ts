import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { fixAll, openWith, rewrite } from './editors/one-rewrite';
import { openStage, type Stage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const changes: [title: string, act: (stage: Stage) => Promise<unknown>][] = [
  ['a word', (stage) => rewrite(stage, 'leverage', 'use')],
  ['a bold word', (stage) => rewrite(stage, 'Beta', 'Psi')],
  ['a word taken away', (stage) => rewrite(stage, ' leverage', '')],
  ['words of two sentences', (stage) => rewrite(stage, 'leverage. Delta', 'it. New')],
  ['all at once', (stage) => fixAll(stage, ['leverage', 'use'], ['utilise', 'take'])],
];

/** Their own history parts a rewrite from what is typed next; the others join them, some within a moment only. */
const parting = [
  'plain',
  'plain-text',
  'textarea',
  'react-textarea',
  'ckeditor5',
  'ckeditor4',
  'draft',
  'lexical',
  'roosterjs',
  'tinymce',
  'trix',
];

for (const family of families.filter(({ id }) => parting.includes(id))) {
  test(`${family.id}: undo takes first what was typed after a rewrite, then the rewrite`, async ({
    page,
    folder,
  }) => {
    const stage = await openStage(page, family, folder);
    for (const [title, act] of changes) {
      await page.waitForTimeout(50);
      const before = await openTyped(stage);
      expect.soft(await act(stage), title).toMatchObject({ ok: true });
      const rewritten = await stage.get();
      expect.soft(rewritten).not.toBe(before);
      await page.keyboard.type('!');
      await page.waitForTimeout(80);
      expect.soft(await stage.get(), title).not.toBe(rewritten);
      for (const wanted of [rewritten, before]) {
        await page.keyboard.press('Control+z');
        await page.waitForTimeout(120);
        expect.soft(await stage.get(), title).toBe(wanted);
      }
    }
  });
}

for (const family of families.filter(({ id }) => ['plain', 'plain-text', 'textarea'].includes(id))) {
  test(`${family.id}: so it is while the rewrite is still read back`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    for (const [title, act] of changes.filter(([name]) => name !== 'all at once')) {
      const before = await openTyped(stage);
      const text = await stage.read();
      const outcome = act(stage);
      await expect.poll(() => stage.read(), { intervals: [20] }).not.toBe(text);
      await page.waitForTimeout(80);
      const rewritten = await stage.get();
      await page.keyboard.type('!!');
      expect.soft(await outcome, title).toMatchObject({ ok: true });
      for (const wanted of [rewritten, before]) {
        await page.keyboard.press('Control+z');
        expect.soft(await stage.get(), title).toBe(wanted);
      }
    }
  });
}

test('the page hears of nothing but the change itself, and keeps its focus elsewhere', async ({
  page,
  folder,
}) => {
  for (const id of ['plain', 'textarea']) {
    const stage = await openStage(page, families.find((one) => one.id === id)!, folder);
    await openTyped(stage);
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor')!;
      const elsewhere = document.body.appendChild(document.createElement('button'));
      const heard: string[] = [];
      for (const kind of ['input', 'focus', 'blur'])
        editor.addEventListener(kind, ({ type }) => heard.push(type));
      Object.assign(window, { heard, elsewhere });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await rewrite(stage, 'leverage', 'use');
    expect(await heard()).toEqual(['input']);
    await page.evaluate(() => {
      const { elsewhere } = window as unknown as { elsewhere: HTMLElement };
      document.querySelector('#editor')!.addEventListener('input', () => elsewhere.focus());
    });
    await rewrite(stage, 'utilise', 'take');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    expect(await heard()).toEqual(['input', 'input', 'blur']);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

async function openTyped(stage: Stage): Promise<string> {
  await openWith(stage, ' X');
  return stage.get();
}
