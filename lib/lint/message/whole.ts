import { customerMessages } from '../../thread';
import type { LintContext } from '../rule';
import type { Sentence, TextModel } from '../text-model';
import { apologises, isGreeting } from './signs';

const upset =
  /\b(?:unacceptable|furious|angry|disappointed|frustrat\w+|ridiculous|terrible|awful|worst|disgusted|fed up|outrage\w*|third time|again and again|still (?:no|not|waiting)|cancel\w*|lawyer|refund|complain\w*|useless|joke|waste)\b|!{2,}|\b[A-Z]{4,}(?: [A-Z]{2,}){2,}/;

/** Whether the customer in the thread writes in anger or has written more than once. */
export function isReplyToUpset({ thread }: LintContext): boolean {
  if (!thread) return false;
  const messages = customerMessages(thread);
  return messages.length > 1 || messages.some(({ text }) => upset.test(text));
}

/** What the message says, without its greeting. */
export function body(model: TextModel): Sentence[] {
  let answer = bodies.get(model);
  if (!answer) {
    answer = model.sentences.filter((sentence) => !isGreeting(sentence));
    bodies.set(model, answer);
  }
  return answer;
}
const bodies = new WeakMap<TextModel, Sentence[]>();

/**
 * Whether a text is enough of a message to miss something in it: some sentences, to an upset customer or with an
 * apology. A fragment, a note or a how-to is not.
 */
export function isWholeReply(model: TextModel, context: LintContext): boolean {
  if (model.words < 30 || model.sentences.length < 3) return false;
  const sentences = body(model);
  if (sentences.length < 3) return false;
  if (context.thread) return isReplyToUpset(context);
  return sentences.length < model.sentences.length && sentences.some((sentence) => apologises(sentence));
}
