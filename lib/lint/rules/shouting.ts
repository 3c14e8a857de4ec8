import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Token } from '../text-model';

/** Words that nobody writes in capitals but to stress them. */
const stressed = new Set(
  "not must never always only all why stop please do read again very really cannot don't will now every before after last first this that you your time have need still already nothing everything".split(
    ' ',
  ),
);

/** "Do NOT use the heater": what a warning forbids. */
const unsafe = new Set(
  'use touch open eat drink enter plug unplug switch turn light drive mix take swallow give share send click connect charge move lift install remove attempt cross swim leave'.split(
    ' ',
  ),
);
const thanks = new Set('thank thanks you so very much'.split(' '));

/** A warning, or thanks: said loud for the reader's good. */
function isKind(tokens: readonly Token[], run: readonly Token[]): boolean {
  if (/^thanks?$/.test(run[0]!.lower) && run.every(({ lower }) => thanks.has(lower))) return true;
  const last = tokens.indexOf(run.at(-1)!);
  const said = tokens
    .slice(Math.max(0, last - 1), last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    run.length < 3 && /^(?:do not|(?:\S+ )?don't)$/.test(said) && unsafe.has(tokens[last + 1]?.lower ?? '')
  );
}

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
      const isLoud = plain.length > 0 || (run.length >= 2 && run.some(({ lower }) => lower.length > 4));
      if (isLoud && !isKind(tokens, run)) matches.push({ start: run[0]!.start, end: run.at(-1)!.end });
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
  allows: [
    'The PDF works in the EU.',
    'It works now!',
    'Please do NOT light the stove before the fitter has been.',
    'THANK YOU for the photos.',
  ],
};
