import nlp from 'compromise';
import type { LoadPeer, Span } from './peer';

const pattern =
  '(am|is|are|was|were|be|been|being|get|gets|got|getting|gotten) (#Adverb|not)? (#Adverb|not)? (#PastTense|#Participle|#Passive)';
interface Found {
  offset: { start: number; length: number };
}

/** compromise tags; the pattern over its tags is ours. */
export const loadCompromise: LoadPeer = async () => {
  const passives = (text: string): Span[] =>
    (nlp(text).match(pattern).json({ offset: true }) as Found[]).map(({ offset: { start, length } }) => ({
      start,
      end: start + length,
    }));
  return { name: 'compromise', check: (text) => passives(text).length, passives, slow: true };
};
