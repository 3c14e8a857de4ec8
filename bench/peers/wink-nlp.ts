import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { irregularParticiples } from '../../lib/lint/passive/words';
import type { LoadPeer, Span } from './peer';

const auxiliary = /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|’s|’re|’m|get|gets|got|getting|gotten)$/;
const between = /^(?:ADV|PART)$/;

/** wink-nlp tags; the pattern over its tags (be or get, adverbs, a verb in participle form) is ours. */
export const loadWink: LoadPeer = async () => {
  const nlp = winkNlp(model, ['sbd', 'pos']);
  const { its } = nlp;
  function passives(text: string): Span[] {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out(its.value) as string[];
    const tags = tokens.out(its.pos) as string[];
    const gaps = tokens.out(its.precedingSpaces) as string[];
    const spans: Span[] = [];
    let offset = 0;
    const starts = words.map((word, index) => {
      const start = offset + gaps[index]!.length;
      offset = start + word.length;
      return start;
    });
    for (let index = 0; index < words.length; index++) {
      if (!auxiliary.test(words[index]!.toLowerCase())) continue;
      let verb = index + 1;
      while (verb < words.length && between.test(tags[verb]!)) verb++;
      const word = words[verb]?.toLowerCase() ?? '';
      if (tags[verb] !== 'VERB' || !(word.endsWith('ed') || irregularParticiples.has(word))) continue;
      spans.push({ start: starts[index]!, end: starts[verb]! + word.length });
    }
    return spans;
  }
  return { name: 'wink-nlp', check: (text) => passives(text).length, passives };
};
