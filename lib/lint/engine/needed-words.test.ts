import { expect, test } from 'vitest';
import { patternsBuilt } from '../../../bench/hostile/patterns';
import { neededWords } from './needed-words';
import { textsOf } from './pattern-texts.samples';
import { figure, type WordList } from './word-lists';

const phrase = /^ \(\?:(.*)\)\(\?= \)$/s;

function mayFit(ways: WordList[][], words: string): boolean {
  const each = words.trim().split(' ');
  const all = new Set([...each, ...each.slice(1).map((word, index) => `${each[index]} ${word}`)]);
  if (/(?<= )\d/.test(words)) all.add(figure);
  return (
    ways.length === 0 || ways.some((lists) => lists.every(({ words }) => words.some((word) => all.has(word))))
  );
}

test('no text that a phrase pattern fits is without the words it is said to need', async () => {
  const built = await patternsBuilt(() => import('../index'));
  const sources = built.flatMap(({ source }) => phrase.exec(source)?.[1] ?? []);
  expect(sources.length).toBeGreaterThan(150);
  const missed: string[] = [];
  let fitted = 0;
  for (const source of new Set(sources)) {
    const pattern = new RegExp(` (?:${source})(?= )`);
    const ways = neededWords(source);
    for (const words of textsOf(source)) {
      if (!pattern.test(words)) continue;
      fitted++;
      if (!mayFit(ways, words)) missed.push(`${source}\n  ${words}`);
    }
  }
  expect(fitted).toBeGreaterThan(1000);
  expect(missed).toEqual([]);
}, 180_000);

test('words side by side are asked for as a pair, others alone', () => {
  expect(listed('let (?:me|us) know')).toEqual([
    [['let me'], ['me know']],
    [['let us'], ['us know']],
  ]);
  expect(listed('let (?:\\w+ )?know')).toEqual([[['let'], ['know']]]);
  expect(listed('in \\d+ days')).toEqual([[['days'], [figure], ['in']]]);
});

const listed = (source: string) => neededWords(source).map((lists) => lists.map(({ words }) => [...words]));
