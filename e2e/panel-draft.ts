import { expect, type Locator, type Page } from '@playwright/test';

export const draftBox = (panel: Page): Locator => panel.getByRole('textbox', { name: 'Draft, editable' });

/** Fills each gap as an agent does: goes to it, types over it. Answers the draft as it then stands. */
export async function fillGaps(panel: Page): Promise<string> {
  const draft = draftBox(panel);
  await expect(draft).toHaveValue(/\w{3}/);
  for (let tries = 0; tries < 10; tries++) {
    const before = await draft.inputValue();
    if (!before.includes('⟦')) break;
    await panel.getByRole('button', { name: /gaps? to fill/ }).click();
    await panel.keyboard.type('Robin Sample');
    await expect(draft).not.toHaveValue(before);
  }
  const filled = await draft.inputValue();
  expect(filled).not.toContain('⟦');
  return filled;
}

/** Words alone, for comparing a draft with what an editor made of it: list items lose their dash. */
export const flat = (text: string): string => text.replace(/^- /gm, '').replace(/\s+/g, ' ').trim();
