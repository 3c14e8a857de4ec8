import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { messagesIn } from './claude-sent';
import { shownAnswer, shownAnswerSchema } from './claude-shown';
import { createFrameBatch } from './frame-batch';
import { openDoubts } from './open-doubts';
import { sentenceAt } from './sentence-at';

test('whatever an answer is, what is shown of it has its shape', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(z.safeParse(shownAnswerSchema, shownAnswer(value)).success).toBe(true);
    }),
  );
  const keys = fc.constantFrom('assessment', 'options', 'draft', 'text', 'coaching', 'landmines', 'evidence');
  fc.assert(
    fc.property(fc.dictionary(keys, fc.dictionary(keys, fc.anything())), (value) => {
      expect(z.safeParse(shownAnswerSchema, shownAnswer(value)).success).toBe(true);
    }),
  );
});

test('the inherited is no field', () => {
  expect(shownAnswer(Object.create({ draft: { text: 'x' } })).text).toBe('');
});

test('a doubt goes when its words go, and where the live check says the same', () => {
  const doubts = [
    { rule: 'amount-unknown', level: 'error' as const, quote: '€900', message: 'x' },
    { rule: 'over-promise', level: 'error' as const, quote: 'will definitely', message: 'x' },
  ];
  const live = new Set(['over-promise']);
  const text = 'We will definitely send €900.';
  expect(openDoubts(doubts, text, [], live).map(({ rule }) => rule)).toEqual(['amount-unknown']);
  expect(openDoubts(doubts, 'We will see.', [], live)).toEqual([]);
});

test.each([
  ['One. Two is here! Three.', 'is', 'Two is here!'],
  ['Dear Ann,\n\nyour case was escalated. Bye.', 'was escalated', 'your case was escalated.'],
  ['- one\n- two things', 'two', '- two things'],
  ['Only this', 'Only', 'Only this'],
  ['Ends here. Next.', 'here.', 'Ends here.'],
])('the sentence in %j around %j', (text, words, sentence) => {
  const start = text.indexOf(words);
  expect(sentenceAt(text, { start, end: start + words.length })).toBe(sentence);
});

test('many pieces are shown once in a frame, the newest of them', () => {
  const frames: (() => void)[] = [];
  const done: number[] = [];
  const batch = createFrameBatch({ requestAnimationFrame: (work) => frames.push(work) });
  for (let piece = 0; piece < 50; piece++) batch(() => done.push(piece));
  for (const frame of frames.splice(0)) frame();
  expect(done).toEqual([49]);
  batch(() => done.push(50));
  for (const frame of frames.splice(0)) frame();
  expect(done).toEqual([49, 50]);
});

test('a text that is no block has no messages', () => {
  expect(messagesIn('')).toBeUndefined();
  expect(messagesIn('<a>\n{"thread":{"messages":[{"author":{"name":"Ann"},"text":"Hi"}]}}\n</a>')).toEqual([
    { author: 'Ann', text: 'Hi' },
  ]);
});
