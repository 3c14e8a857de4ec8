import type { Situation } from '../situation';
import { evidence, type Reading, type Sentence, sentAt, type ThreadReading } from '../text/reading';
import { datesIn } from './dates';

type Promised = Situation['facts']['promised'][number];

const actor =
  '(?:i|we|they|he|she|it|you|the (?:\\w+ ){0,2}(?:team|crew|engineers?|technician|driver|courier|department|colleagues?|manager|refund|fix|patch)|someone|somebody|our (?:\\w+ ){0,2}(?:team|engineers?|department|technicians?|specialists?)|your (?:\\w+ ){0,2}(?:refund|order|replacement|request|parcel|payment))';
/** Somebody of ours will do something … */
const promise = new RegExp(
  `\\b(?:${actor}(?:'ll| will| shall)(?: be)?(?: then| also| now)? (?!not\\b)[a-z][^.!?\\n]{3,110}|(?:it )?(?:should|will) be (?:fixed|resolved|solved|sorted|done|ready|delivered|refunded|back)[^.!?\\n]{0,60}|will (?:get back|have a fix|call|contact|write)[^.!?\\n]{3,80})`,
  'g',
);
/** … or something is said to come, with a time: "You should have the invoice by June 24", "we aim to answer within 15 days". */
const announced =
  /\b(?:[\p{L}\p{N}'’-]+ ){0,6}?(?:will|'ll|shall|should|(?:is|are|am) going to|aims? to|hopes? to|expects? to|plans? to|is due to|is scheduled (?:for|to)|normally takes?|usually takes?|takes?) [^.!?\n]{3,110}/u;
const empty =
  /\bwill (?:be (?:happy|glad|able) to help|help you|need (?:to|your|the|some)|have to|appreciate|understand|see|find|notice|no longer|depend)\b|\bif (?:you|that|this)\b|\bonce (?:we|you)\b|\b(?:can|could|please|would you)\b[^.]{0,30}\?|\byou will (?:need|have to|find|see|notice)\b/;
const time =
  /\b(?:within (?:the next )?[\w-]+(?: (?:business|working))? (?:hours?|days?|weeks?|minutes?)|right away|immediately|as soon as [\w ]{3,24}|shortly|soon|straight away|today|tonight|tomorrow|by (?:the )?[\w: ]{2,24}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|for (?:mon|tues|wednes|thurs|fri|satur|sun)day[\w ]{0,30}|at \d[\d:.]*(?: ?[ap]m)?|next week|this week|in \w+ (?:hours?|days?|weeks?))/i;
const span =
  /(?:within (?:the next )?|takes? (?:up to |about )?)([\w-]+)(?: (business|working))? (minute|hour|day|week)s?/i;
const undelivered =
  /\b(?:nobody|no one|noone|no-one) (?:\w+ )?(?:called|came|wrote|replied|answered|has|rang|contacted|showed|turned|in touch)|\bno (?:call|fix|answer|reply|update|engineer|refund|word|news|response|one came|callback|sign)\b|\bstill (?:down|broken|waiting|nothing|no|not|have(?:n't| not)|the same|happening|failing)\b|\b(?:did not|didn't|has not|have not|haven't|hasn't|never|was not|wasn't) (?:\w+ )?(?:return|returned|come|came|call|called|happen|happened|arrive|arrived|write|wrote|dropped|drop|fix|fixed|received|been|get|heard|hear)\b|\bwhere(?:'s| is) (?:the|my|our)\b|\bit'?s past\b|\bnot (?:a single|one) word\b|\b(?:you|she|he|they) (?:promised|said)\b|\bnothing happened\b|\byou took another\b|\bthere is no\b|\bcome and gone\b|\bwas up\b|\bhas (?:passed|expired|lapsed)\b|\bwhat arrived\b|\bno (?:engineer|phone call|one)\b|\bhave had no\b|\bgone quiet\b|\bsilence\b|\bstill\b|\bclosed (?:it|again)\b/;
const delivered =
  /\b(?:got it|received it|thank you|thanks|it works|works now|working (?:now|again)|solved|sorted|arrived|good backups?)\b/;

/** What our side said it would do, and whether the customer tells that it did. */
export function findPromised({ agent, customer, now }: ThreadReading): Promised[] {
  const found: Promised[] = [];
  for (const { position, sentences } of agent) {
    for (const sentence of sentences) {
      const coming =
        time.test(sentence.own) || span.test(sentence.own) ? sentence.own.match(announced) : null;
      for (const match of [...sentence.own.matchAll(promise), ...(coming ? [coming] : [])]) {
        if (empty.test(match[0])) continue;
        const what = sentence.raw.slice(match.index!, match.index! + match[0].length).trim();
        const { by, due } = dueOf(sentence, now);
        const kept = isKept(
          customer.filter((reading) => reading.position > position),
          agent,
          position,
          due,
          now,
        );
        found.push({
          what,
          ...(by ? { by } : {}),
          ...(kept === undefined ? {} : { kept }),
          evidence: evidence(sentence, match.index!),
        });
        break;
      }
    }
  }
  return found;
}

function dueOf(sentence: Sentence, now: Date): { by?: string; due?: number } {
  const written = sentAt(sentence.message);
  const within = sentence.raw.match(span);
  if (within && !Number.isNaN(written)) {
    const count =
      Number(within[1]) ||
      { one: 1, two: 2, three: 3, a: 1, an: 1, five: 5, few: 3 }[within[1]!.toLowerCase()] ||
      2;
    const unit = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }[
      within[3]!.toLowerCase()
    ]!;
    return { by: within[0], due: written + count * unit * (within[2] ? 1.4 : 1) };
  }
  const date = datesIn(sentence, now, true)[0];
  const words = sentence.raw.match(time)?.[0];
  // A day lasts until its end.
  if (date)
    return {
      by: words?.includes(date.text) ? words.trim() : date.text,
      due: date.time + (date.iso?.includes('T') ? 0 : 43_200_000),
    };
  return words ? { by: words.trim() } : {};
}

function isKept(
  later: readonly Reading[],
  agent: readonly Reading[],
  position: number,
  due: number | undefined,
  now: Date,
): boolean | undefined {
  for (const { message, sentences } of later) {
    if (
      due !== undefined &&
      sentAt(message) < due - 3_600_000 &&
      !sentences.some(({ own }) => delivered.test(own))
    )
      continue;
    if (sentences.some(({ own }) => undelivered.test(own))) return false;
    if (sentences.some(({ own }) => delivered.test(own))) return true;
    // The time is up, they write again, and nobody says that it came.
    if (due !== undefined) return false;
  }
  const answered = agent.some((reading) => reading.position > position);
  return due !== undefined && due < now.getTime() && !answered ? false : undefined;
}
