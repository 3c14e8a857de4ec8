import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchAmends } from '../e2e/browser';
import { matchHeight, sideBySide } from './side-by-side';
import { serveFolder } from './static-server';

const root = process.env.AMENDS_ROOT ?? process.cwd();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const desk = await serveFolder(join(root, 'scripts/sample-desk'));
const amends = await launchAmends({ headless, viewport: headless ? { width: 980, height: 765 } : null });
try {
  await amends.turnOn(desk.origin);
  const page = amends.context.pages()[0] ?? (await amends.context.newPage());
  await page.goto(`${desk.origin}/`);
  const panel = await amends.openPanel();
  const draft = panel.getByRole('textbox', { name: /draft/i });
  await draft.waitFor({ timeout: 30_000 });

  if (headless) await report();
  else {
    console.log(
      `The sample ticket is open at ${desk.origin}/ with the panel beside it. Close the browser to end.`,
    );
    await new Promise<void>((resolve) => amends.context.on('close', () => resolve()));
  }

  async function report(): Promise<void> {
    await matchHeight(page, panel);
    const words = async (name: string) =>
      (await panel.getByRole('region', { name }).innerText()).replace(/\n{2,}/g, '\n');
    console.log(`Read, on the sample ticket:\n\n${await panel.getByRole('banner').innerText()}\n`);
    console.log(`${await words('Situation')}\n`);
    console.log(`Drafted:\n\n${await draft.inputValue()}\n`);
    const composer = page.getByRole('textbox', { name: 'Message' }).first();
    await composer.click();
    await page.keyboard.press('Control+Home'); // Above the signature.
    await page.keyboard.type('We apologize for any inconvenience. Your issue has been escalated.');
    await panel
      .getByRole('region', { name: 'In the page' })
      .getByText('Dismissive apology')
      .first()
      .waitFor();

    console.log(`Found in what was typed into the page's reply box:\n\n${await words('In the page')}\n`);
    const folder = join(root, '.output/demo');
    mkdirSync(folder, { recursive: true });
    const picture = join(folder, 'page-and-panel.png');
    writeFileSync(picture, await sideBySide(amends.context, page, panel));
    console.log(`Picture of page and panel: ${picture}`);
  }
} finally {
  await amends.close().catch(() => {});
  desk.stop();
}
