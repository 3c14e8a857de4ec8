import type { Situation } from '../situation';
import { numberWord, toNumber } from '../text/numbers';
import type { ThreadReading } from '../text/reading';
import { evidence, sentAt } from '../text/reading';

const span = `(?:more than |over |almost |nearly |about )?(?:${numberWord}|a|an) (?:whole |full |long |entire |working |business )?(?:hour|day|night|week|month|year)s?`;
const longSpan = span.replace('hour|', '');
const waitSpan = longSpan.replace('|year', '');
/** "waiting three weeks", "since ten days", "19 days without", "4 months already", "its ninth day". */
const patterns = [
  new RegExp(`\\b(?:entered|in|into) (its ${numberWord} (?:day|week|month))`, 'g'),
  new RegExp(`\\b(?:wait\\w*|on hold|queu\\w+) [^.!?\\d]{0,24}?\\b(${span})\\b`, 'g'),
  new RegExp(
    `\\b(?:without|broken|down|silence|no answer|no reply|nothing|since|already|dead|off|out|gone|closed|blocked|pending)\\b[^.!?\\d]{0,24}?\\b(?:for |since |now )?(${longSpan})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(${longSpan})(?: \\w+)? (?:already|now|without|later|of (?:waiting|silence|nothing|this|no)|have passed|has passed|and (?:still |no |not))`,
    'g',
  ),
  new RegExp(
    `\\b(?:word|answer|reply|update|anything|nothing|response|news) (?:\\w+ ){0,3}(?:in|for) (${longSpan})`,
    'g',
  ),
  new RegExp(`^(${span})[.!]`, 'g'),
  new RegExp(`\\byou have had (${longSpan})\\b`, 'g'),
  new RegExp(
    `^(?:but |and )?for (${longSpan}) (?:(?:i|we)(?:'ve| have)? been|my|our|nobody|nothing|no)\\b`,
    'g',
  ),
  new RegExp(`^(${longSpan}),? (?:not|no|nothing|still|and still)\\b`, 'g'),
  new RegExp(
    `\\b(?:it(?:'?s| is| has)|that(?:'?s| is)) (?:now |already |been |nearly |almost )*(${longSpan})\\b(?! (?:old|ago|away|from|long))`,
    'g',
  ),
  new RegExp(`^(?:and |so )?(${waitSpan}) (?:with|without|of|now|already|long|cash|later|on|and)\\b`, 'g'),
  new RegExp(
    `\\b(?:since|for) (?:now |over |almost )?(${waitSpan})\\b(?= (?:now|already|i |we |my |the |no |not |without |he |she |it |and still))`,
    'g',
  ),
  new RegExp(`\\b(?:make|do|live|sit|sleep|wait)\\w* (?:\\w+ )?(?:since|for) (${waitSpan})\\b`, 'g'),
];

export function findWaiting({ customer }: ThreadReading): Situation['facts']['waiting'] {
  for (const { sentences } of [...customer].reverse()) {
    for (const sentence of sentences) {
      if (!/hour|day|night|week|month|year/.test(sentence.own)) continue;
      if (/\b(?:take|takes|within|used to|customer for|client|been with you)\b/.test(sentence.own)) continue;
      for (const pattern of patterns) {
        const match = [...sentence.own.matchAll(pattern)][0];
        if (!match) continue;
        const at = match.index + match[0].indexOf(match[1]!);
        const value = sentence.raw.slice(at, at + match[1]!.length);
        if (/^(?:a|an) (?:hour|day|night|week)\b/i.test(value) || /\bof $/.test(sentence.own.slice(0, at)))
          continue;
        return { value: inNumber(value), evidence: [evidence(sentence, at)] };
      }
    }
  }
  return undefined;
}

/** Who writes "3 week" means "3 weeks". */
const inNumber = (span: string): string => {
  const count = toNumber(span.toLowerCase().match(new RegExp(numberWord))?.[0] ?? 'a');
  if (count === undefined || /^its /i.test(span)) return span;
  return span.replace(/(hour|day|night|week|month|year)s?$/i, (_, unit) => (count === 1 ? unit : `${unit}s`));
};

const inDays: Record<string, number> = { hour: 1 / 24, day: 1, night: 1, week: 7, month: 30, year: 365 };

/** "three weeks" → 21. */
export function daysOf(text: string): number | undefined {
  const unit = text.match(/hour|day|night|week|month|year/i)?.[0].toLowerCase();
  const number = toNumber(text.toLowerCase().match(new RegExp(numberWord))?.[0] ?? 'a');
  return unit && number !== undefined ? number * inDays[unit]! : undefined;
}

export function daysSince({
  customer,
  agent,
  now,
}: ThreadReading): Pick<Situation['facts'], 'daysSinceFirstContact' | 'daysSinceOurLastAnswer'> {
  const days = (from: number | undefined) =>
    from === undefined || Number.isNaN(from)
      ? undefined
      : Math.max(0, Math.floor((now.getTime() - from) / 86_400_000));
  const first = days(customer[0] && sentAt(customer[0].message));
  const last = days(agent.length ? sentAt(agent.at(-1)!.message) : undefined);
  return {
    ...(first === undefined ? {} : { daysSinceFirstContact: first }),
    ...(last === undefined ? {} : { daysSinceOurLastAnswer: last }),
  };
}
