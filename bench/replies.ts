import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corpora, corpusRows } from './evaluation';

const file = 'agent-replies/dev.jsonl';

/** Natural replies where they are beside the project, else replies made of our own sentences; up to `words` words. */
export function sampleReplies(words: number): { texts: string[]; words: number; source: string } {
  const natural = existsSync(join(corpora, file));
  const rows = natural ? corpusRows<{ text: string }>(file)!.map(({ text }) => text) : invented(words);
  // Spread over the file, so that every source is in it.
  const step = natural ? 13 : 1;
  const texts: string[] = [];
  let count = 0;
  for (let index = 0; index < rows.length && count < words; index += step) {
    const text = rows[index]!;
    texts.push(text);
    count += countWords(text);
  }
  return { texts, words: count, source: natural ? 'agent-replies' : 'invented replies' };
}

/** A reply of about so many words, to type into. */
export function longReply(words: number): string {
  const reply: string[] = [];
  let count = 0;
  for (const [index, text] of invented(words).entries()) {
    reply.push(text, index % 3 === 2 ? '\n\n' : ' ');
    count += countWords(text);
    if (count >= words) break;
  }
  return reply.join('');
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const openers = [
  'Hello Dana,',
  'Thank you for the log file.',
  'I have read your message twice.',
  'You are right.',
];
const middles = [
  'The export was stopped on Tuesday at 14:10 because our import job had filled the disk.',
  'Two of your reports were lost, and I have asked Priya to restore them from the copy of Monday night.',
  "It isn't clear yet why the retry did not start; we'll know once the trace has been read.",
  'Please send me the order number that is printed under the address, so that I can find the parcel.',
  'Until then you can download the same figures under Settings, where the older format still works.',
  'I will write to you by Friday at noon, whether it is fixed or not.',
];
const closers = ['Does that help?', 'Sorry again that we kept you waiting.', 'Best regards, Sam'];

function invented(words: number): string[] {
  const texts: string[] = [];
  for (let index = 0; texts.length * 8 < words; index++) {
    texts.push(openers[index % openers.length]!);
    for (let part = 0; part < 3; part++) texts.push(middles[(index * 5 + part * 2) % middles.length]!);
    texts.push(closers[index % closers.length]!);
  }
  return texts;
}
