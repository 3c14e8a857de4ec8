import type { BrowserContext, Page } from '@playwright/test';

/** One picture of page and panel as a window shows them: page left, panel right, the same height. PNG. */
export async function sideBySide(
  context: BrowserContext,
  page: Page,
  panel: Page,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Buffer> {
  const right = await panel.screenshot();
  const left = await page.screenshot();
  const both = await joined(context, left, right, colorScheme);
  await page.bringToFront();
  return both;
}

/** Both get one height, so that they end on one line. */
export async function matchHeight(page: Page, panel: Page, height = 860): Promise<void> {
  await page.setViewportSize({ width: 980, height });
  await panel.setViewportSize({ width: 360, height });
}

async function joined(
  context: BrowserContext,
  page: Buffer,
  panel: Buffer,
  colorScheme: 'light' | 'dark',
): Promise<Buffer> {
  const sheet = await context.newPage();
  const line = colorScheme === 'dark' ? '#3a3835' : '#d9d6d0';
  const picture = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}">`;
  await sheet.setContent(
    `<body style="margin:0"><div id="both" style="display:inline-flex;align-items:flex-start;gap:1px;background:${line}">${picture(page)}${picture(panel)}</div>`,
  );
  await sheet.setViewportSize({ width: 1600, height: 1200 });
  await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
  const both = await sheet.locator('#both').screenshot();
  await sheet.close();
  return both;
}
