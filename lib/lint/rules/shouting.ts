import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Token } from '../text-model';

/** Words that nobody writes in capitals but to stress them. */
const stressed = new Set(
  "not must never always only all why stop please do read again very really cannot don't will now every before after last first this that you your time have need still already nothing everything".split(
    ' ',
  ),
);

function isInCapitals({ start, end, kind, lower }: Token, text: string): boolean {
  const first = text.charCodeAt(start);
  if (kind !== 'word' || end - start < 2 || (first >= 97 && first <= 122)) return false;
  const plain = text.slice(start, end);
  return plain === plain.toUpperCase() && plain !== lower;
}

const none: Match[] = [];

export default defineRule({
  id: 'shouting',
  level: 'hint',
  scope: 'sentence',
  message: 'Capitals and rows of marks read as shouting.',
  advice: 'Write it in small letters with one mark; let the words carry the weight.',
  find({ start, end, tokens, notes }, text) {
    if (notes?.isLoud === false) return none;
    const words = text.slice(start, end);
    const matches: Match[] = [];
    for (const { index, 0: marks } of words.matchAll(/[!?]{2,8}/g)) {
      const span = { start: start + index, end: start + index + marks.length };
      matches.push({ ...span, rewrites: [{ ...span, text: marks.includes('?') ? '?' : '.' }] });
    }
    let run: typeof tokens = [];
    const close = () => {
      const plain = run.filter(({ lower }) => stressed.has(lower));
      if (run.length >= 2 ? plain.length > 0 || run.some(({ lower }) => lower.length > 4) : plain.length > 0)
        matches.push({ start: run[0]!.start, end: run.at(-1)!.end });
      run = [];
    };
    for (const token of tokens) {
      if (isInCapitals(token, text)) run.push(token);
      else if (run.length > 0) close();
    }
    close();
    return matches;
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Please WAIT UNTIL TOMORROW.', 'WAIT UNTIL TOMORROW'],
    ['It works now!!!', '!!!'],
    ['Please do NOT write again.', 'NOT'],
  ],
  allows: ['The PDF works in the EU.', 'It works now!'],
};
