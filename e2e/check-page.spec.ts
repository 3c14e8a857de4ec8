import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { type CardShown, cardButtons, shownCard } from './closed-card';
import { deskOrigin, deskPages, serveDesk } from './pages/desk';

let amends: Amends;
let page: Page;

test.beforeAll(async () => {
  amends = await launchAmends({ viewport: { width: 900, height: 700 } });
  await serveDesk(amends.context, deskPages);
  await amends.turnOn(deskOrigin);
  page = amends.context.pages()[0] as Page;
});
test.afterAll(() => amends?.close());

const words = 'sorry for any inconvenience';
const text = `Hello Dana, we are ${words}. You should have told us earlier.`;
type Box = { left: number; top: number; right: number; bottom: number };

async function open(path: string, box = page.locator('#reply')): Promise<void> {
  await page.goto(`${deskOrigin}${path}`);
  await box.click();
  await page.keyboard.type(text);
}

/** Pixels of the red wavy line within a part of the window: what a person sees, however it was painted. */
async function redIn(part: Box): Promise<number> {
  const clip = {
    x: part.left,
    y: part.top,
    width: part.right - part.left,
    height: part.bottom - part.top + 8,
  };
  const picture = (await page.screenshot({ clip, caret: 'initial' })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (
        Math.abs(pixels[at]! - 229) < 40 &&
        Math.abs(pixels[at + 1]! - 72) < 40 &&
        Math.abs(pixels[at + 2]! - 77) < 40
      )
        count++;
    return count;
  }, picture);
}

/** Where words stand in the window, in the page, an open shadow tree or a frame. */
async function boxOf(wanted: string, frame?: FrameLocator): Promise<Box> {
  const inFrame = await (frame ?? page).locator('body').evaluate((body, wanted) => {
    const find = (root: Node): Range | undefined => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        const shadow = (node as Element).shadowRoot;
        const inside = shadow && find(shadow);
        if (inside) return inside;
        const at = node.nodeType === 3 ? (node.nodeValue ?? '').indexOf(wanted) : -1;
        if (at < 0) continue;
        const range = node.ownerDocument!.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        return range;
      }
      return undefined;
    };
    const { left, top, right, bottom } = find(body)!.getBoundingClientRect();
    return { left, top, right, bottom };
  }, wanted);
  if (!frame) return inFrame;
  const outer = await page
    .locator('iframe')
    .first()
    .evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left: left + element.clientLeft, top: top + element.clientTop };
    });
  return {
    left: inFrame.left + outer.left,
    right: inFrame.right + outer.left,
    top: inFrame.top + outer.top,
    bottom: inFrame.bottom + outer.top,
  };
}

async function clickOn(box: Box): Promise<CardShown> {
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await expect.poll(() => shownCard(page)).toBeTruthy();
  return (await shownCard(page))!;
}

function expectBeside(card: Box, box: Box): void {
  const gap = card.top >= box.bottom ? card.top - box.bottom : box.top - card.bottom;
  expect(gap, JSON.stringify({ card, box })).toBeGreaterThanOrEqual(0);
  expect(gap, JSON.stringify({ card, box })).toBeLessThan(30);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.left).toBeLessThanOrEqual(box.right);
}

async function step(by: 'next' | 'previous'): Promise<void> {
  await page.waitForTimeout(150); // The last key has been checked: a card closes when the text under it changes.
  await amends.worker.evaluate(async (by) => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.tabs.sendMessage(tab?.id ?? -1, { kind: 'finding-step', to: 'page', request: { by } });
  }, by);
}

for (const path of ['/plain', '/dark', '/zoomed-page', '/zoomed-body', '/shadow']) {
  test(`${path}: the mark is under its words and the card beside them`, async () => {
    await open(path, page.getByRole('textbox', { name: 'Reply' }));
    await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
    const box = await boxOf(words);
    expectBeside(await clickOn(box), box);
    await page.screenshot({ path: test.info().outputPath('card.png') });
  });
}

for (const path of ['/tinymce', '/ckeditor4']) {
  test(`${path}: the same in the editor's own frame`, async () => {
    await page.goto(`${deskOrigin}${path}`);
    const frame = page.frameLocator('iframe');
    await frame.locator('body').click();
    await page.keyboard.type(text);
    await expect.poll(async () => redIn(await boxOf(words, frame))).toBeGreaterThan(40);
    const box = await boxOf(words, frame);
    expectBeside(await clickOn(box), box);
    await page.screenshot({ path: test.info().outputPath('card.png') });
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    await expect.poll(() => shownCard(page)).toBeUndefined();
  });
}

