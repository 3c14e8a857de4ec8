import { findPhrases, fixedPhrases, phrase, phrases } from '../engine/phrases';
import { apart } from '../engine/spans';
import { likeFirst } from '../engine/team-words';
import { asPer, jargonFamilies, jargonWords } from '../lexicon/jargon';
import { timeForSoon } from '../rewrite/dated-next-step';
import { defineRule, type RuleExamples } from '../rule';

const lexicon = fixedPhrases(jargonWords.keys());
/** "Per Ana, it is off": somebody's word, not a rate. */
const perSomeone = phrase('per [a-z]\\w{2,}');
const families = phrases(jargonFamilies.map(([source]) => source));

export default defineRule({
  id: 'jargon',
  level: 'hint',
  scope: 'sentence',
  rewrite: timeForSoon,
  message: 'A corporate word where a plain one exists.',
  advice: 'Use the word you would say on the telephone.',
  find(sentence, text) {
    const fixed = lexicon(sentence).map((found) => [found, jargonWords.get(found.words)] as const);
    const inOneSense = families(sentence).map((found) => [found, jargonFamilies[found.row]?.[1]] as const);
    const named = findPhrases(sentence, perSomeone)
      .filter(({ start, end }) => /^per [A-Z][a-z]/.test(text.slice(start, end)))
      .map(({ start }) => [{ start, end: start + 3 }, undefined] as const);
    const found = [...inOneSense, ...fixed, ...named].map(([{ start, end }, known]) => ({
      start,
      end,
      known,
    }));
    return apart(found).map(({ start, end, known }) => {
      const words = text.slice(start, end);
      const turned = /^as\s+per$/i.test(words) ? asPer(text.slice(end, end + 60)) : undefined;
      const plain = turned?.plain ?? known;
      if (!plain) return { start, end };
      const rewrite = { start, end: end + (turned?.more ?? 0), text: likeFirst(text[start]!, plain) };
      return {
        start,
        end,
        message: `“${words.toLowerCase()}” is corporate; “${plain}” is plain.`,
        rewrites: [rewrite],
      };
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Please be advised that we close at 5.', 'Please be advised'],
    ['We will do this prior to the call.', 'prior to'],
    ['Going forward we check twice.', 'Going forward'],
    ['We will watch the lift moving forward.', 'moving forward'],
    ['The train was late owing to operational constraints.', 'operational constraints'],
    ['This may impact your booking.', 'impact'],
    ['Per our engineers, the pole stands.', 'Per'],
    ['We keep you informed until such time as it works.', 'until such time as'],
    ['Your letter was passed to tier 2.', 'tier 2'],
    ['As per your request, the seats are aisle seats.', 'As per'],
    ['The seats were changed. Please advise.', 'Please advise'],
  ],
  allows: [
    'We will check twice before the call.',
    'Your DNS record is right now.',
    'The impact broke the window.',
    'Work on the bridge is moving forward.',
    'It costs nine euros per person.',
    'Two seats in the second tier are free.',
    'Please advise the driver of the new gate.',
  ],
};
