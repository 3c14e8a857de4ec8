import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Preview, startPreview } from './preview/start';

let preview: Preview;
test.beforeAll(async () => {
  preview = await startPreview();
});
test.afterAll(() => preview.stop());

const looks = [
  ['a thread', ''],
  ['everything that can show', 'composer&ask&page=part'],
  ['no thread', 'page=none'],
  ['a site that is off', 'page=off'],
  ['connecting', 'page=connecting'],
  ['settings', 'show=settings'],
  ['welcome', 'show=welcome'],
  ['insights', 'show=insights'],
] as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, query] of looks) {
    test(`${name}, ${scheme}: nothing an accessibility check objects to`, async () => {
      const page = await preview.open({ query, scheme });
      await page.waitForTimeout(300); // Colours settle, the draft arrives.
      expect(await objections(page)).toEqual([]);
      await page.close();
    });
  }
}

test('the same with everything opened', async () => {
  const page = await preview.open({ query: 'composer' });
  await page
    .getByRole('textbox')
    .fill('We apologize for any inconvenience. It will definitely be fixed by Friday.');
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(
      'main [aria-expanded=false]:not([aria-haspopup])',
    )) {
      button.click();
    }
  });
  expect(await objections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Rewrite' }).click();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.close();
});

test('the commands', async () => {
  const page = await preview.open();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('option').first().waitFor();
  expect(await objections(page)).toEqual([]);
  await page.close();
});

test('the question about gaps', async () => {
  const page = await preview.open();
  await page.getByRole('button', { name: 'Insert into reply' }).click();
  await page.getByRole('alertdialog').waitFor();
  expect(await objections(page)).toEqual([]);
  await page.close();
});

for (const width of [320, 360, 400]) {
  for (const query of ['composer&ask&page=part', 'page=hostile', 'page=hostile&real']) {
    test(`nothing is wider than a panel of ${width} px: ${query}`, async () => {
      const page = await preview.open({ query, width });
      await page.getByRole('textbox', { name: /^Draft/ }).waitFor();
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(over).toEqual([]);
      await page.close();
    });
  }
}

/** Base UI's own: they hand a focus that reaches them on at once. */
const guards = '[data-base-ui-focus-guard]';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).exclude(guards).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
