import { isBlank, type MailLine } from './mail-line';

// The verb of "On … wrote:" in the languages of the common mail programs. Letters may not touch it on either side.
const verb =
  /(?<!\p{L})(?:wrote|writes|sent|schrieb|schreibt|geschrieben|a [ée]crit|escribió|escreveu|ha scritto|schreef|geschreven|skrev|kirjoitti|kirjutas|napisał(?:\(a\)|a)?|pisze|nap[íi]?sal(?:\(a\)|a)?|napisa[ol](?:la)?(?: je)?|написал(?:\(а\)|а)?|пишет|пише|написав|написа|đã viết|yazdı|írta|έγραψε|a scris|menulis|כתב|كتب)(?!\p{L})|写道|寫道|書きました|のメール|작성|쓴 글/iu;
// Words an attribution begins with before its date: "On", "Am", "Le" …, or a weekday with its comma or full stop.
const opening =
  /^(?:on|at|am|le|el|en|il|em|op|den|d\.|dne|dnia|w dniu|dňa|dana|u|la|in data|på|vào|στις|pada|në)(?=[\s,])|^在|^(?:oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sept?)[a-z]*\.? \d|^\p{L}{1,14}[.,]|^\W{0,2}\d|^(?:ma|ti|ke|to|pe|la|su) \d/iu;
