import { AxeBuilder } from '@axe-core/playwright';
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

test('a passage is written anew, a finding answered, the thread summed up', async () => {
  desk = await openClaudeDesk();
  const { panel, api } = desk;
  const passage = (text: string) => JSON.stringify({ draft: { text, claims: [] }, why: 'It says who acts.' });
  await draftBox(panel).fill(
    'Dear Marta,\n\nyour case was escalated. I will write to you by 17:00 today.\n\nSam',
  );
  api.play({ answer: { text: passage('I have taken your case to our engineers myself.') } });
  await panel
    .getByRole('button', { name: /^Ask Claude for other words/ })
    .first()
    .click();
  const card = panel.getByRole('region', { name: 'Claude suggests' });
  await expect(card).toContainText('I have taken your case');
  await expect(card).toContainText('your case was escalated.');
  await card.getByRole('button', { name: 'Take it' }).click();
  await expect(draftBox(panel)).toHaveValue(
    /Dear Marta,\n\nI have taken your case to our engineers myself\. I will write/,
  );
  expect(JSON.stringify(api.requests.at(-1)?.body)).toContain('Objection');

  api.play({
    answer: { text: passage('Dear [customer-1-first], I am on it. I write by 17:00 today. [agent-1-first]') },
  });
  await panel.getByRole('button', { name: 'Rewrite' }).click();
  await panel.getByRole('group', { name: 'By Claude' }).getByRole('menuitem', { name: 'Shorter' }).click();
  await card.getByRole('button', { name: 'Take it' }).click();
  await expect(draftBox(panel)).toHaveValue('Dear Marta, I am on it. I write by 17:00 today. Sam');
  await draftBox(panel).focus();
  await panel.keyboard.press('Control+z');
  await expect(draftBox(panel)).toHaveValue(/I have taken your case/);

  const summary = {
    draft: { text: 'Exports lose rows every night. [agent-1] promised a fix for yesterday.', claims: [] },
    open: [{ what: 'Who owns it', evidence: [] }],
  };
  api.play({ answer: { text: JSON.stringify(summary) } });
  await panel.getByRole('button', { name: 'Summarise with Claude' }).click();
  const region = panel.getByRole('region', { name: 'Summary' });
  await expect(region).toContainText('Exports lose rows every night. Sam Okoro promised');
  await expect(region).toContainText('Who owns it');
});

test('nothing an accessibility check objects to: preview, stream, compare, failure', async () => {
  test.setTimeout(120_000);
  desk = await openClaudeDesk({ consent: false });
  const { panel, api } = desk;
  const objections = async () => {
    await panel.waitForTimeout(300);
    const axe = new AxeBuilder({ page: panel }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa']);
    const { violations } = await axe.exclude('[data-base-ui-focus-guard]').analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  // Held in the middle while the check looks at it.
  api.play({ answer: { text: answerText() }, fault: { kind: 'silence', after: 60 } });
  await engine(panel, 'Claude').click();
  await panel.getByRole('dialog').waitFor();
  expect(await objections()).toEqual([]);
  await panel.getByRole('button', { name: 'Send and write' }).click();
  await expect(arriving(panel)).toContainText('Dear Marta', { timeout: 15_000 });
  expect(await objections()).toEqual([]);
  const stop = panel.getByRole('button', { name: 'Stop', exact: true });
  await stop.click({ timeout: 1000 }).catch(() => {}); // The watch over silence may have come first.
  await expect(panel.getByText('This draft is not whole.')).toBeVisible();
  expect(await objections()).toEqual([]);
  api.play({ answer: { text: answerText() } });
  await panel.getByRole('button', { name: 'Start again' }).click();
  await draftBox(panel).waitFor();
  expect(await objections()).toEqual([]);
  await panel.getByRole('button', { name: 'Compare' }).click();
  await panel.getByRole('dialog').waitFor();
  expect(await objections()).toEqual([]);
});
