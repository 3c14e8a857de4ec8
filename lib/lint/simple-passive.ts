import { findPhrases, phrase } from './engine/phrases';
import type { Sentence } from './text-model';

const pattern = phrase(
  "(?:is|are|was|were|be|been|being|'s|'re|isn't|aren't|wasn't|weren't|got|gets|getting) (?:(?:not|never|also|still|only|\\w+ly|just|already|yet|been|being) ){0,3}(?:\\w+(?<!need)ed|\\w*(?:made|lost|sent|done|taken|given|seen|found|kept|left|told|put|set|cut|broken|written|chosen|shown|known|built|brought|hidden|stolen|paid|sold|read|run|held|hit|dealt|driven|thrown|withdrawn))",
);

export function findPassives(sentence: Sentence): { start: number; end: number; agentless: boolean }[] {
  return findPhrases(sentence, pattern).map(({ start, end, last }) => ({
    start,
    end,
    agentless: !sentence.tokens.slice(last + 1, last + 4).some(({ lower }) => lower === 'by'),
  }));
}
