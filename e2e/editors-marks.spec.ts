import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { openStage, type Stage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const familyOf = (id: string) => families.find((one) => one.id === id)!;
const words = [
  [{ text: 'We are sorry if you feel let down.' }],
  [{ text: 'It will always work from now on.' }],
];

/** Paints "sorry if you feel" as an error and "always" as a warning. */
const paint = `(element) => {
  const text = amends.readComposer(element);
  const at = (words) => ({ start: text.text.indexOf(words), end: text.text.indexOf(words) + words.length });
  globalThis.marks ??= amends.createMarks(element.ownerDocument);
  marks.paint(element, text, [
    { ...at('sorry if you feel'), level: 'error' },
    { ...at('always'), level: 'warning' },
  ]);
}`;
const clear = '() => marks.clear()';

for (const id of ['plain', 'ckeditor5', 'tiptap', 'tinymce', 'slate']) {
  for (const dark of id === 'plain' || id === 'tinymce' ? [false, true] : [false]) {
    test(`${id}, ${dark ? 'dark' : 'light'}: marks are seen, change no node, and go without a trace`, async ({
      page,
      folder,
    }) => {
      const stage = await openStage(page, familyOf(id), folder);
      await stage.set(words);
      if (dark) await darken(stage);
      await page.waitForTimeout(200);
      const before = await colours(page);
      await stage.inWorld(`(element) => {
        globalThis.changes = 0;
        new MutationObserver((all) => (changes += all.length)).observe(element.ownerDocument, {
          subtree: true, childList: true, attributes: true, characterData: true });
      }`);
      await stage.inWorld(paint);
      expect(await stage.inWorld('() => new Promise((done) => setTimeout(() => done(changes), 30))')).toBe(0);
      const marked = await colours(page);
      expect(marked.red - before.red).toBeGreaterThan(40);
      expect(marked.orange - before.orange).toBeGreaterThan(15);
      expect(await trace(stage)).toEqual({ highlights: 3, sheets: 1, hosts: 0 });

      await stage.inWorld(clear);
      await page.waitForTimeout(60);
      const after = await colours(page);
      expect(Math.abs(after.red - before.red)).toBeLessThan(10);
      expect(await trace(stage)).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
    });
  }
}

test('marks follow what is typed before them', async ({ page, folder }) => {
  const stage = await openStage(page, familyOf('tiptap'), folder);
  await stage.set(words);
  await stage.inWorld(paint);
  await stage.caretAtEnd();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hello. ');
  await stage.inWorld(paint);
  const covered = await stage.inWorld<string[]>(
    "(element) => ['amends-error', 'amends-warning'].flatMap((name) => [...CSS.highlights.get(name)].map(String))",
  );
  expect(covered).toEqual(['sorry if you feel', 'always']);
});

test('a click finds the mark below it, in an editable and in its offsets', async ({ page, folder }) => {
  const stage = await openStage(page, familyOf('plain'), folder);
  await stage.set(words);
  await stage.inWorld(paint);
  const found = await stage.inWorld(`(element) => {
    const text = amends.readComposer(element);
    const start = text.text.indexOf('feel');
    const box = text.rangeOf(start, start + 1).getBoundingClientRect();
    const [x, y] = [box.left + 1, box.top + box.height / 2];
    return { level: marks.at(x, y).map(({ level }) => level), offset: marks.offsetAt(x, y) - start, off: marks.at(x, y + 200) };
  }`);
  expect(found).toEqual({ level: ['error'], offset: 0, off: [] });
});

for (const dark of [false, true]) {
  test(`textarea, ${dark ? 'dark' : 'light'}: the layer lies on the words, scrolls with them and goes`, async ({
    page,
    folder,
  }) => {
    const stage = await openStage(page, familyOf('textarea'), folder);
    await page.addStyleTag({
      content: 'body { height: 3000px; margin: 120px } #editor { font: 17px Georgia; padding: 9px 14px }',
    });
    if (dark) await darken(stage);
    await stage.set([
      ...Array.from({ length: 12 }, () => [
        { text: 'A line of words that is long enough to be broken once or twice.' },
      ]),
      ...words,
    ]);
    await stage.inWorld('(element) => { element.scrollTop = element.scrollHeight }');
    await page.waitForTimeout(100);
    const before = await colours(page);
    await stage.inWorld(paint);
    const marked = await colours(page);
    expect(marked.red - before.red).toBeGreaterThan(40);
    expect(await trace(stage)).toEqual({ highlights: 0, sheets: 0, hosts: 1 });

    // The mark under the first word of the passage, before and after scrolling page and box.
    const where = async () => (await colours(page)).redTop;
    const first = await where();
    await page.evaluate(() => window.scrollBy(0, 50));
    await page.waitForTimeout(150);
    expect(first - (await where())).toBeCloseTo(50, -1);
    await stage.inWorld('(element) => { element.scrollTop -= 40 }');
    await page.waitForTimeout(150);
    expect(first - (await where())).toBeCloseTo(10, -1);
    await stage.inWorld('(element) => { element.scrollTop = 0 }');
    await page.waitForTimeout(150);
    expect((await colours(page)).red).toBeLessThan(before.red + 10);

    await stage.inWorld(clear);
    expect(await trace(stage)).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
  });
}

for (const id of ['textarea', 'plain']) {
  test(`${id}: where an error and others cover the same words, the error is seen`, async ({
    page,
    folder,
  }) => {
    const stage = await openStage(page, familyOf(id), folder);
    await stage.set(words);
    await page.waitForTimeout(200);
    const before = await colours(page);
    const over = (levels: string) => `(element) => {
      const text = amends.readComposer(element);
      const start = text.text.indexOf('sorry if you feel');
      globalThis.marks ??= amends.createMarks(element.ownerDocument);
      marks.paint(element, text, ${levels}.map((level, at) => ({ start: start - at, end: start + 17, level })));
    }`;
    await stage.inWorld(over("['error']"));
    await page.waitForTimeout(60);
    const alone = (await colours(page)).red - before.red;
    await stage.inWorld(over("['error', 'warning', 'hint']"));
    await page.waitForTimeout(60);
    expect((await colours(page)).red - before.red).toBeGreaterThan(alone * 0.8);
  });
}

test('the page cannot read what is marked in a textarea', async ({ page, folder }) => {
  const stage = await openStage(page, familyOf('textarea'), folder);
  await stage.set(words);
  await stage.inWorld(paint);
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    return { root: host.shadowRoot, text: host.textContent, html: host.innerHTML };
  });
  expect(seen).toEqual({ root: null, text: '', html: '' });
});

