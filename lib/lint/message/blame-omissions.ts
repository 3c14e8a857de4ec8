import { anyOf } from '../engine/phrases';
import { adverb, customer, type Frame } from './blame-words';

const notYet =
  "(?:did not|didn't|have not|haven't|had not|hadn't|have never|never|do not seem to have|don't seem to have|neglected to|omitted to|refused? to|failed? to|forgot to|(?:have |had )?forgotten to|continue to|chose not to|decided not to|(?:did not|didn't|never|have not|haven't) bother(?:ed)? to|have yet to|(?:did not|didn't) (?:want|care|try|think) to)";
/** What a customer owes us or himself, as a reproach names it. Settings and steps on a screen are none. */
const owe = [
  'post posted provide provided supply supplied give given tell told read follow followed include included mention mentioned',
  'answer answered show shown explain explained say said reply replied respond responded attach attached bother bothered',
  'check checked try tried listen listened ask asked specify specified describe described state stated share shared send sent',
  'submit submitted notify notified inform informed report reported contact contacted complete completed cancel cancelled pay paid',
  'fill filled confirm confirmed verify verified back_up backed_up downgrade downgraded tick ticked write wrote written come_back',
  'return returned sign signed wait waited notice noticed look looked think thought bring brought keep kept care cared renew renewed',
  'indicate indicated name named identify test tested quote quoted grasp grasped understand understood register registered meet met',
  'called shared raised raise realise realize realised realized learn learned do_the done_the do_what done_what done_it do_your',
  'do_as done_as take_care make_sure made_sure followed_up proof-read proofread actually_said actually_answered really_told mean meant',
  'clarify clarified elaborate elaborated observe comply complied cooperate cooperated heed heeded obey attend attended appear consult',
  'consulted search searched research studied study measure measured warn warned',
  'show_up turn_up pick_up picked_up put_out set_out plan planned pay_attention paid_attention say_anything exactly_say let_us',
];
const owed = anyOf(...owe);
/** The first words of them. */
const owing = owe.join(' ').replace(/_\w+/g, '');
/** Not done as a habit: only talking with us counts. */
const habit = anyOf(
  'say tell mention give show state provide read listen follow explain specify include answer describe seem bother care share',
  'even understand pay respond reply attach supply indicate get_it appreciate respect',
);
const failed = '(?:failed|neglected|omitted|refused|forgot|forgotten|declined|(?:chose|chosen|decided) not)';
const report =
  '(?:ticket|post|message|question|report|complaint|request|case|e?-?mail|description|caller|customer|letter|form|claim|application|submission|concern|query|screenshot)';

