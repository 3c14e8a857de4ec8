import { nounPhraseAfter } from '../../text/noun-phrase';
import type { Reading, Sentence } from '../../text/reading';
import { events } from './events';
import { finders } from './finders';
import { body, states, withState } from './shape';

export interface Candidate {
  phrase: string;
  /** How sure the pattern is that this is what broke. */
  weight: number;
  sentence: Sentence;
  at: number;
}

const before =
  /(?:^|[,;:–—(]\s*|(?<!\p{L})(?:my|our|your|the|this|these|an?|another|of|with|for|about|two|three|four|five|several|many|second|third|fourth|fifth|sixth|seventh|more|constant|repeated|yet another|same))\s*$/u;
const prenominal = new RegExp(`(?<!\\p{L})(${states}|double|duplicate|late|slow) `, 'gu');

const all = [...finders, ...events];
const known = new WeakMap<Reading, Candidate[]>();

/** Everything in a message that may be what broke. */
export function candidatesOf(reading: Reading): Candidate[] {
  const found = known.get(reading) ?? readCandidates(reading);
  known.set(reading, found);
  return found;
}

function readCandidates({ sentences }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const { own } = sentence;
    const conditional = /^when\b/.test(own);
    const add = (phrase: string | undefined, weight: number, at: number) => {
      if (phrase && !isSupposed(own, at))
        found.push({ phrase, weight: conditional ? weight - 1.5 : weight, sentence, at });
    };
    for (const { weight, pattern, phrase } of all)
      for (const match of own.matchAll(pattern)) add(phrase(match, sentence), weight, match.index);
    for (const match of own.matchAll(prenominal)) {
      const lead = own.slice(Math.max(0, match.index - 30), match.index);
      const noun = before.test(lead) && nounPhraseAfter(sentence, match.index + match[0].length);
      if (noun && (/^(?:out|up|down|off|in)\b/.test(noun) || body.test(noun))) continue;
      if (
        match[1] === 'lost' &&
        noun &&
        /^(?:day|time|income|wages|takings|earnings|sleep|revenue|hours?|sales|profit)/.test(noun)
      )
        continue;
      if (noun && !/^\d/.test(noun))
        add(`${leadOf(lead)} ${match[1]} ${noun.toLowerCase()}`, 2.9, match.index);
    }
    // Without a verb, as in a note: "Flight cancelled at the gate".
    const note = own.match(
      new RegExp(
        `^(?:hi,? |hello,? )?((?:my |our |the )?[\\p{L}-]+(?: [\\p{L}-]+)?) (${states})(?: (?:at|again|since|on|by|twice|in|after|before|without|for)\\b|$|[.,!;])`,
        'u',
      ),
    );
    if (
      note &&
      !/(?:^| )(?:i|we|it|they|you|this|that|what|is|was|are|still|be|been|got|have|has|not|so|also|he|she|something|everything|nothing|all|came|closed)$/.test(
        note[1]!,
      )
    )
      add(withState(note[1]!.replace(/^(?!my |our |the )/, 'my '), note[2]!), 3.4, 0);
    const keeps = sentence.raw.match(
      /\bkeeps? (?:getting|seeing|saying|showing|telling)[^"“.!?]{0,16}["“]([^"”?!]{3,40})["”]/i,
    );
    const shown = sentence.raw.match(
      /\b((?:my|our|the|your|this) (?:[\p{L}-]+ ){0,2}?[\p{L}-]{3,})(?: (?:I|we) \p{L}+(?: \p{L}+){0,5}?)? (?:says?|shows?|reads?|displays?|reports?|answers with|comes up with|gives me) ["“]([^"”?!]{3,32})["”]/u,
    );
    if (
      shown &&
      !/\b(?:bill|letter|page|mail|email|colleague|agent|tracking|status|driver)$/i.test(shown[1]!)
    )
      add(
        `${shown[1]!.replace(/^(?:my|our|your|this) /i, 'the ')} that says “${shown[2]!.replace(/[.,]$/, '')}”`,
        3.5,
        shown.index!,
      );
    if (keeps) add(`the “${keeps[1]!.replace(/[.,]$/, '')}” message I keep getting`, 3.4, keeps.index!);
  }
  return found;
}

/** What stands behind an "if" has not happened. */
const isSupposed = (own: string, at: number): boolean =>
  /(?:^should|\b(?:if|unless|in case))\b[^,;:.]*$|\b(?:confirm|want|need|expect|wish|insist|ask|like|make sure|promise|ensure|rather hear|prefer)\b[^;:.]{0,40}\b(?:that|hear)\b[^;:.]*$/.test(
    own.slice(0, at + 1),
  );

function leadOf(lead: string): string {
  const word = lead.match(
    /(?<!\p{L})(my|our|your|the|(?:the )?(?:second|third|fourth|fifth|sixth|seventh|two|three|four|five|several))\s*$/u,
  )?.[1];
  return !word
    ? 'the'
    : /^(?:second|third|fourth|fifth|sixth|seventh|two|three|four|five)/.test(word)
      ? `the ${word}`
      : word;
}
