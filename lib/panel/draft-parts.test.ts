import { expect, test } from 'vitest';
import { draftParts } from './draft-parts';

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

test('a social draft whose headings were deleted, and every other draft, is one text', () => {
  expect(draftParts('social', 'Only my words.')).toEqual([]);
  expect(draftParts('email', text)).toEqual([]);
});
