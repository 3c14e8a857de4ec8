import { isResolved } from '../../resolved';
import type { Situation } from '../../situation';
import { evidence, type Reading, type Sentence, type ThreadReading } from '../../text/reading';
import { type Candidate, candidatesOf } from './candidates';
import { firstThing } from './first-thing';
import { cutPhrase, finish, relative, states, withState } from './shape';
import { titledThing } from './titled';
import { mainThing, stem, topicWords } from './topics';

type Failure = Situation['facts']['failure'];

/** What failed, in the customer's own terms and our grammar: it can stand behind "sorry about". Rather nothing than nonsense. */
export function findFailure(thread: ThreadReading, complains = true, bitterly = complains): Failure {
  const told = best(thread, complains ? 0 : 2.8);
  // Without a complaint, what is not told outright is not guessed.
  if (!complains || isResolved(thread.customer.at(-1)))
    return told && told.score >= 3.2 ? asFailure(told, thread) : undefined;
  if (told && told.score >= 3.2) return asFailure(told, thread);
  return (
    fromSubject(thread) ??
    fromOurSide(thread) ??
    (told && told.score >= 2.6
      ? asFailure(told, thread)
      : (fromMainThing(thread) ?? (bitterly ? (titledThing(thread) ?? firstThing(thread)) : undefined)))
  );
}

function best(thread: ThreadReading, least: number): (Candidate & { score: number }) | undefined {
  const topics = topicWords(thread);
  const { customer } = thread;
  let top: (Candidate & { score: number }) | undefined;
  const titled = subjectSentence(thread);
  const headline: Reading[] = titled ? [{ message: titled.message, position: -1, sentences: [titled] }] : [];
  for (const [index, reading] of [...customer, ...headline].entries()) {
    for (const candidate of candidatesOf(reading)) {
      const phrase = candidate.weight < least ? undefined : finish(candidate.phrase, candidate.sentence);
      if (!phrase) continue;
      const words = phrase
        .toLowerCase()
        .split(/[^\p{L}\d-]+/u)
        .filter(Boolean);
      const onTopic = words.reduce((sum, word) => sum + Math.min(3, topics.get(stem(word)) ?? 0), 0);
      // The first message names the failure, the newest what it has become.
      const place = reading.position < 0 ? 0.4 : index === 0 ? 1 : index === customer.length - 1 ? 0.8 : 0;
      const length = words.length > 11 ? -0.5 : words.length < 3 ? -0.2 : 0;
      const score = candidate.weight + Math.min(3, onTopic * 0.4) + place + length - 1;
      if (!top || score > top.score) top = { ...candidate, phrase, score };
    }
  }
  return top;
}

/** "Missed collection, Harrow Close - again" → "the missed collection". */
function fromSubject({ thread, customer }: ThreadReading): Failure {
  const plain = thread.subject
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '')
    .replace(/\[[^\]]*\]|#\d+/g, ' ');
  const match = plain.match(
    new RegExp(
      `(?<!\\p{L})(?:${states}|slow|double|late) (?!out|up|down|off|in\\b)[\\p{L}-]+(?: [\\p{L}-]+)?`,
      'u',
    ),
  );
  const first = customer[0]?.sentences[0];
  // "Your Christmas letter", "Your new prices": ours, by their word.
  const ours = plain.trim().match(/^your ((?:\p{L}+ ){0,2}\p{L}{4,})$/u)?.[1];
  const named =
    first &&
    ours &&
    !/^(?:company|help|support|reply|answer|message|e-?mail|team|offer|account|order)$/.test(ours) &&
    finish(`your ${ours}`, { ...first, raw: thread.subject });
  if (named) return { value: named, evidence: [evidence(first)] };
  if (!match || !first) return undefined;
  const phrase = finish(
    `the ${cutPhrase(match[0].replace(/ (?:since|for|on|at|in|received|again|by|from|with|to)\b.*/, ''), 4)}`,
  );
  return phrase ? { value: phrase, evidence: [evidence(first)] } : undefined;
}

/** What our own side has written of it: "your claim has been declined". */
function fromOurSide({ agent }: ThreadReading): Failure {
  const said = new RegExp(
    `(?<!\\p{L})your ((?:\\p{L}+ )?\\p{L}{3,}) (?:has been|was|is|have been|were) (${states})(?!\\p{L})`,
    'u',
  );
  for (const { sentences } of agent)
    for (const sentence of sentences) {
      const held = sentence.own.match(
        /\byour ((?:[a-z]+ )?[a-z]{3,}) ((?:is|has been|was) (?:undergoing|under review|pending|on hold|delayed|held|being reviewed|not)(?: [a-z]+){0,4})/,
      );
      const slow = held && finish(relative(`my ${held[1]}`, held[2]!, ''), sentence);
      if (held && slow) return { value: slow, evidence: [evidence(sentence, held.index)] };
      const match = sentence.own.match(said);
      // Not yet turned: in our own words "your" already is theirs.
      const phrase = match && finish(withState(`my ${match[1]}`, match[2]!));
      if (match && phrase) return { value: phrase, evidence: [evidence(sentence, match.index)] };
    }
  return undefined;
}

/** No word of a failure, but one thing of theirs keeps coming up. */
function fromMainThing(thread: ThreadReading): Failure {
  const main = mainThing(thread, thread.customer.length > 1 ? 2 : 3);
  const reading = main && thread.customer[main.messageIndex];
  const sentence = main && reading?.sentences.find(({ own }) => own.includes(main.thing));
  return main && sentence
    ? { value: `the trouble with your ${main.thing}`, evidence: [evidence(sentence)] }
    : undefined;
}

/** The subject read like a sentence of the first message. */
function subjectSentence({ thread, customer }: ThreadReading): Sentence | undefined {
  const message = customer[0]?.message;
  const raw = thread.subject
    .replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '')
    .replace(/\[[^\]]*\]/g, '')
    .trim();
  const lower = raw.toLowerCase();
  return message && raw && lower.length === raw.length
    ? { message, start: -1, raw, lower, own: lower }
    : undefined;
}

/** What the subject says rests on the sentence of the first message that comes nearest to it. */
function asFailure({ phrase, sentence, at }: Candidate, { customer }: ThreadReading): Failure {
  if (sentence.start >= 0) return { value: phrase, evidence: [evidence(sentence, at)] };
  const words = new Set(phrase.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const shared = ({ lower }: Sentence) =>
    (lower.match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word)).length;
  const nearest = [...(customer[0]?.sentences ?? [])].sort((a, b) => shared(b) - shared(a))[0];
  return nearest ? { value: phrase, evidence: [evidence(nearest)] } : undefined;
}
