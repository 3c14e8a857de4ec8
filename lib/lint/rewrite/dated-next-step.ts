import type { Rewrite } from '../finding';
import type { LintContext, Match } from '../rule';
import { due } from './due';
import { anotherClause, holdsFact, isFiller } from './facts';
import { calmEnd, sentenceAt } from './sentence-at';
import { stepStands } from './step-stands';

/** A next touch of ours with a time, in place of an offer to be asked again. */
export function datedNextStep(match: Match, text: string, { now }: LintContext = {}): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  const offer = text.slice(match.start, match.end).replace(/^[\s,–—-]*(?:but\b)?|\bso\b/gi, '');
  if (holdsFact(offer) || anotherClause.test(offer) || !isFiller(text.slice(match.end, end))) return [];
  const closing = calmEnd(text, end);
  const stop = closing.stop || (text.charAt(end) === '.' ? '' : '.');
  const words = stepStands(text, match)
    ? `Answer this message and it reaches me${stop}`
    : `I will write to you ${due(now)}, with or without news${stop}`;
  const front = text.slice(start, match.start);
  const said = front.replace(joiners, '');
  if (stub.test(said)) {
    const from = text.slice(0, start).trimEnd().length;
    const gap = text.slice(from, start);
    // Words without a full stop before the offer stay a sentence of their own.
    return from === 0 || /\n\s*\n/.test(gap) || /[.!?:,…]["”')]*$/.test(text.slice(0, from))
      ? [{ start, end: closing.end, text: words }]
      : [{ start: from, end: closing.end, text: `.${gap}${words}` }];
  }
  if (open.test(said)) return [];
  const at = start + said.length;
  const joint = greeting.test(text.slice(start, at + 1)) ? text.charAt(at) : '.';
  return [{ start: at, end: closing.end, text: `${joint} ${words}` }];
}

const joiners = /(?<![\s,;:–—-])(?:[\s,;:–—-]|\b(?:and|so|but|then|or))+$/i;
/** A name that is spoken to, "PS:": its mark stays. */
const greeting = /^(?:(?:hi|hello|hey|dear) )?\S+[,:]$/i;
/** What needs the offer behind it to end: "Please call if it fails", "It is". */
const open =
  /\bif\b|^(?:when|once|unless|while|as|because|since|should)\b|\b(?:to|is|are|be|that|you|we|I|us|can|will|with|of|not|remains?|stays?)$/i;

/** What says nothing without the offer behind it: "We remain", "Please let me know". */
const stub =
  /^(?:(?:we|I|am|are|will|would|be|remain|stand|always|here|ready|happy|glad|to|also|please|just|do|kindly|so|let|me|us|know|contact|call|write|ask|tell|feel|free|get|in|touch|reach|out|again|['’](?:re|m|ll|d))\b ?)*$/i;

/** The same behind a sentence that has no time, or behind the last one where nothing says what happens next. */
export function addNextStep(match: Match, text: string, { now }: LintContext = {}): Rewrite[] {
  if (stepStands(text) || !/[.!?]\s*$/.test(text.slice(match.start, match.end))) return [];
  const sentence = text.slice(match.start, match.end);
  const soon = vagueTime.exec(sentence);
  if (soon && contact.test(sentence.slice(0, soon.index)) && !otherTime.test(sentence)) {
    const start = match.start + soon.index;
    return [{ start, end: start + soon[0].length, text: due(now) }];
  }
  const clause = sentence
    .slice(0, -1)
    .split(/[.!?;,]/)
    .at(-1)!;
  if (
    /\b(?:I|we)(?: will|['’]ll) (?!not |never )/i.test(clause) &&
    /\b(?:write to|call|phone|answer|update|(?:get|come) back to|reply to|e-?mail|tell|inform) you$/.test(
      clause,
    )
  )
    return [{ start: match.end - 1, end: match.end - 1, text: ` ${due(now)}` }];
  return [
    { start: match.end, end: match.end, text: ` I will write to you ${due(now)}, with or without news.` },
  ];
}

const somebody =
  /^((?:the|our) (?:[\w-]+ ){0,3}?(?:team|department|staff|engineers?|developers?|specialists?|colleagues?|experts?|manager))\s+(?:will|is going to|are going to|shall)\s+(?!be\b)(?=[a-z])/i;

/** "The team will check it" becomes our own act: "I will ask the team to check it", with a time where it had none. */
export function askThem(match: Match, text: string, { now }: LintContext = {}): Rewrite[] {
  const sentence = text.slice(match.start, match.end);
  const found = somebody.exec(sentence);
  if (!found) return [];
  const [whole, who = ''] = found;
  const object = who.charAt(0).toLowerCase() + who.slice(1);
  const asked = `I will ask ${object} to `;
  const rest = sentence.slice(whole.length);
  if (vagueTime.test(rest) || anyTime.test(rest) || !/^[^.!?;,]+\.$/.test(rest))
    return [{ start: match.start, end: match.start + whole.length, text: asked }];
  const alone = `${asked}${rest.slice(0, -1)}, and write to you ${due(now)}`;
  return [{ start: match.start, end: match.end - 1, text: alone }];
}

const contact =
  /\b(?:I|we|you)(?: will|'ll|’ll)\s+(?:call|phone|ring|write|answer|reply|respond|get back|come back|email|e-mail|update|let you know|tell you|inform you|be in touch|contact you|hear from (?:us|me))\b[^.!?;,]*$/i;
const vagueTime =
  /\b(?:as (?:soon|quickly) as (?:possible|we can|I can)|asap|shortly|soon|at (?:our|my) earliest \w+|in due course|in the near future|before long|in the (?:coming|next few) (?:days|weeks))\b/i;
const anyTime =
  /\b(?:today|tomorrow|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|minutes?|hours?|days?|weeks?|month)\b|\d/i;
const otherTime =
  /\b(?:today|tomorrow|tonight|\d{1,2}(?::\d\d)?\s?[ap]m|\d{1,2}:\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** A time in place of "as soon as possible", where what is promised is a message of ours. */
export function timeForSoon(match: Match, text: string, { now }: LintContext = {}): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  if (vagueTime.exec(text.slice(match.start, match.end))?.index !== 0) return [];
  if (!contact.test(text.slice(start, match.start)) || otherTime.test(text.slice(start, end))) return [];
  return [{ start: match.start, end: match.end, text: due(now) }];
}
