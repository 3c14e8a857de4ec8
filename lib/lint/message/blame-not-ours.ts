import type { Frame } from './blame-words';

const duty = '(?:responsibility|responsibilities|fault|obligation|duty|liability)';
const matter = '(?:problem|issue|bug|error|matter|fault|responsibility|one|thing|question|concern)';
const power = '(?:power|say|control|influence|authority|jurisdiction|leverage)';
const helpers =
  '(?:volunteers?|clerks?|agents?|operators?|employees?|workers?|middlem[ae]n|intermediar(?:y|ies)|assistants?|users?)';
const seller =
  '(?:contractor|company|plumber|seller|builder|installer|technician|vendor|movers?|shop|guy|firm|roofer|dealer|agency|electrician|lawyer|store|website)';

/** "It is not a matter for us": whose it is not, whose it is, and how little we are. */
export const notOurs: readonly Frame[] = [
  `not (?:really )?(?:the |a |an )(?:(?!your )\\S+ ){1,4}?${duty}(?= )(?! (?:of (?:you|your|the (?:property|home|owner))|enough))`,
  `not be (?:really )?(?:the |our |an? )(?:\\S+ ){0,3}?${duty}(?= )`,
  `(?:isn't|wasn't|won't be|wouldn't be) (?:really )?(?:the |a |an )(?:(?!your )\\S+ ){0,4}?${duty}(?= )`,
  `(?:but|however|unfortunately) ,? ?(?:it|this|that)(?: is|'s) (?:the |a )?\\w+(?:'s|s') ${duty}`,
  `(?:that|this|the) (?:issue|problem|error|bug|message|change|question|matter|delay|charge|feature) has (?:absolutely |really )?nothing to do with`,
  `you(?:'re| are| were) not (?:even |really |actually )?(?:in contact with|talking to|dealing with|writing to|speaking (?:to|with)|paying|entitled)(?= )(?! (?:tax|vat|extra|twice|more))`,
  `(?:i|we)(?:'m|'re| am| are) (?:just|only|all|merely|simply|but) (?:an? |the )?(?:\\w+ ){0,2}?${helpers}(?= )`,
  `(?:we|i|they|staff|agents|city|department) (?:really |simply |just )?(?:have|has|had|'ve) (?:absolutely |really |literally )?no ${power}(?= )`,
  `(?:above|beyond) (?:our|my) (?:pay ?grade|head|heads|level)`,
  `(?:decisions?|call) (?:is|was|are|were|gets?) (?:\\w+ )?(?:made|taken) (?:above|elsewhere|higher up|by (?:the )?(?:\\w+ )?(?:management|corporate|head office|headquarters|commissioner|board|committee|director|mayor|developers|engineers|others|somebody else|someone else))`,
  `(?:not|n't|never|nobody|no one|isn't|wasn't|aren't|weren't|don't|didn't) (?:(?!you |then |that |and |but |if |which )\\S+ ){0,4}?(?:on purpose|intentionally|deliberately|to (?:annoy|spite|upset|punish|bother|frustrate) (?:you|people|anyone))`,
  `(?:is|are|was|were|'re)(?: \\w+ly| all| still| just)? (?:doing|trying) (?:the |their |its )(?:very )?best (?:that )?(?:they|it|he|she|one) (?:can|could)`,
  `${seller} (?:that |who |whom )?you (?:yourself )?(?:hired|chose|picked|selected|engaged|decided)(?= )`,
  `(?:ask|tell|contact|call|talk to|complain to|take it up with) whoever (?:\\w+ )?(?:sold|told|gave|installed|built|did|sent|made)(?= )`,
  `(?:we|i|people here|volunteers|everyone here|helpers) (?:here )?(?:all |only |just )?(?:volunteer|donate|give up|give) (?:\\w+ )?(?:our|their|my) (?:own )?(?:\\w+ )?time`,
  `(?:forum|site|support (?:here|on)) (?:\\S+ ){0,3}?(?:run|manned|staffed|provided|answered|from|supported) (?:entirely |only |solely |mostly )?(?:by )?(?:other |fellow |unpaid )(?:volunteers|users)(?= )`,
  `(?:this is|it is|it's|we are|we're) (?:just |only |merely )?an? (?:\\w+ )?(?:peer|user|volunteer|community)(?:-to-(?:peer|user))? (?:support )?(?:support|forum|group) ?(?:forum|group)? ?,? (?:not|so|you)(?= )`,
  `(?:we|i)(?:'re| are|'m| am) (?:not (?:being )?(?:paid|employed)|unpaid)(?= )`,
];

/** The same of a name: "not a Contoso problem". The name begins with a capital. */
export const notNamed: readonly Frame[] = [
  `(?:not|isn't|wasn't|hardly)(?: really| actually| even)? (?:an? |the )(?:[\\w']+ ){1,3}?${matter}(?= )`,
  `(?:has|have|had) (?:absolutely |really )?nothing to do with (?:the )?\\w+`,
  `(?:problem|issue|fault|bug|error|cause) (?:is|was|lies) (?:\\S+ ){0,4}?not (?:(?:with|in|caused by|due to|from|because of) )?(?:the )?\\w+`,
];

/** Words set in capitals: "We have NOT been there". */
export const loud: readonly Frame[] = [
  `(?:we|i|our \\w+|crews?|they) (?:have|had|has|did|do|are|were|was|is)(?: \\w+)? not(?: \\w+)?`,
  `you (?:have|had|did|are|were)(?: \\w+)? not(?: \\w+)?`,
];
