/** Words that rules turn on and that people in a hurry misspell. Each stands for itself. */
const known =
  `inconvenience inconveniences inconvenienced inconvenient apologize apologise apologizes apologises
apologized apologised apologizing apologising apologies apology frustration frustrating frustrated confusion
guarantee guarantees guaranteed guaranty guaranties compliance definitely definitively immediately unfortunately experience experienced experiences
questions question hesitate hesitated assistance completely absolutely receive received receives convenience
responsible responsibility resubmit resubmitted frequently understand understood accidentally accidental
mistakenly overlooked interruption disruption disturbance appreciate appreciated`
    .split(/\s+/)
    .filter(Boolean);

const byFirst = new Map<string, string[]>();
for (const word of known) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
const exact = new Set(known);
const cache = new Map<string, string>();

/** "inconvienence" → "inconvenience"; a word that is near none of the known ones is answered as it is. */
export function respell(word: string): string {
  if (word.length < 7 || word.length > 18 || exact.has(word)) return word;
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  if (cache.size > 20_000) cache.clear();
  const answer = nearest(word);
  cache.set(word, answer);
  return answer;
}

function nearest(word: string): string {
  for (const candidate of byFirst.get(word[0]!) ?? []) {
    const allowed = candidate.length > 9 ? 2 : 1;
    if (Math.abs(candidate.length - word.length) <= allowed && distance(word, candidate) <= allowed)
      return isInflection(word, candidate) ? word : candidate;
  }
  return word;
}

/** "questioned" is a form of "question", not a slip; nor is "completed" one of "completely". */
const isInflection = (word: string, base: string) =>
  word.endsWith('ed') !== base.endsWith('ed') ||
  word.startsWith(base) || (word.length < base.length && base.startsWith(word));

/** Edit distance in which two letters that changed places count once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + swap);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
