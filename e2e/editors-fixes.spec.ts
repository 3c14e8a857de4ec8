import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import type { Paragraph } from './editors/page';
import { openStage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const link = 'https://status.example.com/export';
const oneParagraph: Paragraph[] = [
  [{ text: 'Above stays.' }],
  [
    { text: 'We leverage a ' },
    { text: 'very bold', bold: true },
    { text: ' plan, see ' },
    { text: 'this page', link },
    { text: ', and utilise it.' },
  ],
  [{ text: 'Below stays.' }],
];
const twoParagraphs: Paragraph[] = [
  [{ text: 'Above stays.' }],
  [
    { text: 'We leverage a ' },
    { text: 'very bold', bold: true },
    { text: ' plan, see ' },
    { text: 'this page', link },
    { text: ' now.' },
  ],
  [{ text: 'Here ' }, { text: 'bold again', bold: true }, { text: ' stands, then we utilise it all.' }],
  [{ text: 'Below stays.' }],
];
const plainWords: Paragraph[] = twoParagraphs.map((spans) => [
  { text: spans.map(({ text }) => text).join('') },
]);
const words: [old: string, text: string][] = [
  ['leverage', 'use'],
  ['utilise', 'take'],
];

const cases = [
  ['within a line', oneParagraph],
  ['over two paragraphs', twoParagraphs],
  ['plain words over two paragraphs', plainWords],
] as const;

/** Draft.js and Trix would change what stands between: they get one fix after the other. */
const oneByOne = new Set(['draft', 'trix']);

for (const family of families) {
  for (const [title, standing] of cases) {
    test(`${family.id}: fixes ${title} are taken, and one undo brings all back`, async ({ page, folder }) => {
      const stage = await openStage(page, family, folder);
      await stage.set([...standing]);
      await page.waitForTimeout(30);
      const before = await stage.get();
      const text = await stage.read();
      const fixes = words.map(([old, text_]) => {
        const start = text.indexOf(old);
        return { start, end: start + old.length, text: text_ };
      });
      const outcome = await stage.fixAll(fixes, text);
      await page.waitForTimeout(80);
      const after = (await stage.get()).replaceAll(' data-pasted="true"', ''); // Froala's own mark.
      expect.soft(after).toBe(words.reduce((so, [old, by]) => so.replace(old, by), before));
      const steps =
        oneByOne.has(family.id) && (title !== 'plain words over two paragraphs' || family.id === 'trix')
          ? 2
          : 1;
      expect.soft(outcome).toEqual({ ok: true, taken: 2, steps });
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z');
      await page.waitForTimeout(80);
      expect.soft(await stage.get()).toBe(before);
    });
  }
}

/** What may stand between two fixes. */
const structures: [title: string, html: string][] = [
  [
    'a list that all begins with',
    '<ul><li>One</li><li>We leverage it</li><li>Three</li></ul><p>We utilise it.</p><p>End.</p>',
  ],
  [
    'a list',
    '<p>We leverage it.</p><ul><li>One</li><li><strong>Two</strong> more</li></ul><p>We utilise it.</p>',
  ],
  [
    'into a list',
    '<p>We leverage it.</p><ol><li>One</li><li>We utilise it</li><li>Three</li></ol><p>End.</p>',
  ],
  [
    'out of a list',
    '<p>Hello.</p><ol><li>One</li><li>We leverage it</li><li>Three</li></ol><p>We utilise it.</p>',
  ],
  [
    'within a list',
    '<ol><li>Zero</li><li>We leverage it</li><li><em>Two</em></li><li>We utilise it</li><li>End</li></ol>',
  ],
  ['a line break', '<p>We leverage it.<br>A <em>second</em> line.<br>We utilise it.</p><p>End.</p>'],
  ['at the very edges', '<p>Leverage it.</p><p><strong>Two</strong></p><p>Then utilise</p>'],
  ['non-breaking spaces', '<p>Hello.</p><p>We leverage 10&nbsp;000&nbsp;€ so.</p><p>Then utilise it.</p>'],
];

for (const family of families.filter(({ id }) =>
  ['plain', 'tiptap', 'ckeditor5', 'tinymce', 'ckeditor4'].includes(id),
)) {
  for (const [title, standing] of structures) {
    test(`${family.id}: fixes keep ${title}`, async ({ page, folder }) => {
      const stage = await openStage(page, family, folder);
      await stage.setHtml(standing);
      await page.waitForTimeout(30);
      // CKEditor numbers its items anew.
      const get = async () => (await stage.get()).replace(/ data-list-item-id="\w+"/g, '');
      const before = await get();
      const text = await stage.read();
      const fixes = [/leverage/i, /utilise/].map((old, index) => {
        const { index: start, 0: found } = old.exec(text)!;
        return { start, end: start + found.length, text: index ? 'take' : found[0] === 'L' ? 'Use' : 'use' };
      });
      const outcome = await stage.fixAll(fixes, text);
      await page.waitForTimeout(80);
      const wanted = before.replace('leverage', 'use').replace('Leverage', 'Use').replace('utilise', 'take');
      expect.soft(await get()).toBe(wanted);
      expect.soft(outcome).toMatchObject({ ok: true, taken: 2 });
      const { steps } = outcome as { steps: number };
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z');
      await page.waitForTimeout(80);
      expect.soft(await get()).toBe(before);
    });
  }
}

const [plainEditor, textareaEditor] = ['plain', 'textarea'].map(
  (id) => families.find((one) => one.id === id)!,
);
const fixesFor = (text: string) =>
  words.map(([old, by]) => ({ start: text.indexOf(old), end: text.indexOf(old) + old.length, text: by }));

/** What we don't write anew: then each fix goes in by itself. */
const others: [title: string, between: string][] = [
  ['a quote', '<div class="gmail_quote"><div>They leverage and utilise.</div></div>'],
  ['a picture', '<div>See <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="plan"> here.</div>'],
  ['a mention', '<div>With <span contenteditable="false" data-id="7">@Ann</span> here.</div>'],
  ['a table', '<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>'],
];

for (const [title, between] of others) {
  test(`${title} between two fixes stays, and each step can be undone`, async ({ page, folder }) => {
    const stage = await openStage(page, plainEditor!, folder);
    await stage.setHtml(`<div>We leverage it.</div>${between}<div>We utilise it.</div>`);
    const before = await stage.get();
    const text = await stage.read();
    const start = text.indexOf('We utilise');
    const fixes = [
      { start: 3, end: 11, text: 'use' },
      { start: start + 3, end: start + 10, text: 'take' },
    ];
    expect(await stage.fixAll(fixes, text)).toEqual({ ok: true, taken: 2, steps: 2 });
    expect(await stage.get()).toBe(before.replace('We leverage', 'We use').replace('We utilise', 'We take'));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await stage.get()).toBe(before);
  });
}

