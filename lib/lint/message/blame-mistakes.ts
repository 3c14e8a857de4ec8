import { anyOf } from '../engine/phrases';
import { adverb, customer, type Frame, wrong, wrongly } from './blame-words';

const gave = anyOf(
  'entered used typed chose picked clicked selected sent gave provided posted put set installed ordered filled_in supplied',
  'submitted opened pressed contacted called named listed registered signed_up booked bought wrote made configured added',
  'copied pasted ticked quoted measured connected plugged parked came went dialled dialed followed took read deleted uploaded',
);
const doing = anyOf(
  'doing using looking posting asking typing entering calling going reading clicking confusing following sending putting making',
  'holding parking setting blaming trying measuring connecting searching',
);
/** What breaks things when people do it. */
const mishandled = anyOf(
  'deleted removed unplugged pulled broke dropped spilled spilt bent cut forced overloaded exceeded overwrote erased formatted',
  'ignored disabled blocked tampered altered damaged wiped reset closed cancelled canceled missed skipped clicked pressed opened',
  'lost mixed_up confused misread mistyped misunderstood used installed switched turned changed moved waited left put',
);
const slipped =
  '(?:forgot|forgotten|ignored|misread|misunderstood|mistyped|misconfigured|missed|overlooked|neglected|disregarded|mishandled|misplaced|mixed up|mistook)';
const atFault =
  '(?:illegally|improperly|incorrectly|wrongly|carelessly|negligently|foolishly|mistakenly|recklessly|unlawfully)';
const verb =
  '(?:\\w+ed|put|set|left|took|gave|sent|made|cut|broke|drove|built|threw|went|chose|lost|kept|did)';
const handling =
  '(?:use|usage|handling|installation|care|storage|treatment|maintenance|wiring|packing|set-?up|operation)';
const causes =
  '(?:caused by|due to|because of|result of|resulted from|results from|consequence of|down to|attributable to|traced to|stems from|owing to)';
const deed =
  '(?:fault|mistake|mistakes|doing|carelessness|negligence|ignorance|error|errors|handling|misuse|choice|decision|actions?|behaviou?r|making|changes|impatience|oversight|misunderstanding|confusion)';
const complain =
  '(?:complain|complaining|complained|expect|expecting|blame|blaming|blamed|demand|demanding|accuse|accusing|insist|wonder why|wondering why)';

