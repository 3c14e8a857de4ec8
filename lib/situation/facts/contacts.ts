import type { Message } from '../../thread';
import type { Situation } from '../situation';
import { numberWord, toNumber } from '../text/numbers';
import { distinct, evidence, type Reading, sentAt } from '../text/reading';

const acts =
  '(?:called|call|rang|rung|phoned|telephoned|written|wrote|emailed|e-mailed|mailed|contacted|messaged|asked|explained|told you|reported|chased|spoken|spoke|complained|been in touch|requested|tried to (?:call|reach|contact)|left)';
/** "I called four times", "left two messages", "this is my third e-mail", "third time I am explaining". */
const claims = [
  new RegExp(
    `\\b(?:i|we|i've|we've|you)(?: have| had| already| even| now| personally)* ${acts}\\b[^.!?]{0,40}?\\b(${numberWord})(?: times?\\b| (?:voice)?(?:messages?|e-?mails?|mails?|letters?|reminders?)\\b|(?<=twice|once|thrice)(?!\\w))`,
    'g',
  ),
  new RegExp(
    `\\b(${numberWord}) times? (?:now |that )?(?:i|we|i've|we've|i'm|you)(?: have| had| am| are|'m| had to| have to)* (?:call|writ|wrote|explain|ask|contact|tell|told|email|report|chas|complain|send|sent|ring|rang|phon)`,
    'g',
  ),
  new RegExp(
    `\\b(?:after|made|sent|written|in|with) (${numberWord}) (?:calls|phone calls|e-?mails|letters|messages|complaints|reminders|tickets)\\b(?! (?:per|a|an|every|each)\\b|/)`,
    'g',
  ),
  new RegExp(
    `\\b(?:this is|for) (?:now )?(?:my|the|our) (${numberWord}) (?:e-?mail|mail|message|call|letter|request|complaint|attempt|contact|reminder)`,
    'g',
  ),
];

/** A pause shorter than this belongs to the same sitting. */
const sitting = 20 * 60_000;

export function countContacts(readings: readonly Reading[]): Situation['facts']['contacts'] {
  const written = sittings(readings.map(({ message }) => message));
  let claimed = { value: 0, evidence: [] as ReturnType<typeof evidence>[] };
  for (const { sentences } of readings) {
    for (const sentence of sentences) {
      for (const claim of claims) {
        for (const match of sentence.own.matchAll(claim)) {
          const value = toNumber(match[1]!) ?? 0;
          if (value > claimed.value && value <= 60)
            claimed = { value, evidence: [evidence(sentence, match.index)] };
        }
      }
    }
  }
  if (claimed.value > written) return claimed;
  const newest = readings.at(-1)?.sentences[0];
  return {
    value: written,
    evidence: distinct([...claimed.evidence, ...(newest ? [evidence(newest)] : [])], 2),
  };
}

function sittings(messages: readonly Message[]): number {
  const last = new Map<string, number>();
  let count = 0;
  for (const message of messages) {
    const at = sentAt(message);
    const before = last.get(message.author.name);
    if (!(before !== undefined && at - before < sitting)) count++;
    last.set(message.author.name, at);
  }
  return count;
}
