import type { Spot } from './answer-finding';
import type { Known } from './known';
import { contentWords, sentencesOf } from './words';

const adverb = '(?:(?:now|already|just|also|finally|since|fully|completely|today|yesterday) )*';
/** What would end the customer's trouble, told as done. */
const solved =
  '(?:fix(?:ed)?|resolved|solved|repaired|restored|corrected|replaced|shipped|dispatched|reinstated|rolled back|patched|deployed|reactivated|unblocked|unlocked|recovered|rebooked|rescheduled|sent out)';
const told: RegExp[] = [
  new RegExp(`\\b(?:we|i)(?:['’]ve| have)? ${adverb}${solved}\\b`, 'i'),
  new RegExp(
    `\\b(?:is|are|was|were|has been|have been) ${adverb}(?:${solved}|working again|back to normal|up and running|(?:back )?online|running again)\\b`,
    'i',
  ),
];
/** Not yet, not sure, asked, or told of the customer. */
const open =
  /\b(?:not|n['’]t|never|until|once|when|if|as soon as|whether|before|after|should have|could have|promised|said|told|wrote|will|to be|being|nor|yet|without|ask(?:ed|ing)?)\b|n['’]t\b|\?$/i;

/**
 * Repairs, dispatches and other ends of the trouble that a model tells as done, where no message says so. The agent may
 * know of them; the conversation does not.
 */
export function findDone(text: string, known: Known): Spot[] {
  const said = sentencesOf(known.everything);
  const isSaid = (words: string): boolean => {
    const matter = new Set(contentWords(words));
    return said.some(
      (one) =>
        told.some((pattern) => pattern.test(one.words)) &&
        !open.test(one.words) &&
        contentWords(one.words).filter((word) => matter.has(word)).length >= Math.min(2, matter.size),
    );
  };
  return sentencesOf(text).flatMap(({ start, words }) => {
    const found = told.map((pattern) => pattern.exec(words)).find(Boolean);
    if (!found || open.test(words) || isSaid(words)) return [];
    const at = start + words.trimStart().indexOf(found[0]);
    return [
      {
        rule: 'done-unconfirmed',
        level: 'warning' as const,
        message: 'Told as done, and no message says so: make sure that it is.',
        start: at,
        end: at + found[0].length,
      },
    ];
  });
}
