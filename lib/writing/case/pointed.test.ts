import { expect, test } from 'vitest';
import { isPointed } from './pointed';

test.each([
  'What else do I have to send you to prove that she is dead?',
  'How many more times do I have to explain this?',
  'How dare you?',
])('%s is pain, not a question', (quote) => expect(isPointed(quote)).toBe(true));

test.each(['Do I have to send the form again?', 'When does the technician come?', 'How much do you charge?'])(
  '%s is a question',
  (quote) => expect(isPointed(quote)).toBe(false),
);
