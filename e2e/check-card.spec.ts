import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { cardButtons, shownCard } from './closed-card';
import { marksIn } from './one-mail';
import { deskOrigin, serveDesk } from './pages/desk';

let amends: Amends;
let page: Page;

const box =
  '<form onsubmit="return false"><div class="reply" id="reply" contenteditable="true" role="textbox" aria-label="Reply" style="min-height: 40px"></div><p><button id="send">Send reply</button> <button type="button">Discard</button></p></form>';
const dark = (ground: string) => ({ box, style: `body { background: ${ground}; color: #e8e8e8 }` });
const words = 'You should have told';

test.beforeAll(async () => {
  amends = await launchAmends({ viewport: { width: 900, height: 700 } });
  await serveDesk(amends.context, {
    '/light': { box },
    '/dark': dark('#15171a'),
    '/dark-oklch': dark('oklch(0.2 0.02 260)'),
  });
  await amends.turnOn(deskOrigin);
  page = amends.context.pages()[0] as Page;
});
test.afterAll(() => amends?.close());

async function openCard(path: string) {
  await page.goto(`${deskOrigin}${path}`);
  await page.locator('#reply').click();
  await page.keyboard.type(`${words} us earlier, before the export.`);
  await expect.poll(() => marksIn(page)).toContain(words);
  const { x, y, height } = (await page.locator('#reply').boundingBox())!;
  // The check of the last key closes a card that came before it.
  await page.waitForTimeout(300);
  await page.mouse.click(x + 40, y + height / 2);
  await expect.poll(() => shownCard(page)).toBeTruthy();
  return (await shownCard(page))!;
}

/** Red, green and blue of the card's ground, as painted. */
async function groundOf({ left, top }: { left: number; top: number }): Promise<number[]> {
  const clip = { x: Math.round(left) + 8, y: Math.round(top) + 4, width: 2, height: 2 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(2, 2).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, picture);
}

test('the card covers neither its words nor “Send reply”, and its ways to mute take no more room', async () => {
  const card = await openCard('/light');
  const send = (await page.locator('#send').boundingBox())!;
  const reply = (await page.locator('#reply').boundingBox())!;
  expect(card.top >= send.y + send.height || card.bottom <= send.y).toBe(true);
  expect(card.bottom).toBeLessThanOrEqual(reply.y + reply.height / 2);
  await page.screenshot({ path: test.info().outputPath('card.png') });
  await (await cardButtons(page)).find(({ words }) => words === 'Mute…')?.press();
  await page.screenshot({ path: test.info().outputPath('muting.png') });
  const { top, bottom } = (await shownCard(page))!;
  expect({ top, bottom }).toEqual({ top: card.top, bottom: card.bottom });
});

for (const system of ['light', 'dark'] as const) {
  test(`with a ${system} system the card has the ground of its page`, async () => {
    await page.emulateMedia({ colorScheme: system });
    expect(await groundOf(await openCard('/light'))).toEqual([255, 255, 255]);
    for (const path of ['/dark', '/dark-oklch']) {
      expect(await groundOf(await openCard(path))).toEqual([0x21, 0x1f, 0x1d]);
      await page.screenshot({ path: test.info().outputPath(`${path.slice(1)}.png`) });
    }
  });
}
