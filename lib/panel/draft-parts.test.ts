import { expect, test } from 'vitest';
import { draftParts, forCustomer } from './draft-parts';

const text = [
  'Public reply (at most 280 characters):',
  'We’re on this now.',
  '',
  'Private message:',
  'Hello Priya,',
  'I am the person behind the public reply.',
  '',
  'Follow-up plan (for you):',
  '- Today: watch the post.',
].join('\n');

test('a social draft has the parts that can be posted, without headings and without the agent’s own plan', () => {
  expect(draftParts('social', text)).toEqual([
    { id: 'public', text: 'We’re on this now.', limit: 280 },
    { id: 'private', text: 'Hello Priya,\nI am the person behind the public reply.' },
  ]);
});

test('rules and principles read what others read, not the plan', () => {
  expect(forCustomer('social', text)).toBe(text.slice(0, text.indexOf('Follow-up plan')));
  expect(forCustomer('email', text)).toBe(text);
  expect(forCustomer('social', 'Only my words.')).toBe('Only my words.');
});

test('a social draft whose headings were deleted, and every other draft, is one text', () => {
  expect(draftParts('social', 'Only my words.')).toEqual([]);
  expect(draftParts('email', text)).toEqual([]);
});
