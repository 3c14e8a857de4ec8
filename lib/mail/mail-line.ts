/** One line of a mail body. Built from plain text here, from an HTML tree in html-lines.ts. */
export interface MailLine {
  /** Without its quote markers. */
  text: string;
  /** How deep it is quoted: "> " markers or nested blockquotes. */
  depth: number;
  /** With its markers, where it has any: what is shown when a quote is kept. */
  raw?: string;
  /** What the mail program's own markup says the line is. */
  mark?: 'attribution' | 'signature' | 'cited' | 'own-quote';
  /** A ruler (hr, a border) stands directly above. */
  ruled?: boolean;
}

const markers = /^[ \t]{0,3}>(?:[ \t]{0,2}>)*[ \t]?/;
const wholeDecoration = /^[>\s]*>.*<[<\s]*$/;
const closedAngle = /<[^<>]*>/g;

/** Parts quote markers from text. ">>> look here <<<" is decoration, not a quote. */
export function parseLines(text: string): MailLine[] {
  const raws = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return raws.map((raw, index) => {
    const depth = quoteDepth(raw);
    if (depth === 0 || closesAddress(raws, index)) return { text: raw.trimEnd(), depth: 0 };
    return { text: raw.replace(markers, '').trimEnd(), depth, raw };
  });
}

/** "On … Ann <ann@example.com" ⏎ "> wrote:": the bracket of a wrapped address is no quote marker. */
function closesAddress(raws: string[], index: number): boolean {
  if (!/^>[^<>]{0,40}[:：]\s*$/.test(raws[index]!)) return false;
  const above = raws
    .slice(Math.max(0, index - 3), index)
    .join(' ')
    .slice(-400);
  return !/^\s*>/.test(raws[index - 1] ?? '') && above.split('<').length > above.split('>').length;
}

function quoteDepth(raw: string): number {
  const prefix = markers.exec(raw)?.[0];
  if (!prefix) return 0;
  if (raw.length < 200 && wholeDecoration.test(raw.replace(closedAngle, ''))) return 0;
  let depth = 0;
  for (const unit of prefix) if (unit === '>') depth++;
  return depth;
}

export const isBlank = (line: MailLine | undefined): boolean => line !== undefined && line.text.trim() === '';
