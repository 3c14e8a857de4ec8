import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerText, engine, goodText, openClaudeDesk } from '../e2e/claude';
import { draftBox } from '../e2e/panel-draft';

/** Claude in the panel, in pictures: the real extension and the real SDK, the answers from a server of ours. */
export async function photographClaude(folder: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const viewport = { width: 980, height: 800 };
  const desk = await openClaudeDesk({ viewport, colorScheme, consent: false });
  const { panel, api } = desk;
  try {
    await panel.emulateMedia({ colorScheme });
    const take = async (name: string) => {
      await panel.waitForTimeout(200);
      await panel.screenshot({ path: join(folder, `claude-${name}-${colorScheme}.png`) });
    };
    await panel.getByRole('button', { name: 'Skip', exact: true }).click();
    await toTop(panel, 'Draft');
    await take('choice');

    api.play({ answer: { text: answerText(), piece: 12 }, pace: 30 });
    await engine(panel, 'Claude').click();
    await panel.getByRole('dialog').waitFor();
    await take('preview');
    await panel.getByRole('button', { name: 'Send and write' }).click();
    await panel.getByText('That was our failure').waitFor();
    await toTop(panel, 'Draft');
    await take('streaming');
    await draftBox(panel).waitFor();
    await toTop(panel, 'How Claude reads it');
    await take('reading');
    await panel.getByRole('button', { name: 'Compare' }).click();
    await panel.getByRole('dialog').waitFor();
    await take('compare');
    await panel.keyboard.press('Escape');

    api.play({ fault: { kind: 'status', status: 429, headers: { 'retry-after': '12' } } });
    await panel.getByRole('radio').nth(1).click();
    await panel.getByText(/Trying again in/).waitFor();
    await toTop(panel, 'Draft');
    await take('countdown');
    await panel.getByRole('button', { name: 'Stop', exact: true }).click();

    api.play({ answer: { text: answerText() }, fault: { kind: 'end', after: 60 } });
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('This draft is not whole.').waitFor();
    await toTop(panel, 'Draft');
    await take('partial');

    const promise = 'We will refund €900 by 3 December. Nothing more is needed';
    api.play({ answer: { text: answerText(goodText.replace('Nothing more is needed', promise)) } });
    await panel.getByRole('button', { name: 'Start again' }).click();
    await draftBox(panel).waitFor();
    await panel
      .getByRole('region', { name: 'Not confirmed by the conversation or your settings' })
      .evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await take('doubts');
  } finally {
    await desk.close();
  }
}

const toTop = (panel: Page, heading: string) =>
  panel
    .getByRole('heading', { name: heading })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
