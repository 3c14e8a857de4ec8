import { anyOf } from '../engine/phrases';

/** How we own what went wrong by our doing. */

/** After "our" or "my": what does nothing by itself. */
export const papers = 'polic|terms|rules|records|logs|system';

const fault = '(?:mistake|fault|error|failure|failing|oversight|slip|doing)';
/** "Can't be our fault", "how is this our error", "I don't think that was on us". */
const denied =
  "(?:n't| (?:not|never|hardly|cannot|no))(?: (?:be|been|really|even|the|any|way|of|due|to)){0,4} (?:our|my) (?:own )?\\w+|(?:(?:n't| not|cannot) (?:think|see|believe|accept)| (?:how|why|whether|if|none|nothing))(?: [^ .,;:!?]+){1,7}";
/** "That was our mistake", "that is on us": owned, not denied or asked. */
export const ownFault = `(?:(?:our|my) (?:own )?${fault}|(?:${fault}|it|that) (?:is|was) (?:all )?(?:ours|mine)|(?:is|was|are|were|\\S+'s) (?:all )?on (?:us|me)(?= [.!,;]))(?<!${denied})`;

const seen = '(?:tell|see(?!_it_coming)|check|notice|write|call|answer|warn|ask|catch)';
const failures =
  'forgot missed(?!_you_) overlooked mixed_up failed(?!_to_(?:get|reach|find|obtain|hear|receive))';
/** Behind "and we": owns what stands before, whatever it was. */
export const weFailed = anyOf(
  `${failures} caused messed_up got_(?:it|this|that)_wrong let_you_down neglected own_(?:it|this|that) ought_to_have`,
  "(?:should|should_not|shouldn't)_have(?!_(?:an?|the|your|it|news|\\d+)_)",
  `(?:did_not|didn't)_${seen} never_(?:told|called|wrote|answered|warned|checked)`,
);
/** Behind one of us or a thing of ours: why it could not go well for the customer. */
export const lapse = anyOf(
  `${failures} (?:was|were)_(?:late|wrong|down) (?:came|ran)_late lost broke cancelled canceled sent(?!_you_) took_(?:too|so)`,
  "(?:did_not|didn't|never)(?!_(?:hear|receive|get|got|see|know|have)_) had_no(?!_(?:answer|reply|word|choice)_) had_the_wrong",
  'dropped should_have went_to_(?:the|your)_(?:wrong|old) went_astray got_(?:it|the|your) \\w+_(?:it|them|that|the_\\w+)_wrong (?:closed|left)_(?:too_)?early',
);
/** Carelessness, as it is told by who was careless. */
export const carelessly = anyOf(
  'forgot failed left dropped lost missed sent mixed broke put gave entered overlooked misread deleted damaged closed locked',
);
