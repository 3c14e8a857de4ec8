/**
 * What can be read of JSON that is still arriving: open texts, lists and objects are closed where they stand. Undefined
 * before anything can be read; never throws.
 */
export function parsePartial(text: string): unknown {
  const closers: string[] = [];
  let inText = false;
  let escaped = false;
  let escapeAt = -6;
  /** Where the last whole value ended, and what was open there. */
  let safe = { end: 0, closers: '' };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (inText) {
      if (escaped) escaped = false;
      else if (character === '\\') {
        escaped = true;
        escapeAt = at;
      } else if (character === '"') inText = false;
      continue;
    }
    if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      safe = { end: at + 1, closers: closers.toReversed().join('') };
    } else if (character === '}' || character === ']') {
      closers.pop();
      safe = { end: at + 1, closers: closers.toReversed().join('') };
    } else if (character === ',') safe = { end: at, closers: closers.toReversed().join('') };
  }
  const open = closers.toReversed().join('');
  // An escape or half of a pair of code units at the end is left for the next chunk.
  const half = escaped || (text[escapeAt + 1] === 'u' && text.length - escapeAt < 6);
  const upTo = inText && half ? text.slice(0, escapeAt) : text;
  const pairless = inText ? upTo.replace(/(?:[\ud800-\udbff]|\\u[dD][89abAB][\da-fA-F]{2})$/, '') : upTo;
  for (const attempt of [pairless + (inText ? '"' : '') + open, text.slice(0, safe.end) + safe.closers]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt ends earlier.
    }
  }
  return undefined;
}