/** "You misread it": what the customer did wrong, and that it is his fault. */
export const mistakes: readonly Frame[] = [
  `(?:because|since|as|that|seems|think|looks like|appears|suspect|guess|assume) you(?:'ve| have)? (?:simply |just |probably |\\w+ly )?${slipped}(?! (?:your|the) password)(?: \\w+){0,4}`,
  `you (?:\\w+ly |have |had |just |simply ){0,2}(?:ignored|misread|misused|mistyped|misconfigured|overlooked|misunderst(?:ood|and)|disregarded|mishandled|mistook|misinterpret(?:ed)?|misremember(?:ed)?|messed up|screwed up|botched|ruined|wrecked|bungled)(?: \\w+)?`,
  `you (?:may|might|could) (?:\\w+ )?have (?:\\w+ly )?(?:shared|disclosed|revealed|given (?:out|away)|handed out|written down|leaked|told (?:someone|somebody)) (?:your|the) (?:\\w+ )?(?:pin|passwords?|codes?|card|details|passcode|log-?in)`,
  `you (?:may|might|could) (?:\\w+ )?have (?:\\w+ly )?(?:misunderstood|misread|misremembered|misinterpreted|ignored|misused|mishandled)(?: \\w+)?`,
  `(?:is|was|'s|are|were|happened|delayed|failed|late|only|problem|delay|error|loss|fee|charge) (?:due to|because of|down to|caused by|(?:the |a )?result of|owing to|on account of) you (?:not |never |\\w+ly )?(?!being (?:away|ill))\\w+ing(?: \\w+)?`,
  `you must have (?:\\w+ly )?(?!been|had|felt|received|expected|wondered)(?:\\w+ed|mis\\w+|forgotten|done|lost|broken|given|mistyped|made|chosen|set|put)(?: \\w+)?`,
  `(?:only |simply |just |all )(?:because|since) you (?!are|were|have|want|need|asked|told|do |can|might|may|will|don't)\\w+(?: \\w+){0,2}`,
  `(?:happen(?:s|ed)?|occur(?:s|red)?|broke|fail(?:s|ed)?|cancel(?:l?ed)|declined|rejected|refused|delayed|damaged) (?:only |simply )?because (?:of )?you ${adverb}?${mishandled}(?: \\w+){0,2}`,
  `(?:because|since) (?:you|${customer}) (?:\\w+ ){0,5}?${atFault} ${verb}(?: \\w+){0,2}`,
  [
    'illegally improperly carelessly negligently unlawfully',
    `${customer} (?:\\w+ ){0,4}?(?:illegally|improperly|carelessly|negligently|unlawfully) ${verb}(?: \\w+){0,2}`,
  ],
  [
    'illegally improperly incorrectly wrongly carelessly negligently foolishly mistakenly recklessly unlawfully',
    `you(?:'ve| have| had)? (?:simply |just |also )?${atFault} (?:have )?${verb}(?: \\w+){0,2}`,
  ],
  `(?:you(?:'ve| have)?|${customer}(?: has| had)?) (?:\\w+ly )?${gave} (?:(?:us|me|in|it|to|with|up|the|an?|your|some|at|on|for) ){0,3}(?:\\w+ )?${wrong}(?: \\w+)?`,
  `you(?:'ve| have| had)? (?:\\w+ly )?${gave} (?:(?:it|this|that|them|the|your|everything|in) ){1,2}(?:\\w+ )?${wrongly}(?= )`,
  `you(?:'re| are|'ve been| have been) (?:\\w+ly |still |just )?${doing} (?:\\w+ ){0,4}?(?:wrong|incorrect|incorrectly|wrongly)(?: \\w+)?`,
  `you (?:did|have done|got|get|have|had) (?:it|something|this|everything|that|things) (?:all |completely |totally )?(?:wrong|backwards)`,
  `you've (?:done|got) (?:it|something|this|everything|that|things) (?:all |completely )?(?:wrong|backwards)`,
  `you(?:'re| are|'ve| have)? (?:\\w+ly |just )?(?:are )?(?:confusing|confuse|confused|mixing up|mix up|mixed up|muddling|conflating) (?:\\w+ ){0,3}?(?:things|with|and|up)(?: \\w+)?`,
  `you(?:'re| are) mixing (?:\\w+ ){1,3}up`,
  `you (?:clearly |obviously |really |just )?(?:seem|appear) to (?:have )?(?:think|believe|expect|assume|confuse|confused|forget|forgotten|misunderstand|misunderstood|imagine|imply|be (?:confus\\w+|mistaken|under the impression|unaware|misunderstanding|ignoring))(?: \\w+)?`,
  `(?<!not |never |no |isn't |wasn't |than |is |was )(?:your|user|the user's|the customer's|pilot|the caller's) (?:own )?(?:\\w+ )?(?:fault|mistake|carelessness|negligence|ignorance)`,
  `(?:it's|this is|that's|that is|it is|was|this was|entirely|all|purely|clearly) (?!not |never )(?:\\w+ )?(?:your|the customer's|the user's) (?:\\w+ )?(?:fault|mistake|error)`,
  `(?:your|the customer's|the user's) own (?:\\w+ )?${deed}`,
  `(?:only )?yourself to (?:blame|thank)`,
  `have yourself to`,
  `(?<!not )${causes} (?:an? )?(?:(?:your|the customer's|the user's|customer|user|the caller's) )(?:own |late |missing |incorrect |wrong |poor )?(?:\\w+ )?(?:${deed}|failure|misuse|late|payment|refusal|neglect|delay|reply|response)`,
  `(?:improper|careless|negligent|rough) ${handling}(?= )`,
  `${causes} (?:\\w+ )?(?:incorrect|inappropriate|unauthori[sz]ed|excessive|wrong|poor) ${handling}(?= )`,
  `mis(?:use|handling) (?:by|of|on)`,
  `(?:caused by|due to|is|was) (?:\\w+ )?misuse`,
  `(?:due to|caused by|because of|a|simple|just|purely) (?:user|customer|operator|human|driver) error(?! (?:message|report|log|code))`,
  `user error(?! message)`,
  `(?:error|problem|issue|fault|mistake|delay|cause|bug|it|this|that)(?:'s| is| was| lies| lay| rests| sits)(?: \\w+ly)? (?:on|at|with) (?:your|the customer's) (?:side|end|part)(?= )`,
  `(?:error|problem|issue|fault|mistake|cause|responsibility|blame) (?:lies|lay|rests|sits|is)(?: \\w+ly)? with (?:you|the customer)(?! and)(?= )`,
  `(?<!makes |made |hold |holds )you(?:'re| are) (?:\\w+ly |also |yourself )?(?:responsible|to blame|at fault|liable)(?: for)?`,
  `that's on you`,
  `the (?:problem|issue|fault) is you(?= )`,
  `(?:onus|burden) is on you`,
  `(?:it|this|that)(?:'s| is| was) (?:entirely |solely |really |also )?(?:your|the customer's) (?:\\w+ )?(?:responsibility|job|problem|decision|duty|own)`,
  `(?:is|are|remains?|lies) (?:entirely |solely |also |ultimately |always |still )?(?:your|the (?:customer|user|caller|passenger|tenant|buyer|guest)'s) (?:own |sole )?(?:responsibility|obligation|duty)`,
  `(?:it is|it's|is) (?:entirely |solely )?up to you to`,
  `(?<!not )your responsibility to`,
  `you(?:'re| are| were) (?:simply |just |clearly |quite |plain |completely |absolutely |both |really |only )?(?:mistaken|wrong|incorrect|confused|not listening|lying|dishonest|lazy|out of line|ill-informed|uninformed|unresponsive|rude|ungrateful|ignorant|careless|clueless|paranoid|being (?:\\w+ )?(?:rude|unreasonable|difficult|impatient|aggressive|unfair|dramatic|silly|ridiculous|stubborn|abusive|dishonest|childish|demanding|ungrateful|disrespectful|hostile)|overreacting|exaggerating|wasting)`,
  `you (?:keep|kept) (?:on )?(?:asking|sending|posting|repeating|changing|ignoring|calling|complaining|refusing|telling|insisting|using|saying|opening|doing|making|contradicting)(?: \\w+)?`,
  `you(?:'re| are) (?:still |just |again )?(?:ignoring|repeating|contradicting|insisting|complaining|refusing|arguing)(?! that)(?: \\w+)?`,
  `you (?:\\w+ly |still |simply )?(?:insist|insisted|persist|persisted) (?:on|in) \\w+ing`,
  `you (?:\\w+ )?(?:deleted|changed|removed|broke|caused|did|chose|agreed|switched|turned|set|created|wanted|asked for|signed|made|brought) (?:\\w+ ){1,3}?yourself`,
  `brought (?:it|this|that) (?:on|upon) yourself`,
  [
    'complain complaining complained expect expecting blame blaming blamed demand demanding accuse accusing insist wonder wondering',
    `you (?:\\w+ ){2,14}?and (?:now |then |still |yet |again )?(?:you )?(?:are |'re |have |were )?(?:\\w+ ){0,2}?(?:to )?${complain}(?: \\w+)?`,
  ],
  `yet (?:you )?(?:still |now )?(?:expect|demand|complain|insist|blame)(?: \\w+)?`,
  `yet you (?:still |now )?(?:continue|keep|want|refuse|claim|say|have not|haven't|did not|didn't|do not|don't)(?: \\w+)?`,
  `you(?:'ve| have)? (?:\\w+ )?(?:created|opened|posted|started|filed|submitted|raised|sent|asked) (?:a|an|the|this|your|another|two|three|several|multiple) (?:\\w+ ){0,3}?(?:question|thread|topic|post|ticket|case|request|issue|complaint)s? (?:\\w+ ){0,3}?(?:when (?:really|actually|in fact|you)|instead of|twice|again|already|rather than|in the wrong)`,
  `you (?:made|took) your (?:own )?(?:choice|decision|bed)`,
  `you get what you (?:pay|paid)`,
  `you (?:chose|decided|opted|elected) to (?:ignore|do|keep|leave|wait|use|buy|go|stay|continue|take|install|disregard|proceed|cancel)(?: \\w+)?`,
  `you asked for (?:it|this|that)(?= [.!])`,
  `(?:mistake|error|problem|thing) (?:that )?you (?:did|made|'ve made|have made|'ve done) (?:is|was|wrong)(?= )`,
  `you(?:'re| are) on your own(?= )`,
  `your (?:\\w+ ){1,3}is (?:just |all |such |a complete |a total )?(?:a )?(?:mess|disaster|joke|shambles)(?= )`,
  `you(?:'re| are)? (?:make|making) (?:support|it|this|things|my job|our job|our work|helping(?: you)?) (?:\\w+ )?(?:hard|harder|difficult|impossible)(?= )`,
  `(?:nobody|no one|no-one) (?:else )?to blame(?= )`,
  `${customer} (?:was|became|got|is|were) (?:\\w+ )?(?:rude|abusive|aggressive|hostile|belligerent|unreasonable|uncooperative|irate|argumentative|combative|careless|at fault)(?= )`,
  `hung up on (?:us|me|our|my)`,
  `you (?:(?:were|are|'re) (?:(?!\\w+ed |sent |put |led |told |shown |given )\\w+ )?|(?:went|came|stood|waited) (?:\\w+ )?)(?:in|at|on|to) the wrong (?:queue|line|platform|gate|desk|counter|floor|day|date|building|room|lane|stop|station|entrance|door|seat)`,
  `(?:themselves|himself|herself|nobody else) to blame`,
  [
    'keep keeps kept insist insists insisted persist persists / customer customers caller callers constituent constituents resident residents requester requestor complainant user users tenant tenants homeowner subscriber guest guests passenger passengers client clients patient patients poster',
    `${customer} (?:keeps?|kept|insists? on|insisted on|persists? in) \\w+ing(?: \\w+)?`,
  ],
  `(?:clearly|obviously|evidently)(?: ,)? (?:the|your) \\w+ (?:was|has been|had been|were) (?:\\w+ )?(?:dropped|opened|tampered|misused|overloaded|mishandled|modified|altered)`,
  `tamper(?:ed|ing) with`,
  `(?:broken|damaged|caused|lost|altered|tampered with|misused|neglected|mishandled) (?:\\w+ )?by (?:you(?= [.,;!])|${customer})(?= )(?! error)`,
  `(?:unable|unwilling|fail|failed|cannot|can't|refuse|refused) (?:to )?(?:follow|read|understand) (?:simple|our|basic|the simplest|plain) \\w+`,
  `you(?:'ve| have)? (?:\\w+ly )?(?:refused|rejected|turned down|disregarded) (?:our|my|the (?:offer|replacement|refund|repair|solution|help)|every|all)(?: \\w+)?`,
  `(?:resulting|results|resulted|arising|arises|follows|stems|stemming) (?:directly )?from (?:your|the (?:customer|user|owner|tenant)'s) (?:own )?(?:\\w+ )?${deed}`,
  `(?:consequences?|result|outcome) of your (?:own )?(?:\\w+ )?${deed}`,
  `your (?:own )?(?:decision|choice|insistence|refusal|determination|wish) (?:to|on|not to) (?:use|using|ignore|run|running|not|disable|skip|delay|wait|remove|delete|install|modify|disregard|park|do|avoid|save)(?: \\w+)?`,
  `you(?:'re| are) (?:\\w+ly )?not (?:an? |the )(?:\\w+ )?(?:person|expert|professional|engineer|lawyer|developer|doctor|programmer|technician|electrician|mechanic|priority|boss|victim|moderator)(?= )`,
  `as you(?:'ve| have| had| always)? (?:done|did|do) (?:\\w+ )?(?:before|twice|already|last time|previously|every time|so often|with)(?= )`,
  `you (?:may|might|must|could|seem to|appear to|are likely to) (?:\\w+ )?(?:be|have been|have a case of being) (?:\\w+ly |a (?:bit|little) )?(?:confus(?:ed|ing)|mistaken|misreading|misremembering|misunderstanding|misinterpreting|exaggerating|overreacting|conflating)(?: \\w+)?`,
  `${customer} (?:has |had |have |\\w+ly )?(?:created|opened|entered|filed|submitted|reported|gave|provided|selected|chose|used|listed|called in|typed|picked|sent|put in|made|logged|posted) (?:in |the |an? |his |her |their |us )*(?:wrong|incorrect|false|duplicate|bogus|fake|misleading|frivolous|invalid)(?: \\w+)?`,
  `your (?:\\w+ )?(?:posts?|comments?|complaints?|questions?|messages?) (?:is|are|was|were|has been|have been) (?:posted|asked|repeated|answered|made|raised) (?:\\w+ ){0,2}?(?:daily|every day|constantly|over and over|a thousand times|multiple times|many times|again and again|hundreds of times|all the time)`,
  `you(?:'re| are) (?:\\w+ly )?(?:attempting|trying|asking|expecting|using|running) (?:\\S+ ){1,10}?(?:not|never|isn't|wasn't|aren't) (?:designed|meant|intended|made|built|supposed) (?:for|to)(?= )`,
  `(?:sounds|seems|looks|appears) (?:to (?:me|us) )?(?:like|as if|as though|that) you (?:keep|forgot|ignored|skipped|misread|missed)(?: \\w+)?`,
  `${customer} (?:was |were |is |are |has been |had been |has |had )?(?:\\w+ )?\\w+(?:ing|ed) (?:\\S+ ){0,6}?(?:illegally|improperly|unlawfully|in violation|without (?:a )?permit|without permission)(?= )`,
  `you(?:'re| are| were)? (?:\\w+ )?(?:parked|parking|driving|standing|blocking|using|placing|dumping) (?:\\S+ ){0,5}?(?:illegally|unlawfully|improperly|in violation|without (?:a )?permit|without permission)(?= )`,
  `you(?:'ve| have|'re| are)? (?:already |only |just )?(?:made|making) (?:\\w+ ){1,2}(?:difficult|harder|hard|worse|impossible|complicated)(?= (?:[.,!]|for|with|by|to|when))`,
  `(?:exactly|precisely) what you (?:told|set|instructed|configured) (?:it|the \\w+|[a-z]+ to)(?: to)?(?= )`,
  `(?:that|this|it)(?:'s| is| was) (?:just |only |merely )?your (?:own )?(?:interpretation|opinion|view|assumption|perception|belief)(?= (?:[.!,;]|$))`,
  `(?:(?:that|those|these) (?:was|were|are) (?:just |only |all |simply )?your|your own) choices?(?= )`,
];
