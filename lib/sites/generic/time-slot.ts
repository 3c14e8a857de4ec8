import { shortText } from '../dom';
import type { DateFinder } from './dates';
import { byPath, type Leaf, sharedPaths } from './leaves';

/** Which slot of the blocks holds the moment of writing: there in most, different in each, in order. */
export function findTimeSlot(blocks: readonly (readonly Leaf[])[], dates: DateFinder): string | undefined {
  const maps = byPath(blocks.map((leaves) => leaves.filter(({ date }) => date)));
  let best: { path: string; points: number } | undefined;
  for (const path of sharedPaths(maps, 0.6)) {
    const there = maps.flatMap((map) => map.get(path) ?? []);
    const said = there.map((leaf) => whenOf(leaf));
    const order = said.map((one) => (/T\d/.test(one) ? Date.parse(one) : dates.order(one)) || 0);
    const rises = order.filter((one, at) => at === 0 || one >= order[at - 1]!).length;
    const falls = order.filter((one, at) => at === 0 || one <= order[at - 1]!).length;
    const points =
      (there.length + new Set(said).size + Math.max(rises, falls)) / blocks.length +
      (there.every(({ element }) => element.matches('time, [datetime], [data-time]')) ? 1 : 0) -
      maps.findIndex((map) => map.has(path)) * 0.01 -
      (there.every(({ text, date }) => text === date) ? 0 : 0.2);
    if (points > (best?.points ?? 1.5)) best = { path, points };
  }
  return best?.path;
}

/** The fullest of what an element says of its moment. */
export function whenOf({ element, date }: Leaf): string {
  return momentOf(element) ?? fullerOf(element) ?? date ?? '';
}

/** ISO 8601 with zone, where the page says the moment without doubt. */
export function momentOf(element: Element): string | undefined {
  for (let at: Element | null = element, up = 0; at && up < 2; at = at.parentElement, up++) {
    const datetime = at.getAttribute('datetime') ?? '';
    if (/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(datetime)) return datetime;
    for (const name of ['data-time', 'data-timestamp', 'data-epoch']) {
      const number = at.getAttribute(name) ?? '';
      if (/^1\d{9}(?:\d{3})?$/.test(number))
        return new Date(Number(number) * (number.length === 10 ? 1000 : 1)).toISOString();
    }
  }
  const text = shortText(element);
  if (/\d{4} \d{2}:\d{2}:\d{2} (?:[+-]\d{4}|GMT|UTC)$/.test(text) && text.length < 40 && Date.parse(text))
    return new Date(text).toISOString(); // As a mail's own header says it.
  return undefined;
}

/** "3 days ago" often carries its date as a title. */
export function fullerOf(element: Element): string | undefined {
  for (const one of [element, ...element.querySelectorAll('[title]'), element.parentElement]) {
    const title = one?.getAttribute('title') ?? '';
    if (title.length < 60 && /\d{4}|\d\s?[:h]\s?\d{2}/.test(title)) return title;
  }
  return undefined;
}
