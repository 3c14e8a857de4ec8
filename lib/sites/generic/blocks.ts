import { isShown, oneLine, shortText } from '../dom';

/** One block of what looks like a conversation. */
export interface Block {
  element: HTMLElement;
  author: HTMLElement;
  time: HTMLElement | undefined;
  body: HTMLElement;
}

const authorHints =
  '[itemprop=author], [rel=author], [class*=author i], [class*=sender i], [class*=username i], [class*=user-name i], [class*=display-name i], [data-testid*=author i], [data-testid*=sender i], a[href^="mailto:"], address';
const timeHints = 'time, [datetime], relative-time, [class*=timestamp i], [class*=date i], [class*=time i]';
const bodyHints =
  '[itemprop=articleBody], [itemprop=text], [class*=body i], [class*=content i], [class*=message-text i], [class*=comment-text i], [class*=markdown i], blockquote, p';
const furniture =
  'nav, header[role=banner], footer[role=contentinfo], [role=navigation], [role=menu], [role=grid], [role=search], table[role=grid], form, dialog';
const clock =
  /\d{1,2}[:.h]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:19|20)\d{2}\b|\b\d+\s*(?:s|m|h|d|min|sec|hour|day|week|month|year|std|tag|jour|hora|día|heure)/i;
const fewest = 40;
const most = 500;

/**
 * The conversation of an unknown page: repeated neighbours, each with an author, a time and text of its own. Cautious:
 * rows of a list (mostly links, little text) are none.
 */
function findBlocks(page: Document): Block[] {
  const groups = new Map<Element, Map<string, Set<HTMLElement>>>();
  const root = page.querySelector('main, [role=main]') ?? page.body;
  if (!root) return [];
  let seen = 0;
  for (const time of root.querySelectorAll<HTMLElement>(timeHints)) {
    if (++seen > 4000) break;
    if (!clock.test(timeText(time)) || time.closest(furniture) || !isShown(time)) continue;
    let at: HTMLElement | null = time.parentElement;
    for (
      let up = 0;
      at && at !== root.parentElement && at !== page.body && up < 8;
      up++, at = at.parentElement
    ) {
      const parent = at.parentElement;
      if (!parent) break;
      const kinds = groups.get(parent) ?? new Map<string, Set<HTMLElement>>();
      groups.set(parent, kinds);
      const kind = kindOf(at);
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(at));
    }
  }
  const all = [...groups.values()].flatMap((kinds) => [...kinds.values()].map((members) => [...members]));
  const several = best(
    all.filter((members) => members.length > 1),
    scoreOf,
  );
  return several.length > 0
    ? several
    : best(
        all.filter((members) => members.length === 1),
        singleScore,
      );
}

function best(groups: HTMLElement[][], score: (blocks: Block[]) => number): Block[] {
  let found: Block[] = [];
  let highest = 0;
  // The largest groups first, and not many: a page has one conversation.
  for (const members of groups.sort((one, other) => other.length - one.length).slice(0, 40)) {
    const blocks = blocksOf(members);
    const points = score(blocks);
    if (points > highest) [found, highest] = [blocks, points];
  }
  return found;
}

const recent = new WeakMap<Document, { at: number; blocks: Block[] }>();

/** The same, kept for a while: followers ask on every change of the page, and only a reading needs it fresh. */
export function conversationOf(page: Document, maxAge = 5000): Block[] {
  const before = recent.get(page);
  const now = performance.now();
  if (before && now - before.at < maxAge && before.blocks.every((one) => one.element.isConnected))
    return before.blocks;
  const blocks = findBlocks(page);
  recent.set(page, { at: now, blocks });
  return blocks;
}

function kindOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  return `${element.localName}|${role}|${element.classList[0] ?? ''}`;
}

function timeText(element: Element): string {
  return `${element.getAttribute('datetime') ?? ''} ${element.getAttribute('title') ?? ''} ${shortText(element).slice(0, 60)}`;
}

function blocksOf(members: HTMLElement[]): Block[] {
  return members.slice(-most).flatMap((element) => blockOf(element) ?? []);
}

function blockOf(element: HTMLElement): Block | undefined {
  if (element.matches('tr, [role=row], option')) return undefined;
  const author = [
    ...element.querySelectorAll<HTMLElement>(authorHints),
    ...element.querySelectorAll<HTMLElement>('b, strong, h2, h3, h4'),
  ].find((one) => isName(shortText(one)));
  const time = [...element.querySelectorAll<HTMLElement>(timeHints)].find(
    (one) => clock.test(timeText(one)) && shortText(one).length < 60,
  );
  if (!author) return undefined;
  const body = bodyOf(element, author, time);
  return body && { element, author, time, body };
}

/** The largest hinted part that holds neither author nor time; paragraphs stand for what holds them. */
function bodyOf(
  element: HTMLElement,
  author: HTMLElement,
  time: HTMLElement | undefined,
): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let size = fewest - 1;
  for (const hinted of element.querySelectorAll<HTMLElement>(bodyHints)) {
    const candidate =
      hinted.localName === 'p' && hinted.parentElement && hinted.parentElement !== element
        ? hinted.parentElement
        : hinted;
    if (candidate.contains(author) || (time && candidate.contains(time)) || !element.contains(candidate))
      continue;
    const own = oneLine(candidate.textContent ?? '').length - linkedLength(candidate);
    if (own > size) [best, size] = [candidate, own];
  }
  return best;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a[href]')) length += oneLine(link.textContent ?? '').length;
  return length;
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    /\p{L}/u.test(text) &&
    text.split(' ').length <= 6 &&
    !clock.test(text)
  );
}

/** Text that is not links, for blocks that all have author, time and body. */
function scoreOf(blocks: Block[]): number {
  if (blocks.length < 2) return 0;
  const lengths = blocks.map((one) => oneLine(one.body.textContent ?? '').length);
  const timed = blocks.filter((one) => one.time).length;
  if (timed < blocks.length * 0.8) return 0;
  return Math.min(...lengths) < fewest ? 0 : lengths.reduce((sum, one) => sum + one, 0);
}

/** One message alone counts only where the page itself says it is one. */
function singleScore(blocks: Block[]): number {
  const only = blocks[0];
  if (
    !only?.time ||
    !only.element.matches(
      'article, [role=article], [itemtype*=Message], [class*=message i], [class*=comment i]',
    )
  )
    return 0;
  return oneLine(only.body.textContent ?? '').length / 4;
}
