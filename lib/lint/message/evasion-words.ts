import { anyOf } from '../engine/phrases';
import { ownFault, papers, weFailed } from '../lexicon/lapses';

/** Harm as such, whoever the subject is. */
export const harm = new RegExp(
  `^(?:mis(?!sed$)\\w+|over(?:looked|written|charged|billed|booked|sold|estimated|run)|under(?:estimated|charged|paid)|double-?\\w+ed|${anyOf(
    'lost deleted corrupted missed misplaced forgotten dropped exposed leaked compromised breached wiped erased',
    'delayed disrupted interrupted garbled truncated duplicated neglected ignored skipped botched mangled jumbled',
    'swapped mislaid breached purged scrambled lapsed omitted spilled dented scratched withheld bungled fumbled stalled',
  )})$`,
);
/** Harm when it was done to the customer or to what is the customer's. */
export const harmToYou = new RegExp(
  `^${anyOf(
    'suspended cancelled canceled locked blocked rejected disconnected charged billed declined removed closed denied',
    'disabled deactivated terminated reset refused downgraded damaged broken stopped reverted unsubscribed merged left',
    'given told promised transferred passed bounced reassigned disclosed shrunk torn smashed ruined crushed burnt stained',
    'spoiled spoilt melted shattered bent cracked soaked',
  )}$`,
);
export const toldWrong = /^(?:given|told|promised|left|passed|transferred|bounced|reassigned)$/;
export const phrasal =
  /^(?:cut off|left (?:un(?!til)\w+|out|off|open|behind|without|unattended|unanswered|waiting|hanging|in the dark)|locked out|wiped out|mixed up|messed up|held up|put off|turned (?:off|away)|shut off|thrown (?:away|out)|given away|knocked out|kept (?:waiting|in the dark)|made to wait|let down|hung up on|sent (?:away|back and forth|in circles)|passed (?:around|from)|brushed off|fobbed off)\b/;
/** Deeds that are good when they are not done, or nobody's duty. */
export const noDuty = new RegExp(
  `^${anyOf(
    'damaged affected impacted needed required intended involved designed supposed compromised exposed allowed permitted',
    'lost deleted broken harmed planted located meant born used based interested charged received known built hurt',
    'released implemented supported considered maintained paused filtered found connected parked determined pruned downloaded',
    'configured covered staffed licensed listed planned recommended surprised touched changed altered limited satisfied convinced concerned aware cited accessed lit meant related made',
  )}$`,
);
/** Of these, what is work all the same when it was never done. */
export const neglected = /^(?:implemented|maintained|considered)$/;
export const slip =
  /^(?:accidentally|mistakenly|inadvertently|wrongly|wrongfully|incorrectly|erroneously|improperly|prematurely|unintentionally|unknowingly|falsely|needlessly|twice)$/;
export const slipAfter =
  /^ (?:\S+ ){0,4}?(?:in error|by mistake|by accident|by error|mistakenly|accidentally|incorrectly|inadvertently|too late|twice|by oversight)(?= )/;
