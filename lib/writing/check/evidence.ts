import type { Thread } from '../../thread';
import { type AnswerFinding, place, type Spot } from './answer-finding';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Each quote has to stand in the message it names; each passage in the draft. */
export function findFalseEvidence(answer: unknown, thread: Thread): AnswerFinding[] {
  const messages = new Map(thread.messages.map(({ id, text }) => [id, plain(text)]));
  const draft = textAt(answer, 'draft', 'text');
  const found: AnswerFinding[] = [];
  walk(answer, '', (one, path) => {
    const { messageId, quote, passage, from } = one;
    const add = (key: string, words: string, spot: Pick<Spot, 'rule' | 'level' | 'message'>) =>
      found.push(...place(path ? `${path}.${key}` : key, words, [{ ...spot, start: 0, end: words.length }]));
    if (typeof passage === 'string' && draft !== undefined && !plain(draft).includes(plain(passage)))
      add('passage', passage, {
        rule: 'passage-not-in-draft',
        level: 'warning',
        message: 'These words stand nowhere in the draft.',
      });
    if (from === 'thread' && !messageId)
      add('passage', String(passage), {
        rule: 'claim-without-source',
        level: 'error',
        message: 'Said to be from the thread, and names no message.',
      });
    if (typeof messageId !== 'string' || (from !== undefined && from !== 'thread')) return;
    const source = messages.get(messageId);
    if (source === undefined)
      add('messageId', messageId, {
        rule: 'message-unknown',
        level: 'error',
        message: 'The thread has no such message.',
      });
    else if (typeof quote === 'string' && (!plain(quote) || !inOrder(source, quote)))
      add('quote', quote, {
        rule: 'quote-not-in-message',
        level: 'error',
        message: 'The message it names does not say this.',
      });
  });
  return found;
}

/** A quote may leave words out where it says so with "…". */
function inOrder(source: string, quote: string): boolean {
  let from = 0;
  for (const part of quote
    .split(/…|\.\.\.|\[…\]/)
    .map(plain)
    .filter(Boolean)) {
    const at = source.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Deeper than any answer is; what lies below is no answer. */
const deepest = 12;

function walk(
  value: unknown,
  path: string,
  see: (one: Record<string, unknown>, path: string) => void,
  depth = 0,
): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  if (!Array.isArray(value)) see(value as Record<string, unknown>, path);
  for (const [key, one] of Object.entries(value)) walk(one, path ? `${path}.${key}` : key, see, depth + 1);
}

/** The text at a path, where there is one. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  let at = value;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** Every text of an answer with its path. Ids and quotes are the thread's, not the model's. */
export function textsOf(answer: unknown): { path: string; text: string }[] {
  if (typeof answer === 'string') return [{ path: '', text: answer }];
  const texts: { path: string; text: string }[] = [];
  walk(answer, '', (one, path) => {
    for (const [key, value] of Object.entries(one)) {
      const values = Array.isArray(value) ? value : [value];
      values.forEach((text, index) => {
        if (typeof text !== 'string' || text === '') return;
        const here = [path, key, Array.isArray(value) ? index : ''].filter((part) => part !== '').join('.');
        texts.push({ path: here, text });
      });
    }
  });
  return texts;
}