function trace(stage: Stage): Promise<{ highlights: number; sheets: number; hosts: number }> {
  return stage.inWorld(`(element) => {
    const page = element.ownerDocument;
    return {
      highlights: page.defaultView.CSS.highlights.size,
      sheets: page.adoptedStyleSheets.length,
      hosts: document.querySelectorAll('html > :not(head, body)').length,
    };
  }`);
}

async function darken(stage: Stage): Promise<void> {
  await stage.inWorld(`(element) => {
    for (const one of [element, element.ownerDocument.body]) {
      one.style.setProperty('background', '#15171a', 'important');
      one.style.setProperty('color', '#e8e8e8', 'important');
    }
  }`);
}

/** Pixels of the underlines on the page as it is seen, and how far from the top the first red one is. */
async function colours(page: Page): Promise<{ red: number; orange: number; redTop: number }> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const found = { red: 0, orange: 0, redTop: -1 };
    const near = (at: number, [r, g, b]: [number, number, number]) =>
      Math.abs(pixels[at]! - r) < 40 &&
      Math.abs(pixels[at + 1]! - g) < 40 &&
      Math.abs(pixels[at + 2]! - b) < 40;
    for (let at = 0; at < pixels.length; at += 4) {
      if (near(at, [229, 72, 77])) {
        found.red += 1;
        if (found.redTop < 0) found.redTop = Math.floor(at / 4 / bitmap.width);
      } else if (near(at, [227, 139, 10])) found.orange += 1;
    }
    return found;
  }, picture);
}
