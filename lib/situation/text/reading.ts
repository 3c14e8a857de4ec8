import type { Message, Thread } from '../../thread';
import type { Evidence } from '../situation';

/** A sentence of a message, in three forms of the same length, so that an offset in one counts in all. */
export interface Sentence {
  message: Message;
  /** Where it stands in the message's text. */
  start: number;
  raw: string;
  /** Lower case, plain apostrophes, as written. */
  lower: string;
  /** As `lower`, with what stands in quotation marks blanked: words of others are not the author's. */
  own: string;
  /** The one before it in its message. */
  before?: Sentence;
}

export interface Reading {
  message: Message;
  sentences: Sentence[];
  /** Index in the thread. */
  position: number;
}

export interface ThreadReading {
  thread: Thread;
  now: Date;
  customer: Reading[];
  /** What our side wrote to the customer. Only these can hold our promises and offers. */
  agent: Reading[];
  internal: Reading[];
}

/** A message longer than this is judged by its beginning. */
const longest = 24_000;

export function readThread(thread: Thread, now: Date): ThreadReading {
  const readings = thread.messages.map((message, position) => ({ message, position }));
  const cut = (keep: (message: Message) => boolean): Reading[] =>
    readings
      .filter(({ message }) => keep(message))
      .map(({ message, position }) => ({ message, position, sentences: readSentences(message) }));
  return {
    thread,
    now,
    customer: cut(({ author, visibility }) => author.role === 'customer' && visibility === 'public'),
    agent: cut(({ author, visibility }) => author.role === 'agent' && visibility === 'public'),
    internal: cut(({ visibility }) => visibility === 'internal'),
  };
}

function readSentences(message: Message): Sentence[] {
  const { text } = message;
  const lower = lowerKeepingLength(text);
  const own = blankQuotes(lower);
  const sentences: Sentence[] = [];
  for (const [start, end] of sentenceSpans(text)) {
    const raw = text.slice(start, end);
    if (/^\s*>/.test(raw)) continue; // A quoted line that the mail reader left in.
    const before = sentences.at(-1);
    sentences.push({
      message,
      start,
      raw,
      lower: lower.slice(start, end),
      own: own.slice(start, end),
      ...(before && { before }),
    });
  }
  return sentences;
}

function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length
      ? lower
      : [...text].map((one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join('');
  return even.replace(/[’‘ʼ´`]/g, "'").replace(/\u00a0/g, ' ');
}

/** Quotation marks must close within the paragraph; an inch sign or a lone mark blanks nothing. */
function blankQuotes(text: string): string {
  return text.replace(/"[^"\n]{1,600}"|“[^”\n]{1,600}”|„[^“”\n]{1,600}[“”]|«[^»\n]{1,600}»/g, (quote) =>
    ' '.repeat(quote.length),
  );
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|art|rs|approx|incl|etc|e\.g|i\.e|vs|inc|ltd|fig|ref|tel|p\.m|a\.m)\.$/i;

function sentenceSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  const limit = Math.min(text.length, longest);
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) spans.push([start + lead, start + lead + trimmed.length]);
    start = end;
  };
  for (let index = 0; index < limit; index++) {
    const unit = text[index]!;
    if (unit === '\n') {
      const next = text.slice(index + 1, index + 3);
      // A line that a mail program wrapped goes on in lower case.
      if (!/^[\p{Ll}(]/u.test(next) || start === index) push(index);
    } else if (/[.!?…]/.test(unit)) {
      while (index + 1 < limit && /[.!?…)"”]/.test(text[index + 1]!)) index++;
      const after = text[index + 1];
      if (after !== undefined && !/\s/.test(after)) continue;
      const before = text.slice(Math.max(start, index - 10), index + 1);
      const isNo = /\bno\.$/i.test(before) && !/^\s*[#\d]/.test(text.slice(index + 1, index + 5));
      if (unit === '.' && !isNo && abbreviation.test(before)) continue;
      push(index + 1);
    }
  }
  push(limit);
  return spans;
}

const longestQuote = 220;

/** The sentence as evidence; a long one is cut around the words that matter. Always a literal part of the message. */
export function evidence(sentence: Sentence, at = 0): Evidence {
  const { raw, message } = sentence;
  if (raw.length <= longestQuote) return { messageId: message.id, quote: raw };
  let from = Math.max(0, at - 80);
  if (from > 0) from = raw.indexOf(' ', from) + 1 || from;
  let to = Math.min(raw.length, from + longestQuote);
  if (to < raw.length) to = raw.lastIndexOf(' ', to) > at ? raw.lastIndexOf(' ', to) : to;
  return { messageId: message.id, quote: raw.slice(from, to).trim() };
}

/** Each message once, in order, at most `most`. */
export function distinct(all: Evidence[], most = 4): Evidence[] {
  const seen = new Set<string>();
  return all
    .filter(({ messageId, quote }) => {
      const key = `${messageId}\u0001${quote}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    })
    .slice(0, most);
}

export const sentAt = (message: Message): number =>
  message.sentAt ? Date.parse(message.sentAt) : Number.NaN;
