import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Amends, launchAmends } from '../e2e/browser';
import { photographClaude } from './claude-pictures';
import { nameAgent, photographTypes } from './response-types';
import { matchHeight, sideBySide } from './side-by-side';
import { serveFolder } from './static-server';

/** The tour in pictures: the real extension beside the sample ticket, light and dark. */
const root = process.env.AMENDS_ROOT ?? process.cwd();
const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });
/** `tour`, `replies` or `claude` alone; nothing takes all. */
const [only] = process.argv.slice(2);
const desk = await serveFolder(join(root, 'scripts/sample-desk'));

for (const colorScheme of ['light', 'dark'] as const) {
  const amends = await launchAmends({ colorScheme, viewport: { width: 980, height: 765 } });
  try {
    if (!only || only === 'tour') await tour(amends, colorScheme);
    if (!only || only === 'replies') await replies(amends, colorScheme);
  } finally {
    await amends.close();
  }
  if (!only || only === 'claude') await photographClaude(folder, colorScheme);
}
desk.stop();

async function tour(amends: Amends, colorScheme: 'light' | 'dark'): Promise<void> {
  await amends.turnOn(desk.origin);
  const page = amends.context.pages()[0] ?? (await amends.context.newPage());
  await page.goto(`${desk.origin}/`);
  const panel = await amends.openPanel();
  await panel.emulateMedia({ colorScheme });
  const draft = panel.getByRole('textbox', { name: 'Draft, editable' });
  await draft.waitFor();
  await matchHeight(page, panel);

  const take = async (name: string): Promise<void> => {
    await matchHeight(page, panel);
    const both = await sideBySide(amends.context, page, panel, colorScheme);
    writeFileSync(join(folder, `${name}-${colorScheme}.png`), both);
  };
  await take('situation');

  const composer = page.getByRole('textbox', { name: 'Message' }).first();
  await composer.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(
    'We apologize for any inconvenience. Your issue has been escalated. It will definitely be fixed by Friday.',
  );
  await panel.getByRole('region', { name: 'In the page' }).getByText('Dismissive apology').first().waitFor();
  await scrollTo(panel, 'In the page');
  const box = await composer.boundingBox();
  if (box) await page.mouse.click(box.x + 120, box.y + 16);
  await page.waitForTimeout(300);
  await take('check');
  await page.keyboard.press('Escape');

  await draft.scrollIntoViewIfNeeded();
  await scrollTo(panel, 'Draft');
  await take('draft');
  await scrollTo(panel, 'Why it is written this way');
  await take('coaching');
}

/** Every response type in light; two of them in dark as well. */
async function replies(amends: Amends, colorScheme: 'light' | 'dark'): Promise<void> {
  await amends.turnOn(desk.origin);
  await nameAgent(amends, 'Sam Okoro', 'Customer support');
  const page = amends.context.pages()[0] ?? (await amends.context.newPage());
  await page.goto(`${desk.origin}/`);
  const panel = await amends.openPanel();
  await panel.emulateMedia({ colorScheme });
  await panel.getByRole('textbox', { name: 'Draft, editable' }).waitFor();
  await photographTypes(
    panel,
    folder,
    colorScheme,
    colorScheme === 'dark' ? ['email', 'call-guide'] : undefined,
  );
}

async function scrollTo(panel: Page, heading: string): Promise<void> {
  await panel
    .getByRole('heading', { name: heading })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await panel.waitForTimeout(200);
}
