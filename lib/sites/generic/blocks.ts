import { isShown, oneLine } from '../dom';
import { closestOf, isShadowed, matchesOf, parentOf } from '../own';
import { findNameSlot, isName } from './author-leaf';
import { type Body, findBodies } from './body-slot';
import { type DateFinder, dateFinderFor } from './dates';
import { firstClass, type Leaf, leavesOf, stepOf } from './leaves';
import { isList } from './list';
import { findTimeSlot } from './time-slot';

/** One block of what looks like a conversation. */
export interface Block {
  element: HTMLElement;
  author: { name: string; address?: string };
  time: Leaf | undefined;
  /** The day that a line above gives to a bare time of day. */
  day?: string;
  body: HTMLElement;
  /** Children of the body that are none of its words. */
  without: readonly HTMLElement[];
  leaves: readonly Leaf[];
}

const timeMarks = 'time, [datetime], relative-time, [data-time], [data-timestamp]';
const furniture =
  'nav, header[role=banner], footer[role=contentinfo], [role=navigation], [role=menu], [role=grid], [role=search], table[role=grid], dialog, select, script, style, button';
const enough = 40; // Letters in the longest message: less is a row of a list.
const mostTimes = 1500;
const mostBlocks = 500;
const sample = 40;

/** The conversation of an unknown page: repeated blocks, each with an author, a time and words of its own. */
export function blocksOn(page: Document): Block[] {
  const dates = dateFinderFor((page.documentElement?.lang ?? '').slice(0, 10));
  const main = page.querySelector<HTMLElement>('main, [role=main]');
  for (const root of main ? [main, page.body] : [page.body]) {
    const found = root ? findIn(root, dates) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function findIn(root: HTMLElement, dates: DateFinder): Block[] {
  const times = timesIn(root, dates);
  const groups = groupsAround(times, root);
  let found: Block[] = [];
  let highest = 0;
  for (const members of groups) {
    const blocks = blocksOf(members, dates);
    const points = blocks.length > 1 ? scoreOf(blocks, times) : singleScore(blocks);
    const holds = points === highest && points > 0 && blocks[0]!.element.contains(found[0]!.element);
    if (points > highest || holds) [found, highest] = [blocks, points];
  }
  return found;
}

/** Elements whose text is little more than a date or a time. */
function timesIn(root: HTMLElement, dates: DateFinder): HTMLElement[] {
  const found = new Set<HTMLElement>();
  const walk = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  let budget = 40_000;
  for (let node = walk.nextNode(); node && budget-- > 0 && found.size < mostTimes; node = walk.nextNode()) {
    const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
    if (!element || found.has(element)) continue;
    const says = node.nodeType === 1 ? matchesOf(element, timeMarks) : isDate(node.nodeValue ?? '', dates);
    if (says && !closestOf(element, furniture)) found.add(element);
  }
  return [...found].filter(isShown);
}

const isDate = (text: string, dates: DateFinder): boolean =>
  text.length <= 100 && /\p{Nd}|\p{L}/u.test(text) && dates.find(oneLine(text)) !== undefined;

/** What holds a time, level by level, gathered with its likes: beside it, or all over the page where they nest. */
function groupsAround(times: readonly HTMLElement[], root: HTMLElement): HTMLElement[][] {
  const groups = new Map<unknown, Map<string, Set<HTMLElement>>>();
  const add = (key: unknown, kind: string, element: HTMLElement): void => {
    const kinds = groups.get(key) ?? new Map<string, Set<HTMLElement>>();
    groups.set(key, kinds);
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(element));
  };
  for (const time of times) {
    let at = parentOf(time);
    for (let up = 0; at && at !== root && up < 10; up++) {
      const parent = parentOf(at);
      if (!parent) break;
      if (!isShadowed(at)) {
        add(parent, `${at.localName}|${at.getAttribute('role') ?? ''}`, at);
        if (firstClass(at)) {
          add(parent, stepOf(at), at);
          add(root, stepOf(at), at);
        }
      }
      at = parent;
    }
  }
  const all = [...groups.values()].flatMap((kinds) => [...kinds.values()].map((members) => [...members]));
  const seen = new Set<string>();
  const numbers = new Map<HTMLElement, number>();
  return all
    .filter((members) => {
      for (const one of members) if (!numbers.has(one)) numbers.set(one, numbers.size);
      const key = members.map((one) => numbers.get(one)).join();
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => other.length - one.length)
    .slice(0, 60);
}

function blocksOf(members: readonly HTMLElement[], dates: DateFinder): Block[] {
  const all = members.slice(-mostBlocks);
  const set = new Set<Element>(all);
  const isBlock = (element: Element): boolean => set.has(element);
  const read = all.map((element) => ({ element, leaves: leavesOf(element, dates, isBlock) }));
  // Lines that give the day, or say that something was changed, stand among the messages and are none.
  const full = read.filter(({ element, leaves }) => leaves.length > 1 || textOf(element).length > 60);
  const judged = full.slice(-sample);
  const name = findNameSlot(judged.map(({ leaves }) => leaves));
  if (!name) return [];
  const timePath = findTimeSlot(
    judged.map(({ leaves }) => leaves),
    dates,
  );
  const names = findNames(
    full.map(({ leaves }) => leaves),
    name.path,
  );
  const metas = full.map(({ leaves }, at) => {
    const time =
      leaves.find(({ path, date }) => path === timePath && date) ??
      leaves.find(({ date, text }) => date === text);
    const named = leaves.filter(({ path, text }) => path === name.path || text === names[at]);
    return { time, elements: [...named, ...(time ? [time] : [])].map(({ element }) => element) };
  });
  const bodies = findBodies(
    full.map(({ element, leaves }, at) => ({ element, leaves, meta: metas[at]!.elements })),
    isBlock,
  );
  const kinds = full.map(({ element }) => element.className);
  let before: { name: string; kind: string } | undefined;
  return full.flatMap(({ element, leaves }, at): Block[] => {
    const body = bodies[at];
    const own = names[at];
    const kind = kinds[at]!;
    // In a chat only the first of several messages names its author, and one's own never do.
    const author = own ?? (before?.kind === kind ? before.name : '');
    if (author === '' && kinds.filter((one) => one === kind).length < 2) return [];
    if (!body || textOf(body.element) === '') return [];
    if (isInABody(element, bodies)) return []; // A copy that somebody sent.
    before = { name: author, kind };
    const address = own ? addressIn(leaves, own) : undefined;
    const { time } = metas[at]!;
    return [
      {
        element,
        leaves,
        body: body.element,
        without: body.without,
        time,
        author: { name: author, ...(address && { address }) },
        ...dayAbove(read, element, time, dates),
      },
    ];
  });
}

const isInABody = (element: Element, bodies: readonly (Body | undefined)[]): boolean =>
  bodies.some((body) => body && body.element !== element && body.element.contains(element));

/** The same slot over all blocks; shared words are taken off all of them alike. */
function findNames(blocks: readonly (readonly Leaf[])[], path: string): (string | undefined)[] {
  const only = blocks.map((leaves) => leaves.filter((one) => one.path === path).slice(0, 1));
  const slot = findNameSlot(only.filter((leaves) => leaves.length > 0));
  let at = 0;
  return only.map((leaves) => {
    const name = leaves.length > 0 ? slot?.names[at++] : undefined;
    return name && isName(name) ? name : undefined;
  });
}

function addressIn(leaves: readonly Leaf[], name: string): string | undefined {
  const own = leaves.find(({ text }) => text.includes(name) && text.includes('@'));
  const alone = leaves.find(({ text, label }) => /^<?[^\s@]+@[^\s@]+>?$/.test(text) && label === '');
  const link = leaves.find(({ element }) => element.closest('a[href^="mailto:"]'))?.element.closest('a');
  const found = own?.text ?? alone?.text ?? link?.getAttribute('href')?.slice(7) ?? '';
  return /[^\s<>()"',;:?]+@[^\s<>()"',;:?]+/.exec(found)?.[0];
}

function dayAbove(
  read: readonly { element: HTMLElement; leaves: readonly Leaf[] }[],
  element: HTMLElement,
  time: Leaf | undefined,
  dates: DateFinder,
): { day?: string } {
  if (!time?.date || dates.order(time.date) !== undefined || !/^\d{1,2}[:.h時]/.test(time.date)) return {};
  for (
    let at = element.previousElementSibling, steps = 0;
    at && steps < 200;
    at = at.previousElementSibling, steps++
  ) {
    if (read.some((one) => one.element === at && one.leaves.length > 1)) continue;
    const text = textOf(at);
    const day = text.length < 60 ? dates.find(text) : undefined;
    if (day && dates.order(day) !== undefined) return { day };
  }
  return {};
}

function scoreOf(blocks: Block[], times: readonly HTMLElement[]): number {
  const timed = blocks.filter(({ time }) => time).length;
  const named = blocks.filter(({ author }) => author.name).length;
  const sizes = blocks.map(({ body }) => sizeOf(textOf(body)));
  if (timed < blocks.length * 0.7 || named < blocks.length * 0.5 || Math.max(...sizes) < enough) return 0;
  if (isList(blocks) || !isProse(blocks)) return 0;
  const inside = countsOf(times, blocks);
  // Several messages say more than one long column, and what holds several times is a column.
  return blocks.reduce(
    (sum, { body }, at) => ((inside.get(body) ?? 0) > 1 ? sum : sum + 40 + Math.min(sizes[at]!, 300)),
    0,
  );
}

/** How many times of day stand in each body. */
function countsOf(times: readonly HTMLElement[], blocks: readonly Block[]): Map<Element, number> {
  const counts = new Map<Element, number>(blocks.map(({ body }) => [body, 0]));
  for (const time of times) {
    for (let at: Element | null = time, up = 0; at && up < 30; at = parentOf(at), up++) {
      const count = counts.get(at);
      if (count !== undefined) counts.set(at, count + 1);
    }
  }
  return counts;
}

/** People speak in sentences, and come back to answer; titles, cards and reviews don't. */
function isProse(blocks: readonly Block[]): boolean {
  const names = new Set(blocks.map(({ author }) => author.name));
  if (blocks.length > 3 && names.size === blocks.length) return false;
  const sentences = blocks.filter(({ body }) => {
    const text = textOf(body);
    return /[.!?。！？؟।…]/u.test(text.slice(-8)) || sizeOf(text) > 120;
  });
  return sentences.length >= blocks.length / 2;
}

/** One message alone counts only where the page itself says it is one. */
function singleScore(blocks: Block[]): number {
  const [only] = blocks;
  const is = 'article, [role=article], [itemtype*=Message], [class*=message i], [class*=comment i]';
  if (!only?.time || !only.author.name || !only.element.matches(is)) return 0;
  const length = sizeOf(textOf(only.body));
  return length < enough ? 0 : Math.min(length, 300) / 4;
}

/** Letters, where a sign that stands for a syllable or a word counts as several. */
const sizeOf = (text: string): number =>
  text.length +
  2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);

const textOf = (element: Element): string => oneLine(element.textContent ?? '');
