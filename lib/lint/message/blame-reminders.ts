import { type Frame, opens, startsClause, told } from './blame-words';

const soFar = "(?:already|previously|just|clearly|repeatedly|earlier|have|had|'ve|was|were|tried to|did) ";
const often =
  '(?:already|twice|before|(?:many|several|multiple|countless|\\d+|two|three|four|five|a few|a hundred) times|repeatedly|over and over|again and again|more than once)';
const where =
  'before|above|earlier|previously|already|in my|in our|several|many|multiple|to you|yesterday|last|during|when (?:you|we|i)|(?:over|on) the (?:phone|telephone|call)|by (?:phone|e-?mail|mail|letter|us|me|our|my)|in (?:the|this|an|a) (?:\\w+ )?(?:e-?mail|mail|call|letter|reply|answer|post|thread|message|chat)';
const know = '(?:well|very well|surely|already|should|must|ought to|clearly|perfectly well) know';
const ordinal = '(?:second|third|fourth|fifth|sixth|tenth|umpteenth|nth|hundredth|last|\\d+(?:nd|rd|th))';
const answers =
  '(?:\\w+ )?(?:answers?|repl(?:y|ies)|posts?|messages?|mails?|e-?mails?|responses?|instructions|explanation|letter|notes)';

/** "As I told you": reminds the customer of what was said already. */
export const reminders: readonly Frame[] = [
  [
    'said told mentioned stated explained wrote noted pointed asked advised informed indicated outlined described warned stressed emphasised emphasized clarified instructed answered replied / as like',
    `(?:as|like) (?:i|we)(?:'ve)? (?:${soFar}){0,2}${told}(?: (?:you|before|earlier|above|already))?(?! (?:i|we)(?:'d| would| will|'ll)| so far)`,
  ],
  `(?:as|like) (?:i|we)(?:'ve)? (?:(?:have|keep|kept|been|was|am) ){1,2}(?:saying|telling|explaining|repeating|pointing out|asking)(?: you)?`,
  `(?:as|like) (?:i|we) (?:tried|have tried|had) to (?:explain|say|tell|point out|make (?:it |this |that )?clear)(?: to you)?`,
  `${startsClause}as (?:${soFar}){0,2}(?:mentioned|stated|explained|advised|noted|said|told|indicated|discussed|outlined|pointed out|clarified|communicated|instructed|warned)(?= ,| (?:${where})(?= ))`,
  `${startsClause}as (?:already|previously|repeatedly|clearly|plainly) ${told}`,
  `as you (?:were|have been|had been|'ve been)(?: \\w+)? (?:told|warned|asked|reminded|advised|informed|instructed|notified)`,
  `as you(?:'ve been) (?:\\w+ )?(?:told|warned|asked|reminded|advised|informed|instructed|notified)`,
  `as you ${know}`,
  `as you(?:'re| are) (?:well|fully|perfectly|no doubt|surely|certainly) aware`,
  `(?<=^ |[.!?,;:-] |but |and |so |which |because |since )(?:i|we)(?:'ve| have| had)? (?:already|repeatedly|clearly|previously) (?:${told}|replied|given|sent|tried to (?:explain|tell))(?: (?:you|that|this|it)(?= ))?`,
  `(?:i|we)(?:'ve| have| had)? (?:${told}|discussed|given|been over|been through|gone over|gone through|repeated) (?:\\w+ ){0,3}?${often}`,
  `(?<!what |how |when |that )(?:i|we)(?:'ve| have| had)? (?:told|asked|warned|reminded) you\\b(?! (?:that )?(?:\\S+ ){1,5}would)(?: (?:that|to|if|about|several|many|before|twice|already|again|not))?`,
  `(?<!why |that |know |if |says |when )you (?:were|was|have been|had been) (?:\\w+ )?(?:told|warned|asked|reminded|advised|informed|instructed) (?:\\w+ )?(?:that|to|about|before|several|many|not|repeatedly|in advance|this|so|when|by us|on the phone|very clearly)`,
  `(?:has|was|were|have|had|it's|that's) (?:been )?(?:\\w+ )?(?:been )?(?:explained|answered|discussed|covered|told|said|pointed out|made clear|gone over|clarified) (?:to you(?: \\w+)?|${often})`,
  `(?:already|repeatedly|clearly) been (?:explained|answered|discussed|covered|told|said|pointed out|made clear|gone over|clarified)`,
  `(?:was|were) (?:already|repeatedly|clearly) (?:explained|answered|discussed|covered|told|said|pointed out|made clear|gone over|clarified)`,
  `for the ${ordinal} time`,
  [
    'said say told telling asked asking explain explained explaining repeat repeated repeating answer answered answering written writing / time',
    `${ordinal} time (?:that )?(?:i|we)(?:'ve| have|'m| am|'re| are) (?:had to |been )?(?:said|say|told|telling|asked|asking|explain\\w*|repeat\\w*|answer\\w*|written|writing)`,
  ],
  `this is (?:now |already )?(?:my|our|your) ${ordinal} (?:time|reply|e?-?mail|post|message|reminder|request|attempt)`,
  `this is (?:now |already )?the ${ordinal} time (?:that )?(?:i|we|i've|we've|i'm|we're) (?:have |had |are |am )?(?:told|said|explain\\w*|ask\\w*|tell\\w*|say\\w*|writ\\w*|answer\\w*)`,
  `you(?:'ve| have)? (?:already )?(?:asked|posted|reported|raised|complained about) (?:this|that|it|the same) (?:\\w+ )?(?:before|already|twice|several times|many times|multiple times)`,
  `(?:let me|may i|must|have to|need to|would|like to|might i) (?:\\w+ )?(?:remind you|repeat (?:myself|that|what|it|once|again))`,
  `(?:let me|must|have to) (?:\\w+ )?reiterate`,
  `(?<=^ )i (?:repeat|reiterate)(?= )`,
  `i(?:'m| am) (?:repeating|only repeating) myself`,
  `not what (?:i|we) (?:\\w+ly )?(?:asked|requested|said|wrote|told|suggested|meant)`,
  `how many (?:more )?times`,
  `(?<=^ )once again ,? (?!your (?:patience|understanding))(?:the|this|that|it|your?|no|there|our)`,
  `once again ,? i (?:have|must|had)`,
  `(?:re-?read|(?:read|see|look at|refer to|check) (?:again |back )?(?:to )?(?:my|our) ${answers} (?:again|once more|carefully|more carefully|properly|first|before))(?: \\w+)?`,
  `${opens}(?:re-?read|read (?:my|our) (?:last|previous|earlier|first|prior|original) ${answers})`,
  `(?:i|we) never (?:said|promised|agreed|claimed|told|suggested|stated|implied|offered)(?: \\w+)?`,
  `(?:i|we) (?:did not|didn't) (?:(?:say|promise|claim|suggest|imply|agree) (?:that|to|it|any)|(?:advise|tell|ask|instruct) you to)`,
  `(?:we|i) did (?!not )(?:\\w+ )?(?:tell|warn|ask|say|mention|inform|advise|remind|explain)(?: \\w+)?`,
  `as (?:my|our) (?:\\w+ )?(?:colleagues?|team|manager|supervisor|inspector|driver|staff|office|crew) (?:has |have |had |already |also ){0,2}${told}`,
  `(?<=^ )again , (?:we|the|this|that|it|you|your|there|no)(?= )(?! (?:thank|appreciate|apologi[sz]e|am sorry|are sorry))`,
  `you(?:'ve| have)? already (?:asked|posted|raised|opened|started|complained) (?:about )?(?:this|that|the same|your)(?: \\w+)?`,
  `(?<!why |that |know |if |says |when )you (?:were|have been|had been|'ve been) (?:already )?(?:told|warned|asked|reminded|advised|informed|instructed) (?:earlier|already|yesterday|last|previously|twice|three|repeatedly|more than|[,;])(?= )`,
  `(?:is|was|are|were)(?: \\w+)? (?:stated|disclosed|explained|listed|shown|outlined|displayed|mentioned|noted|agreed)(?: and \\w+)?(?: to| upon)? (?:\\w+ )?(?:during|at|when|before|upon|in) (?:the |your |our )?(?:\\w+ )?(?:check ?out|purchase|sign-?up|signing|booking|terms|contract|agreement|time of|point of sale|registration|enrol\\w+)`,
  `${startsClause}(?:i|we)(?:'ve| have| had)? (?:said|told you|mentioned|explained|stated|answered|pointed out|noted|warned|asked you)(?: \\S+){0,6}? (?:earlier|above|yesterday|previously|last (?:week|time|month|year)|in (?:my|our) (?:\\w+ )?${answers}|the first time|from the (?:start|beginning)|at the (?:start|beginning|outset)|up ?front)(?= )`,
  `in (?:my|our) (?:very )?(?:first|last|previous|earlier|prior|original|initial) (?:\\w+ )?${answers} ,? ?(?:i|we) (?:\\w+ly |have |had |already |also )?${told}`,
  `(?:as )?per (?:my|our) (?:last|previous|earlier|prior|first|original|above) (?:\\w+ )?(?:${answers}|comments?|conversation|discussion)`,
  `as (?:was|is|has been|had been|were) (?:\\w+ )?(?:mentioned|stated|explained|advised|noted|said|told|indicated|discussed|outlined|pointed out|clarified|communicated)(?= )`,
  `${startsClause}as (?:i|we) (?:do|did|always do|keep|kept)(?: \\w+)? (?:say|said|saying|tell|telling|explain|explaining)(?= )`,
  `${startsClause}(?:i|we)(?:'ve| have| had)? already (?:responded|addressed|covered|suggested|pointed|gave you|posted (?:that|this|the|it|about))(?= )`,
  `as (?:i|we) (?:posted|suggested|showed|recommended|responded) (?:\\w+ )?(?:previously|earlier|above|before|already|yesterday|in my)(?= )`,
  `read (?:exactly )?what (?:i|we)(?:'ve| have)? (?:\\w+ly |already )?(?:${told}|posted|suggested)`,
  `still waiting (?:for|on) (?:your (?:answer|reply|response)|you to|an answer)(?= )`,
  `(?:answer|answering|answered) (?:the|my|our|all the) (?:\\w+ )?questions? (?:that )?(?:i|we|you were)(?:'ve| have)? (?:\\w+ )?asked`,
  `(?:keep|kept|tired of|having to|have to|had to|not have to) (?:on )?(?:repeating|repeat) (?:myself|ourselves|the same)(?= )`,
  `${startsClause}(?:i|we) keep (?:saying|repeating|explaining|telling|asking|having to)(?= )`,
  `(?<=^ )(?:once )?again ,? (?!(?:i|we)(?:'m| am|'re| are)? (?:\\w+ )?(?:apolog|sorry|thank|appreciate|like to|regret)|(?:many )?(?:thanks?|apologies|sorry|apology|welcome|if|let|feel|my|our|for) |please (?:accept|let|don't|do not|feel|reach|know)|your (?:patience|understanding))(?:just|only|(?:i|we) (?:only|just|need|never|did|do not|don't|have to|must|ask)|you|your|what|why|if you)(?: \\w+)?`,
  `as you(?:'re| are) already aware`,
  `(?:this|that|it|which|my \\w+) already (?:tells?|says?|explains?|answers?|states?|describes?) (?:you|that|what|how|why|this|it|all|your)(?= )`,
  `what (?:i|we)(?:'m| am|'re| are) (?:saying|telling you|trying to (?:say|tell you|explain))(?= (?:[.!,?]|$))`,
  `what (?:i|we)(?:'ve| have) been (?:saying|telling you|trying to (?:say|tell you|explain))`,
  `(?:i|we) even (?:gave|told|asked|sent|showed) you(?= )`,
];
