import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternsBuilt } from '../../../bench/hostile/patterns';
import { groupEnd, neededWords } from './needed-words';
import { figure, type WordList } from './word-lists';

const phrase = /^ \(\?:(.*)\)\(\?= \)$/s;

/** Texts that a pattern reads from end to end; what it only looks at may not fit. */
function textsOf(source: string): string[] {
  const plain = withoutLooks(source)
    .replace(/\\b/g, '')
    .replace(/\(\?<\w+>/g, '(?:')
    .replace(/\\[Sw]|\[\^[^\]]*\]/g, '[a-z]');
  const anyText = fc.stringMatching(new RegExp(`^ ${plain} $`));
  return fc.sample(anyText, { numRuns: 12, seed: 7 }).map((text) => text.replace(/ +/g, ' '));
}

/** Without what looks ahead or back: nothing makes texts for these. */
function withoutLooks(source: string): string {
  const [opening] = /\(\?<?[=!]/.exec(source) ?? [];
  if (!opening) return source;
  const at = source.indexOf(opening);
  return withoutLooks(source.slice(0, at) + source.slice(groupEnd(source, at + opening.length) + 1));
}

function mayFit(ways: WordList[][], words: string): boolean {
  const all = new Set(words.trim().split(' '));
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
