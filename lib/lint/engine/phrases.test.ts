import { expect, test } from 'vitest';
import { offers } from '../lexicon/open-offers';
import { secondRounds } from '../lexicon/second-rounds';
import { makeSentence } from '../model/model-text';
import { textsOf } from './pattern-texts.samples';
import { flat, phrases, type Row, sign } from './phrases';
import { readNeeds } from './triggers';

const sentence = (text: string) => makeSentence(text, 0, text);
test('what is tried first fits wherever the pattern does', () => {
  const tried = [...offers, ...secondRounds].filter((row: Row) => typeof row !== 'string' && row[2]);
  expect(tried.length).toBeGreaterThan(5);
  let fitted = 0;
  for (const row of tried) {
    const [, source, first] = row as readonly [string, string, RegExp];
    const pattern = new RegExp(` (?:${source})(?= )`);
    for (const words of textsOf(source, 400)) {
      if (!pattern.test(words)) continue;
      fitted++;
      expect(first.test(words), words).toBe(true);
    }
  }
  expect(fitted).toBeGreaterThan(100);
});

test('a pair of words counts only where they stand side by side, also while needs are still read', () => {
  const isKnown = sign('', 'let (?:me|us) know');
  const both = phrases(['let us know', 'know us']);
  const check = () => {
    expect(isKnown.may(sentence('Please let us know soon.'))).toBe(true);
    expect(isKnown(sentence('Please let us know soon.'))).toBe(true);
    expect(both(sentence('Let us know, as you know us.')).map(({ words }) => words)).toEqual([
      'let us know',
      'know us',
    ]);
  };
  check();
  readNeeds(() => false);
  check();
  expect(isKnown.may(sentence('They let it out, and you know us.'))).toBe(false);
  expect(flat(sentence('Let us know!'))).toBe(' let us know ! ');
});
