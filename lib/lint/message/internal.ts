import type { Evidence } from '../../situation/situation';
import type { Thread } from '../../thread';
import { modelText } from '../model/model-text';

export interface LeakWords {
  /** Links, addresses, ticket ids: lower case, as written. */
  marks: Map<string, Evidence>;
  /** Names, lower case. */
  names: Map<string, Evidence>;
  /** Runs of words long enough to be nobody's by chance. */
  runs: Map<string, Evidence>;
  /** Their first words. */
  runStarts: Set<string>;
  runLength: number;
}
const runLength = 6;
const markPattern =
  /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\b[A-Z]{2,8}-\d{2,}\b/g;
/** A ticket's id counts inside a link as well. */
const idPattern = /\b[A-Z]{2,8}-\d{2,}\b/g;
const ordinary = new Set(
  'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English OK FYI PS Hi Hello Dear Thanks Please Note Customer Re Fwd'
    .toLowerCase()
    .split(' '),
);

/** What stood in internal notes of the thread and nowhere a customer could read it. */
export function leakWords(thread: Thread): LeakWords {
  const publicText = [
    thread.subject,
    ...Object.values(thread.fields),
    ...thread.participants.flatMap(({ name, address }) => [name, address ?? '']),
    ...thread.messages
      .filter(({ visibility }) => visibility === 'public')
      .flatMap(({ author, text, quoted, signature }) => [author.name, text, quoted ?? '', signature ?? '']),
  ].join('\n');
  const open = publicText.toLowerCase();
  const openRuns = new Set(runsOf(publicText).map(({ words }) => words));
  const answer: LeakWords = {
    marks: new Map(),
    names: new Map(),
    runs: new Map(),
    runStarts: new Set(),
    runLength,
  };
  for (const { id, text, visibility } of thread.messages) {
    if (visibility !== 'internal') continue;
    const note = text.slice(0, 20_000);
    for (const [mark] of [...note.matchAll(markPattern), ...note.matchAll(idPattern)])
      if (!open.includes(mark.toLowerCase()))
        answer.marks.set(mark.toLowerCase(), { messageId: id, quote: mark });
    for (const name of namesIn(note))
      if (!new RegExp(`\\b${name}\\b`, 'i').test(publicText))
        answer.names.set(name.toLowerCase(), { messageId: id, quote: name });
    for (const { words, quote } of runsOf(note))
      if (!openRuns.has(words)) {
        answer.runs.set(words, { messageId: id, quote });
        answer.runStarts.add(words.split(' ', 1)[0]!);
      }
  }
  return answer;
}

/** Words with a capital that do not begin a sentence. */
function namesIn(note: string): string[] {
  const names = new Set<string>();
  for (const { tokens } of modelText(note).sentences)
    for (const { start, end, kind, lower } of tokens.slice(1)) {
      const word = note.slice(start, end);
      if (kind === 'word' && /^[A-Z][a-z]{2,}$/.test(word) && !ordinary.has(lower)) names.add(word);
    }
  return [...names];
}

function runsOf(text: string): { words: string; quote: string }[] {
  const runs: { words: string; quote: string }[] = [];
  for (const { tokens } of modelText(text).sentences)
    for (let index = 0; index + runLength <= tokens.length; index++) {
      const run = tokens.slice(index, index + runLength);
      if (run.every(({ kind }) => kind !== 'punctuation'))
        runs.push({
          words: run.map(({ lower }) => lower).join(' '),
          quote: text.slice(run[0]!.start, run.at(-1)!.end),
        });
    }
  return runs;
}
