import { expect, test } from 'vitest';
import { readSituation } from '../situation';
import type { Thread } from '../thread';
import { situationBrief } from './situation-brief';

const thread: Thread = {
  site: 'zendesk',
  id: '7',
  subject: 'Refund missing',
  participants: [],
  messages: [
    {
      id: '1',
      author: { name: 'Eva Sample', role: 'customer' },
      sentAt: '2026-11-10T08:00:00Z',
      visibility: 'public',
      completeness: 'whole',
      text: 'I was charged twice for order 20931. This is the third time I write. If nothing happens by Friday I will cancel.',
      attachments: [],
    },
  ],
  fields: {},
  readBy: 'api',
  notRead: [],
};

test('a brief says what the thread says, in the customer’s words, and what is unknown', () => {
  const now = new Date('2026-11-18T09:00:00Z');
  const brief = situationBrief(readSituation(thread, { now }), thread, now);
  expect(brief).toMatch(/^Brief: Refund missing, 2026-11-18\n/);
  expect(brief).toContain('Customer: Eva Sample');
  expect(brief).toMatch(/Severity: SEV-\d \(\w+\)/);
  expect(brief).toContain('by Friday: If nothing happens by Friday I will cancel.');
  expect(brief).toContain('What happened: their missing refund: “I was charged twice for order 20931.”');
  expect(brief).toContain('Offered: unknown');
  expect(brief).not.toMatch(/undefined|null|NaN/);
});