/** Done, and done badly: "was sent to the wrong flat", "was packed badly". */
export const doneBadly =
  /^ (?:(?!not |by )\S+ ){0,3}?(?:(?:to|at|under|with|in|into|on|for|from|against) (?:the |an? |your )?(?:wrong|incorrect|false|someone else's|somebody else's|another (?:customer|person|patient|account|address|name|guest|tenant|order|client|user|case|flat|street|department)(?:'s)?)|without (?:the|your|any|its|all|half|notice|warning|an? (?:answer|reply|warning|reason|explanation|notice))|with (?:\S+ ){1,3}missing|badly|poorly|improperly|carelessly|wrong|wrongly|incorrect|upside down|the wrong way|too (?:early|late|soon))(?= )|^ (?:incomplete|damaged|unsigned|empty|broken)(?= [.,;!])/;
export const wrongSubject =
  /(?<= )(?:mistakes?|errors?|bugs?|regressions?|faults?|mix-up|oversight|slip)(?: \S+){0,3}? $/;
export const wrongThing =
  /(?<= )(?:wrong|incorrect|duplicate|outdated|faulty|defective|expired) (?:(?!and |how |it |with |in )\S+ ){1,3}$/;
/** "No notice was given": a duty, with the not in its subject. */
export const noThing =
  /(?<= )(?:(?:no|none of the|neither of the) (?:(?!one |problem|issue|error|received |as |but |, |until |if |that |which |is |was |it |because )\S+ ){1,4}|nobody |no one )$/;
export const dutyDone =
  /^(?:given|sent|made|taken|provided|offered|issued|posted|placed|followed|shown|written|kept|added|put|applied|tested|checked|updated|told|informed|notified|set|defined|configured|booked|ordered|planned|called|warned|asked)$/;
/** What customers leave out when they write to us. */
export const theirDetails =
  /(?<= )(?:names?|address(?:es)?|location|numbers?|details|info|information|description|photos?|pictures?|contact|street|e-?mail|phone|back) (?:\S+ ){0,2}$/;
export const theirPart =
  /^(?:provided|given|left|stated|listed|specified|supplied|attached|reported|included|mentioned)$/;
export const ourselves = /(?<= )(?:i|we|they|he|she) $/;
/** Those who write, or theirs, were kept in the dark: nothing of ours is hidden. */
export const oursTold = /(?<= )(?:i |we |(?:our|my) (?:\S+ ){1,2})$/;
export const telling = /^(?:told|informed|notified|given|warned|asked|shown|advised|made)$/;
export const oftenLeft = /^(?:missed|overlooked|neglected|skipped|forgotten|lost)$/;
/** "Mails that were deleted": says which ones. */
export const whichOnes = /(?<= )that $/;
/** "why it was not collected" is what somebody was told. */
export const toldWhy = /(?<= )why (?:\S+ ){1,3}$/;
export const reason =
  /^ (?:if|whether) | (?:because (?!of )|since it |since they |as it |as they |so that |in order )/;
/** Owned in the same breath: "you were charged twice, and that was our mistake". */
export const oursToo = new RegExp(
  ` (?:${ownFault}|(?:and|but|because|since|as|,|;|–|—|-) (?:we|i) (?:also |\\w+ly )?${weFailed})(?= )`,
);
const done =
  '(?:(?!need|want|wish|receiv|notic|tri|review|check|look|believ|expect|hop)\\w{2,}ed|broke|lost|sent|gave|left|forgot|cut|came|took|got|put|made|ran|let|read|wrote|drove|kept|sold|built|fell|threw|hit|set|did|spilt|tore)';
const doer = `(?:i|we|one of our \\w+|(?:our|my) (?!${papers}|servers?|software|provider|supplier)(?:\\w+ )?\\w+) (?:\\w+ly |then )?${done} `;
/** Who did it stands in the clause behind: "was damaged when our mechanic dropped it". */
export const doerNext = new RegExp(
  `^ (?:(?!when |because |as |while |after |that |which |, )\\S+ ){0,5}?(?:,? )?(?:when|because|as|while|after) ${doer}`,
);
/** Whose the mishap was, told behind it: "a mix-up at our depot", "a mix-up: we packed the wrong box". */
export const ownedNext = new RegExp(
  `^ (?:(?!and |but |so |, |which |that )\\S+ ){0,6}?(?:(?:our|my|us|ours|mine) |[:;–—-] ${doer})`,
);
/** What the customer wrote or asked, and what we own to know: "you wrote that your bin was missed". */
export const theirWords =
  /(?<= )(?:you(?:'ve| have| had| also| then)? (?:wrote|written|said|asked|told (?:us|me)|mentioned|reported|explained|described|noted|say|write|ask|report)(?: (?:us|me|to (?:us|me)))? (?=(?:that|why|how|when|whether|if|because|,|your|it|the|they|nothing|nobody) )(?:(?!and |but |so |; |: )\S+ ){1,8}(?:(?<= (?:was|were|had|never) (?:\S+ ){1,3})and (?:your |the |it |they |that |nobody )(?:(?!and |but |so |; |: )\S+ ){0,4})?|(?:i|we) know (?:that |how |why )?you )$/;
/** "It was decided to close your account": somebody's will, not a thing found out. */
export const decided = /^decided (?:not )?to (?!refund|pay|credit|replace|return|waive|compensate|cover)/;

/** Harm that was not done. */
export const noHarm = /(?<= )(?:nothing|nobody|none|no (?:\S+ ){0,2}\S+) $/;
export const somehow = / (?:somehow|for (?:some|an unknown|unknown|whatever) reasons?) /;
/** What the customer brought before us. */
export const theirMatter =
  /(?<= )(?:(?:it|this) |your (?:\S+ ){1,3}|(?:the|this|that) (?:issue|problem|matter|case|ticket|complaint|request|report|concern|situation|incident|question|error|claim) )$/;
export const withReason =
  /^ (?:\S+ ){0,3}?(?:due to|because|since|(?:after|until|when|as|once) you(?! (?:handed|gave|brought|left|sent) (?:it|them|us) )|unless|at your|on your (?:request|wish)) /;

export const asAsked =
  /^ (?:\S+ ){0,3}?(?:at|on|upon|per) your (?:request|wish)|^ (?:\S+ ){0,3}?(?:as|when|after) you (?:asked|wished|requested|told|wanted|cancelled|canceled|closed|agreed|deleted|removed|reset|stopped)(?= )/;

export const fog =
  /^ by (?:(?:an?|the|some|various|several|multiple|unforeseen|unexpected|internal|certain|other) )*(?:(?:mix|combination|series|number|variety|host) of (?:\w+ ){0,4}?)?(?:(?:technical|human|system|internal|administrative|clerical|unknown|unforeseen|unexpected|external|operational|processing|communication)(?: and \w+)? )*(?:errors?|issues?|problems?|glitch(?:es)?|mistakes?|oversights?|mix-ups?|misunderstandings?|circumstances|factors|reasons|difficulties|causes)(?= [.,;!]| $|$| and | in | during | on (?!our)| that | which )/;
const doubt =
  'perhaps|maybe|possibly|probably|likely|usually|typically|generally|normally|presumably|i think|i guess|either|(?:may|might|could) have happened|(?:may|might|could) be that|sounds (?:to me )?like';
/** Said of what may be, not of what was. */
export const unsure = new RegExp(
  `(?<= )(?:if|in case|unless|whether|assuming|suppose|whenever|until|once|make sure|check|verify|ensure|ever|any \\S+ (?:that|which)|${doubt})(?= )`,
);
export const unsureHelper = / (?:may|might|could|must|can|would) /;
export const question =
  /^ (?:how|what|why|when|where|who|which|did|was|were|is|has|have|had|can|could|do|does|are|should|would|any) /;
export const helpers =
  /^(?:is|are|was|were|isn't|aren't|has|have|had|hasn't|haven't|hadn't|'ve|not|never|still|also|yet|just|already|always|only|all|both|\w+ly|may|might|could|would|should|shouldn't|must|then|even|however|sometimes|often|somehow|simply)$/;
/** "Your reply was", "of May has": the noun that looks like a helper, and the word behind it. */
export const noHelper = /^ (?:may (?:is|was|were|has|had)|(?:reply|supply|family|assembly|july|emily) \S+) $/;
/** "Is still not settled": owed, whatever the tense. */
export const stillDue = new RegExp(
  `^${anyOf('settled allowed fixed repaired resolved delivered sent paid processed collected updated approved installed completed assigned posted credited shipped answered done cleaned removed restored refunded scheduled replaced')}$`,
);
export const guessed = /^(?:probably|apparently|possibly|presumably|perhaps|maybe|likely|supposedly)$/;
export const not = /^(?:not|never|neither|hardly|\w+n't)$/;
export const past = /^(?:was|were|wasn't|weren't|been|got|gotten|being|getting)$/;
export const owed = new RegExp(
  `^${anyOf('caught told informed notified escalated checked tested handled processed done sent flagged communicated warned noticed prevented reviewed contacted updated spotted applied replied answered given kept monitored identified collected credited explained forwarded followed')}$`,
);
export const handled =
  /^(?:looked into|investigated|worked on|escalated|taken care of|dealt with|actioned|seen to)\b/;
/** Left undone by nobody, in a participle that says what was owed. */
const due = anyOf(
  'created implemented tested monitored updated collected completed delivered repaired cleaned plowed swept picked_up removed',
  'fixed notified replaced restored sent posted configured installed emptied serviced processed assigned shipped recorded logged',
  'forwarded scheduled credited paid entered inspected documented reviewed checked applied followed',
);
const auxiliary =
  'is|are|was|were|be|been|being|has|have|had|did|do|does|will|would|can|could|may|might|should|must|if|when|unless|i|we|you|they|he|she|why|or|and|but|that|please|not|get|got|already|once|leave|keep|make|see|with|check|no';
const asset =
  '(?:secrets?|credentials?|passwords?|keys?|tokens?|records?|files?|accounts?|data|backups?|e-?mails?|messages?|details|orders?|photos?|documents?|letters?|parcels?)';
const round =
  '(?:streets?|trash|recycling|stop|address|house|yard ?waste|pick-?up|collection|order|appointment|payment|delivery|route|but|and)';

const mishap =
  '(?:mistakes?|errors?|mix-ups?|oversights?|slip-ups?|glitch(?:es)?|miscommunication|misunderstanding|breakdown|lapse|mishap|failure)(?! (?:messages?|codes?|logs?|pages?|reports?|console))';
const what = '(?:(?!your |our |my |no |any )\\w+ ){0,3}?';
const yours =
  '(?:with|in|on|regarding|concerning|during|around|about) (?:your|the processing of your)(?! (?:\\w+ )?(?:favou?r|letter|form|set-?up|computer|browser)\\b)';
const kind =
  '(?:technical|system|human|administrative|clerical|internal|processing|billing|computer|staff|communication|shipping|scheduling|booking)';

/** Failures that happen by themselves, in no passive: "There was a mistake with your order." Rows for `phrases`. */
export const mishaps: readonly string[] = [
  `(?:there|it) (?:was|were|has been|have been|had been|(?:seems?|appears?|appeared|seemed) to (?:be|have been)|must have been|looks like there was) (?:clearly |obviously |unfortunately |also |simply )?(?:an?|some|several|a few) ${what}${mishap}(?= ${yours} | (?:in|of) (?:communication|the system|processing)| (?:somewhere|along the way)| [.!,;])(?: (?:in|of) communication)?`,
  `an? ${what}${mishap} (?:has |had |must have |seems to have )?(?:occurred|happened|crept in|slipped in|taken place|took place|arisen|arose)(?= ${yours} | [.!,;] | in (?:the )?(?:processing|communication|billing))`,
  `(?:an?|the|some) (?:unexpected |unfortunate )?${kind} (?:error|glitch|fault|mistake|mix-up|oversight|issue|problem|failure)s? (?:has |had |have |also )?(?:resulted in|led to|caused|meant that|prevented|delayed|affected) (?:an? |the |your )?(?:\\w+ )?(?:double |duplicate |missed |wrong )?(?:charge|payment|delay|order|booking|refund|delivery|bill|account|claim|parcel|appointment|invoice|statement|reservation|cancellation)\\w*`,
  `(?:fell|fallen|slipped|slip|gone) through the (?:cracks|net)`,
];

/** Participles without their auxiliary, as notes and headlines have them: "Case closed in error." Rows for `phrases`. */
export const bares: readonly string[] = [
  '(?:made|closed|opened|created|sent|issued|entered|submitted|cancelled|canceled|towed|ticketed|charged|billed|removed|deleted|marked|assigned|routed|posted|installed|completed|resolved|filed|delivered|placed|logged|picked up|taken) (?:in error|by mistake|by accident|mistakenly|accidentally|incorrectly)',
  `(?<=^ )(?:(?!(?:${auxiliary}) )[\\w-]+ ){1,3}(?:still )?not (?:yet )?${due}(?= )(?! (?:by|if|unless|when|because) )`,
  `${asset} (?:\\w+ly )?(?:leaked|exposed|wiped|breached|compromised|corrupted|erased|stolen|lost)(?= (?:[.!;]|to (?:the )?(?:public|web|internet|press)|publicly)| $)`,
  `${round} (?:again )?(?:missed|skipped|overlooked)(?= (?:on|again|last|this|today|yesterday|twice)(?= )| [.!;])`,
  `(?<! i | we | you )(?:did not|didn't|never|has not|have not|hasn't|haven't|had not) (?:get|got|gotten) (?:\\w+ly )?${due}(?= )`,
];
