const longest = 50;

/** An id for the rule on a phrase, told apart from the ids that are taken. The same phrase gives the same id. */
export function teamRuleId(phrase: string, taken: ReadonlySet<string> = new Set()): string {
  const words = phrase
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-+$/g, '');
  const base = `team-${words || hash(phrase)}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

/** For phrases without a Latin letter. */
function hash(words: string): string {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum = (Math.imul(sum, 31) + words.charCodeAt(at)) >>> 0;
  return sum.toString(36);
}