for (const path of ['/textarea', '/textarea-zoomed', '/textarea-low']) {
  test(`${path}: the same over a plain field`, async () => {
    await open(path);
    const area = page.locator('#reply');
    // No text node to ask: the first line of the field.
    const field = (await area.boundingBox())!;
    const line = { left: field.x, top: field.y, right: field.x + field.width, bottom: field.y + 40 };
    await expect.poll(() => redIn(line)).toBeGreaterThan(40);
    await page.mouse.click(field.x + field.width / 3, field.y + 24);
    await expect.poll(() => shownCard(page)).toBeTruthy();
    const card = (await shownCard(page))!;
    await page.screenshot({ path: test.info().outputPath('card.png') });
    expectBeside(card, { ...line, top: field.y + 10, bottom: field.y + 28 });
  });
}

test('what is shown as code is not checked, also when words become code', async () => {
  await open('/plain', page.getByRole('textbox', { name: 'Reply' }));
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
  const wrap = (html: string) =>
    page.getByRole('textbox', { name: 'Reply' }).evaluate((element, html) => {
      element.innerHTML = html;
    }, html);
  await wrap(`<pre>${text}</pre>`);
  await expect.poll(async () => redIn(await boxOf(words))).toBeLessThan(5);
  await wrap(`<p>${text}</p>`);
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
  await wrap(`<p>Run <code>${text}</code> now.</p><p>We are ${words}.</p>`);
  await expect.poll(async () => redIn(await boxOf(words))).toBeLessThan(5);
  await wrap(`<p>Run <code>make</code> now.</p><p>We are ${words}.</p>`);
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
});

test('scrolled: mark and card stay with their words', async () => {
  await open('/long');
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
  const before = await clickOn(await boxOf(words));
  const away = before.top - (await boxOf(words)).top;
  await page.mouse.wheel(0, 120);
  await expect
    .poll(async () => ((await shownCard(page))?.top ?? 0) - (await boxOf(words)).top)
    .toBeCloseTo(away, 0);
  expect((await shownCard(page))!.top).toBeLessThan(before.top - 60);
  expect(await redIn(await boxOf(words))).toBeGreaterThan(40);
});

test('scrolled inside its own box, by the shortcut too: the finding comes into sight', async () => {
  await open('/inner-scroll');
  for (let line = 0; line < 12; line++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type('I read the log.');
  }
  expect((await boxOf(words)).bottom).toBeLessThan((await page.locator('#reply').boundingBox())!.y);
  await step('next');
  await expect.poll(() => shownCard(page)).toBeTruthy();
  const box = await boxOf(words);
  expect(box.top).toBeGreaterThanOrEqual((await page.locator('#reply').boundingBox())!.y);
  expectBeside((await shownCard(page))!, box);
});

for (const inOneParagraph of [false, true]) {
  test(`a hundred marks ${inOneParagraph ? 'in one paragraph' : 'in many'}: those in sight are drawn, wherever one scrolls`, async () => {
    await page.goto(`${deskOrigin}/inner-scroll`);
    await page.evaluate(
      ([text, inOneParagraph]) => {
        const lines = Array.from({ length: 60 }, (_, line) => `${text} This is line ${line}.`);
        const paragraphs = (inOneParagraph ? [lines.join(' ')] : lines).map((words) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = words;
          return paragraph;
        });
        document.getElementById('reply')!.replaceChildren(...paragraphs);
      },
      [text, inOneParagraph] as const,
    );
    await page.locator('#reply').click();
    const drawn = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    for (const part of [0, 0.5, 1]) {
      await page.evaluate((part) => {
        const reply = document.getElementById('reply')!;
        reply.scrollTop = (reply.scrollHeight - reply.clientHeight) * part;
      }, part);
      const box = (await page.locator('#reply').boundingBox())!;
      const inside = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height - 8 };
      await expect.poll(() => redIn(inside)).toBeGreaterThan(300);
      expect(await drawn()).toBeLessThan(60);
    }
    await step('previous'); // To one that is far out of sight.
    await expect.poll(() => shownCard(page)).toBeTruthy();
    await page.keyboard.press('Escape');
  });
}

test('a narrower window and a zoomed one: mark and card move along', async () => {
  await open('/plain');
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
  await clickOn(await boxOf(words));
  await page.setViewportSize({ width: 480, height: 700 });
  await expect.poll(async () => (await shownCard(page))?.right).toBeLessThanOrEqual(480);
  expectBeside((await shownCard(page))!, await boxOf(words));
  expect(await redIn(await boxOf(words))).toBeGreaterThan(40);
  await page.setViewportSize({ width: 900, height: 700 });

  const zoom = (factor: number) =>
    amends.worker.evaluate(async (factor) => {
      const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      await browser.tabs.setZoom(tab?.id ?? -1, factor);
    }, factor);
  await zoom(1.5);
  try {
    await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBeCloseTo(1.5, 1);
    await page.mouse.wheel(0, 200); // What was in sight is not any more.
    await page.waitForTimeout(300);
    expectBeside((await shownCard(page))!, await boxOf(words));
    await page.screenshot({ path: test.info().outputPath('zoomed.png') });
  } finally {
    await zoom(1);
  }
});

