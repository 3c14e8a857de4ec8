import type { Finding, Principle, PrincipleId } from './finding';
import { acknowledges, isGreeting, lasting, nextStep, ourActs, owns, promisesOutcome } from './message/signs';
import type { LintContext } from './rule';
import type { Sentence, TextModel } from './text-model';

/** The five principles, for the strip: name and what each asks. */
export const principles: readonly { id: PrincipleId; title: string; asks: string }[] = [
  {
    id: 'acknowledges',
    title: 'Acknowledges first',
    asks: 'Start with what the customer lived through, before any explanation.',
  },
  { id: 'owns', title: 'Owns it', asks: 'Say in the active voice what went wrong on our side.' },
  {
    id: 'now-and-lasting',
    title: 'Now and for good',
    asks: 'Part what happens now from what changes for good.',
  },
  {
    id: 'keepable',
    title: 'Promises what it can keep',
    asks: 'Promise your own next act, not an outcome nobody controls.',
  },
  { id: 'next-step', title: 'Human next step', asks: 'Close with a person, an act and a time.' },
];

const breaks: Record<PrincipleId, readonly string[]> = {
  acknowledges: ['explains-first', 'dismissive-apology', 'but-after-empathy'],
  owns: ['passive-evasion', 'blame'],
  'now-and-lasting': [],
  keepable: ['over-promise', 'unapproved-offer'],
  'next-step': ['vague-close'],
};
const missing: Record<PrincipleId, string> = {
  acknowledges: 'Nothing yet says what the customer went through.',
  owns: 'Nothing yet says what we did wrong, in our own name.',
  'now-and-lasting': 'Nothing yet says what happens now.',
  keepable: 'No promise yet: say what you will do, and when.',
  'next-step': 'No named next step with a time yet.',
};
const met: Record<PrincipleId, string> = {
  acknowledges: 'Names what the customer went through.',
  owns: 'Owns the failure in the active voice.',
  'now-and-lasting': 'Says what happens now.',
  keepable: 'Promises an act of ours.',
  'next-step': 'Ends with who does what, and when.',
};

/** How the text stands on each of the five: met by a sentence, broken by one, or missing. */
export function judgePrinciples(
  model: TextModel,
  findings: readonly Finding[],
  _context: LintContext,
): Principle[] {
  const sentences = model.sentences.filter((sentence) => !isGreeting(sentence));
  return principles.map(({ id }): Principle => {
    if (sentences.length === 0) return { id, state: 'empty', message: missing[id] };
    const breaking = findings.find(({ rule }) => breaks[id].includes(rule));
    const meeting = sentences.find((sentence) => meets(id, sentence));
    if (breaking && (id !== 'next-step' || !meeting))
      return { id, state: 'broken', span: spanOf(breaking), message: breaking.message };
    if (meeting) return { id, state: 'met', span: spanOf(meeting), message: metBy(id, sentences) };
    return { id, state: 'missing', message: missing[id] };
  });
}

/** Now and for good are two things: what of the two is still to say is said, and counts as met all the same. */
function metBy(id: PrincipleId, sentences: readonly Sentence[]): string {
  if (id !== 'now-and-lasting') return met[id];
  if (!sentences.some(lasting)) return `${met[id]} What changes for good is not said yet.`;
  return sentences.some(ourActs)
    ? 'Says what happens now, and what changes for good.'
    : 'Says what changes for good. What happens now is not said yet.';
}

function meets(id: PrincipleId, sentence: Sentence): boolean {
  if (id === 'acknowledges') return acknowledges(sentence);
  if (id === 'owns') return owns(sentence);
  if (id === 'now-and-lasting') return lasting(sentence) || ourActs(sentence);
  if (id === 'keepable') return nextStep(sentence) && !promisesOutcome(sentence);
  return nextStep(sentence);
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
