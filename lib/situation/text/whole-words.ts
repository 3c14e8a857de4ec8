/** The part of `raw` from `start` to `end`, without a last word that the cut went through. */
export function wholeWords(raw: string, start: number, end: number): string {
  const cut = raw.slice(start, end);
  const inside = /[\p{L}\d'’-]$/u.test(cut) && /^[\p{L}\d'’-]/u.test(raw.slice(end));
  return inside ? cut.replace(/[\s,]*[\p{L}\d'’-]+$/u, '') : cut;
}
