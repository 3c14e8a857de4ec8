import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { openStage, type Stage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const standing = [
  [{ text: 'Alpha one. ' }, { text: 'Beta', bold: true }, { text: ' two.' }],
  [{ text: 'Gamma leverage. Delta utilise.' }],
];

const changes: [title: string, act: (stage: Stage, text: string) => Promise<unknown>][] = [
  ['a word', (stage, text) => rewrite(stage, text, 'leverage', 'use')],
  ['a bold word', (stage, text) => rewrite(stage, text, 'Beta', 'Psi')],
  ['a word taken away', (stage, text) => rewrite(stage, text, ' leverage', '')],
  ['words of two sentences', (stage, text) => rewrite(stage, text, 'leverage. Delta', 'it. New')],
  [
    'all at once',
    (stage, text) => stage.fixAll([fixOf(text, 'leverage', 'use'), fixOf(text, 'utilise', 'take')], text),
  ],
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
      const before = await openWith(stage);
      expect.soft(await act(stage, await stage.read()), title).toMatchObject({ ok: true });
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
      const before = await openWith(stage);
      const text = await stage.read();
      const outcome = act(stage, text);
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
    await openWith(stage);
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor')!;
      const elsewhere = document.body.appendChild(document.createElement('button'));
      const heard: string[] = [];
      for (const kind of ['input', 'focus', 'blur'])
        editor.addEventListener(kind, ({ type }) => heard.push(type));
      Object.assign(window, { heard, elsewhere });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await rewrite(stage, await stage.read(), 'leverage', 'use');
    expect(await heard()).toEqual(['input']);
    await page.evaluate(() => {
      const { elsewhere } = window as unknown as { elsewhere: HTMLElement };
      document.querySelector('#editor')!.addEventListener('input', () => elsewhere.focus());
    });
    await rewrite(stage, await stage.read(), 'utilise', 'take');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    expect(await heard()).toEqual(['input', 'input', 'blur']);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

/** Clicked into and typed in, as a person's reply is. */
async function openWith(stage: Stage): Promise<string> {
  await stage.set(standing);
  await stage.page.waitForTimeout(100);
  await stage.caretAtEnd();
  await stage.page.keyboard.type(' X');
  await stage.page.waitForTimeout(300); // Some histories take a moment to close a step.
  return stage.get();
}

function fixOf(text: string, old: string, by: string) {
  const start = text.indexOf(old);
  return { start, end: start + old.length, text: by };
}

function rewrite(stage: Stage, all: string, old: string, by: string): Promise<unknown> {
  const { start, end, text } = fixOf(all, old, by);
  return stage.replace(start, end, text, old);
}
