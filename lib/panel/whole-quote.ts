const shortLead = 40; // Characters.

/** A quote that begins inside a sentence, with the words before it, or "…" for many; no word is cut. */
export function wholeQuote(text: string, quote: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  const before = text.slice(0, at);
  const sentence = before.length - /[^.!?\n]*$/.exec(before)![0].trimStart().length;
  const word = before.length - /[\p{L}\p{N}'’-]{0,40}$/u.exec(before)![0].length;
  const start = at - sentence <= shortLead ? sentence : word;
  const isInside = sentence < start;
  const rest = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(at + quote.length))![0];
  const goesOn = /[\p{L}\p{N}]$/u.test(quote) ? rest : '';
  return `${isInside ? '…' : ''}${text.slice(start, at)}${quote}${goesOn}`;
}
