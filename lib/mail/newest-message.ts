/**
 * The newest message of a mail: what its author wrote or passes on, without quoted history and without signature.
 *
 * - `newestMessage(text)` for plain text.
 * - `newestMessageOfLines(linesOfTree(element))` for HTML: `linesOfTree` (html-lines.ts) reads a live DOM element or any
 *   tree of the same shape; nothing is parsed here.
 *
 * Losing the author's words is worse than showing quoted ones, so doubt keeps text: answers between quoted lines stay,
 * forwarded mail stays, and a mail that would be left empty is kept whole.
 */
import { findHistory, type Part } from './history';
import { type MailLine, parseLines } from './mail-line';
import { signatureStart } from './signature';

export type { MailLine } from './mail-line';

export interface NewestMessage {
  /** The author's words and what they forward. */
  reply: string;
  /** The same with closing, signature and disclaimer. */
  replyWithSignature: string;
  quoted: string;
  signature: string;
}

export interface MailHints {
  /** "Fwd: …" tells that a header block below is passed on, not quoted. */
  subject?: string;
  /** The author's name, to know a signature that has no delimiter. */
  sender?: string;
}

const forwardingSubject =
  /^\s*(?:fwd?|wg|tr|rv|enc|vs|vl|vb|pd|videresend|redir\.?|i|doorst|továbbítás|ilt|переслать|пересл|转发|轉寄|転送|전달)\s*[:：]/i;

export function newestMessage(text: string, hints: MailHints = {}): NewestMessage {
  return newestMessageOfLines(parseLines(text), hints);
}

export function newestMessageOfLines(input: MailLine[], hints: MailHints = {}): NewestMessage {
  const { lines, parts, unmarked } = findHistory(input, forwardingSubject.test(hints.subject ?? ''));
  const isSignature = markSignatures(lines, parts, hints.sender);
  const pick = (wanted: (part: Part, index: number) => boolean) =>
    join(lines, (index) => wanted(parts[index]!, index));
  const reply = pick((part, index) => part !== 'quoted' && !isSignature[index]);
  const replyWithSignature = pick((part) => part !== 'quoted');
  if (reply === '') {
    // Nothing but a signature over another mail passes that mail on; a mail of quotes only is what was sent.
    const whole = unmarked || replyWithSignature === '' ? join(lines, () => true) : replyWithSignature;
    return { reply: whole, replyWithSignature: whole, quoted: '', signature: '' };
  }
  return {
    reply,
    replyWithSignature,
    quoted: pick((part) => part === 'quoted'),
    signature: pick((part, index) => part !== 'quoted' && isSignature[index]!),
  };
}

/** Each run of own lines may end in a signature: above the history, and under it. */
function markSignatures(lines: MailLine[], parts: Part[], sender: string | undefined): boolean[] {
  const marks: boolean[] = new Array(lines.length).fill(false);
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (end < lines.length && parts[end] === 'own') end++;
    if (end > start) marks.fill(true, start + signatureStart(lines.slice(start, end), sender), end);
    start = end + 1;
  }
  return marks;
}

function join(lines: MailLine[], wanted: (index: number) => boolean): string {
  const out: string[] = [];
  let skipped = false;
  lines.forEach((line, index) => {
    if (!wanted(index)) {
      skipped = true;
      return;
    }
    if (skipped && out.length > 0) out.push('');
    skipped = false;
    out.push(line.raw ?? line.text);
  });
  return out
    .join('\n')
    .replace(/\n[ \t]*(?:\n[ \t]*){2,}/g, '\n\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}
