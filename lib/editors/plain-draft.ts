/** A draft in our plain form, cut into what a rich editor has an element for. */
export type DraftBlock =
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'list'; ordered: boolean; items: string[] };

const bullet = /^\s*[-*•]\s+(?=\S)/;
const number = /^\s*(\d{1,2})[.)]\s+(?=\S)/;

/** Paragraphs are parted by blank lines; lines that start with "- " or "1. " are list items. */
export function parseDraft(text: string): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let open: DraftBlock | undefined;
  const add = (block: DraftBlock) => {
    open = block;
    blocks.push(block);
  };
  for (const line of text.split('\n')) {
    if (!line.trim()) {
      open = undefined;
      continue;
    }
    const item = itemOf(line, open);
    if (!item) {
      if (open?.kind === 'paragraph') open.lines.push(line.trimEnd());
      else add({ kind: 'paragraph', lines: [line.trimEnd()] });
    } else if (open?.kind === 'list' && open.ordered === item.ordered) {
      open.items.push(item.text);
    } else {
      add({ kind: 'list', ordered: item.ordered, items: [item.text] });
    }
  }
  return blocks;
}

function itemOf(line: string, open: DraftBlock | undefined): { ordered: boolean; text: string } | undefined {
  const dash = bullet.exec(line);
  if (dash) return { ordered: false, text: line.slice(dash[0].length).trimEnd() };
  const counted = number.exec(line);
  if (!counted) return undefined;
  // A list starts at one and counts on; "24. May" is a date.
  const expected = open?.kind === 'list' && open.ordered ? open.items.length + 1 : 1;
  if (Number(counted[1]) !== expected) return undefined;
  return { ordered: true, text: line.slice(counted[0].length).trimEnd() };
}

/** The draft as text, for editors that take no markup. */
export function plainOf(blocks: DraftBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.lines.join('\n')
        : block.items.map((item, index) => `${block.ordered ? `${index + 1}. ` : '- '}${item}`).join('\n'),
    )
    .join('\n\n');
}

export interface DraftLink {
  text: string;
  href: string;
}

const address = /https?:\/\/[^\s<>"'“”‘’]+/gi;

/** Bare web addresses in a line, without the punctuation that ends the sentence. */
export function linksIn(line: string): (DraftLink & { start: number })[] {
  const links: (DraftLink & { start: number })[] = [];
  for (const { index, 0: found } of line.matchAll(address)) {
    let text = found.replace(/[.,;:!?…*_]+$/, '');
    while (text.endsWith(')') && count(text, '(') < count(text, ')')) {
      text = text.slice(0, -1).replace(/[.,;:!?]+$/, '');
    }
    const href = webAddress(text);
    if (href) links.push({ text, href, start: index });
  }
  return links;
}

const count = (text: string, sign: string) => text.split(sign).length;

function webAddress(text: string): string | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.hostname ? url.href : undefined;
  } catch {
    return undefined;
  }
}
