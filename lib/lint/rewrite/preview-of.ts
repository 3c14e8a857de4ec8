import type { Rewrite } from '../finding';
import { wordsOf } from './words-of';

const enough = 4; // Words by which a changed letter is read.
const farthest = 120; // Characters.

/** A rewrite as it is offered: one that ends inside a sentence's words, or brings a mark alone, with words around it. */
export function previewOf(text: string, rewrite: Rewrite): string {
  const words = wordsOf(rewrite);
  if (words === '') return '';
  const before = text.slice(Math.max(0, rewrite.start - farthest), rewrite.start);
  if (!/[\p{L}\p{N}]/u.test(words)) return lastWords(before) + words;
  const after = text.slice(rewrite.end, rewrite.end + farthest);
  const partBefore = /^[\p{L}\p{N}]/u.test(rewrite.text) ? /[\p{L}\p{N}'’-]{0,40}$/u.exec(before)![0] : '';
  return partBefore + words + goesOn(rewrite, words, text.slice(rewrite.start, rewrite.end), after);
}

/** What of the words behind it belongs to a replacement that stops in a word or at a space, or only took words away in front. */
function goesOn(rewrite: Rewrite, words: string, replaced: string, after: string): string {
  const replacement = rewrite.text;
  const isRest = replaced.length > replacement.length && replaced.toLowerCase().endsWith(words.toLowerCase());
  const space = /\s$/.test(replacement) || (isRest && /^\s/.test(after)) ? ' ' : '';
  const stopsInWord = /[\p{L}\p{N}]$/u.test(replacement) && /^[\p{L}\p{N}'’-]/u.test(after);
  if (!space && !stopsInWord) return '';
  const sentence = /^.*?(?=[.!?](?:\s|$)|$)/m.exec(after)![0].trim();
  const missing = enough - words.split(/\s+/).length + (space ? 0 : 1);
  const shown = sentence
    .split(/\s+/)
    .slice(0, Math.max(space ? 0 : 1, missing))
    .join(' ');
  return `${shown && space}${shown}${shown.length < sentence.length ? '…' : ''}`;
}

function lastWords(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimStart();
  const shown = line.split(/\s+/).slice(-enough).join(' ');
  return shown.length < line.length ? `…${shown}` : shown;
}
