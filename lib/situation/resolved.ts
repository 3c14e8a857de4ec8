import type { Reading } from './text/reading';

const solved =
  /\b(?:works? (?:now|again|fine|perfectly)|working (?:now|again|fine)|(?:is|has been|was|all|got|it's) (?:now )?(?:solved|sorted|fixed|resolved|handled well)|you can close|please close (?:this|the) (?:ticket|case)|good backups?|handled well|arrived (?:today|this morning|yesterday)|got my (?:refund|money)|problem (?:is )?gone|that fixed it|did the trick)\b/;
const butNot =
  /\b(?:not|never|isn't|wasn't|hasn't|without|closed it|until|do not close|don't close|but|if|should be|would be|said|told|claims?)\b/;

/** Whether the newest words of the customer say that it is over. */
export function isResolved(newest: Reading | undefined): boolean {
  return newest?.sentences.some(({ own }) => solved.test(own) && !butNot.test(own)) ?? false;
}