test('by keyboard: round all findings both ways, a rewrite taken, and back in the reply', async () => {
  await open('/plain');
  await page.keyboard.type(' It will definitely work again.');
  const names: string[] = [];
  for (let count = 0; count < 3; count++) {
    await step('next');
    await expect.poll(async () => (await shownCard(page))?.name).not.toBe(names.at(-1));
    names.push((await shownCard(page))!.name);
  }
  expect(new Set(names).size).toBe(3);
  await step('previous');
  await expect.poll(async () => (await shownCard(page))?.name).toBe(names[1]);
  const { role, name } = (await shownCard(page))!;
  expect(role).toBe('dialog');
  expect(name).toMatch(/^[A-Z][\w -]+\. .+\.$/); // The rule, then why, said as it opens: it takes the focus.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('amends-card');

  const buttons = (await cardButtons(page))
    .map(({ words }) => words)
    .filter((words) => !/^(?:In this|On this|For good)/.test(words));
  for (let press = 0; press < buttons.length; press++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('amends-card');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply');

  const caret = await page.evaluate(() => document.getSelection()?.anchorOffset);
  await page.keyboard.type('!');
  expect(await page.locator('#reply').innerText()).toBe(`${text} It will definitely work again.!`);
  expect(caret).toBe(`${text} It will definitely work again.`.length); // It never left its place.
});

test('the card is never on the line that is typed, wherever caret and finding are', async () => {
  await page.setViewportSize({ width: 700, height: 420 });
  await page.goto(`${deskOrigin}/plain`);
  await page.locator('#reply').click();
  await page.addStyleTag({ content: 'article, h1 { font-size: 5px }' });
  for (let line = 0; line < 6; line++) {
    await page.keyboard.type(line % 2 ? 'I read the log.' : 'You should have told us earlier.');
    await page.keyboard.press('Enter');
  }
  const cases: string[] = [];
  for (let up = 0; up < 6; up++) {
    await page.locator('#reply').focus();
    for (let count = 0; count < 3; count++) {
      await step('next');
      await expect.poll(() => shownCard(page)).toBeTruthy();
      const card = (await shownCard(page))!;
      const caret = await page.evaluate(() => {
        const selection = document.getSelection()!;
        const box = [...selection.getRangeAt(0).getClientRects()].at(-1);
        const holder = selection.anchorNode as Element;
        const { top, bottom } =
          box ?? (holder.nodeType === 1 ? holder : holder.parentElement!).getBoundingClientRect();
        return { top, bottom };
      });
      if (card.top < caret.bottom && caret.top < card.bottom)
        cases.push(JSON.stringify({ up, count, card, caret }));
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
  }
  expect(cases).toEqual([]);
  await page.setViewportSize({ width: 900, height: 700 });
});

test('beside another checker: the editor keeps its nodes and attributes, and the marks stay', async () => {
  await page.goto(`${deskOrigin}/other-checker`);
  await page.locator('#reply').click();
  await page.evaluate(() => {
    const seen: string[] = [];
    const reply = document.getElementById('reply')!;
    new MutationObserver((all) => {
      for (const { type, attributeName, addedNodes } of all)
        seen.push(
          type === 'attributes'
            ? String(attributeName)
            : [...addedNodes].map(({ nodeName }) => nodeName).join(),
        );
    }).observe(reply, { attributes: true, childList: true, subtree: true });
    Object.assign(window, { seen });
  });
  await page.keyboard.type(text);
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
  await clickOn(await boxOf(words));
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.getElementById('reply')!.setAttribute('data-gramm_id', 'again'));
  await page.waitForTimeout(200);
  expect(await redIn(await boxOf(words))).toBeGreaterThan(40);
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)].sort());
  expect(seen.filter((name) => name !== '#text')).toEqual(['data-gramm', 'data-gramm_id']);
  expect(await page.locator('#reply').getAttribute('spellcheck')).toBe('true');
  expect(await page.locator('other-checker').getAttribute('data-gramm')).toBe('false');
});

test('turned off for the site, everything is gone at once; turned on, it is back without a key press', async () => {
  await open('/plain');
  await expect.poll(async () => redIn(await boxOf(words))).toBeGreaterThan(40);
  await clickOn(await boxOf(words));
  const settings = await amends.context.newPage();
  await settings.goto(`chrome-extension://${amends.extensionId}/options.html`);
  const toggle = settings.getByRole('switch', { name: 'Amends on desk.example.com' });
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  const traces = () =>
    page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      hosts: document.querySelectorAll('html > :not(head, body)').length,
    }));
  await expect.poll(traces).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
  await toggle.click();
  await expect(toggle).toBeChecked();
  await settings.close();
  await page.bringToFront();
  await expect.poll(async () => (await traces()).highlights).toBeGreaterThan(0);
  expect(await redIn(await boxOf(words))).toBeGreaterThan(40);
});
