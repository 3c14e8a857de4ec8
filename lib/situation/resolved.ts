import type { Reading } from './text/reading';

/** Said of the trouble itself, it is over. */
const solved =
  /\b(?:works? (?:now|again|fine|perfectly)|working (?:now|again|fine)|(?:is|has been|was|all|got|it's) (?:now )?(?:solved|sorted|fixed|resolved|handled well)|you can close|please close (?:this|the) (?:ticket|case)|good backups?|handled well|came through|came over|got my (?:refund|money)|problem (?:is )?gone|that fixed it|did the trick)\b/;
/** Something has come: the end of it only where they are glad of it, for what came may be wrong. */
const came =
  /\barrived (?:today|this morning|yesterday)\b|\bit (?:came|arrived)\b|\b(?:got|received) (?:it|them|the \w+)\b/;
const glad =
  /\b(?:thank(?:s| you)|cheers|great|perfect|brilliant|lovely|happy|pleased|delighted|relieved|wonderful|all good|appreciate)\b/;
const butNot =
  /\b(?:not|never|isn't|wasn't|hasn't|without|closed it|until|do not close|don't close|but|if|should be|would be|said|told|claims?|nothing|nobody|resolved\?|when|once)\b/;
const yetWrong =
  /\b(?:wrong|broken|damaged|missing|another person|someone else|empty|instead|unacceptable|still|however|again (?:wrong|late|broken|down|empty))\b|\?\?|!!/;

/** Whether the newest words of the customer say that it is over. */
export function isResolved(newest: Reading | undefined): boolean {
  if (!newest) return false;
  const { sentences } = newest;
  if (sentences.some(({ own }) => solved.test(own) && !butNot.test(own))) return true;
  return (
    sentences.some(({ own }) => came.test(own) && !butNot.test(own)) &&
    sentences.some(({ own }) => glad.test(own)) &&
    !sentences.some(({ own }) => yetWrong.test(own))
  );
}
