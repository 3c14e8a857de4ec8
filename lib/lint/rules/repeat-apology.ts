import type { Thread } from '../../thread';
import { findPhrases, phrase } from '../engine/phrases';
import { angryThread } from '../message/sample';
import { apologises } from '../message/signs';

import { modelText } from '../model/model-text';
import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const apology = phrase(
  "(?:(?:we|i)(?:'re| are|'m| am| do)? (?:\\w+ ){0,2}?|our (?:\\w+ )?|my (?:\\w+ )?)?(?:sorry|apologi[sz]e|apologies|regret)(?: [^.!?;]{0,80}?)?(?= [.!?;]| $|$)",
);
const empty = new Set(
  'we i am are is was were be been the a an and or of to for in on at by that this it you your our my me us so very truly really deeply sincerely sorry apologize apologise apologies regret have has had do did not with from about again any all caused cause may'.split(
    ' ',
  ),
);
const content = (sentence: Sentence): Set<string> =>
  new Set(
    sentence.tokens
      .filter(({ kind, lower }) => kind === 'word' && !empty.has(lower))
      .map(({ lower }) => lower.slice(0, 6)),
  );

/** Apologies the agents have made in public, each with its words. */
function earlier(thread: Thread): { messageId: string; quote: string; words: Set<string> }[] {
  return thread.messages
    .filter(({ author, visibility }) => author.role === 'agent' && visibility === 'public')
    .flatMap(({ id, text }) =>
      modelText(text.slice(0, 20_000)).sentences.flatMap((sentence) =>
        apologises(sentence)
          ? [{ messageId: id, quote: text.slice(sentence.start, sentence.end), words: content(sentence) }]
          : [],
      ),
    );
}
let latest: { thread: Thread; apologies: ReturnType<typeof earlier> } | undefined;

export default defineRule({
  id: 'repeat-apology',
  level: 'warning',
  scope: 'message',
  message: 'We have apologised for this before; once more weighs less than what we do now.',
  advice: 'Say what has changed since the last apology.',
  find({ sentences }, { thread }) {
    if (!thread) return [];
    if (latest?.thread !== thread) latest = { thread, apologies: earlier(thread) };
    const { apologies } = latest;
    if (apologies.length === 0) return [];
    return sentences.flatMap((sentence) => {
      if (!apologises(sentence)) return [];
      const words = content(sentence);
      const before = apologies.find(
        (one) => words.size === 0 || [...words].some((word) => one.words.has(word)),
      );
      const [found] = findPhrases(sentence, apology);
      if (!before || !found) return [];
      return [
        {
          start: found.start,
          end: found.end,
          evidence: { messageId: before.messageId, quote: before.quote },
        },
      ];
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'We are sorry for the lost reports.',
      marked: 'We are sorry for the lost reports',
      thread: angryThread,
    },
    {
      text: 'Sorry again for the lost reports.',
      marked: 'Sorry again for the lost reports',
      thread: angryThread,
    },
  ],
  allows: [
    { text: 'I am sorry that nobody answered on Tuesday.', thread: angryThread },
    'We are sorry for the lost reports.',
  ],
};
