import type { Reading } from './text/reading';

const solved =
  /\b(?:works? (?:now|again|fine|perfectly)|working (?:now|again|fine)|(?:is|has been|was|all|got|it's) (?:now )?(?:solved|sorted|fixed|resolved|handled well)|you can close|please close (?:this|the) (?:ticket|case)|good backups?|handled well|arrived (?:today|this morning|yesterday)|came through|came over|it (?:came|arrived)\b[^.]{0,40}\bthank|(?:got|received) (?:it|them|the \w+),? (?:and )?(?:thank|thanks|all good|perfect)|got my (?:refund|money)|problem (?:is )?gone|that fixed it|did the trick)\b/;
const butNot =
  /\b(?:not|never|isn't|wasn't|hasn't|without|closed it|until|do not close|don't close|but|if|should be|would be|said|told|claims?|nothing|nobody)\b/;

/** Whether the newest words of the customer say that it is over. */
export function isResolved(newest: Reading | undefined): boolean {
  return newest?.sentences.some(({ own }) => solved.test(own) && !butNot.test(own)) ?? false;
}
