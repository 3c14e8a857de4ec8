import type { Thread } from '../../thread';
import { flat } from '../engine/phrases';
import { spanOf } from '../engine/spans';
import { angryThread } from '../message/sample';
import { saysTime } from '../message/signs';
import { body, lastSaid } from '../message/whole';
import { modelText } from '../model/model-text';
import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const rhetorical =
  /(?<= )(?:seriously|serious|kidding|joke|joking|acceptable|really|how dare|what kind of|how hard|how difficult|is it too much|who do you|do you even|do you care|does anyone (?:care|read|work|answer)|is anyone (?:there|reading|home|even)|anybody (?:there|home|reading)|are you (?:even|kidding|joking)|what is wrong with|why should i|how can you|how could|hello)(?= )/;
const empty = new Set(
  "what when where which who whom whose why how does did do is are was were will would can could should have has had been being be the a an and or but if then than that this these those there here it its you your yours we our ours us me my mine i they them their he she his her him not no yes so to of in on at by for from with about into over any some all just now still ever even get got going go make made know tell please let much many long more most very too also back again need want like think say said really it's i'm we're you're don't can't".split(
    ' ',
  ),
);
const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s|e)$/, '').slice(0, 7);
const content = ({ tokens }: Sentence): string[] =>
  tokens.filter(({ kind, lower }) => kind === 'word' && !empty.has(lower)).map(({ lower }) => stem(lower));

const closedQuestion =
  /^ (?:\w+ , )?(?:and |but |also |so )?(?:is|are|was|were|do|does|did|will|would|can|could|should|have|has|may|am) /;
const yesOrNo =
  /^ (?:yes|no|sure|of course|certainly|unfortunately not|correct|right|exactly|indeed)(?= )|(?<= )(?:that|it|this)(?:'s| is) (?:not )?(?:possible|right|true|correct)(?= )/;

interface Question {
  messageId: string;
  quote: string;
  words: string[];
  asksTime: boolean;
  /** Answered by yes or no. */
  closed: boolean;
}

/** Direct questions since our last public answer. */
function questionsIn(thread: Thread): Question[] {
  const answered = thread.messages.findLastIndex(
    ({ author, visibility }) => author.role === 'agent' && visibility === 'public',
  );
  return thread.messages
    .slice(answered + 1)
    .filter(({ author, visibility }) => author.role === 'customer' && visibility === 'public')
    .flatMap(({ id, text }) =>
      modelText(text.slice(0, 20_000)).sentences.flatMap((sentence): Question[] => {
        const quote = text.slice(sentence.start, sentence.end);
        if (!quote.endsWith('?') || rhetorical.test(flat(sentence))) return [];
        const asksTime = /(?<= )(?:when|how long|how soon|by what date|what time)(?= )/.test(flat(sentence));
        const words = content(sentence);
        const closed = closedQuestion.test(flat(sentence));
        return words.length > 0 || asksTime ? [{ messageId: id, quote, words, asksTime, closed }] : [];
      }),
    );
}
let latest: { thread: Thread; questions: Question[] } | undefined;

export default defineRule({
  id: 'unanswered-question',
  level: 'warning',
  scope: 'message',
  message: 'A question of the customer’s is not touched.',
  advice: 'Answer it, or say when you will be able to.',
  find(model, { thread }) {
    const sentences = body(model);
    const last = lastSaid(model);
    // Until there is some message, every question is open.
    if (!thread || !last || sentences.length < 2 || model.words < 10) return [];
    if (latest?.thread !== thread) latest = { thread, questions: questionsIn(thread) };
    // A question quoted back word for word is touched, though quotes are in no sentence.
    const quoted = model.excluded
      .filter(({ start }) => /["“„«]/.test(model.text.charAt(start)))
      .flatMap(({ start, end }) => modelText(model.text.slice(start + 1, end - 1)).sentences);
    const said = new Set([...sentences, ...quoted].flatMap(content));
    const timed = sentences.some(saysTime);
    const answers = sentences.some((sentence) => yesOrNo.test(flat(sentence)));
    return latest.questions
      .filter(
        ({ words, asksTime, closed }) =>
          !(asksTime && timed) && !(closed && answers) && !words.some((word) => said.has(word)),
      )
      .slice(0, 3)
      .map(({ messageId, quote }) => ({
        ...spanOf(last),
        message: `Not answered yet: “${quote.slice(0, 120)}”`,
        evidence: { messageId, quote },
      }));
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Hello Dana. You have waited long enough. I have looked into it myself. It was our change.',
      marked: 'It was our change.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. You have waited long enough. I have looked into it myself. I will have an answer on Friday by noon.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. The reports are back. I have checked them myself. Open them from the first page.',
      thread: angryThread,
    },
    { text: 'Hello Dana.', thread: angryThread },
  ],
};
