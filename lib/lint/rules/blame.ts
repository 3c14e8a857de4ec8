import { anyOf, phrases, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { withoutBlame } from '../rewrite/plain-request';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const soFar = "(?:already|previously|just|clearly|repeatedly|earlier|have|had|'ve|was|were) ";
const told = anyOf(
  'said told mentioned stated explained wrote noted pointed_out asked advised informed indicated outlined described',
);
const saidWords =
  'said told mentioned stated explained wrote noted pointed asked advised informed indicated outlined described discussed';
const oftenSaid =
  '(?:already|twice|before|(?:many|several|multiple|countless|\\d+|two|three|four|a few|a hundred) times|repeatedly|over and over|again and again|more than once)';
/** Where an order or a clause of its own begins. */
const opens =
  '(?<=^ |[.!?,;:)-] |[⟩] |but |and |so |then |that |again |please |kindly |to |should |must |just |will you |can you |could you |you )';
/** Words that may stand between the customer and what he did not do. */
const adverb = '(?:(?!did|do|have)(?:\\w+ly|also|still|just|even|then|yet|as yet|again) )';
const notYet =
  "(?:did not|didn't|have not|haven't|had not|hadn't|have never|never|do not seem to have|don't seem to have|neglected to|omitted to|refused? to|failed? to|forgot to|(?:have |had )?forgotten to|continue to|chose not to|decided not to|(?:did not|didn't|never) bother(?:ed)? to)";
/** What a customer owes us or himself, as a reproach names it. Settings and steps on a screen are none. */
const owed = anyOf(
  'post posted provide provided supply supplied give given tell told read follow followed include included mention mentioned',
  'answer answered show shown explain explained say said reply replied respond responded attach attached bother bothered',
  'check checked try tried listen listened ask asked specify specified describe described state stated share shared send sent',
  'submit submitted notify notified inform informed report reported contact contacted complete completed cancel cancelled pay paid',
  'fill filled confirm confirmed verify verified back_up backed_up downgrade downgraded tick ticked write wrote written come_back',
  'return returned sign signed wait waited notice noticed look looked think thought bring brought keep kept care cared renew renewed',
  'indicate indicated name named identify test tested quote quoted grasp grasped understand understood register registered meet met',
  'called shared raised raise realise realize realised realized learn learned do_the done_the do_what done_what done_it do_your',
  'do_as done_as take_care make_sure made_sure followed_up proof-read proofread actually_said actually_answered really_told mean meant',
);
/** Not done as a habit: only talking with us counts. */
const habit = anyOf(
  'say tell mention give show state provide read listen follow explain specify include answer describe seem bother care share',
  'even understand pay respond reply attach supply',
);
const done = anyOf(
  'posted provided supplied given told read followed included mentioned answered shown explained said replied responded',
  'attached bothered checked tried listened asked specified described stated shared sent submitted notified informed',
  'reported contacted completed cancelled canceled paid filled confirmed verified backed updated downgraded upgraded',
  'saved done entered named known thought looked tested realised realized noticed waited kept used made made_sure called',
  'written taken bought ordered searched looked_at been_more read_the gone let set chosen picked made_a',
);
const wrong = '(?:wrong|incorrect|false|invalid|mistaken|outdated|inaccurate|incomplete)';
const gave = anyOf(
  'entered used typed chose picked clicked selected sent gave provided posted put set installed ordered filled_in supplied',
  'submitted opened pressed contacted called named listed registered signed_up booked bought wrote made configured added',
);
const ruleBook =
  '(?:polic(?:y|ies)|terms(?: (?:of (?:service|use)|and conditions))?|conditions|rules|contract|agreement|guidelines|regulations|procedures?)';
const ourSide = '(?:our|my) (?:\\w+ )?(?:side|end|part|servers?|systems?|service|software|product|network)';

const patterns = phrases([
  // What was said already.
  [saidWords, `(?:as|like) (?:(?:i|we) )(?:${soFar}){0,2}${told}(?: (?:you|before|earlier|above|already))?`],
  [
    saidWords,
    `(?<=^ |[.!?,;:-] |but |and |so |again )as (?:${soFar}){0,2}(?:mentioned|stated|explained|advised|noted|said|told|indicated|discussed)(?= ,| (?:before|above|earlier|previously|already|in my|in our|several|many|multiple|to you))`,
  ],
  [
    saidWords,
    `(?<=^ |[.!?,;:-] |but |and |so |again )as (?:already|previously|repeatedly|clearly|plainly) ${told}`,
  ],
  [
    saidWords,
    `(?<=^ |[.!?,;:-] |but |and |so |that )(?:i|we) (?:have |'ve )?(?:already|repeatedly|clearly|previously) (?:${told}|answered|replied|given)(?: you)?`,
  ],
  [
    `${saidWords} answered replied given gone repeated repeat`,
    `(?:i|we)(?:'ve| have| had)? (?:${told}|answered|replied|been|gone) (?:\\w+ ){0,3}?${oftenSaid}`,
  ],
  [
    'told asked warned reminded',
    `(?<!what |how |when |that )(?:i|we)(?:'ve| have| had)? (?:told|asked|warned|reminded) you\\b(?: (?:that|to|if|about|several|many|before|twice|already|again|not))?`,
  ],
  [
    'told warned asked reminded advised informed',
    `(?<!why |that |know |if |says |when )you (?:were|was|have been|had been|'ve been) (?:\\w+ )?(?:told|warned|asked|reminded|advised|informed) (?:\\w+ )?(?:that|to|about|before|several|many|not|repeatedly|in advance)`,
  ],
  ['time', `for the (?:second|third|fourth|fifth|last|umpteenth|nth|hundredth) time`],
  // What should have been done.
  [
    'you / should could ought might',
    `you (?:should|could|ought to|might) (?:really |at least |have known |not )?(?:have|'ve) (?:\\w+ )?${done}`,
  ],
  [
    'you / know understand realise realize necessary relevant',
    `you (?:\\w+ly )?(?:should|ought to|must) (?:really |already |surely )?(?:know|understand|realise|realize|have (?:the|your) (?:necessary|relevant))(?: \\w+)?`,
  ],
  [
    'had',
    `had you (?:\\w+ )?${done}(?: \\w+)?|if you had (?:only |just |actually |properly )?${done}(?: \\w+)?`,
  ],
  ["you'd", `if you'd (?:only |just |actually |properly |bothered to )?${done}(?: \\w+)?`],
  [
    'actually bothered cared only waste wasting',
    `if you (?:had only|had actually|actually|(?:had )?bothered to|cared to) (?:\\w+)|waste of (?:my|our|your|everyone's) time|wasting (?:my|our|everyone's) time`,
  ],
  [
    'why',
    `why (?:didn't|did not|haven't|have not|wouldn't|won't) you(?: \\w+)?|why (?:did|do|would) you (?:not|even|ever|wait|ignore|keep|insist|expect)(?: \\w+)?`,
  ],
  // What was not done.
  [
    "you / not didn't haven't hadn't never don't continue refuse fail failed neglected omitted refused forgot forgotten chose decided",
    `you ${adverb}?${notYet} ${adverb}{0,2}${owed}(?: \\w+)?`,
  ],
  [
    'you / failed fails neglected omitted refused forgot forgotten chose chosen decided',
    `you ${adverb}?(?:have |had )?(?:failed|neglected|omitted|refused|forgot|forgotten|(?:chose|chosen|decided) not) to \\w+(?: \\w+)?`,
  ],
  ["you / not don't", `you ${adverb}?(?:do not|don't) (?:really )?${habit}(?: \\w+)?`],
  [
    'nothing no little',
    `you (?:tell|told|gave|give|provide|provided|show|posted|sent) (?:us |me )?(?:\\w+ly )?(?:nothing|(?:no|little) (?:details?|information|info|context))(?: \\w+)?|(?:ticket|post|message|question|report|complaint|request|case|mail|email|e-mail|description|caller) (?:gives|gave|provides|provided|contains) (?:no|little) (?:details?|information|info|context)`,
  ],
  // What was done wrong.
  [
    'forgot ignored misread misunderstood mistyped misconfigured missed overlooked neglected',
    `(?:because|since|as|that|seems|think|looks like|appears) you(?:'ve| have)? (?:forgot|forgotten|ignored|misread|misunderstood|mistyped|misconfigured|missed|overlooked|neglected)(?: \\w+){0,3}`,
  ],
  [
    'ignored misread misunderstood misused mistyped misconfigured overlooked must',
    `you (?:\\w+ly )?(?:ignored|misread|misused|mistyped|misconfigured|overlooked|must have (?:\\w+ly )?(?:\\w+ed|forgotten|done|lost|broken|given|mistyped))(?: \\w+)?`,
  ],
  [
    'wrong incorrect false invalid mistaken outdated inaccurate incomplete',
    `you(?:'ve| have)? (?:\\w+ly )?${gave} (?:(?:us|me|in|it|to|with|up|the|an?|your|some) ){0,3}(?:\\w+ )?${wrong}(?: \\w+)?`,
  ],
  [
    'wrong incorrect incorrectly wrongly',
    `you(?:'re| are|'ve been| have been) (?:\\w+ly )?(?:doing|using|looking|posting|asking|typing|entering|calling|going|reading|clicking|confusing) (?:\\w+ ){0,4}?(?:wrong|incorrect|incorrectly|wrongly)(?: \\w+)?|you (?:did|have done|'ve done) (?:it|something|this|everything|that) wrong`,
  ],
  [
    'fault mistake carelessness negligence failure refusal ignorance lack inability own',
    `(?:your|user|the user's|the customer's|pilot) (?:own )?(?:\\w+ )?(?:fault|mistake|carelessness|negligence|failure to|refusal|ignorance|lack of|inability to|own error)`,
  ],
  ['doing blame', `your own doing|(?:only )?yourself to blame`],
  ['error', `(?:due to|caused by|because of|a|simple|just) (?:user|customer|operator) error`],
  ['error', `user error`],
  [
    'side end part',
    `(?:error|problem|issue|fault|mistake|delay|cause|bug|it|this|that)(?:'s| is| was| lies| lay) (?:\\w+ly )?(?:on|at|with) (?:your|the customer's) (?:side|end|part)`,
  ],
  [
    'nothing no',
    `(?:nothing|no (?:error|problem|issue|fault|\\w+))(?: is|'s| was)? (?:wrong )?(?:with|on|at|in) ${ourSide}`,
  ],
  [
    'works working worked fine',
    `(?:everything|all|it|that|this)(?:'s| is| was)? (?:works|working|worked|fine|ok|okay)(?: (?:fine|well|correctly|perfectly|properly|normally|as expected))? (?:on|at|from|with) ${ourSide}`,
  ],
  [
    'responsibility job problem choice decision duty',
    `(?:it|this|that)(?:'s| is| was) (?:entirely |solely |really |also )?(?:your|the customer's) (?:\\w+ )?(?:responsibility|job|problem|decision|duty)`,
  ],
  [
    'responsible blame fault',
    `(?<!makes |made |hold |holds )you(?:'re| are) (?:\\w+ly |also |yourself )?(?:responsible|to blame|at fault)(?: for)?`,
  ],
  [
    'mistaken wrong incorrect confused listening being overreacting exaggerating',
    `you(?:'re| are) (?:simply |just |clearly |quite |plain )?(?:mistaken|wrong|incorrect|confused|not listening|being (?:rude|unreasonable|difficult|impatient|aggressive|unfair|dramatic)|overreacting|exaggerating)`,
  ],
  [
    'keep kept',
    `you (?:keep|kept) (?:asking|sending|posting|repeating|changing|ignoring|calling|complaining|refusing|telling|insisting|using)(?: \\w+)?`,
  ],
  ['claim claimed', `you (?:\\w+ly )?(?:claim|claimed) (?:to|that|it|not|you|we|the)`],
  [
    'yourself',
    `you (?:\\w+ )?(?:deleted|changed|removed|broke|caused|did|chose|agreed|switched|turned|set) (?:\\w+ ){1,3}?yourself`,
  ],
  ['yet', `yet (?:you )?(?:expect|demand|complain|insist|blame)(?: \\w+)?`],
  // What is none of ours.
  ['blame blaming', `(?:don't|do not|stop|quit|please don't) blam(?:e|ing) \\w+`],
  [
    'our my / fault problem mistake doing concern job issue responsibility business',
    `(?:(?:it|this|that)(?:'s| is| was) )?(?:not|isn't|wasn't|hardly|neither) (?:really |entirely )?(?:our|my) (?:\\w+ )?(?:fault|problem|mistake|doing|concern|job|issue|responsibility|business)`,
  ],
  [
    'responsibility job duty fault problem',
    `(?:is|are|was|'s) not (?:really )?(?:the|an?|any) (?:\\w+ )?(?:responsibility|duty|fault|problem) (?:of|for)(?: the| our)? \\w+|(?:isn't|is not|it's not|'s not|not) (?:really )?(?:the |our |this )?\\w+(?:'s|s') (?:job|responsibility|problem|fault|duty|business)`,
  ],
  [
    'responsible liable responsibility liability blame fault accountable',
    `(?:\\w+ )?(?:(?:are|is|am|was|were)(?: \\w+)? not|'re not|'s not|aren't|isn't|cannot be held|can't be held|not be held|accept no|take no|bear no) (?:(?:held|in any way) )?(?:responsible|liable|responsibility|liability|to blame|at fault|accountable)(?: for)?`,
  ],
  [
    'nothing anything',
    `(?:this|that|it)(?: is|'s)? (?:has )?nothing to do with us|(?:how|what) (?:does|do|has) (?:this|that|it) (?:have |got )?(?:anything |to )to? ?do with`,
  ],
  [
    'control hands',
    `(?:beyond|outside|outside of|out of) (?:our|my) (?:control|hands|power)|(?:our|my) hands are tied`,
  ],
  [
    'job jobs',
    `(?:we|i)(?:'re| are|'m| am) (?:just|only|simply) (?:trying to do|doing|here to do) (?:our|my) jobs?|sorry for doing our jobs?`,
  ],
  ['never', `(?:i|we) never (?:said|promised|agreed|claimed|told)(?: \\w+)?`],
  // Behind a rule.
  [
    'policy policies terms rules contract conditions agreement guidelines regulations procedure procedures',
    `(?:as per|per|according to|under|in line with|against|due to|because of) (?:our|company|city|state|the company's) (?:\\w+ ){0,2}?${ruleBook}`,
  ],
  [
    'policy rule rules procedure',
    `(?:this|that|it)(?:'s| is| would be) (?:just |simply |also |against )?(?:a|our|an|the|standard|company) (?:\\S+ )?(?:policy|rules?|procedure)|(?:those|these) are (?:just |simply )?(?:the|our) rules|rules are (?:the )?rules`,
  ],
  [
    'policy policies terms conditions rules contract agreement website site page manual documentation faq guidelines',
    `(?:our|company|the|store|city|your) (?:\\w+ ){0,2}?(?:${ruleBook}|website|site|page|manual|documentation|faq) (?:\\w+ )?(?:(?:clearly|plainly|explicitly|very clearly) (?:say|state|show|explain|mention|describe)s?|prohibits?|forbids?|(?:do|does) not allow|(?:don't|doesn't) allow|is clear|clearly)|(?:our|the) (?:\\w+ )?${ruleBook} (?:states?|says?|requires?)`,
  ],
  [
    'rules policy policies',
    `(?:we|i) (?:don't|do not|didn't|can't|cannot|can not) (?:make|change|bend|break) (?:the|these|those|our) (?:rules|polic(?:y|ies))|(?:the rules|polic(?:y|ies)) and (?:i|we) (?:can't|cannot|don't)`,
  ],
  [
    'terms conditions contract agreement',
    `you (?:have |had |'ve )?(?:agreed to|accepted|signed) (?:the|our|these|those|a) (?:\\w+ )?${ruleBook}`,
  ],
  // Impatience, and orders to behave.
  [
    'calm relax get settle lower watch mind',
    `(?:please )?${opens}(?:calm down|relax(?= [.!,]| $|$)|get over it|settle down|lower your voice|(?:watch|mind) your (?:tone|language|words))`,
  ],
  [
    'stop quit refrain',
    `(?:please )?${opens}(?:stop|quit|refrain from) (?:\\w+ly )?(?:reposting|re-posting|posting|sending (?:us|me|so|the same|more|these)|emailing|guessing|e-mailing|shouting|yelling|blaming|complaining|calling|spamming|wasting|bumping|opening|creating|hijacking|insulting|being|asking|writing|repeating|messaging)(?: \\w+)?`,
  ],
  [
    'read re-read rtfm reread',
    `${opens}(?:re-?read|rtfm|(?:read|check|look at|consult) (?:through )?(?:the|our) (?:\\w+ ){0,2}?(?:manual|instructions|rules|terms|faq|documentation|guide|article|page)(?: as many times|(?: \\w+)? (?:before you|first|properly|carefully|next time)))(?: \\w+)?`,
  ],
  [
    'you / understand realise realize accept learn be',
    `you (?:have to|need to|must|should|will have to) (?:understand|realise|realize|accept (?:that|it|the|this)|learn|be (?:more )?(?:patient|careful|realistic|reasonable))(?: \\w+)?`,
  ],
  [
    'if',
    `if you (?:really )?(?:want|expect|need) (?:any |our |me to |us to |to get )?(?:support|help|assistance|an answer|\\w+) (?:,? ?)you (?:will |'ll )?(?:have to|need to|must|should|had better)(?: \\w+ \\w+)?`,
  ],
  ['expect', `what (?:do|did) you expect(?= [?!])`],
  ['many due again', `how many times|with all due respect|once again ,? i (?:have|must)`],
  [
    'reader readers psychic crystal minds',
    `mind readers?|(?:not|aren't) psychic|crystal ball|read (?:your|people's) minds?`,
  ],
  [
    'obviously evidently',
    `(?:your?(?! know)|you're|you've) (?:\\w+ ){0,4}?(?:obviously|evidently)(?! want| would| need| like)(?: \\w+)?`,
  ],
  [
    'obviously clearly evidently surely',
    `(?:obviously|clearly|evidently|surely)(?: ,)? (?:you|you're|you've)(?! can| could| will| may| would| had| need| have some| want)(?: \\w+){1,3}`,
  ],
  [
    'clearly plainly',
    `you (?:have |'ve )?(?:clearly|plainly) (?:did|do|have|had|haven't|didn't|don't|ignored|never|forgot|missed|lack|failed|misunderstood)(?: \\w+){0,2}`,
  ],
  [
    'nobody one no-one',
    `(?:nobody|no one|no-one)(?: else)? (?:else|forced you|made you|asked you|(?:has |had |ever )?complain(?:ed|s)|has this)(?: \\w+)?`,
  ],
  [
    'only first',
    `you(?:'re| are) the (?:only|first)(?: \\w+)? (?:who|that|to|with) (?:complain|report|ha[sd]|say|ask|a problem|this problem)`,
  ],
  [
    'wonder could get',
    `wonder how you (?:could|can|managed)|how (?:could|can) you (?:\\w+ )?(?:miss|not|possibly|think|expect|get)(?: \\w+)?`,
  ],
]);
/** "if you did not receive it", "did you not …?", "check you have not …" ask; they do not reproach. */
const asks =
  /(?:if|whether|when|in case|unless|once|until|where|do|did|have|are|why do|so that|so|sure|like|though|check|verify|assume|or) $/;
const expects = /^you (?:should|could|might|ought to) have (?:\w+ )?(?:received|seen|gotten|got)\b/;
const ability = /^you (?:can|could|may|might|will|would|should|need|don't|do) (?:never|not)/;

function find(sentence: Sentence, text: string): Match[] {
  const found = patterns(sentence);
  if (found.length === 0) return [];
  const kept = found.filter(({ words, start }) => {
    if (expects.test(words) || ability.test(words)) return false;
    if (!/^you(?:'ve)? (?!tell|told|gave|give)/.test(words)) return true;
    const before = text.slice(Math.max(sentence.start, start - 12), start).toLowerCase();
    return !asks.test(before.startsWith(' ') ? before : ` ${before}`) || /because |since /.test(before);
  });
  if (says(sentence, /(?<= )(?:they|he|she|told them|told him)(?: \w+)? (?:obviously|clearly)/)) return [];
  return apart(kept).map(spanOf);
}

export default defineRule({
  id: 'blame',
  level: 'error',
  scope: 'sentence',
  rewrite: withoutBlame,
  message: 'Puts the fault or the work on the customer, or hides behind a rule.',
  advice:
    'Say what can be done now, without who should have: “You can reset it here; I have checked that it works.”',
  find,
});

export const examples: RuleExamples = {
  flags: [
    ['You should have checked the settings first.', 'You should have checked'],
    ['You failed to confirm the date.', 'You failed to confirm the'],
    ['As I already said, the file is gone.', 'As I already said'],
    ['This looks like user error.', 'user error'],
    ['Per our refund policy, this is final.', 'Per our refund policy'],
    ['Please calm down.', 'Please calm down'],
    ['It is not our fault.', 'It is not our fault'],
    ['Please stop sending us the same mail.', 'Please stop sending us the'],
    ['You gave us the wrong address.', 'You gave us the wrong address'],
    ['The error is on your side.', 'error is on your side'],
    ['Why didn’t you call earlier?', 'Why didn’t you call'],
    ['Our terms clearly say that the sale is final.', 'Our terms clearly say'],
  ],
  allows: [
    'You can reset it here.',
    'You should have received an email from us.',
    'If you did not include a date, we use today’s.',
    'I will read what you sent today.',
    'Obviously I don’t know your plans.',
    'You did not receive the second parcel.',
    'Please check that you have not typed a space.',
    'The program will stop asking for the code.',
  ],
};
