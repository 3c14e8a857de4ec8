/** Words of more than `most` characters cut between two of them, where they have a space at all. */
export function shorten(words: string, most = 90): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.search(/\s\S*$/);
  return `${cut.slice(0, space > most / 2 ? space : undefined).trimEnd()}…`;
}