/** "You did not tell us": what the customer left undone or untold. */
export const omissions: readonly Frame[] = [
  [
    `you / not didn't haven't hadn't never don't continue refuse refused fail failed neglected omitted forgot forgotten chose decided yet / ${owing}`,
    `you ${adverb}?${notYet} ${adverb}{0,2}${owed}(?: \\w+)?`,
  ],
  `you(?:'ve) (?:still |also )?(?:not|never)(?: yet| even| as yet)? ${adverb}?${owed}(?: \\w+)?`,
  `you ${adverb}?(?:have |had )?${failed} to \\w+(?: \\w+)?`,
  `you(?:'ve) (?:\\w+ly )?${failed} to \\w+(?: \\w+)?`,
  [
    "say tell mention give show state provide read listen follow explain specify include answer describe seem bother care share even understand pay respond reply attach supply indicate get appreciate respect / not don't / you",
    `you ${adverb}?(?:do not|don't) (?:really |actually |clearly )?${habit}(?: \\w+)?`,
  ],
  `you(?:'ve| have)? (?:tell|told|say|mention|explain|explained|mentioned|gave|give|given|provide|provided|show|shown|posted|sent|included|supplied|left|said|made) (?:us |me )?(?:\\w+ly |next to |almost )?(?:nothing|very little|(?:no|little|too little|hardly any|not enough) (?:\\w+ )?(?:details?|information|info|context|data|name|number|address|reason|explanation|mention|effort|attempt))(?: \\w+)?`,
  `(?:gives?|gave|provides?|provided|contains?|contained|includes?|included|offers?) (?:us |me )?(?:\\w+ly )?(?:no|little|very little|hardly any) (?:details?|information|info|context)(?= )`,
  `${report} (?:gives|gave|says|said|tells us|told us|explains) (?:\\w+ly )?nothing`,
  `(?:your |the |this )?${report} (?:is|was|are|were)(?: \\w+)? (?:incomplete|illegible|unreadable|unintelligible|incomprehensible|incoherent|(?:far |much |way )?too (?:vague|short|general|unclear|confusing)|impossible to)(?: \\w+)?`,
  `your (?:\\w+ )?${report} (?:is|was)(?: \\w+)? (?:vague|unclear|confusing|confused|meaningless|hard to)`,
  [
    'explicit specific precise honest truthful clear being listening paying reading following answering patient polite careful attentive reasonable making willing helping forthcoming prepared sharing telling giving saying explaining showing cooperating cooperative / not',
    `you (?:are|were|'re|have been|had been)(?: \\w+ly)?(?: not|n't) (?:\\w+ )?(?:explicit|specific|precise|honest|truthful|clear (?:about|on|enough)|very clear|being (?:\\w+ )?(?:clear|honest|fair|reasonable|helpful|specific|cooperative)|listening|paying|reading|following|answering|cooperat\\w+|patient|polite|careful|attentive|reasonable|making (?:any )?sense|willing|helping|forthcoming|prepared to|sharing|telling|giving|saying|explaining|showing)(?: \\w+)?`,
  ],
  `you (?:weren't|aren't) (?:\\w+ )?(?:explicit|specific|precise|honest|truthful|clear (?:about|on|enough)|very clear|being (?:\\w+ )?(?:clear|honest|fair|reasonable|helpful|specific|cooperative)|listening|paying|reading|following|answering|cooperat\\w+|patient|polite|careful|attentive|reasonable|making (?:any )?sense|willing|helping|forthcoming|prepared to|sharing|telling|giving|saying|explaining|showing)(?: \\w+)?`,
  `you're not (?:\\w+ )?(?:explicit|specific|precise|honest|truthful|clear (?:about|on|enough)|being (?:\\w+ )?(?:clear|honest|fair|reasonable|helpful|specific|cooperative)|listening|paying|reading|following|answering|cooperat\\w+|patient|polite|careful|reasonable|making (?:any )?sense|willing|helping|forthcoming|prepared to|sharing|telling|giving|saying|explaining|showing)(?: \\w+)?`,
  `(?:your|the customer's|the user's|the caller's|the tenant's) (?:own )?(?:\\w+ )?(?:failure|refusal|unwillingness|reluctance|inability|lack of|neglect|carelessness|negligence|inattention|impatience|laziness|ignorance)(?: to| of)?(?: \\w+)?`,
  `${customer} ${adverb}?(?:has |have |had )?(?:failed|neglected|refused|forgot|forgotten|declined) to \\w+(?: \\w+)?`,
  [
    'customer customers caller callers constituent constituents resident residents requester requestor complainant user users tenant tenants homeowner subscriber guest guests passenger passengers client clients patient patients poster / follow followed listen listened read comply complied cooperate cooperated bother bothered care cared pay paid obey understand heed respond',
    `${customer} ${adverb}?(?:did not|didn't|does not|doesn't|would not|wouldn't|never|has not|hasn't) (?:even )?(?:follow|listen|read|comply|cooperate|bother|care|pay|obey|understand|heed|respond)\\w*(?: \\w+)?`,
  ],
  `you(?:'re| are| were|'ve been| have been)(?: \\w+ly| very| so)? (?:unresponsive|uncooperative|unhelpful|evasive|vague|unclear|unreasonable|unwilling)(?= )`,
  `you (?:keep|kept) (?:that|this|it|them) to yourself`,
  `nothing but guess`,
  `have no choice but to guess`,
  `you(?:'ve| have| had|'d)? (?:not|never|n't|haven't|hadn't) been (?:\\w+ )?(?:helpful|clear|honest|truthful|cooperative|reasonable|polite|patient|fair|specific|precise|forthcoming|listening|paying)(?= )`,
  `you haven't been (?:\\w+ )?(?:helpful|clear|honest|truthful|cooperative|reasonable|polite|patient|fair|specific|precise|forthcoming|listening|paying)(?= )`,
  `you(?:'ve| have| had)? (?:offered|given|provided|shown|supplied|posted|shared|said|told) (?:us |me )?(?:absolutely |really |almost )?(?:no|zero|not a single|not one|hardly a) \\w+(?: at all)?`,
  `you(?:'re| are) still not (?:posting|providing|giving|telling|answering|reading|following|listening|showing|sharing|sending|explaining|understanding|doing|including|saying|getting (?:it|the point))(?: \\w+)?`,
  `you (?:${notYet}|wouldn't|would not) (?:even )?(?:get|got|gotten) (?:a)?round to`,
  `(?:your )?(?:${report}|link|picture|photo|screenshots?|posts|images?) (?:did not|didn't|does not|doesn't|do not|don't) (?:even |actually )?(?:say|mention|specify|state|tell us|explain|describe)(?: \\w+)?`,
  `(?:no|any) (?:information|details?|effort|explanation|context|description|info|attempt|mention) (?:\\w+ )?(?:at all|whatsoever)`,
  `(?:${customer}|he|she) (?:has |have |had )?(?:\\w+ly )?(?:neglected|omitted|refused|failed|forgot) to (?:leave|give|provide|say|mention|include|state|tell|specify|pay|follow|return|answer|call|notify|move|remove|read|sign|comply)(?= )`,
  `(?:say|says|said|mention|mentions|mentioned|tell us|tells us|told us) (?:absolutely |next to )?nothing (?:about|of|on|regarding|as to)(?= )`,
  `and you (?:did not|didn't|could not|couldn't|never) (?:find|see|notice|read|look|spot)(?: \\w+)?`,
  `${customer} never (?:raised|called|reported|responded|paid|replied|asked|mentioned|complained|contacted|informed|notified|showed|returned|provided|gave|left|signed|applied|told|said|requested|answered)(?= )`,
  `${customer} (?:did not|didn't|does not|doesn't|would not|wouldn't|has not|hasn't) (?:even )?(?:say|mention|specify|state|indicate|explain|leave|give|provide|include|supply|answer|reply|return|show up|identify)(?= )`,
  `(?:users?|people|folks?|customers?|those) (?:who|that) (?:\\w+ )?(?:did not|didn't|never|don't|do not|cannot|can't) (?:read|follow|listen|bother)(?: \\w+)?`,
  `you(?:'ve| have)? (?:\\w+ly )?(?:offered|given|gave|told|provided|shared|posted|shown|said)(?: (?:us|me))? (?:nothing|no (?:details?|information|info|evidence|specifics|data))`,
  `your (?:\\w+ )?(?:post|message|report|e-?mail|question|description|request|ticket|mail|letter) (?:did not|didn't|fails to|failed to) (?:actually |really |even )?(?:say|include|mention|tell|contain|provide|give|specify|state|explain|describe)(?= )`,
  `your (?:\\w+ )?(?:post|question|message|request|description|report) (?:is|was) (?:\\w+ )?(?:unclear|confusing|vague|ambiguous)(?= )`,
];
