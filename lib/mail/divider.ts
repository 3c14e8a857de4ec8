import { headerBlockAt } from './header-block';
import { isBlank, type MailLine } from './mail-line';

const dashes = /^[\s*>]*[-–—_=*]{2,}\s*([^-–—_=*\s][^\n]{0,78}?)\s*[-–—_=*]{2,}[\s*]*$/;
const original =
  /origin[aá]l|urspr|d.origine|oorspronkelijk|oprindelig|opprinnelig|alkuperäi|oryginaln|исходн|původní|pôvodn|izvorn|eredeti|orijinal|özgün|αρχικ|元の|原始|원본/i;
const forwarded =
  /forward|weitergel|transf[ée]r|réexpéd|reenvia|encaminhad|inoltra|doorgestuurd|videresend|vidarebefordra|edelleenläh|välitet|przekaz|přepos|prepos|перес[лы]|переадрес|proslij|iletil|ileti baş|továbbít|redirec|προωθ|転送|转发|轉|전달/i;
// What help desks put on top of their own mails.
const replyAbove =
  /(?:reply|type|write|respond|text) .{0,30}above this line|do not write below this line|(?:antwort|oberhalb|über) .{0,30}dieser (?:zeile|linie)/i;
const ruler = /^[\s*]*(?:[-–—_=]\s?){5,}[\s*]*$/;

export type Divider = { kind: 'original' | 'forwarded'; end: number };

/** A line that parts the author's words from another mail: "-----Original Message-----", "Begin forwarded message:". */
export function dividerAt(lines: MailLine[], start: number): Divider | undefined {
  const { text } = lines[start]!;
  if (text.length > 120) return undefined;
  if (replyAbove.test(text) && !/[.?!]\s*$/.test(text)) return { kind: 'original', end: start };
  const label = dashes.exec(text)?.[1];
  if (label !== undefined) {
    if (forwarded.test(label)) return { kind: 'forwarded', end: start };
    if (original.test(label)) return { kind: 'original', end: start };
    if (label.split(/\s+/).length <= 4 && headerFollows(lines, start))
      return { kind: 'original', end: start };
    return undefined;
  }
  if (/[:：]\s*$/.test(text) && forwarded.test(text) && headerFollows(lines, start)) {
    return { kind: 'forwarded', end: start };
  }
  return undefined;
}

export const isRuler = (text: string): boolean => text.length < 120 && ruler.test(text);

function headerFollows(lines: MailLine[], start: number): boolean {
  let next = start + 1;
  while (next < start + 4 && isBlank(lines[next])) next++;
  return lines[next] !== undefined && headerBlockAt(lines, next) !== undefined;
}
