import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { fixAll, openWith, rewrite } from './editors/one-rewrite';
import { openStage, type Stage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const changes: [title: string, act: (stage: Stage) => Promise<unknown>][] = [
  ['a word', (stage) => rewrite(stage, 'leverage', 'use')],
  ['a word taken away', (stage) => rewrite(stage, ' leverage', '')],
  ['all at once', (stage) => fixAll(stage, ['leverage', 'use'], ['utilise', 'take'])],
];

// Undo takes the typing before along; Draft.js puts the caret before what it brings back, with nothing selected.
const otherwise = ['quill', 'summernote', 'draft'];

for (const family of families.filter(({ id }) => !otherwise.includes(id))) {
  test(`${family.id}: a rewrite and its undo leave the agent where they were writing`, async ({
    page,
    folder,
  }) => {
    const stage = await openStage(page, family, folder);
    for (const [title, act] of changes) {
      await openBeforeY(stage);
      expect.soft(await act(stage), title).toMatchObject({ ok: true });
      expect.soft(await caretIn(stage), title).toMatch(/\. Z\|Y$/);
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(150);
      await page.keyboard.type('Q');
      await page.waitForTimeout(100);
      expect.soft(await caretIn(stage), title).toMatch(/\nGamma leverage\. Delta utilise\. ZQ\|Y$/);
    }
  });
}

const native = families.filter(({ id }) => ['plain', 'plain-text', 'textarea'].includes(id));
for (const family of native) {
  test(`${family.id}: the caret comes back to its place, wherever that is`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    const startOver = () => stage.set([[{ text: 'We leverage it and then utilise it' }]]);

    await startOver();
    await stage.caretBefore('leverage');
    await rewrite(stage, 'utilise', 'use');
    expect.soft(await caretIn(stage)).toBe('We |leverage it and then use it');

    await startOver();
    await stage.caretBefore('and');
    await fixAll(stage, ['leverage', 'use'], ['utilise', 'take']);
    expect.soft(await caretIn(stage)).toBe('We use it |and then take it');

    await startOver();
    await stage.caretBefore('rage');
    await rewrite(stage, 'leverage', 'use');
    expect.soft(await caretIn(stage)).toBe('We use| it and then utilise it');

    await startOver();
    await stage.caretAtEnd();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await rewrite(stage, 'leverage', 'use');
    await page.keyboard.type('Bye');
    const lines = async () => (await stage.readOwn()).split(/\n+/);
    expect.soft(await lines()).toEqual(['We use it and then utilise it', 'Bye']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('Q');
    expect.soft(await lines()).toEqual(['We leverage it and then utilise it', 'Q']);
  });

  test(`${family.id}: it comes back through every step of undo and redo`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    await openBeforeY(stage);
    await rewrite(stage, 'leverage', 'use');
    await rewrite(stage, 'utilise', 'take');
    await page.keyboard.type('!!');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    expect.soft(await caretIn(stage)).toMatch(/\nGamma leverage\. Delta utilise\. Z\|Y$/);
    await page.keyboard.press('Control+Shift+z');
    expect.soft(await stage.read()).toContain('Gamma use. Delta utilise. ZY');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('Q');
    expect.soft(await caretIn(stage)).toMatch(/\nGamma leverage\. Delta utilise\. ZQ\|Y$/);
  });

  test(`${family.id}: what a person selects stays selected`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    await openBeforeY(stage);
    await rewrite(stage, 'leverage', 'use');
    await page.keyboard.press('Control+z');
    await stage.caretBefore('leverage');
    for (let letter = 0; letter < 'leverage'.length; letter += 1)
      await page.keyboard.press('Shift+ArrowRight');
    expect.soft(await caretIn(stage)).toContain('Gamma |leverage|. Delta');
    await page.keyboard.type('use');
    await page.keyboard.press('Control+z');
    expect.soft(await caretIn(stage)).toContain('Gamma |leverage|. Delta');
  });
}

/** The caret stands before the last letter. */
async function openBeforeY(stage: Stage): Promise<void> {
  await openWith(stage, ' ZY');
  await stage.caretBefore('Y');
}

/** The text with a sign for the caret, two for the ends of a selection. */
const caretIn = (stage: Stage): Promise<string> =>
  stage.inWorld(`(element) => {
    const read = amends.readComposer(element);
    const sign = (text, start, end) =>
      text.slice(0, start) + '|' + (end > start ? text.slice(start, end) + '|' : '') + text.slice(end);
    if (element.localName === 'textarea') return sign(element.value, element.selectionStart, element.selectionEnd);
    const range = element.ownerDocument.getSelection().getRangeAt(0);
    return sign(
      read.text,
      read.offsetOf(range.startContainer, range.startOffset),
      read.offsetOf(range.endContainer, range.endOffset),
    );
  }`);
