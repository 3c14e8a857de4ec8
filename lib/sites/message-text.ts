import { type MailLine, newestMessageOfLines } from '../mail/newest-message';
import type { Message } from '../thread';
import { localNameOf, matchesOf } from './own';
import { inSlices } from './slices';
import { type LineState, type VisibleText, visibleText, visibleTextInSteps } from './visible-text';

export interface BodyMarks {
  quote?: string;
  attribution?: string;
  signature?: string;
  /** The site's own widgets inside a body. */
  skip?: string;
  /** The same, element by element. */
  without?: readonly Element[];
}

export interface BodyHints {
  subject?: string;
  sender?: string;
}

export type BodyText = Pick<Message, 'text' | 'quoted' | 'signature' | 'hidden'> & { cut: boolean };

/** About 16,000 words of one message: more is cut and said, so that no mail holds the page up. */
const maxLength = 100_000;

/** Marks that mail programs leave, whatever the site. */
const everywhere: Required<BodyMarks> = {
  quote:
    'blockquote[type=cite], .gmail_quote, .gmail_extra, .yahoo_quoted, .protonmail_quote, .moz-email-original',
  attribution: '.gmail_attr, .moz-cite-prefix, #reply-intro, .protonmail_quote_header',
  signature:
    '.gmail_signature, .gmail_signature_prefix, [data-smartmail=gmail_signature], .moz-signature, .protonmail_signature_block',
  skip: '',
  without: [],
};

/** What the author of this body wrote: as seen, without quoted history and signature, by marks and by form. */
export function readBody(body: Element, marks: BodyMarks = {}, hints: BodyHints = {}): BodyText {
  const all = join(everywhere, marks);
  return bodyText(
    visibleText(body, { maxLength, enter: (element, outer) => enter(element, outer, all) }),
    hints,
  );
}

/** The same for a body of the page, which may be long: the page gets its turn in between. */
export async function readBodyInSlices(
  body: Element,
  marks: BodyMarks = {},
  hints: BodyHints = {},
): Promise<BodyText> {
  const all = join(everywhere, marks);
  const work = visibleTextInSteps(body, { maxLength, enter: (element, outer) => enter(element, outer, all) });
  return bodyText(await inSlices(work), hints);
}

function bodyText(seen: VisibleText, hints: BodyHints): BodyText {
  return {
    ...ownWords(seen.lines, hints),
    ...(seen.hidden.length > 0 && { hidden: seen.hidden }),
    cut: seen.cut,
  };
}

/** The same for a body that an API gives as plain text. */
export function readPlainBody(text: string, hints: BodyHints = {}): BodyText {
  const cut = text.length > maxLength;
  const lines = (cut ? text.slice(0, maxLength) : text).split(/\r\n?|\n/);
  return {
    ...ownWords(
      lines.map((line) => ({ text: line, depth: 0 })),
      hints,
    ),
    cut,
  };
}

function enter(element: Element, outer: LineState, marks: Required<BodyMarks>): LineState | 'skip' {
  const is = (selector: string): boolean => selector !== '' && matchesOf(element, selector);
  if (is(marks.skip) || marks.without.includes(element)) return 'skip';
  if (is(marks.attribution)) return { ...outer, mark: outer.mark ?? 'attribution' };
  if (is(marks.quote)) return { depth: outer.depth + 1, mark: 'cited', folded: true };
  if (outer.depth === 0 && is(marks.signature)) return { ...outer, mark: 'signature' };
  // A plain blockquote may be the author's own indented text: quoted by form only.
  if (localNameOf(element) === 'blockquote') return { ...outer, depth: outer.depth + 1 };
  return outer;
}

/** A name and a telephone number under a letter stay with it; a block of contact data is a signature. */
const shortSignOff = 3;

function ownWords(lines: MailLine[], hints: BodyHints): Omit<BodyText, 'cut' | 'hidden'> {
  const parsed = withIntroductions(lines).map(withMarkers);
  const read = newestMessageOfLines(parsed, hints);
  const parted = lines.some((line) => line.mark === 'signature' || /^--\s?$/.test(line.text));
  const keep = !parted && read.signature.split('\n').filter((line) => line.trim()).length <= shortSignOff;
  const signature = keep ? '' : read.signature.replace(/^\s*--\s*\n/, '').trim();
  return {
    text: tidy(keep ? read.replyWithSignature : read.reply),
    ...(read.quoted && { quoted: tidy(read.quoted) }),
    ...(signature && { signature }),
  };
}

/** A short line that ends in a colon directly above a marked quote introduces it, in whatever language. */
function withIntroductions(lines: MailLine[]): MailLine[] {
  return lines.map((line, index) => {
    if (line.depth > 0 || line.mark || line.text.length > 120 || !/[:：]\s*$/.test(line.text)) return line;
    const next = lines.slice(index + 1, index + 3).find((one) => one.text.trim() !== '');
    return next?.mark === 'cited' ? { ...line, mark: 'attribution' } : line;
  });
}

/** "> " in front of a line is a quote by form; a chevron alone in a chat is rare enough. */
function withMarkers(line: MailLine): MailLine {
  const marker = /^[ \t]{0,3}((?:>[ \t]?)+)/.exec(line.text);
  if (!marker) return line;
  const depth = marker[1]!.replace(/[^>]/g, '').length;
  return {
    ...line,
    text: line.text.slice(marker[0].length),
    depth: Math.max(line.depth, depth),
    raw: line.text,
  };
}

function tidy(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function join(one: Required<BodyMarks>, other: BodyMarks): Required<BodyMarks> {
  const both = (name: 'quote' | 'attribution' | 'signature' | 'skip'): string =>
    [one[name], other[name]].filter(Boolean).join(', ');
  return {
    quote: both('quote'),
    attribution: both('attribution'),
    signature: both('signature'),
    skip: both('skip'),
    without: other.without ?? [],
  };
}
