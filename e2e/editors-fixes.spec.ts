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

/** Slate takes no markup, Draft.js and Trix would change what stands between: they get one fix after the other. */
const oneByOne = new Set(['slate', 'draft', 'trix']);

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
