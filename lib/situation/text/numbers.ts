const words: Record<string, number> = {
  once: 1,
  one: 1,
  first: 1,
  twice: 2,
  two: 2,
  second: 2,
  both: 2,
  three: 3,
  third: 3,
  thrice: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  eleventh: 11,
  twelve: 12,
  twelfth: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  dozen: 12,
  hundreds: 200,
  thousands: 2000,
  thousand: 1000,
  several: 3,
  a: 1,
  an: 1,
};

/** What a number is in a pattern: digits, ordinals or words. */
export const numberWord =
  '(?:\\d{1,3}(?:[,.]\\d{3})+|\\d+(?:st|nd|rd|th)?|(?:once|one|first|twice|two|second|three|third|four|fourth|five|fifth|six|sixth|seven|seventh|eight|eighth|nine|ninth|ten|tenth|eleven|eleventh|twelve|twelfth|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|thirty|forty|fifty|several|a dozen|a hundred|hundreds|thousands)(?: (?:hundred|thousand))?)';

/** "third" → 3, "1,200" → 1200, "two hundred" → 200. */
export function toNumber(text: string): number | undefined {
  const digits = text.match(/\d[\d,.]*/)?.[0];
  if (digits) return Number(digits.replace(/[,.](?=\d{3}\b)/g, '').replace(',', '.'));
  const parts = text
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => words[word]);
  if (!parts.length || parts.some((part) => part === undefined)) return undefined;
  return parts.reduce<number>((sum, part) => (part! >= 100 ? Math.max(1, sum) * part! : sum + part!), 0);
}
