import type { Situation } from '../situation';
import { evidence, type Reading, type Sentence } from '../text/reading';
import { wholeWords } from '../text/whole-words';
import { datesIn } from './dates';

const before =
  /(?:\b(?:latest by|no later than|not later than|by|before|until|till|deadline (?:of|is)|due(?: on| by)?|expires?(?: on)?|ends?(?: on)?|final deadline of)\s+(?:the\s+)?)$/i;
const event =
  /\b(?:renewal|completion|launch|go-live|board|audits?|inspections?|wedding|flight|exam|surgery|operation|meeting|deadline|tender|conference|opening|hearing|closing|move|trip|event|appointment|interview|payday)\b/i;
/** Without a preposition, a near day in a demand or a condition is one too: "if no refund this week", "I want it tonight". */
const pressed =
  /\b(?:if|unless|otherwise|or (?:i|we)|want|need|ask|demand|expect|like|must|have to|please|tell me)\b/i;
const near =
  /^(?:today|tonight|tomorrow|this (?:week|month|evening|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|within .+)$/i;
const closing =
  /\b(?:clos\w+|due|ends?|expires?|wants?|leav\w+|fly|flight|starts?|opens?|paying|at (?:noon|\d+))\b/i;
/** An hour of the same day: "before ten", "by 5 pm". */
const clock =
  /\b(?:by|before|until|till|no later than) (?:noon|midnight|midday|lunchtime|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?= ?(?:[.,;!?]|$|or\b|and\b|today|tomorrow|tonight))|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock|uhr|h)\b)/gi;
/** "We typed it in by hand until midnight": how long it took them, not when it is due. */
const endured =
  /\b(?:had to|was|were|sat|stood|stayed|worked|waited|typed|spent|went on|did|by hand|\w+ing)\b[^.]*$/;
const wantsIt = /\b(?:please|need|want|must|have to|is|are|am|will|can|unless|otherwise|if)\b/;
const isEndured = (own: string, words: string, index: number): boolean =>
  /^(?:until|till)\b/i.test(words) && endured.test(own.slice(0, index)) && !wantsIt.test(own);
const within =
  /\bwithin (?:the (?:next )?(?=hour|day|week|\d|one|two|three))?(?:\d+|one|two|three|five|seven|ten|fourteen|a|an|twenty-four|forty-eight)? ?(?:hour|day|week|working day|business day)s?\b/gi;

/** "We have two days left": a stock that runs out. */
const left =
  /\b(?:have|has|got|only|just|another|about|for|is|are|leaves?) (?:only |just |about |another |maybe |still )*(?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|twenty-four|forty-eight) (?:more )?(?:hour|day|night|week|month)s?(?:'?s?)? (?:left|to go|remaining|of (?:it|them) left|(?:worth|supply)(?: left)?)\b/gi;
/** What missing it costs, in words that mean nothing else: "the fine is", not "that is fine". */
const consequence =
  /\b(?:(?:the|a|an?y|that|our|my|this) fines?\b|fined|penalt(?:y|ies)|late fees?|evict\w*|bailiffs?|court|(?:we|i) (?:will |would )?(?:fail|lose|forfeit|default|go under)|lose (?:the|our|my|a)|(?:shut|close[ds]?) (?:us |me )?down|cut (?:us |me )?off|licen[cs]e|foreclos\w*|insolven\w*|miss (?:the|our|my)|(?:expires?|lapses?)\b|sanctions?|damages)/;

/** A day that is over for a day no longer runs. */
export const isRunning = ({ iso }: Deadline, now: Date): boolean =>
  !iso || Date.parse(iso) > now.getTime() - 86_400_000;

type Deadline = Situation['facts']['deadlines'][number];

/** Still to come before what is over, a named cost before none, an event before a wish, the nearest before the later. */
function byWeight(deadlines: readonly Deadline[], now: Date): Deadline[] {
  const rank = (one: Deadline) => [
    isRunning(one, now) ? 0 : 1,
    one.consequence ? 0 : 1,
    event.test(one.what) && one.iso ? 0 : 1,
    one.iso ? Date.parse(one.iso) : Number.POSITIVE_INFINITY,
  ];
  return deadlines
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return at < 0 ? 0 : a.rank[at]! < b.rank[at]! ? -1 : 1;
    })
    .map(({ one }) => one);
}

