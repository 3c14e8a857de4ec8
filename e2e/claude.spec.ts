import { expect, test } from '@playwright/test';
import { answerText, arriving, type ClaudeDesk, engine, openClaudeDesk, sampleKey } from './claude';
import { draftBox } from './panel-draft';

let desk: ClaudeDesk;
test.afterEach(() => desk?.close());

test('what will be sent is shown first, without personal data; then the draft streams in and is editable', async () => {
  desk = await openClaudeDesk({ consent: false });
  const { panel, api } = desk;
  const onDevice = await draftBox(panel).inputValue();
  api.play({ answer: { text: answerText(), piece: 12 }, pace: 15 });
  await engine(panel, 'Claude').click();
  const preview = panel.getByRole('dialog', { name: 'What will be sent' });
  await expect(preview).toContainText(new URL(api.url).host);
  await expect(preview).toContainText('claude-sample');
  await expect(preview).toContainText('[customer-1');
  await expect(preview).toContainText('1 internal note');
  expect(api.requests).toHaveLength(0);
  await preview.getByRole('button', { name: 'Send and write' }).click();

  await expect(arriving(panel)).toContainText('Dear Marta');
  await expect(panel.getByText('Claude is writing. Not checked yet.')).toBeVisible();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta,[\s\S]*Customer Support$/);
  await expect(panel.getByText('Written by Claude')).toBeVisible();

  expect(api.requests).toHaveLength(1);
  const { headers, body } = api.requests[0]!;
  expect(headers.authorization).toContain(sampleKey);
  expect(JSON.stringify(body)).not.toMatch(/Marta|Lindqvist|example\.com|Reproduced\. Since/);
  await panel.getByRole('button', { name: 'What was sent' }).click();
  await expect(panel.getByRole('dialog', { name: 'What was sent' })).toContainText('claude-sample');
  await panel.keyboard.press('Escape');

  // Asked once; and the playbook's text is one click away, and Claude's another.
  await engine(panel, 'This device').click();
  await expect(draftBox(panel)).toHaveValue(onDevice);
  await engine(panel, 'Claude').click();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/);
  expect(api.requests).toHaveLength(1);
});
