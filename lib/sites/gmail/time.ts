const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The moment that a full English date names, in the browser's zone (the page writes its dates in that zone). Other
 * forms stay as shown: a day and a month swapped would be worse than no date.
 */
export function momentOf(title: string): string | undefined {
  const text = title
    .replace(/[\s\u202f\u00a0]+/g, ' ')
    .replace(/^\w{3,9}, /, '')
    .trim();
  const american = /^(\w{3,9}) (\d{1,2}), (\d{4}),?(?: at)? (\d{1,2}):(\d{2}) ?([AP]M)?$/i.exec(text);
  const british = /^(\d{1,2}) (\w{3,9}) (\d{4}),?(?: at)? (\d{1,2}):(\d{2}) ?([AP]M)?$/i.exec(text);
  const parts = american
    ? [american[3], american[1], american[2], american[4], american[5], american[6]]
    : british && [british[3], british[2], british[1], british[4], british[5], british[6]];
  if (!parts) return undefined;
  const [year, monthName, day, hour, minute, half] = parts;
  const month = months.indexOf(monthName!.slice(0, 3).toLowerCase());
  if (month < 0) return undefined;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const moment = new Date(Number(year), month, Number(day), hours, Number(minute));
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