const dateNearStart = /^(?:[^\s\d]+\s+){0,4}\S{0,3}\d/u;
const date =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,4}([./-])\s?\d{1,2}\1\s?\d{2,4}|\d{1,2}[./]\d{1,2}\.?,? \d{1,2}[:.]\d\d|\d年|\d월|(?<!\d)\d{1,2}\.? \p{L}{3,}\.?,? .{0,12}\d{1,2}[:.h]\d\d|\p{L}{3,}\.? \d{1,2},? .{0,6}\d{1,2}:\d\d/u;
const clock = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
const address = /[^\s<>()[\]"']+@[^\s<>()[\]"',]+/;
const namedAddress =
  /^["'“«*]?[^<>([\n:?!]{0,70}["'”»*]?\s*(?:[<([]\s*(?:mailto:\s*)?[^<>]{0,60}[<:]?[^\s<>]+@)/;
const oldGmail = /^\d{4}-\d\d-\d\d \d{1,2}:\d\d GMT[+-]\d\d:\d\d \S.{0,80}$/;
const dashed = /^\s*[-–—*_]{2,}\s*(.*?)\s*[-–—*_]{2,}\s*$/s;
const bracketedAddress = /[<([]\s*(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+/;
const directions = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const shortName = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3}(?:\/[\p{L}/-]{1,30})?$/u;
const thirdPerson =
  /^(?!(?:You|I|We|He|She|They|It|Sie|Ich|Er|Wir|Vous|Je|Il|Nous|Usted|Who|One|As|And|Your|My|Our|The|This)(?!\p{L}))\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;
const maximumLines = 6;
const maximumLength = 400;

/** "On … wrote:" of any language: where it begins, where it ends, and what of its first line is the author's own. */
export interface Attribution {
  end: number;
  /** The author's words on the same line, before it. */
  before: string;
}

/** The attribution that begins on this line, if one does. */
export function attributionAt(lines: MailLine[], start: number): Attribution | undefined {
  if (lines[start]!.mark === 'attribution') return { end: endOfMark(lines, start), before: '' };
  if (
    !/[\d@<"]/.test(lines[start]!.text) &&
    !endsWithVerb(lines[start]!.text) &&
    !dashed.test(lines[start]!.text)
  )
    return undefined;
  let joined = '';
  for (let end = start; end < lines.length && end < start + maximumLines; end++) {
    const line = lines[end]!;
    if (line.depth !== lines[start]!.depth && line.text.trim() !== '') return undefined;
    // Some programs part the name from its address by an empty line.
    if (isBlank(line) && !lines[end + 1]?.text.trimStart().startsWith('<')) return undefined;
    joined = joined ? `${joined} ${line.text.trim()}` : line.text.trim();
    if (joined.length > maximumLength) return undefined;
    if (!isBlank(line) && canEnd(line.text) && isAttribution(joined, standsAlone(lines, end))) {
      return laterStart(lines, start, end) ? undefined : { end, before: '' };
    }
    if (end === start && quoteFollows(lines, end) && isShortAttribution(joined)) return { end, before: '' };
    // Where the quote markers follow, the attribution may share its line with the author's last words.
    if (end === start && (lines[end + 1]?.depth ?? 0) > line.depth) {
      const before = sharedLine(joined);
      if (before !== undefined) return { end, before };
    }
  }
  return undefined;
}

function endOfMark(lines: MailLine[], start: number): number {
  let end = start;
  while (lines[end + 1]?.mark === 'attribution') end++;
  return end;
}

const canEnd = (text: string): boolean =>
  /[:：][*\s\u200e\u200f\u202a-\u202e]*$|[-–—*]{2,}\s*$/.test(text) ||
  endsWithVerb(text) ||
  oldGmail.test(text);

function endsWithVerb(text: string): boolean {
  const tail = text.slice(-24);
  const found = verb.exec(tail);
  return found !== null && /^[\s:：*.]*$/.test(tail.slice(found.index + found[0].length));
}

/** Followed by a quote, or a paragraph of its own: enough where neither address nor time is given. */
function standsAlone(lines: MailLine[], end: number): boolean {
  const next = lines[end + 1];
  return next === undefined || isBlank(next) || next.depth > lines[end]!.depth;
}

function quoteFollows(lines: MailLine[], end: number): boolean {
  const next = isBlank(lines[end + 1]) ? lines[end + 2] : lines[end + 1];
  return next !== undefined && next.depth > lines[end]!.depth;
}

/** Right above a quote less will do: "Ann Lee schrieb:", "6 May 2024 Ann Lee <ann@example.com>". */
function isShortAttribution(text: string): boolean {
  if (bracketedAddress.test(text) && date.test(text)) return /[>)\]][:：]?$/.test(text) && text.length < 120;
  const said = verb.exec(text);
  return said !== null && endsWithVerb(text) && thirdPerson.test(text.slice(0, said.index).trim());
}

/** "see you at 12:30 ⏎ On … wrote:": the author's line must not be taken into the attribution. */
function laterStart(lines: MailLine[], start: number, end: number): boolean {
  for (let later = end; later > start; later--) {
    const joined = join(lines, later, end);
    if (!isAttribution(joined, standsAlone(lines, end)) || !date.test(joined)) continue;
    if (!startsWithDate(joined)) {
      if (startsWithDate(join(lines, start, end))) continue;
      return true;
    }
    const sentenceBefore =
      /[.!?…]\s*$/.test(lines[later - 1]!.text) && !/\d\.\s*$/.test(lines[later - 1]!.text);
    return sentenceBefore || !startsWithDate(join(lines, start, end));
  }
  return false;
}

const join = (lines: MailLine[], start: number, end: number): string =>
  lines
    .slice(start, end + 1)
    .map((line) => line.text.trim())
    .join(' ');

const startsWithDate = (text: string): boolean => opening.test(text) && dateNearStart.test(text);

function isAttribution(text: string, alone: boolean): boolean {
  const plain = text.replace(directions, '');
  const inner = dashed.exec(plain)?.[1];
  const line = (inner ?? plain).replace(/^[-–—*_\s]+/, '').replace(/[*_\s]+$/, '');
  if (line.length < 8) return false;
  if (oldGmail.test(line)) return true;
  if (inner !== undefined && endsWithVerb(line) && line.split(/\s+/).length <= 8) return true;
  const hasVerb = verb.test(line);
  const colon = /[:：]$/.test(line);
  if (!hasVerb && !colon) return false;
  if (!colon && !endsWithVerb(line)) return false;
  const hasDate = date.test(line);
  const hasAddress = address.test(line);
  if (hasDate && startsWithDate(line)) {
    if (hasAddress) return hasVerb || (colon && clock.test(line));
    return hasVerb && line.length < 200 && (clock.test(line) || alone);
  }
  // Date, time, bracketed address, colon: no language needed.
  if (hasDate && colon && clock.test(line) && bracketedAddress.test(line) && line.length < 160) return true;
  const said = verb.exec(line);
  if (said && hasDate && colon && clock.test(line) && shortName.test(line.slice(0, said.index).trim()))
    return alone;
  return hasVerb && hasAddress && namedAddress.test(line) && (hasDate || endsWithVerb(line) || colon);
}

function sharedLine(text: string): string | undefined {
  const start =
    /\s*(?:-{2,}\s*|\s)(?=(?:On|Am|Le|El|Il|Em|Op|Den|Dnia|W dniu|På)\s+(?:\p{L}+[.,]*\s+){0,2}\d)/gu;
  for (const found of text.matchAll(start)) {
    const rest = text.slice(found.index + found[0].length);
    if (found.index > 0 && canEnd(rest) && isAttribution(rest, true))
      return text.slice(0, found.index).trimEnd();
  }
  return undefined;
}
