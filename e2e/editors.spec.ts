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
  test(`${family.id}`, async ({ page, folder }) => {
    page.on('pageerror', (e) => console.log(family.id, 'PAGEERROR', e.message.slice(0, 300)));
    const stage = await openStage(page, family, folder);
    await stage.caretAtEnd();
    await page.keyboard.type('Hello there. ');
    await page.waitForTimeout(1100);
    const before = await stage.get();
    const textBefore = await stage.read();
    const outcome = await stage.insert(draft, 'at-cursor');
    console.log(family.id, JSON.stringify(outcome), JSON.stringify(await stage.read()), await stage.get());
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(50);
    console.log(
      family.id,
      'undone',
      (await stage.get()) === before,
      JSON.stringify(await stage.read()),
      JSON.stringify(textBefore),
    );
    const again = await stage.insert(draft, 'at-cursor');
    const undone = await stage.undoLast();
    console.log(
      family.id,
      'again',
      JSON.stringify(again),
      'undoLast',
      undone,
      JSON.stringify(await stage.read()),
    );
    await stage.set([
      [{ text: 'Hi Ann, thanks for ' }, { text: 'writing', bold: true }, { text: ' to us. ' }],
      [{ text: 'Second stays here.' }],
    ]);
    await page.waitForTimeout(100);
    const t = await stage.read();
    const i = t.indexOf('writing');
    const r = await stage.replace(i, i + 7, 'telling', 'writing');
    console.log(family.id, 'fix', JSON.stringify(t), JSON.stringify(r), await stage.get());
    const t2 = await stage.read();
    const j = t2.indexOf('telling');
    const r2 = await stage.replace(j, j + 8, '', 'telling ');
    console.log(family.id, 'delete', JSON.stringify(r2), JSON.stringify(await stage.read()));
    const r3 = await stage.insert(draft, 'replace-all');
    console.log(family.id, 'all', JSON.stringify(r3), JSON.stringify(await stage.read()), await stage.get());
  });
}
