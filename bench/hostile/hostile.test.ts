import { expect, test } from 'vitest';
import { attacksOn } from './attacks';
import { distinct, patternsBuilt, patternsWritten } from './patterns';
import { createStepCounter } from './steps';

const sources = import.meta.glob<string>(
  [
    '../../lib/lint/**/*.ts',
    '!../../lib/lint/**/*.test.ts',
    '!../../lib/lint/**/*.samples.ts',
    '!../../lib/lint/engine/needed-words.ts', // Reads our own patterns and nobody's text.
  ],
  { query: '?raw', import: 'default', eager: true },
);
/** Twice the text may cost about twice the steps. */
const [short, long] = [400, 800];
const mostGrowth = 3;
/** So few steps for a character that growth does not matter. */
const cheap = 60;
const limit = 1_500_000;

/** The worst that a text of `long` characters does to a pattern, where that is more than its length explains. */
function weaknessOf(pattern: RegExp): string | undefined {
  const count = createStepCounter(pattern);
  for (const attack of attacksOn(pattern)) {
    const text = attack(long);
    const steps = count(text, limit);
    if (steps <= cheap * text.length) continue;
    const before = count(attack(short), limit);
    if (before > limit || steps > mostGrowth * before)
      return `${pattern}\n  ${steps} steps on ${JSON.stringify(text.slice(0, 60))}…`;
  }
  return undefined;
}

test('an attack on a pattern that backtracks badly is found', () => {
  expect(weaknessOf(/^(?:a+)+$/)).toContain('steps');
  expect(weaknessOf(/\d+%/)).toContain('steps');
  expect(weaknessOf(/(?<= )(?:\w+ )*?sorry(?= )/g)).toContain('steps');
  expect(weaknessOf(/(?<= )(?:\w+ ){0,3}?sorry(?= )/g)).toBeUndefined();
});

test('no pattern of the check takes more than linear time on texts made to hurt it', async () => {
  const built = await patternsBuilt(() => import('../../lib/lint'));
  const written = patternsWritten(sources);
  expect(built.length).toBeGreaterThan(100);
  expect(written.length).toBeGreaterThan(50);
  const weak = distinct([...written, ...built]).flatMap((pattern) => weaknessOf(pattern) ?? []);
  expect(weak.join('\n')).toBe('');
}, 180_000);
