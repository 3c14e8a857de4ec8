import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewritesToTake } from '../panel/take-rewrites';
import { createLinter, fixAll, lint } from './index';
import { anyContext, anyEdit, anyText, edited } from './properties.samples';
import { modelText } from './text-model';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 60);

test('a checker that remembers sentences says what a fresh one says, after any edits', () => {
  const linter = createLinter(); // One for all runs: what it remembers of other texts must not matter.
  fc.assert(
    fc.property(anyText, fc.array(anyEdit, { maxLength: 6 }), anyContext, (first, edits, context) => {
      let text = first;
      expect(linter.lint(text, context)).toEqual(lint(text, context));
      for (const edit of edits) {
        text = edited(text, edit);
        expect(linter.lint(text, context)).toEqual(lint(text, context));
      }
    }),
    { numRuns },
  );
});

test('sentences and words stand in order, apart from each other, and cut no character in two', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { sentences } = modelText(text);
      let limit = 0;
      for (const { start, end, tokens } of sentences) {
        expect(start).toBeGreaterThanOrEqual(limit);
        expect(end).toBeGreaterThan(start);
        limit = end;
        let last = start;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(isInsidePair(text, token.start) || isInsidePair(text, token.end)).toBe(false);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(end);
        expect(isInsidePair(text, start) || isInsidePair(text, end)).toBe(false);
      }
      expect(limit).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: numRuns * 4 },
  );
});

test('every span lies inside the text and cuts no character in two', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      const { findings, principles } = lint(text, context);
      const spans = [
        ...findings,
        ...findings.flatMap(({ rewrites }) => rewrites),
        ...principles.flatMap(({ span }) => (span ? [span] : [])),
      ];
      for (const span of spans) {
        const where = `${JSON.stringify(span)} in ${JSON.stringify(text)}`;
        expect(Number.isInteger(span.start) && Number.isInteger(span.end), where).toBe(true);
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length, where).toBe(true);
        expect(isInsidePair(text, span.start) || isInsidePair(text, span.end), where).toBe(false);
      }
    }),
    { numRuns: numRuns * 4 },
  );
});

test('taking all rewrites changes each word once and nothing between them', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      const report = lint(text, context);
      const edits = rewritesToTake(report.findings); // The last in the text first.
      let after = text;
      let limit = text.length;
      for (const { start, end, inserted } of edits) {
        expect(end).toBeLessThanOrEqual(limit);
        expect(isInsidePair(text, start) || isInsidePair(text, end)).toBe(false);
        after = after.slice(0, start) + inserted + after.slice(end);
        limit = start;
      }
      expect(fixAll(text, report)).toBe(after);
    }),
    { numRuns: numRuns * 4 },
  );
});

test('text that lies far apart is judged apart: what stands in a quotation is not marked', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const quoted = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${line}`);
      const { findings } = lint(quoted.join('\n'));
      expect(findings.filter(({ start, end }) => end > start)).toEqual([]);
    }),
    { numRuns },
  );
});

/** Between the two halves of a character outside the basic plane. */
function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
