import {
  headOf,
  isMarked,
  isWrapped,
  mayIntroduce,
  onWrote,
  quoteHeader,
  quoteUnder,
  restIsQuoted,
} from './quotes';

export interface Line {
  start: number;
  /** Without the line break. */
  end: number;
}
export interface Span {
  start: number;
  end: number;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  lineBreak.lastIndex = 0;
  for (let found = lineBreak.exec(text); found; found = lineBreak.exec(text)) {
    lines.push({ start, end: found.index });
    start = lineBreak.lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const signOff =
  /^\s*(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|yours|with)? ?(?:regards|wishes|thanks)|thank you|best|cheers|sincerely|yours (?:sincerely|truly|faithfully)|respectfully|all the best|take care)(?: and [a-z]+ [a-z]+)?\s*(?:[,.!]\s*)?$/i;
const longestSignOff = 80;

export interface Parts {
  /** What a person wrote now. */
  paragraphs: Span[];
  /** Quoted, code or signature. */
  excluded: Span[];
  /** The lines above a name: "Kind regards,". They are left out with it. */
  partings: Span[];
}

export function partsOf(text: string, lines: readonly Line[]): Parts {
  const paragraphs: Span[] = [];
  const excluded: Span[] = [];
  const partings: Span[] = [];
  let open: Span | undefined;
  let fence: Span | undefined;
  const close = () => {
    open = undefined;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const words = headOf(text, line);
    const introduces = !fence && mayIntroduce(words);
    const marked = introduces ? quoteUnder(text, lines, index, words) : undefined;
    if (fence || words.startsWith('```')) {
      close();
      if (fence) {
        fence.end = line.end;
        if (words.startsWith('```')) fence = undefined;
      } else {
        fence = { ...line };
        excluded.push(fence);
      }
    } else if (words.trim() === '' && line.end - line.start < 200) close();
    else if (isMarked(words) || isWrapped(text, lines, index, words)) {
      close();
      excluded.push({ ...line });
    } else if (marked !== undefined) {
      close();
      excluded.push({ start: line.start, end: lines[marked - 1]!.end });
      index = marked - 1;
    } else if (introduces && (/^-- ?$/.test(words) || restIsQuoted(text, lines, index, words))) {
      excluded.push({ start: line.start, end: text.length });
      break;
    } else if (
      line.end - line.start <= longestSignOff &&
      signOff.test(words) &&
      isSignature(lines, text, index)
    ) {
      close();
      const last = signatureEnd(lines, text, index);
      excluded.push({ start: line.start, end: lines[last]!.end });
      partings.push({ ...line });
      index = last;
    } else if (open) open.end = line.end;
    else {
      open = { ...line };
      paragraphs.push(open);
    }
  }
  const signature = unknownSignature(text, lines, paragraphs);
  if (signature) {
    const { parting, ...span } = signature;
    excluded.push(span);
    if (parting) partings.push({ ...parting });
  }
  return { paragraphs, excluded, partings };
}

const nameLine = /^\s*(?:\p{Lu}[\p{L}'’-]*\p{Ll}(?:,? |$)){1,4}$/u;
/** One capitalised word that is said and not signed with. */
const noName =
  /^\s*(?:sorry|apologies|yes|no|please|thanks|done|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|unfortunately|hello|hi|hey|dear|good)\b/i;
/** Short, without a word of what we or they do: "Speak soon,", "LG". */
const parting =
  /^\s*(?!(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day))\b)(?:(?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+,|(?:(?:kind|best|warm|many) )?greetings|warmly|(?:speak|talk)(?: to you)? (?:soon|tomorrow)|(?:with )?(?:my |our )?(?:sincere )?apologies|have an? (?:\p{L}+ ){1,2}(?:day|week|weekend|evening)|[lvmb]?g|v?lg|mfg) ?[!.]?\s*$/iu;
const says = /\b(?:i|we|our|you|will|is|are|was|were|has|had|please|sorry|thanks? (?:you )?for)\b|'/i;
const endsSentence = /[.!?)]\s*$/;

/** A name under the last words, with the parting line above it whatever its words; it is cut off the paragraphs. */
function unknownSignature(
  text: string,
  lines: readonly Line[],
  paragraphs: Span[],
): (Span & { parting: Line | undefined }) | undefined {
  const last = paragraphs.at(-1);
  if (!last) return;
  const written = (index: number): string => {
    const { start, end } = lines[index] ?? { start: 0, end: 0 };
    return end - start > 60 ? text.slice(end - 60, end) : text.slice(start, end);
  };
  const isShort = (index: number): boolean => lines[index]!.end - lines[index]!.start <= 60;
  const above = (index: number): number => {
    let at = index - 1;
    while (at >= 0 && isShort(at) && !written(at).trim()) at--;
    return at;
  };
  const bottom = lines.findLastIndex(({ end }) => end === last.end);
  const isName = (at: number) =>
    at >= 0 && isShort(at) && nameLine.test(written(at)) && !noName.test(written(at));
  const isParting = (at: number) => isShort(at) && parting.test(written(at));
  if (!isName(bottom)) return;
  let first = bottom;
  let partingLine: Line | undefined;
  let before = above(bottom);
  if (isName(before) && !isParting(before)) {
    first = before;
    before = above(before);
  }
  if (before < 0) return;
  if (isParting(before)) {
    const top = above(before);
    if (top < 0 || !(endsSentence.test(written(top)) || top < before - 1)) return;
    // "Thanks for your patience," is read like any sentence.
    if (!says.test(written(before))) {
      first = before;
      partingLine = lines[before];
    }
  } else if (!endsSentence.test(written(before))) return;
  const { start } = lines[first]!;
  const { end } = last;
  while (paragraphs.length > 0 && paragraphs.at(-1)!.start >= start) paragraphs.pop();
  const open = paragraphs.at(-1);
  if (open && open.end > start) open.end = lines[above(first)]!.end;
  return { start, end, parting: partingLine };
}

/** Short lines after the sign-off, up to a quotation or the end. */
function signatureEnd(lines: readonly Line[], text: string, index: number): number {
  let last = index;
  while (last + 1 < lines.length && last - index < 9) {
    const { start, end } = lines[last + 1]!;
    const words = text.slice(start, end);
    if (end - start > 70 || isMarked(words) || quoteHeader.test(words)) break;
    last++;
  }
  return last;
}

const belowSignature = new RegExp(`^\\s*(?:${onWrote}|-{2,}|from: )`, 'i');

function isSignature(lines: readonly Line[], text: string, index: number): boolean {
  for (const { start, end } of lines.slice(signatureEnd(lines, text, index) + 1, index + 200)) {
    const words = headOf(text, { start, end });
    if (!/^\s*(?:>|$)/.test(words)) return belowSignature.test(words);
  }
  return true;
}
