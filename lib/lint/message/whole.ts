import { customerMessages } from '../../thread';
import type { LintContext } from '../rule';
import type { Sentence, TextModel } from '../text-model';
import { apologises, disappoints, isGreeting } from './signs';

const upset =
  /\b(?:unacceptable|furious|angry|disappointed|frustrat\w+|ridiculous|terrible|awful|worst|disgusted|fed up|outrage\w*|(?:second|third|fourth|fifth) time|again and again|still (?:no|not|nothing|waiting)|cancel\w*|lawyer|legal|sue|court|refund|money back|complain\w*|complaint|useless|joke|waste|scandal|insane|demand|manager|supervisor|shame\w*|incompetent|unbelievable|horrible|pathetic|nobody|no ?one (?:answers?|answered|replied|called|came)|(?:no|without) (?:answer|reply|response)|ignored|twice|overcharged|never (?:arrived|came|received|answered|replied|called)|(?:you|your \w+) (?:\w+ )?(?:lost|deleted|broke|ruined|sent (?:me )?the wrong|charged|promised|took|destroyed|forgot|lied|failed)|losing (?:money|customers|clients|business)|(?:angry|mad|upset|livid|annoyed))\b/i;
const shouts = /!{2,}|\b[A-Z]{4,}(?: [A-Z]{2,}){2,}/;

/** Whether the customer in the thread writes in anger or has written more than once. */
export function isReplyToUpset({ thread }: LintContext): boolean {
  if (!thread) return false;
  const messages = customerMessages(thread);
  return messages.length > 1 || messages.some(({ text }) => upset.test(text) || shouts.test(text));
}

/** What the message says, without its greeting. */
export function body(model: TextModel): Sentence[] {
  if (latest?.model !== model)
    latest = { model, sentences: model.sentences.filter((sentence) => !isGreeting(sentence)) };
  return latest.sentences;
}
/** The last sentence that says something: not a parting that ends with a comma. */
export const lastSaid = ({ text, sentences }: TextModel): Sentence | undefined =>
  sentences.findLast(({ end, tokens }) => text[end - 1] !== ',' || tokens.length > 7) ?? sentences.at(-1);

/** A complaint passed on or a wish refused, in some sentences: whoever reads it is not done with it. */
export const isVerdict = (model: TextModel): boolean =>
  model.words >= 15 && body(model).length >= 3 && body(model).some((sentence) => disappoints(sentence));

/** More than a line: what it leaves to somebody without a name can be judged, whoever reads it. */
export const isAnswer = (model: TextModel): boolean => model.words >= 8 && body(model).length >= 2;

/** One text is judged at a time; each rule asks. */
let latest: { model: TextModel; sentences: Sentence[] } | undefined;

/**
 * Whether a text is enough of a message to miss something in it: some sentences, to an upset customer or with an
 * apology. A fragment, a note or a how-to is not.
 */
export function isWholeReply(model: TextModel, context: LintContext): boolean {
  const sentences = body(model);
  if (context.thread) return model.words >= 15 && sentences.length >= 2 && isReplyToUpset(context);
  if (model.words < 30 || sentences.length < 3) return false;
  return sentences.length < model.sentences.length && sentences.some((sentence) => apologises(sentence));
}