test('a text that moved on is left as it is', async ({ page, folder }) => {
  for (const family of [plainEditor!, textareaEditor!]) {
    const stage = await openStage(page, family, folder);
    await stage.set([...twoParagraphs]);
    const before = await stage.get();
    const text = await stage.read();
    const fixes = fixesFor(text);
    expect(await stage.fixAll(fixes, `${text}!`)).toEqual({ ok: false, code: 'insert-refused' });
    expect(await stage.fixAll([...fixes, fixes[0]!], text)).toEqual({ ok: false, code: 'insert-refused' });
    expect(await stage.get()).toBe(before);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('an editor that takes nothing is left as it is', async ({ page, folder }) => {
  const stage = await openStage(page, plainEditor!, folder);
  await stage.set([...twoParagraphs]);
  const before = await stage.get();
  const text = await stage.read();
  await page.evaluate(() => {
    const editor = document.querySelector('#editor')!;
    const { innerHTML } = editor;
    editor.addEventListener('input', () => {
      editor.innerHTML = innerHTML;
    });
  });
  expect(await stage.fixAll(fixesFor(text), text)).toMatchObject({ ok: false });
  expect(await stage.get()).toBe(before);
});

test('an editor that would strip what stands between gets one fix after the other', async ({
  page,
  folder,
}) => {
  const stage = await openStage(page, plainEditor!, folder);
  await stage.set([...twoParagraphs]);
  const before = await stage.get();
  const text = await stage.read();
  await page.evaluate(() => {
    document.querySelector('#editor')!.addEventListener('paste', (event) => {
      event.preventDefault();
      const pasted = (event as ClipboardEvent).clipboardData!.getData('text/plain');
      document.execCommand('insertText', false, pasted);
    });
  });
  expect(await stage.fixAll(fixesFor(text), text)).toEqual({ ok: true, taken: 2, steps: 2 });
  expect(await stage.get()).toBe(words.reduce((so, [old, by]) => so.replace(old, by), before));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await stage.get()).toBe(before);
});
