import type { Spot } from './answer-finding';
import type { Known } from './known';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const shapes: [RegExp, (match: RegExpExecArray) => string[]][] = [
  [/\b\d{4}-(\d\d)-(\d\d)\b/g, ([, m, d]) => [day(Number(d), Number(m))]],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?${month}\\b`, 'gi'),
    ([, d, m]) => [day(Number(d), monthOf(m!))],
  ],
  [
    new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?![.:]\\d)`, 'gi'),
    ([, m, d]) => [day(Number(d), monthOf(m!))],
  ],
  // 03/04 is read both ways.
  [
    /(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?:[/.]\d{2,4}|\.)(?!\d)/g,
    ([, a, b]) => [day(Number(a), Number(b)), day(Number(b), Number(a))],
  ],
];
const day = (d: number, m: number): string => (d >= 1 && d <= 31 && m >= 1 && m <= 12 ? `${d}.${m}` : '');
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function datesIn(text: string) {
  return shapes.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      days: read(match as RegExpExecArray).filter(Boolean),
    })),
  );
}

/** The agent's own next word or step, which nobody else has to confirm. */
const ownNextWord =
  /\b(?:I|we)(?:['’]ll| will| am| are|['’]m|['’]re)? (?:[^.!?\n]{0,60} )?(?:write|writing|call|update|send|report|reply|answer|check|look|back|tell|let you know|touch)|\b(?:hear|next (?:update|word|message|check-in)|update|in touch|back to you)\b/i;
const week = 7 * 24 * 3_600_000;

/** Calendar days that neither the thread nor a clock knows. A promise of a day needs somebody who has confirmed it. */
export function findDates(text: string, known: Known, now?: Date): Spot[] {
  const days = new Set(datesIn(known.everything).flatMap(({ days }) => days));
  for (const moment of [...known.moments, ...(now ? [now] : [])])
    for (const one of daysOf(moment)) days.add(one);
  const near = new Set<string>();
  if (now)
    for (let time = now.getTime(); time <= now.getTime() + week; time += week / 7)
      for (const one of daysOf(new Date(time))) near.add(one);
  return datesIn(text)
    .filter((one) => one.days.length > 0 && !one.days.some((known) => days.has(known)))
    .map(({ start, end, days }) => {
      const sentence = sentenceAround(text, start);
      const mine = days.some((one) => near.has(one)) && /\b(?:I|we|me|us)\b/i.test(sentence);
      return {
        rule: mine ? 'date-promised' : 'date-unknown',
        level: !mine ? 'error' : ownNextWord.test(sentence) ? 'hint' : 'warning',
        message: mine
          ? 'Your own promise of a day: keep it in mind.'
          : 'Nobody has named this day: confirm it, or leave it as a gap.',
        start,
        end,
      };
    });
}

/** The zone of the reader is not known here: the day before and after are the same moment elsewhere. */
const daysOf = (moment: Date): string[] =>
  [-12, 0, 12].map((hours) => {
    const shifted = new Date(moment.getTime() + hours * 3_600_000);
    return day(shifted.getUTCDate(), shifted.getUTCMonth() + 1);
  });

function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).search(/[^.!?\n]*$/);
  return text.slice(before, at) + (/^[^.!?\n]*/.exec(text.slice(at))?.[0] ?? '');
}
