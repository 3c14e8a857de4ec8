import { byPath, type Leaf, sharedPaths } from './leaves';

/** The name in one block's slot: what is left of the text without its date and the words all blocks share. */
export interface NameSlot {
  path: string;
  names: (string | undefined)[];
}

const authorHint = /author|sender|user|name|poster|posted-by|creator|\bfrom\b|^by$|autor|nickname|handle/i;
const otherHint =
  /avatar|initial|icon|badge|label|tag|count|title|subject|status|company|email|rank|role|score|to$|recipient/i;
const fromLabel =
  /^(?:from|von|de|da|van|od|fra|från|kimden|от|من|المرسل|差出人|发件人|寄件者|sender|author|autor|auteur|name|nombre|nom|written by)\s*[:：]?$/i;
const toLabel =
  /^(?:to|an|à|para|a|aan|do|til|till|kime|кому|إلى|宛先|收件人|cc|bcc|subject|betreff|objet|asunto|assunto|oggetto|件名|主题|الموضوع)\s*[:：]?$/i;
const personLink =
  /\/(?:users?|u|members?|profiles?|people|customers?|contacts?|agents?)\b|memberlist|^mailto:/i;

/** Which slot of the blocks holds the author: told from all blocks together, since one alone can say little. */
export function findNameSlot(blocks: readonly (readonly Leaf[])[]): NameSlot | undefined {
  const maps = byPath(blocks);
  let best: { slot: NameSlot; points: number } | undefined;
  for (const path of sharedPaths(maps, 0.45)) {
    const leaves = maps.map((map) => map.get(path));
    const there = leaves.filter((one) => one !== undefined);
    const names = withoutShared(leaves.map((leaf) => leaf && withoutDate(leaf)));
    const points = pointsOf(there, names, blocks);
    if (points > (best?.points ?? 0)) best = { slot: { path, names }, points };
  }
  return best?.slot;
}

function pointsOf(
  leaves: Leaf[],
  names: (string | undefined)[],
  blocks: readonly (readonly Leaf[])[],
): number {
  const said = names.filter((name) => name !== undefined && isName(name)) as string[];
  if (said.length < leaves.length * 0.8 || said.length === 0) return 0;
  const first = leaves[0]!;
  const kinds = new Set(said).size;
  const hints = `${first.element.className} ${first.element.getAttribute('itemprop') ?? ''} ${first.element.getAttribute('data-testid') ?? ''} ${first.element.getAttribute('rel') ?? ''}`;
  const around =
    first.element.parentElement?.childElementCount === 1 ? (first.element.parentElement.className ?? '') : '';
  const link = first.element.closest('a')?.getAttribute('href') ?? '';
  let points = 1 + said.length / blocks.length;
  if (otherHint.test(hints) && !/user-?name|display-?name|author/i.test(hints)) points -= 3;
  else if (authorHint.test(hints)) points += 3;
  else if (authorHint.test(String(around))) points += 1.5;
  if (personLink.test(link)) points += 2;
  if (fromLabel.test(first.label)) points += 3;
  if (toLabel.test(first.label)) points -= 5;
  if (said.length > 1) points += kinds === 1 ? -1.5 : kinds < said.length ? 2 : said.length > 3 ? -1.5 : 0;
  if (/^(?:b|strong|h\d|a|address|cite)$/.test(first.element.localName)) points += 0.5;
  if (leaves.every(({ date }) => date)) points -= 0.5; // The name by itself is surer.
  if (leaves.every(({ text }) => /@/.test(text) && !/\s/.test(text))) points -= 1;
  points -= position(first, blocks) * 0.1;
  return points;
}

/** Authors stand near the beginning of a block; what is near its time is meant too. */
function position(leaf: Leaf, blocks: readonly (readonly Leaf[])[]): number {
  const leaves = blocks.find((all) => all.includes(leaf)) ?? [];
  const at = leaves.indexOf(leaf);
  const near = Math.min(...leaves.flatMap((one, index) => (one.date ? [Math.abs(index - at)] : [])), 20);
  return Math.min(at, near);
}

export function withoutDate({ text, date }: Leaf): string {
  return (date ? text.replace(date, ' ') : text).replace(/\s+/g, ' ').trim();
}

/** Words that all blocks begin or end with ("Posted by", "wrote:") are no part of a name. */
function withoutShared(texts: (string | undefined)[]): (string | undefined)[] {
  const words = texts.flatMap((text) => (text === undefined ? [] : [text.split(' ')]));
  const shared = (from: 'start' | 'end'): number => {
    if (new Set(words.map((one) => one.join(' '))).size < 2) return 0;
    const at = (one: string[], index: number) => one.at(from === 'start' ? index : -1 - index);
    let count = 0;
    while (words.every((one) => one.length > count + 1 && at(one, count) === at(words[0]!, count))) count++;
    return count;
  };
  const first = words[0] ?? [];
  // "Posted by" goes; what Dr. Webb and Dr. Holm share stays.
  const glue = (word: string): boolean =>
    /^\P{L}*\p{Ll}|[:：]$|^(?:By|From|Von|Par|Por|De|Da|Van|Od)$/u.test(word);
  const start = first.slice(0, shared('start')).findLastIndex(glue) + 1;
  const tail = shared('end');
  const from = first.slice(first.length - tail).findIndex(glue);
  const end = tail > 0 && from >= 0 ? tail - from : 0;
  return texts.map((text) =>
    text
      ?.split(' ')
      .slice(start, end > 0 ? -end : undefined)
      .join(' ')
      .replace(/^(?:by|von|par|por|posted by|from|durch|da|door|av|przez)\s(?=\p{Lu})/u, '')
      .replace(/^[\s,;:·•|»«—–/()-]+|[\s,;:·•|»«—–/(-]+$/gu, ''),
  );
}

export function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 70 &&
    /\p{L}/u.test(text) &&
    text.split(' ').length <= 6 &&
    !/[?!:：]$/.test(text) &&
    (text.match(/\d/g)?.length ?? 0) * 2 < text.length
  );
}
