import { expect, test } from 'vitest';
import { readSituation } from '../situation';
import { sampleThread } from '../thread.samples';
import { composeDraft } from '.';

const now = new Date('2026-11-10T12:00:00Z');
const write = (type: 'email' | 'executive-reply', text: string, sentAt = '2026-11-10T09:00:00Z') => {
  const thread = sampleThread([['customer', text, { sentAt }]], { subject: 'Meter list wrong again' });
  const situation = readSituation(thread, { now });
  return composeDraft({ thread, situation, workspace: {}, now, type }).text;
};

const words =
  'The meter list is broken and wrong again, for the third time. This is unacceptable. Tomorrow at 14:00 the city audits our records. With this list we fail, and the fine is €9,000. Who fixes it?';

test.each(['email', 'executive-reply'] as const)('%s names the day that costs them', (type) => {
  expect(write(type, words)).toContain('the audit tomorrow at 14:00');
});

test('a tomorrow said yesterday is told by its date', () => {
  const said = write('email', words, '2026-11-09T09:00:00Z');
  expect(said).toContain('the audit on 10 November');
  expect(said).not.toContain('tomorrow at');
});
