import { method } from '../request/method';
import { type OrderKind, orderSpots } from '../request/orders';
import type { Spot } from './answer-finding';
import type { Known } from './known';

/** Words in a row that nobody writes by chance; rules of style are common words, and need more of them. */
const run = 6;
const ownRun = 9;
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

function runsOf(text: string, run: number): Set<string> {
  const words = wordsOf(text);
  return new Set(
    words.flatMap((_, at) =>
      at + run <= words.length
        ? [
            words
              .slice(at, at + run)
              .map(({ word }) => word)
              .join(' '),
          ]
        : [],
    ),
  );
}

/** Orders that have no place in a letter to a person; the other kinds are found as markup or as links. */
const echoed: ReadonlySet<OrderKind> = new Set(['forget-instructions', 'instructions-asked', 'false-frame']);

/** Words of an order for a machine that came through into the answer. */
const findEchoes = (text: string): Spot[] =>
  orderSpots(text)
    .filter(({ kind }) => echoed.has(kind))
    .map(({ start, end }) => ({
      rule: 'instructions-told',
      level: 'error',
      message: 'Words meant for a machine, not for a customer.',
      start,
      end,
    }));

/** Six words in a row from an internal note that nobody has written in public, or from our own instructions. */
export function findLeaks(text: string, known: Known): Spot[] {
  const open = runsOf(known.public, run);
  const notes = new Set(
    known.internal.flatMap((note) => [...runsOf(note, run)]).filter((words) => !open.has(words)),
  );
  return [
    ...shared(text, run, notes, 'internal-text', 'These words stand in an internal note only.'),
    ...shared(
      text,
      ownRun,
      methodRuns(),
      'instructions-told',
      'These are the instructions of the request, not an answer.',
    ),
    ...findEchoes(text),
  ];
}

let ownRuns: Set<string> | undefined;
const methodRuns = () => (ownRuns ??= runsOf(method, ownRun));

function shared(text: string, run: number, runs: Set<string>, rule: string, message: string): Spot[] {
  if (runs.size === 0) return [];
  const words = wordsOf(text);
  const spots: Spot[] = [];
  for (let at = 0; at + run <= words.length; at++) {
    const key = words
      .slice(at, at + run)
      .map(({ word }) => word)
      .join(' ');
    if (!runs.has(key)) continue;
    const [start, end] = [words[at]!.start, words[at + run - 1]!.end];
    const last = spots.at(-1);
    if (last && start <= last.end) last.end = end;
    else spots.push({ rule, level: 'error', message, start, end });
  }
  return spots;
}