/** The cost stands in the sentence with the date or in the one after it. */
function costOf(sentences: readonly Sentence[], sentence: Sentence): Deadline['consequence'] {
  const at = sentences.indexOf(sentence);
  for (const one of sentences.slice(at, at + 2)) {
    const found = one.own.search(consequence);
    if (found >= 0) return evidence(one, found);
  }
  return undefined;
}

export function findDeadlines(readings: readonly Reading[], now: Date): Situation['facts']['deadlines'] {
  const found: Situation['facts']['deadlines'] = [];
  let cost: Deadline['consequence'];
  const add = (text: string, iso: string | undefined, what: string, from: ReturnType<typeof evidence>) => {
    if (!found.some((one) => one.text.toLowerCase() === text.toLowerCase()))
      found.push({ text, ...(iso ? { iso } : {}), what, ...(cost && { consequence: cost }), evidence: from });
  };
  for (const { message, sentences } of readings) {
    const written = message.sentAt ? Date.parse(message.sentAt) : now.getTime();
    for (const sentence of sentences) {
      cost = costOf(sentences, sentence);
      for (const { text, index, iso, time } of datesIn(sentence, now, true)) {
        const lead = sentence.raw.slice(0, index).match(before)?.[0] ?? '';
        const isDue =
          lead !== '' ||
          (event.test(sentence.raw) && time > written) ||
          (cost !== undefined && time > written) || // A day ahead, and what it may cost.
          (near.test(text.trim()) && pressed.test(sentence.own)) ||
          (/\b(?:today|tonight|tomorrow)\b/i.test(text) && time > written && closing.test(sentence.own));
        if (
          !isDue ||
          isEndured(sentence.own, lead, index) ||
          time < written - 43_200_000 ||
          /\b(?:told|said|says (?:he|she|they|it)|promised|you wrote)\b/.test(sentence.own.slice(0, index)) ||
          /^['’]s\b/.test(sentence.raw.slice(index + text.length)) || // "This week's lists" are due no day.
          // Nor are "the lists for this week".
          (/^(?:this|the) (?:week|month)$/i.test(text.trim()) &&
            /\b(?:for|of|from|during|in) $/i.test(sentence.raw.slice(0, index)))
        )
          continue;
        add(`${lead.trimStart()}${text}`, iso, whatIsDue(sentence.raw), evidence(sentence, index));
      }
      for (const match of sentence.raw.matchAll(
        /\b(?:by|before|until|till|ends? on|closes? on|expires? on) the (\d{1,2})(?:st|nd|rd|th)?\b(?! of| [A-Z]|[.:,]\d| [a-z]+s\b|%)/gi,
      ))
        add(match[0], undefined, whatIsDue(sentence.raw), evidence(sentence, match.index));
      for (const match of sentence.raw.matchAll(
        /\b(?:by|before|until) (?:the )?(?:lunch|close of business|cob|eod|weekend|end of (?:the |this )?(?:day|week|month|business day|year))\b/gi,
      ))
        add(match[0], undefined, whatIsDue(sentence.raw), evidence(sentence, match.index));
      for (const match of sentence.raw.matchAll(clock))
        if (!isEndured(sentence.own, match[0], match.index))
          add(match[0], undefined, whatIsDue(sentence.raw), evidence(sentence, match.index));
      for (const match of sentence.raw.matchAll(left))
        add(match[0], undefined, whatIsDue(sentence.raw), evidence(sentence, match.index));
      if (pressed.test(sentence.own))
        for (const match of sentence.raw.matchAll(within))
          add(match[0], undefined, whatIsDue(sentence.raw), evidence(sentence, match.index));
    }
  }
  return byWeight(found, now).slice(0, 6);
}

function whatIsDue(sentence: string): string {
  const named = sentence.match(event)?.[0].toLowerCase();
  return (
    named?.replace(/^(audit|inspection)s$/, '$1') ??
    (sentence.length <= 120 ? sentence : `${wholeWords(sentence, 0, 117)}…`)
  );
}
