import type { PrincipleId, Report } from '../lint/finding';
import type { Situation } from '../situation/situation';
import type { CoachingNote } from './draft';
import { threatWords } from './parts/notes';

export interface OwnTextCoaching {
  /** What is strong in it already, each on its passage. */
  strong: CoachingNote[];
  /** The one change that would help most; absent when the text can go as it is. */
  change?: CoachingNote;
}

const strength: Record<PrincipleId, string> = {
  acknowledges: 'This shows that you have read it as a person. Keep it in front.',
  owns: 'You own it, in the active voice. Readers forgive a fault more easily than a passive.',
  'now-and-lasting': 'Here is an act, not a mood. It can be checked, so it can be believed.',
  keepable: 'You promise what is yours to do. That is a promise you can keep whatever you find.',
  'next-step': 'A next step with a person and a time: nobody has to chase you now.',
};
const missing: Record<PrincipleId, string> = {
  acknowledges:
    'Begin with one sentence that only this customer could have been sent: what failed, and since when.',
  owns: 'Say in one short sentence what we did or left undone, beginning with “we”.',
  'now-and-lasting': 'Say what you do today, with a verb somebody could check.',
  keepable: 'Promise your own next act instead of a result.',
  'next-step': 'End with when they hear from you again, fixed or not.',
};
/** Met to the letter, and said to everybody: nothing to be praised. */
const hollow =
  /\binconvenience|\b(?:doing|do|try(?:ing)?) (?:our|my) (?:very )?best\b|\bworking (?:very )?hard\b|\b(?:very|extremely) seriously\b|\btop priority\b|\blooking into (?:it|this|the matter)\b|\bas soon as possible\b/i;

const order: readonly PrincipleId[] = ['acknowledges', 'owns', 'next-step', 'now-and-lasting', 'keepable'];

/** Coaching on what the agent wrote: what to keep, and the one change that would help most. */
export function coachOwnText(
  text: string,
  report: Report,
  situation: Situation,
  audience: 'reply' | 'note' = 'reply',
): OwnTextCoaching {
  // The principles are for those who were let down; a note to colleagues owes them nothing.
  if (audience === 'note') return { strong: [] };
  const strong = report.principles.flatMap(({ id, state, span }) =>
    state === 'met' && span && !hollow.test(text.slice(span.start, span.end))
      ? [{ ...span, note: strength[id] }]
      : [],
  );
  const change = changeFor(text, report, situation);
  return { strong: onePerPassage(strong).slice(0, 3), ...(change && { change }) };
}

function changeFor(text: string, report: Report, situation: Situation): CoachingNote | undefined {
  if (!text.trim()) return undefined;
  const first = (level: string) => report.findings.find((finding) => finding.level === level);
  const found =
    first('error') ??
    missingPrinciple(text, report, situation) ??
    first('warning') ??
    unspoken(text, situation);
  return found && ('note' in found ? found : { start: found.start, end: found.end, note: found.message });
}

function missingPrinciple(
  text: string,
  { principles }: Report,
  situation: Situation,
): CoachingNote | undefined {
  const id = order.find((one) =>
    principles.some((principle) => principle.id === one && principle.state === 'missing'),
  );
  if (!id) return undefined;
  const end = text.trimEnd().length;
  const start = id === 'acknowledges' || id === 'owns' ? 0 : Math.max(0, text.lastIndexOf('\n', end - 1) + 1);
  const note = [missing[id], id === 'acknowledges' && material(situation)].filter(Boolean).join(' ');
  return { start, end: start === 0 ? Math.min(end, text.indexOf('.') + 1 || end) : end, note };
}

/** What the thread gives for such a sentence. */
function material({ facts, emotion }: Situation): string | undefined {
  const contacts = facts.contacts.value;
  const known = [
    facts.failure?.value,
    facts.waiting && `waiting: ${facts.waiting.value}`,
    contacts >= 2 && `${contacts} contacts so far`,
  ].filter(Boolean);
  const quote = emotion.evidence[0]?.quote;
  const words = quote && quote.length <= 120 ? `“${quote}”` : undefined;
  return known.length > 0 || words
    ? `The thread has: ${[...known, words].filter(Boolean).join('; ')}.`
    : undefined;
}

/** What weighs in this case and the text passes over. */
function unspoken(text: string, { facts }: Situation): CoachingNote | undefined {
  const lower = text.toLowerCase();
  const whole = { start: 0, end: text.trimEnd().length };
  const threat = facts.threats[0];
  if (threat && !threatSigns[threat.kind].test(lower))
    return {
      ...whole,
      note: `They speak of ${threatWords[threat.kind]}, and the reply passes over it. One calm sentence is enough.`,
    };
  const deadline = facts.deadlines[0];
  const date = deadline?.text.toLowerCase().replace(/^(?:by|on|before|until) /, '');
  if (date && !lower.includes(date))
    return { ...whole, note: `Their date is ${date}. Say that you have it in view.` };
  return undefined;
}

const threatSigns: Record<Situation['facts']['threats'][number]['kind'], RegExp> = {
  cancel: /\b(?:cancel|leav|stay|decision|renew)/,
  legal: /\b(?:legal|lawyer|right|counsel)/,
  public: /\b(?:public|story|post|review|tell)/,
  executive: /\b(?:manager|decide|ceo|director|lead)/,
  regulator: /\b(?:authority|regulator|ombudsman|right|oversee)/,
  competitor: /\b(?:alternativ|others|leav|stay|decision)/,
  payment: /\b(?:bank|payment|chargeback)/,
};

function onePerPassage(notes: CoachingNote[]): CoachingNote[] {
  return notes.filter((note, index) => notes.findIndex(({ start }) => start === note.start) === index);
}
