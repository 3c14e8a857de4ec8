import { expect, test } from 'vitest';
import { readSituation } from '../situation';
import { sampleThread } from '../thread.samples';
import { situationBrief } from './situation-brief';

const thread = sampleThread(
  [
    [
      { name: 'Eva Sample', role: 'customer' },
      'I was charged twice for order 20931. This is the third time I write. If nothing happens by Friday I will cancel.',
      { sentAt: '2026-11-10T08:00:00Z' },
    ],
  ],
  { subject: 'Refund missing' },
);

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
