const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const countWord = (count: number): string => numbers[count] ?? String(count);

/** "twice", "three times". */
export const timesWord = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${countWord(count)} times`;

/** Days as people say them: "five days", "two weeks", "nearly three weeks". */
export function daysWord(days: number): string {
  if (days < 14 && days !== 7) return `${countWord(days)} days`;
  if (days >= 60) return `${countWord(Math.floor(days / 30))} months`;
  const weeks = Math.floor(days / 7);
  const said = weeks === 1 ? 'a week' : `${countWord(weeks)} weeks`;
  return days % 7 === 0 ? said : days % 7 >= 5 ? `nearly ${countWord(weeks + 1)} weeks` : `more than ${said}`;
}

const duration =
  /^(?:for |in |after |its? )?((?:over|more than|almost|nearly|about|around|at least)\s+)?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of|half a)(?:\s+(?:full|whole|long|entire|working|business))?\s+(minute|hour|day|night|week|month|year)s?$/i;

/** A length of time that can be a subject ("three weeks later"); nothing for "since Monday" or "forever". */
export function durationOf(text: string | undefined): string | undefined {
  const match = duration.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const [, about = '', count, unit] = match;
  const number = /^\d+$/.test(count!) ? countWord(Number(count)) : count!.toLowerCase();
  const single = /^(?:an?|one|half a)$/.test(number);
  return `${about.toLowerCase()}${number} ${unit!.toLowerCase()}${single ? '' : 's'}`;
}

const spoken =
  /\b(?:been|(?:wait\w*|without (?:\w+ ){1,4}|chas\w+|trying|down|offline|broken|stuck|asking|gone|ill|locked out|nothing|silence) for|waiting|waited|after|is now|it['’]s now|now)(?: now)? ((?:(?:over|more than|almost|nearly|about|around) )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:days|weeks?|months?|years?))\b/gi;

/** How long it has been in the customer's own words, the newest first; `isSaid` where they name any length at all. */
export function saidDuration(texts: readonly string[]): { said?: string; isSaid: boolean } {
  const all = texts.join('\n');
  const latest = [...(texts.at(-1) ?? '').matchAll(spoken)].at(-1)?.[1];
  const said = durationOf(latest);
  return { ...(said && { said }), isSaid: /\b(?:weeks|months|years)\b/i.test(all) };
}

const unitDays: Record<string, number> = {
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** "Nearly three weeks" in days, roughly. */
export function daysIn(said: string): number | undefined {
  const match = /(\d+|\p{L}+) (minute|hour|day|night|week|month|year)s?$/u.exec(said.toLowerCase());
  if (!match) return undefined;
  const count = /^an?$/.test(match[1]!) ? 1 : numbers.indexOf(match[1]!);
  return (count > 0 ? count : Number(match[1]) || 3) * unitDays[match[2]!]!;
}
