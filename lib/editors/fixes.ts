import type { FixesOutcome, TextFix } from './editor';
import { isTextControl } from './family';
import { planForFixes } from './fixes-plan';
import { asTyped, textAfter } from './fixes-text';
import { rememberForm } from './form';
import { applyEdit } from './insert';
import { readAny } from './reading';

/**
 * Takes rewrites of a text that still reads `expected`: as one change in one undo step, with all that stands between them
 * as it looks; where the editor can't take them so, one by one from the last, a step each.
 */
export async function applyFixes(
  element: HTMLElement,
  fixes: readonly TextFix[],
  expected: string,
  notOwnText?: string,
): Promise<FixesOutcome> {
  const inOrder = [...fixes].sort((one, other) => one.start - other.start);
  const reading = readAny(element, notOwnText);
  if (inOrder.length === 0 || overlaps(inOrder) || reading.text !== expected) return refused;
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!];
  const isOneStretch = !reading.cuts.some((cut) => first.start < cut && cut < last.end);
  if (inOrder.length > 1 && isOneStretch) {
    const typed = asTyped(element, reading, first.start, last.end);
    const outcome = await asOne(element, inOrder, expected, typed, notOwnText);
    if (outcome.ok) return { ok: true, taken: inOrder.length, steps: 1 };
    if (outcome.code !== 'insert-damaged' && outcome.code !== 'insert-refused') return outcome;
  }
  return oneByOne(element, inOrder, expected, notOwnText);
}

const refused = { ok: false, code: 'insert-refused' } as const;

const overlaps = (inOrder: readonly TextFix[]) =>
  inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0));

function asOne(
  element: HTMLElement,
  fixes: readonly TextFix[],
  expected: string,
  typed: string,
  notOwnText?: string,
) {
  const start = fixes[0]!.start;
  const end = fixes.at(-1)!.end;
  const isText = isTextControl(element);
  return applyEdit(element, {
    text: textAfter(typed, fixes, start, end),
    mode: { start, end },
    notOwnText,
    expected: expected.slice(start, end),
    inline: true,
    parts: fixes,
    ...(!isText && {
      plan: (family, reading) => planForFixes(element, family, reading, fixes),
      keeps: (before) => rememberForm(element, before, fixes),
    }),
  });
}

async function oneByOne(
  element: HTMLElement,
  fixes: readonly TextFix[],
  expected: string,
  notOwnText?: string,
): Promise<FixesOutcome> {
  let taken = 0;
  for (const { start, end, text } of fixes.toReversed()) {
    const outcome = await applyEdit(element, {
      text,
      mode: { start, end },
      notOwnText,
      expected: expected.slice(start, end),
      inline: isInline(text, expected.slice(start, end)),
    });
    if (outcome.ok) taken += 1;
    // A refusal leaves the text as it was, so those before it can be tried; after anything else nothing is.
    else if (outcome.code !== 'insert-refused' || taken === 0) return taken > 0 ? partly(taken) : outcome;
  }
  return partly(taken);
}

/** Within its line; over several, the lines are the editor's paragraphs. */
export const isInline = (text: string, old: string): boolean =>
  text === '' || (!/\n/.test(text) && !/\n/.test(old));

const partly = (taken: number): FixesOutcome => ({ ok: true, taken, steps: taken });
