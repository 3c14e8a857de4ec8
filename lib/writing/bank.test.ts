import { expect, test } from 'vitest';
import { type Bank, slotsOf } from './bank';
import { readSlots } from './case/slots';
import { samples } from './samples';

const parts = import.meta.glob<Record<string, unknown>>('./parts/*.ts', { eager: true });
const isBank = (value: unknown): value is Bank =>
  typeof value === 'object' && value !== null && 'phrases' in value;
const banks = Object.values(parts)
  .flatMap((part) => Object.values(part))
  .flatMap((value) => (isBank(value) ? [value] : Object.values(value as object).filter(isBank)));
const says = banks.flatMap(({ id, phrases }) =>
  phrases.map((phrase) => [id, typeof phrase === 'string' ? phrase : phrase[1]] as const),
);

test('every fact a sentence asks for is one that the case can give', () => {
  const known = new Set([...Object.keys(readSlots(samples[0]!)), 'open']);
  expect(
    says.flatMap(([id, say]) =>
      slotsOf(say)
        .filter((slot) => !known.has(slot))
        .map((slot) => `${id}: ${slot}`),
    ),
  ).toEqual([]);
});

test('no sentence stands twice', () => {
  const seen = new Map<string, number>();
  for (const [id, say] of says) seen.set(`${id}: ${say}`, (seen.get(`${id}: ${say}`) ?? 0) + 1);
  expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
});

test('quotes are typographic and closed', () => {
  for (const [, say] of says) {
    expect(say).not.toMatch(/"|''/);
    expect(say.match(/“/g)?.length ?? 0).toBe(say.match(/”/g)?.length ?? 0);
  }
});
