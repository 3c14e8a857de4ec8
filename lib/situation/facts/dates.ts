import { parse } from 'chrono-node/en';
import type { Situation } from '../situation';
import { evidence, type Reading, type Sentence, sentAt } from '../text/reading';

/** Only sentences that can hold a date are parsed: most can't. */
const hint =
  /\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|this (?:week|month|evening|afternoon|morning)|next (?:week|month)|last (?:week|month|night)|end of|noon|midnight|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[./-]\d{1,2}|\d{1,2}:\d\d|\d ?[ap]m\b|\d{4}-\d\d)/i;

export interface FoundDate {
  text: string;
  index: number;
  iso?: string;
  time: number;
  certain: boolean;
}

const parsed = new WeakMap<Sentence, FoundDate[]>();
const weekday = /^(?:on |by |this |until )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const week = 7 * 86_400_000;

/** Dates in a sentence, counted from the moment it was written. `forward`: "Friday" is the next one. */
export function datesIn(sentence: Sentence, now: Date, forward = false): FoundDate[] {
  const dates = parsed.get(sentence) ?? parseDates(sentence, now);
  parsed.set(sentence, dates);
  if (!forward) return dates;
  const written = writtenAt(sentence, now).getTime();
  return dates.map((date) => {
    // It has no day of its own, and is not over yet.
    if (/^(?:by |before )?(?:this|the) (?:week|month|weekend)$/i.test(date.text.trim()))
      return { ...date, iso: undefined, time: Math.max(date.time, written) };
    if (!weekday.test(date.text.trim()) || date.time >= written - 86_400_000 / 2) return date;
    return { ...date, time: date.time + week, iso: new Date(date.time + week).toISOString().slice(0, 10) };
  });
}

const writtenAt = ({ message }: Sentence, now: Date): Date => {
  const written = sentAt(message);
  return Number.isNaN(written) ? now : new Date(written);
};

function parseDates(sentence: Sentence, now: Date): FoundDate[] {
  if (!hint.test(sentence.lower)) return [];
  return parse(sentence.raw, { instant: writtenAt(sentence, now), timezone: 0 }).flatMap((result) => {
    const { start, text, index } = result;
    if (/^(?:now|second|sun|sat|may|mar|\d{1,4}|\d+\.\d+)$/i.test(text.trim())) return [];
    // Part of a number or a word: "€184,000 a year".
    if (
      /[\p{L}\d][.,]?$/u.test(sentence.raw.slice(0, index)) ||
      /^[\p{L}\d]/u.test(sentence.raw.slice(index + text.length))
    )
      return [];
    if (/^[\d.]+$/.test(text) && !/^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$/.test(text)) return []; // A version number.
    const date = start.date();
    const hour = start.isCertain('hour');
    const certain = start.isCertain('day') || start.isCertain('weekday') || hour;
    return [
      {
        text,
        index,
        iso: hour ? date.toISOString() : date.toISOString().slice(0, 10),
        time: date.getTime(),
        certain,
      },
    ];
  });
}

const meanings: [RegExp, string][] = [
  [/\b(?:renew|renewal|contract|expire)\w*/, 'renewal'],
  [/\b(?:deadline|latest|no later than)\b|\b(?:by|before|until)(?: the| on| at)? ⟨/, 'deadline'],
  [
    /\b(?:appointment|engineer|booked|visit|meeting|board|completion|flight|wedding|surgery)\b/,
    'appointment',
  ],
  [/\b(?:since|from|began|started)(?: the| on| at)? ⟨/, 'since'],
  [/\b(?:ordered|order|bought|purchase\w*|paid|charged|took)\b/, 'order or payment'],
  [/\b(?:arriv|deliver|shipp)\w*/, 'delivery'],
  [/\b(?:will|promise)\w*/, 'promised'],
];

/** Words that are another day tomorrow tell nothing by themselves. */
const vague =
  /^(?:last|this|next) (?:night|week|month|evening|morning|afternoon)$|^(?:yesterday|today|tonight)$/i;

const past =
  /\b(?:was|were|had|rang|called|phoned|came|did|didn't|told|sent|wrote|tried|waited|went|paid|received|got|arrived|ordered|not come|\p{L}{3,}ed)\b/u;
const coming =
  /\b(?:will|won't|going to|getting|due|by|before|until|need|needs|is coming|leave|leaves|starts?|supposed)\b/;

/** "On Tuesday" is the one before or the one ahead, as the verb has it; "Saturday the 14th" says it itself. */
function dayMeant(
  { raw, own }: Sentence,
  { text, index, iso }: FoundDate,
  written: Date,
): string | undefined {
  if (!iso || !weekday.test(text.replace(/,$/, '').trim())) return iso;
  const found = Date.parse(iso.slice(0, 10));
  const number = Number(raw.slice(index + text.length).match(/^,? the (\d{1,2})(?:st|nd|rd|th)\b/)?.[1]);
  if (number)
    for (const weeks of [0, 1, -1, 2, 3, 4]) {
      const day = new Date(found + weeks * week);
      if (day.getUTCDate() === number) return day.toISOString().slice(0, 10);
    }
  const clause = own.slice(0, index);
  const day = (weeks: number) => new Date(found + weeks * week).toISOString().slice(0, 10);
  const ahead = coming.test(clause);
  if (found > written.getTime() && past.test(clause) && !ahead) return day(-1);
  if (found < written.getTime() - week / 7 && ahead && !past.test(clause)) return day(1);
  return iso;
}

export function findDates(readings: readonly Reading[], now: Date): Situation['facts']['dates'] {
  const found: Situation['facts']['dates'] = [];
  for (const { sentences } of readings) {
    for (const sentence of sentences) {
      for (const date of datesIn(sentence, now)) {
        const { text, index, certain } = date;
        const iso = dayMeant(sentence, date, writtenAt(sentence, now));
        if (!certain || found.some((one) => one.text === text && one.iso === iso)) continue;
        const clause = /[,;:–—]/;
        const lead = sentence.lower
          .slice(Math.max(0, index - 50), index)
          .split(clause)
          .at(-1)!;
        const tail = sentence.lower.slice(index + text.length, index + text.length + 30).split(clause)[0]!;
        // Where the date itself opens with its preposition: "by Friday", "since May".
        const near = `${lead}${sentence.lower.slice(index, index + text.length).replace(/^((?:by|before|until|since|from|on|at) )?/, '$1⟨')}⟩${tail}`;
        const meaning = vague.test(text)
          ? 'named'
          : (meanings.find(([pattern]) => pattern.test(near))?.[1] ?? 'named');
        if (meaning === 'named' && vague.test(text)) continue;
        found.push({ text, iso, meaning, evidence: evidence(sentence, index) });
      }
    }
  }
  return found.slice(0, 20);
}
