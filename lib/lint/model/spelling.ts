/** Words that rules turn on and that people in a hurry misspell. Each stands for itself. */
const targets =
  `inconvenience inconveniences inconvenienced apologize apologise apologizes apologises apologized
apologised apologizing apologising apologies apology frustration confusion guarantee guarantees guaranteed definitely
immediately unfortunately experience questions hesitate receive received responsible resubmit accidentally mistakenly
appreciate compliance`.split(/\s+/);
/** Words of their own that stand near a target. */
const neighbours =
  `inconvenient convenient convenience convenienced guaranty guaranties responsive responsibly definitively
receiver receives experienced experiences experiencing compliant compliants complaint complaints complainant appreciated
appreciates appreciative approximate appropriate accidental apologetic hesitated hesitant resubmits resubmitted
confusing question questioned questions' immediate immediacy unfortunate frustrating mistaken definite definity`.split(
    /\s+/,
  );
const byFirst = new Map<string, string[]>();
for (const word of targets) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
const exact = new Set([...targets, ...neighbours]);

/** Short words that no other word stands near, as hurried hands write them. */
const slips: ReadonlyMap<string, string> = new Map(
  "sory=sorry sorrry=sorry dont=don't didnt=didn't doesnt=doesn't isnt=isn't wasnt=wasn't werent=weren't arent=aren't havent=haven't hasnt=hasn't hadnt=hadn't couldnt=couldn't wouldnt=wouldn't shouldnt=shouldn't youre=you're youve=you've"
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** "inconvienence" → "inconvenience"; a word that is near none of the known ones is answered as it is. */
export const respell = (word: string): string =>
  slips.get(word) ?? (word.length < 7 || word.length > 18 || exact.has(word) ? word : nearest(word));

function nearest(word: string): string {
  let best = word;
  let least = 3;
  const letters = lettersIn(word);
  for (const candidate of byFirst.get(word[0]!) ?? []) {
    const allowed = candidate.length > 9 ? 2 : 1;
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    if (bitsIn(letters ^ lettersIn(candidate)) > 2 * allowed && !isInflection(word, candidate)) continue;
    if (isInflection(word, candidate)) return word;
    const away = distance(word, candidate);
    if (away > allowed || away >= least) continue;
    best = candidate;
    least = away;
  }
  return best;
}

/** One bit for each letter that a word holds: a slip changes two at most. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** "guaranteeing" is a form of "guarantee", not a slip. */
const isInflection = (word: string, base: string) => word.startsWith(base);

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
