import { toNumber } from './text/numbers';
import type { Reading, Sentence, ThreadReading } from './text/reading';

/** "I don't need to be told how it works, I need …": what they got is held against what they want. */
const contrast =
  /\b(?:i|we) (?:do not|don't|didn't|did not) (?:need|want|ask for|ask|pay for|order) [^.;!?]{2,70}(?:[,;–—-] ?|\band )(?:just |what )?(?:i|we) (?:do )?(?:need|want|asked|paid|ordered)\b/;
/** Mock offers: "Shall I write it in crayon?" */
const mockOffer =
  /(?:^|[,;:–—] ?|\b(?:and|so|or|perhaps|maybe) )(?:shall|should|must) (?:i|we) (?:also |perhaps |maybe |now |just |then |really )?(?:(?:draw|paint|sing|spell|hang|fax|knit|shout|whisper|dance|pray|frame|bake|carve|beg|kneel|dig)\b|(?:write|send|bring|print|read|post|say|explain)\b[^.?]{0,50}\b(?:also|too|again|slowly|louder|crayon|capitals|larger|bigger|blood|stone|rhyme)\b)[^.]{0,80}\?|\b(?:would|do) you (?:like|want|prefer) (?:me|us) to (?:also |just |perhaps )?(?:draw|sing|spell|paint|fax|carve|dance|pray|translate|come and|do your|write it)\b|\bperhaps (?:i|you|we|someone|somebody) (?:could|should|might|would)(?: like to)? (?:also )?(?:tell|explain|advise|suggest|show|choose|decide|enlighten|draw|sing)\b/;
/** Pictures that nobody means. */
const pictures =
  /\b(?:in crayon|in triplicate|carrier pigeons?|smoke signals?|crystal ball|telepath\w*|mind[- ]reader|magic wand|fortune teller|ouija|s[ée]ance|hidden camera|candid camera|april fool\w*|kafka\w*|monty python|being (?:filmed|pranked|tested)|(?:this|next|any) (?:century|decade|millennium)|my grandchildren|ice age|the dark ages|nobel prize|gold medal|a medal|an award|applause|standing ovation|take a bow|made me laugh|i (?:nearly |almost )?laughed)\b/;
const understated =
  /\b(?:take your time|don't let me (?:rush|keep|disturb|hurry)|do carry on|no(?:thing)? (?:rush|hurry)[^.]{0,10}\bonly\b|(?:it|this|that)(?:'s| is) only (?:the|my|our|been)|is (?:quite )?a treat|which (?:i did not|i didn't) know was possible|as one does|you must be (?:very |so )?proud|i feel (?:so |very |truly )?(?:valued|heard|special|looked after)|(?:i am|i'm) (?:so |truly )?(?:touched|honoured|flattered)|lucky for (?:me|you|us)|what a relief|nice (?:try|one)|good (?:one|luck with that)|(?:has|have) been asked|i refer you to (?:my|the)|read (?:the|my) (?:message|mail|e-?mail|line|sentence|subject|one) (?:above|below|before|again|line))\b/;

export interface Irony {
  sentence: Sentence;
  at: number;
  weight: number;
}

/** What is said mockingly, by its form: no word of anger need stand in it. */
export function findIrony(reading: Reading, thread: ThreadReading): Irony[] {
  const found: Irony[] = [];
  const answered = thread.agent.filter(({ position }) => position < reading.position).at(-1);
  const sums = answered
    ? [
        ...answered.message.text.matchAll(
          /[$€£] ?(\d[\d.,]*\d|\d)|(\d[\d.,]*) ?(?:euros?|pounds?|dollars?|%)/gi,
        ),
      ].map((one) => Number((one[1] ?? one[2])!.replace(/,/g, '')))
    : [];
  for (const sentence of reading.sentences) {
    const { own, before } = sentence;
    const add = (pattern: RegExp, weight: number) => {
      const at = own.search(pattern);
      if (at >= 0) found.push({ sentence, at, weight });
    };
    add(contrast, 1.4);
    add(mockOffer, 1.6);
    add(pictures, 1.2);
    add(understated, 1.2);
    if (before && isBareRepeat(own, before.own)) found.push({ sentence, at: 0, weight: 1.2 });
    if (sums.length && isBareSum(own, sums)) found.push({ sentence, at: 0, weight: 1.4 });
  }
  return found;
}

/** "The field is blank. Blank." */
function isBareRepeat(own: string, before: string): boolean {
  const words = own.match(/[a-z']+/g) ?? [];
  return (
    /[a-z][.!…]+$/.test(own) &&
    words.length > 0 &&
    words.length <= 2 &&
    words.every((word) => word.length > 3 && new RegExp(`(?<![a-z])${word}(?![a-z])`).test(before)) &&
    !/\b(?:thanks?|please|hello|dear)\b/.test(own)
  );
}

/** "Twenty pounds.": the sum we offered, left standing. */
function isBareSum(own: string, sums: readonly number[]): boolean {
  const plain = own.replace(/[.!?…]+$/, '').trim();
  const sum = plain.match(
    /^[$€£] ?([\d.,]*\d)$|^(.+?) ?(?:euros?|pounds?|dollars?|quid|percent|per cent|%)$/,
  );
  if (!sum) return false;
  const value = sum[1]
    ? Number(sum[1].replace(/,/g, ''))
    : (toNumber(sum[2]!) ?? Number(sum[2]!.replace(/,/g, '')));
  return sums.includes(value);
}
