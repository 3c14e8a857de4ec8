import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { openStage } from './editors/stage';

const draft = [
  'Dear Ann,',
  'I am sorry: the export lost two of your rows. <b> & "quotes" stay as they are.',
  'This is what happens now:\n- Today I restore both rows.\n- By Friday you get the cause in writing.',
  'Follow it at https://status.example.com/export?id=7&lang=en.',
].join('\n\n');

for (const family of families) {
  test(`${family.id}: a draft goes in whole, once, and one undo takes it out`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    await stage.caretAtEnd();
    await page.keyboard.type('Hello there. ');
    await page.waitForTimeout(1100);
    const before = await stage.get();
    const textBefore = await stage.read();
    const outcome = await stage.insert(draft, 'at-cursor');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(50);
    const again = await stage.insert(draft, 'at-cursor');
    const undone = await stage.undoLast();
    expect(outcome).toEqual({ ok: true, lost: [] });
  });
}
