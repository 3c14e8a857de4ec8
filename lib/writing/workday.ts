/** Sentences that only make sense on the day itself. */
export const saysToday = (say: string): boolean =>
  /\bToday is about|deals with today|after today|came to me today|today I can write|happen today|before tonight|certain today|so far today|about today|list today|on the first today|changes today|done for you today|tell you today|today I have a result|for you today|list for today/i.test(
    say,
  );

/** "Today I am …" as it is true on a day nobody works: "On Monday I am …". Facts are filled in afterwards. */
export function onWorkday(say: string, day: string): string {
  return say
    .replace(/^Today:/, `On ${day}:`)
    .replace(/\b(from|for|with|until) today\b/gi, `$1 ${day}`)
    .replace(/\bToday\b/g, `On ${day}`)
    .replace(/\btoday\b(?!['’])/g, `on ${day}`);
}
