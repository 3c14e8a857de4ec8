import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strings } from '../components/strings';
import type { Amends } from '../e2e/browser';
import { type ResponseType, responseTypeSchema } from '../lib/writing/draft';

const { types, shortTypes, typeLabel, moreTypes } = strings.draft;

/** A picture of the draft of every response type as the panel shows it, whole. */
export async function photographTypes(
  panel: Page,
  folder: string,
  colorScheme: 'light' | 'dark',
  only: readonly ResponseType[] = responseTypeSchema.options,
): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 2400 });
  for (const type of only) {
    await chooseType(panel, type);
    const editor = panel.getByRole('textbox', { name: `${strings.draft.label}: ${types[type]}` });
    await editor.waitFor();
    const card = panel.locator('section', { has: editor });
    await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await panel.mouse.move(0, 0);
    await panel.waitForTimeout(300); // Fonts and badges settle.
    writeFileSync(join(folder, `reply-${type}-${colorScheme}.png`), await card.screenshot());
  }
}

async function chooseType(panel: Page, type: ResponseType): Promise<void> {
  if (type in shortTypes) {
    const toggle = panel
      .getByRole('group', { name: typeLabel })
      .getByRole('button', { name: types[type], exact: true });
    if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
    return;
  }
  await panel.getByRole('button', { name: moreTypes }).click();
  await panel.getByRole('menuitemradio', { name: types[type], exact: true }).click();
}

/** Who signs, so that no picture begs for a name; and the two questions answered with a skip. */
export async function nameAgent({ worker }: Amends, agentName: string, agentRole: string): Promise<void> {
  await worker.evaluate(
    async (workspace) => {
      const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
      const { settings } = await local.get('settings');
      const { version, value } = settings as { version: number; value: object };
      await local.set({ settings: { version, value: { ...value, workspace, askedForWorkspace: true } } });
    },
    { agentName, agentRole },
  );
}
