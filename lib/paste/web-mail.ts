import { type PastedMessage, personOf, type Split } from './split';

const to = /^(?:to|an|à|para|a|aan|till|til|do|cc)[:\s]\s*(\S[^.!?]{0,160})$/iu;
const me = /^(?:me|mich|moi|mí|mim|mij|mig|meg|mnie)\b/iu;
const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc)';
const clock = String.raw`\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?`;
const time = new RegExp(
  String.raw`(?:(?:\p{L}{2,10}\.?,?\s+)?(?:${month}\p{L}*\.?\s+\d{1,2}|\d{1,2}\.?\s+${month}\p{L}*\.?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,?\s+\d{4})?(?:,?\s+(?:at\s+)?${clock})?|(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?\s*${clock})\s*(?:\([^)]{1,40}\))?$`,
  'iu',
);
const chrome = /^(?:inbox|external|reply|reply all|forward|print all|in new window|\d+ of \d+)$/i;

interface Head {
  start: number;
  end: number;
  message: PastedMessage;
}

/** A conversation copied out of web mail: name, date and "to me" above each message, the oldest first. */
export function splitWebMail(input: string[]): Split | undefined {
  const lines = input.map((line) => line.trim());
  const heads = lines.flatMap((_, index) => headEndingAt(lines, index) ?? []);
  if (heads.length === 0) return undefined;
  const messages = heads.map(({ end, message }, index) => ({
    ...message,
    text: input
      .slice(end, heads[index + 1]?.start ?? input.length)
      .join('\n')
      .trim(),
  }));
  const before = lines.slice(0, heads[0]!.start).filter((line) => line && !chrome.test(line));
  const [subject = ''] = before;
  const isTitle = before.length === 1 && subject.length <= 150;
  return {
    messages: [
      ...(before.length && !isTitle ? [{ name: '', text: before.join('\n') }] : []),
      ...messages.filter(({ text }) => text !== ''),
    ],
    subject: isTitle ? subject : '',
  };
}

/** The "to …" line, with a date above it and a name above or before that. */
function headEndingAt(lines: string[], index: number): Head | undefined {
  const whom = to.exec(lines[index]!)?.[1];
  if (!whom) return undefined;
  const dated = above(lines, index);
  const when = dated === undefined ? undefined : time.exec(lines[dated]!);
  if (dated === undefined || !when) return undefined;
  const sameLine = lines[dated]!.slice(0, when.index).trim();
  const named = sameLine ? dated : above(lines, dated);
  const who = sameLine || (named === undefined ? '' : lines[named]!);
  if (named === undefined || !isName(who)) return undefined;
  return {
    start: named,
    end: index + 1,
    message: { ...personOf(who), time: when[0].trim(), toMe: me.test(whom), text: '' },
  };
}

/** The next line above that is not empty, at most one empty line away. */
const above = (lines: string[], index: number): number | undefined =>
  lines[index - 1] ? index - 1 : lines[index - 2] ? index - 2 : undefined;

const isName = (text: string): boolean =>
  /^[\p{L}"<]/u.test(text) && text.length <= 90 && text.split(/\s+/).length <= 7 && !/[?!:]|\.$/.test(text);
