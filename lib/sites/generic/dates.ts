/** Finds dates and times of day in the short texts of a page, in its language and in English. */
export interface DateFinder {
  /** The part of a text that says when, if any does. */
  find(text: string): string | undefined;
  /** Rises with the moment; undefined for words that say no day. */
  order(text: string): number | undefined;
}

const finders = new Map<string, DateFinder>();

export function dateFinderFor(language: string): DateFinder {
  const known = finders.get(language);
  if (known) return known;
  const made = createDateFinder(language);
  finders.set(language, made);
  return made;
}

const time = String.raw`\d{1,2}\s?(?::|[.h時点](?=\s?\d{2}(?!\d)))\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?`;
const joint = String.raw`(?:\s?г\.)?(?:\s*[,،;·|–—(@-]?\s*(?:at|um|à|às|a las|alle|om|kl\.?|o|в|الساعة|ore|t)?\s*\(?)`;

function createDateFinder(language: string): DateFinder {
  const languages = [language, 'en'].filter((one, at, all) => isKnown(one) && all.indexOf(one) === at);
  const months = languages.flatMap(monthNames);
  const word = months.map(([name]) => escaped(name)).join('|');
  const month = String.raw`(?:${word})(?![\p{L}])\.?`;
  const day = [
    String.raw`\d{4}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}日?)?`,
    String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}(?:\d{2})?(?!\d)`,
    String.raw`\d{1,2}\s?月\s?\d{1,2}\s?日`,
    String.raw`\d{1,2}(?:\.|º|er|st|nd|rd|th)?\s?[- ](?:de\s)?${month}(?:[,-]?\s?(?:de\s)?\d{4})?`,
    String.raw`${month}\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s\d{4})?`,
  ].join('|');
  const ago = [
    ...languages.flatMap(agoWords),
    String.raw`\d{1,3}\s?(?:s|sec|m|min|h|hr|d|w|mo|y)(?![\p{L}])`,
  ];
  const when = new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:${day})(?:${joint}${time}\)?)?|${time}${joint}(?:${day})|${ago.join('|')}|${time})(?!\d)`,
    'iu',
  );
  const find = (text: string): string | undefined => {
    if (text.length > 200 || (text.length > 20 && !/\p{Nd}/u.test(text))) return undefined;
    const found = when.exec(latinDigits(text))?.[0];
    // Of equal length, so that the page's own digits come back.
    return found === undefined ? undefined : text.substr(latinDigits(text).indexOf(found), found.length);
  };
  const named = new Map(months);
  const anyMonth = new RegExp(String.raw`(?<!\p{L})(?:${word})(?!\p{L})`, 'iu');
  const monthIn = (text: string) => named.get(anyMonth.exec(text)?.[0]?.toLowerCase() ?? '');
  return { find, order: (text) => orderOf(latinDigits(text), monthIn) };
}

function isKnown(language: string): boolean {
  try {
    return language !== '' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // A language tag that is none.
  }
}

function monthNames(language: string): [string, number][] {
  return ['long', 'short'].flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: style as 'long',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = format.formatToParts(new Date(2026, at, 15));
      return [
        (parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '').toLowerCase(),
        at + 1,
      ];
    }).filter(([name]) => /\p{L}{2}/u.test(name));
  });
}

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** "3 days ago" and "yesterday" as this language says them; the words around the number may be left out. */
function agoWords(language: string): string[] {
  const always = new Intl.RelativeTimeFormat(language);
  const auto = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const counted = units.flatMap((unit) =>
    [1, 2, 5].flatMap((count) => {
      const parts = always.formatToParts(-count, unit);
      const at = parts.findIndex(({ type }) => type === 'integer');
      if (at < 0) return [];
      const before = parts
        .slice(0, at)
        .map(({ value }) => value)
        .join('')
        .trim();
      const [noun = ''] = parts
        .slice(at + 1)
        .map(({ value }) => value)
        .join('')
        .trim()
        .split(' ');
      return noun ? [String.raw`(?:${escaped(before)}\s)?\d{1,3}\s?${escaped(noun)}(?![\p{L}])`] : [];
    }),
  );
  const named = [0, -1].map((count) => String.raw`${escaped(auto.format(count, 'day'))}(?![\p{L}])`);
  return [...new Set([...counted, ...named])];
}

function orderOf(text: string, monthIn: (text: string) => number | undefined): number | undefined {
  const clock = /(\d{1,2})\s?[:.h時]\s?(\d{2})(?::\d{2})?\s?(p)?/i.exec(
    text.replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/, ' '),
  );
  const minutes = clock
    ? ((Number(clock[1]) % (clock[3] ? 12 : 24)) + (clock[3] ? 12 : 0)) * 60 + Number(clock[2])
    : 0;
  const at = (year: number, month: number, day: number): number =>
    (((year < 100 ? 2000 + year : year) * 12 + month) * 31 + day) * 1440 + minutes;
  const byYear = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  if (byYear) return at(Number(byYear[1]), Number(byYear[2]), Number(byYear[3]));
  const byDay = /(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})/.exec(text);
  if (byDay) {
    const [first, second] = [Number(byDay[1]), Number(byDay[2])];
    return second > 12 ? at(Number(byDay[3]), first, second) : at(Number(byDay[3]), second, first);
  }
  const lower = text.toLowerCase();
  const month = monthIn(lower);
  const day = /(?<![\d:])(\d{1,2})(?![\d:]|\s?[:h]\d)/.exec(lower)?.[1];
  if (!month || !day) return undefined;
  return at(Number(/\d{4}/.exec(lower)?.[0] ?? 0), month, Number(day));
}

/** Arabic and Persian digits as the others; the length stays. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
