import { anyOf } from '../engine/phrases';
import { adverb, type Frame, opens, participle } from './blame-words';

const done = anyOf(
  'posted provided supplied given told read followed included mentioned answered shown explained said replied responded',
  'attached bothered checked tried listened asked specified described stated shared sent submitted notified informed',
  'reported contacted completed cancelled canceled paid filled confirmed verified backed updated downgraded upgraded',
  'saved done entered named known thought looked tested realised realized noticed waited kept used made made_sure called',
  'written taken bought ordered searched looked_at been_more read_the gone let set chosen picked made_a found avoided seen',
);
/** What happens to people, not what they do. */
const happens = '(?:received|noticed|seen|heard|gotten|got|found|been (?!more|careful|aware|honest)\\w+|had)';
const suffered = `${happens.slice(0, -1)}|waited|paid|needed|lost|received|called|worried|received|bothered|asked)`;

/** "You should have read it": what the customer ought to have done, known or expected. */
export const reproaches: readonly Frame[] = [
  [
    "should ought / have 've / you",
    `you (?:should|ought to) (?:really |at least |probably |surely |maybe |perhaps )?(?:have|'ve) (?:\\w+ly |just |also |first |at least )?(?!${happens}(?= ))${participle}`,
  ],
  [
    "should ought shouldn't oughtn't / have 've / not shouldn't oughtn't / you",
    `you (?:should|ought)(?:n't| not)(?: to)? (?:really )?(?:have|'ve) (?:\\w+ly |just )?(?!${suffered}(?= ))${participle}`,
  ],
  `you could (?:at least |just |simply |easily |always |also )?(?:have|'ve) (?:\\w+ly |just |at least )?${done}`,
  `you might (?:at least |just )?(?:have|'ve) (?:at least )?(?:told|mentioned|said|asked|warned|let us|checked|read)`,
  `you should(?:'ve| have) known(?: \\w+)?`,
  `you (?:\\w+ly )?(?:should|ought to|must) (?:really |already |surely |at least |well )?(?:know|understand|realise|realize|have (?:the|your) (?:necessary|relevant))(?! (?:is|by|in|within|soon|tomorrow|more)(?= ))(?: \\w+)?`,
  `you were (?:supposed|meant|required|expected) to (?!get|receive|be|have|see|hear)\\w+(?: \\w+)?`,
  `all you (?:had|needed) to do was`,
  `had you (?:not |only |just |\\w+ly )?(?!been|had|any)${participle}(?: \\w+)?`,
  `if you had (?:only |just |actually |properly |bothered to )?${done}(?: \\w+)?`,
  `(?:easier|better|helpful|simpler|quicker|faster|nice|good) if you(?:'d| had) (?:\\w+ )?${participle}`,
  `if you(?:'d| had| hadn't| had not) (?:\\w+ )?(?!been|received|had|lost)${participle}(?= (?:\\S+ ){0,8}?(?:as (?:we|i)|like (?:we|i)|sooner|earlier|in time|properly|correctly|first|on time) (?:\\S+ ){0,8}?(?:would|could|wouldn't|couldn't|might) )(?: \\w+)?`,
  `if you(?:'d) (?:only |just |actually |properly |bothered to )?${done}(?: \\w+)?`,
  `(?:would|could|might) have (?:been (?:\\w+ )?|saved (?:\\w+ ){0,2}|helped (?:\\w+ ){0,2}|known ,? ?)(?:if|had) you(?:'d)?(?: \\w+)?`,
  `if you (?:had only|actually|(?:had )?bothered to|cared to|took the time|had taken the time) (?:\\w+)`,
  `why (?:didn't|did not|haven't|have not|wouldn't|won't|couldn't) you(?: \\w+)?`,
  `why (?:did|do|would) you (?:not|even|ever|wait|ignore|keep|insist|expect|think|refuse|assume)(?: \\w+)?`,
  `(?:should|must|ought to) be (?:understood|obvious|common (?:knowledge|sense)|self-evident|clear to (?:you|anyone|everyone))`,
  `goes without saying`,
  `no(?:t| big)? surprise (?:that|if) you(?! (?:feel|are|were))`,
  `(?<=^ |[.!?] )next time ,? (?:please |just |do )?(?!you|we|i|they|he|she|it|the|this|that|there|your|our|around|is|will|a|an|when|if|to|in|on|at|for|and)[a-z]+(?: \\w+)?`,
  `did you (?:even|actually|really|bother(?: to)?|ever) (?:bother to )?(?:read|try|look|check|listen|think|open|follow|call|ask|see)(?: \\w+)?`,
  `have you (?:even|actually|ever) (?:bothered to )?(?:read|tried|looked|checked|listened|thought|opened|followed|called|asked)(?: \\w+)?`,
  `you (?:cannot|can't|can not|could not|couldn't|can hardly|should not|shouldn't) (?:\\w+ly |just |simply )?(?:expect|demand|blame|complain|have expected)(?: \\w+)?`,
  `(?:unreasonable|unrealistic|unfair|naive|absurd|ridiculous|silly|foolish) (?:of you |for you )?to (?:expect|ask|think|believe|demand|assume|want|blame|hold)`,
  `you(?:'ve| have)? (?:expect|expected) (?:too much|miracles|us to (?:drop|guess|know|read|just|do everything))`,
  [
    'understand realise realize accept learn live get used patient careful realistic reasonable polite honest / you / have need must should',
    `you (?:have to|need to|must|should|will have to|'ll have to) (?:simply |just |finally |really |also )?(?:understand|realise|realize|accept (?:that|it|the|this)|learn|live with|get used|be (?:more )?(?:patient|careful|realistic|reasonable|polite|honest))(?: \\w+)?`,
  ],
  `you (?:\\w+ )?need to (?:understand|realise|realize|be more)(?: \\w+)?`,
  `you'll (?:just |simply )?have to (?:understand|accept|learn|live with|get used|deal|be (?:more )?(?:patient|careful|realistic))(?: \\w+)?`,
  `(?:just|simply) have to (?:accept|live with|deal with|put up with|get used)`,
  `if you (?:really )?(?:want|expect|need) (?:any |our |me to |us to |to get )?(?:support|help|assistance|an answer|\\w+) (?:,? ?)(?:then )?you (?:will |'ll )?(?:have to|need to|must|should|had better)(?: \\w+ \\w+)?`,
  `(?:nobody|no one|no-one|we|i) (?:can't|cannot|can not|can|could|will) (?:even )?(?:possibly |really )?(?:help|assist|advise|guess|know)(?: (?:you|further|with (?:this|that|it)))? (?:if|unless|when|as long as|until|by just|by only|because) (?:you|\\w+ing)(?! (?:have|want|like|prefer|wish))(?: \\S+){1,2}`,
  `${opens}(?:read|look at|consult|study) (?:through )?(?:the|our|your|that|this) (?:\\w+ ){0,2}?(?:manual|instructions|rules|terms|faq|faqs|documentation|guide|article|page|description|question|contract|emails?)s?(?: as many times|(?: \\w+)? (?:before you|before \\w+ing|first|properly|carefully|next time|again|more carefully))(?: \\w+)?`,
  `${adverb}?rtfm`,
  `${opens}rtfm`,
  `i would have (?:imagined|thought|expected|assumed|hoped) (?:that )?you(?: \\w+)?`,
  `(?<!what |as |how |when |would |where )you (?:seem to )?expect (?!to |that |from |it |a |an |will )\\w+ to (?:not |just |magically |somehow )?\\w+`,
  `(?:no|not|n't|without) (?:\\S+ ){0,4}?(?:help|support|assistance|answer|refund|progress) (?:\\S+ ){0,6}?(?:until|unless) you (?:start|stop|answer|provide|tell|give|read|follow|send|explain|learn|respond)(?: \\w+)?`,
  `(?:best|better|cleanest|right|correct|easier|easiest|simplest|proper|wiser|smarter) (?:\\w+ )?would have been to(?: \\w+)?`,
  `did you read (?:the |my |our )(?:\\w+ )?(?:instructions|manual|article|terms|contract|mail|e-?mail|message|post|answer|reply|guide|faq|rules|description|page|link|letter)`,
  `where you (?:get|got) (?:the|that|this) (?:idea|impression|notion)`,
  `(?:would not|wouldn't) (?:\\S+ ){1,8}?(?:if|had) you (?:had|'d|hadn't|\\w+ed|kept|read|took|paid|did|used|looked|listened)(?= )`,
  `(?<=^ )had (?:the|your) \\w+ (?:not )?${participle}(?= )`,
  `(?:no idea|not sure|unsure|puzzled|don't know|do not know|don't understand|do not understand|baffled|beyond me|wondering|wonder|can't see|fail to see) (?:as to )?why (?:on earth )?(?:you|anyone|anybody) (?!are|were|see|mean|need|can|can't|could|don't|didn't|have|had|got|get|just)\\w+`,
  `you (?:simply|just|clearly|plainly|evidently) (?:were|are|did|do|have|had) not(?: \\w+)?`,
  `you (?:simply|just|clearly|plainly|evidently) (?:weren't|aren't|didn't|don't|haven't|hadn't)(?: \\w+)?`,
  `you were (?:\\S+ ){0,3}?(?:late|not (?:there|at home|home|present|available|ready|on time))(?= )`,
  `you (?:waited|left (?:it|this|that)) (?:\\w+ )?(?:until|till) (?:the last|the very last|it was too late|after)(?: \\w+)?`,
  `(?:that's|that is|this is) what happens (?:when|if) (?:you|people)(?: \\w+)?`,
  `${opens}do your (?:own )?(?:homework|research|part|job|share)(?= )`,
  `you (?:can't|cannot|can not) (?:just|simply) (?:turn up|show up|walk in|come|say|claim|ignore|assume|decide|demand|refuse|change your)(?: \\w+)?`,
  `(?:sure|certain) (?:that )?you (?:\\w+ )?(?:understand|appreciate|agree|realise|realize|will understand) (?:that|why|we|our|this)`,
];
