import { anyOf } from '../engine/phrases';
import { deadline as date, month, weekday } from '../message/hours';
import { flawless, harm, solve, solved } from './outcomes';

const willWords =
  "will shall i'll we'll you'll he'll she'll it'll they'll that'll this'll there'll who'll going gonna wil";
/** Said of what is to come, and not that it will not. */
const will = `(?:${willWords.replaceAll(' ', '|').replace('going', 'going to')})(?! (?:not|never|no|hardly|only) )`;
/** Acts the writer does himself: promising those is good practice. */
const own = anyOf(
  'update updated call email e-mail write contact reach pass let follow look send share keep get_back reply respond',
  'ring phone text investigate check tell inform notify forward give do continue work take monitor ask review raise escalate bring have',
  'be_in_touch speak talk discuss report add note include post try come read consider listen acknowledge understand',
);
/** What is done at a desk, whatever it is done to. */
const paperwork = anyOf(
  'refund reimburse credit transfer cancel process approve waive reissue re-issue resend re-send reship re-ship ship pay deposit',
  'reverse renew rebook re-book unlock unblock unban reset activate reactivate translate proofread reprint re-print compensate',
  'disburse reallocate unfreeze unsuspend upgrade give_back send_back put_back put_in swap return',
);
const ownAct = `(?:(?:we|i|our \\w+|my \\w+|someone|the team)(?:'re| are|'m| am| is|'ll| will|'ve| have)? (?:\\w+ ){0,2}?(?:${own}\\b|\\w+ing\\b)|i(?:'ll| will) (?:\\w+ly )?${paperwork}\\b)`;

const news =
  '(?:answer|reply|response|call|call back|callback|phone call|update|news|message|e-?mail|letter|word|report|decision|visit)';
/** Said of a result, not of an act of the writer's own. */
const result = `(?:that )?(?!that |to (?:\\w+ly )?${own}\\b|,)(?!${ownAct})`;
const deadline = `(?:${date}|(?:the|that|this) (?:very )?same day|on the spot|at once|without (?:any )?(?:further )?delay|by return|in time for (?:the|your|his|her) \\w+|within the (?:hour|day|week|month)|(?:in|with) (?:the|our|your) next (?:\\w+ )?(?:release|version|update|sprint|build|patch)|(?:by|before|in time for) (?:the |your |this |next ){0,3}(?:\\d\\S*|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|noon|lunch|lunchtime|dinner|breakfast|christmas|xmas|easter|new year|weekend|spring|summer|autumn|fall|winter|holidays?|${weekday.slice(0, -2)}'s)(?! (?:of|or|and|people|items|times)))`;
const surely =
  '(?:definitely|without (?:a |any )?doubt|without fail|for sure|for certain|certainly|absolutely|surely|undoubtedly|guaranteed)';
const again =
  '(?:happen|occur|repeat|recur|be repeated|reoccur|come back|take place)(?: to you)?(?: ever)?(?: again)?';

/** A result without an if. Rows for `phrases`. */
export const absolutes: [also: string, source: string][] = [
  [
    'guarantee guarantees',
    `(?:we|i|they|he|she|who|which|this|\\w+ (?:will|can|do))(?:'ll)? (?:\\w+ly )?guarantees? ${result}[\\w']+(?: \\w+)?`,
  ],
  [
    'guaranteed',
    `(?:is|are|be|comes?) (?:\\w+ly )?guaranteed (?!not)(?:to|that|by|within|\\w+ \\w+)(?: \\w+)?|guaranteed (?:delivery|fix|result|within|by|solution)(?: \\w+)?`,
  ],
  [
    'word guarantee promise',
    `(?:you have|that is|that's|this is|with|give you) (?:(?:my|our) (?:personal |full )?(?:word|guarantee|promise)(?! (?:that )?(?:i|we)(?:'ll| will) (?:\\w+ly )?${own}\\b)|(?:the|a) (?:personal |full )?(?:guarantee|promise))`,
  ],
  [
    'promise promised',
    `(?:we|i|they|he|she)(?:'ve| have| has| can)? (?:\\w+ )?(?:promises?|(?<!(?:that|which|what|as) (?:we|i|they|he|she)(?:'ve| have| had)? )promised(?! for )|(?:made|gave|given) (?:\\w+ )?(?:an? |my |our )?promise) (?:you )?${result}[\\w']+(?: \\w+){0,2}`,
  ],
  [
    'assure reassure',
    `(?:we|i)(?: (?:can|want to|do|would like to|will))? (?:re)?assure (?:you|everyone|our customers|him|her|them) (?:100 ?(?:%|percent) )?${result}(?:\\w+ ){0,6}?(?:will|\\w+'ll|won't|never|(?:is|are|be) (?:\\w+ )?(?:safe|secure|fixed|resolved|gone))(?: \\w+){0,2}`,
  ],
  [
    'assured',
    `rest assured (?:, )?${result}(?:\\w+ ){1,5}?(?:will|won't|\\w+'ll|(?:is|are) (?:\\w+ )?(?:safe|secure|fixed|resolved|gone))(?: \\w+){0,2}`,
  ],
  [
    'happen occur repeat recur repeated reoccur come take',
    `(?:\\w+ )?(?:(?:will|shall) (?:\\w+ly )?(?:not|never)|won't|shan't|will never) (?:ever )?${again}|(?:\\w+ )?(?:would not|wouldn't|would never|does not|doesn't|do not|don't) (?:ever )?(?:happen|occur|be repeated)(?: to \\w+)?(?: ever)? again`,
  ],
  [
    'never',
    '(?<!can |could |may |might )(?:never (?:ever )?again|never (?:ever )?(?:happen|occur|repeat)(?: to \\w+)?(?: again)?)',
  ],
  [
    'always never',
    `(?:we|your \\w+|our \\w+)(?:'ll| will| shall) (?:always|never) (?!${own}\\b|be (?:here|happy|glad|there|in touch))\\w+(?: \\w+)?|you(?:'ll| will| shall) (?:always (?:get|receive|have (?!issues|problems|trouble)|be able|find(?! (?:the|your|our|all|every|an?) [^.!?;]{1,60}? (?:in|on|under|at|inside|behind|beside|above|below|online|here|there) ))|never (?:lose|have to|be (?:charged|billed|asked|without|left)|see (?:this|that|it)|experience))(?: \\w+){0,2}`,
  ],
  [
    'definitely certainly absolutely surely undoubtedly guaranteed',
    `(?:\\w+ )?(?:${will} (?!almost)(?:(?!almost)\\w+ )?${surely}|(?<!almost )${surely} ${will}) (?!${own}\\b)(?:be )?\\w+`,
  ],
  [
    'definitely certainly absolutely surely undoubtedly guaranteed',
    `(?:\\w+ )?${will} (?:\\w+ )?${surely} (?:have|get) (?:it|this|that|them|everything|(?:the|your) (?:\\w+ ){0,2}?\\w+) (?:all |fully )?${solved}`,
  ],
  [
    'make ensure see',
    `(?:\\w+ )?${will} (?:\\w+ )?(?:make (?:absolutely |very )?(?:sure|certain)|ensure|see to it) (?!(?:that )?(?:to|we|i|our) )(?:that )?(?:\\w+ ){1,2}?\\w+|${will} (?:\\S+ ){1,7}?and (?:make (?:sure|certain)|ensure|see to it) (?!(?:that )?(?:to|we|i|our) )(?:that )?(?:\\w+ ){0,2}?\\w+|(?:we|i) (?:always )?(?:ensure|guarantee) (?:that )?(?:your|you|every|all|each)(?: \\w+)?`,
  ],
  ['perfectly flawlessly seamlessly', `${will} (?:\\w+ ){1,2}?(?:perfectly|flawlessly|seamlessly)`],
  [
    'no',
    `(?:there (?:will|'ll|shall) be|you (?:will|'ll) (?:have|see|experience|face)|you'll (?:have|see|experience|face)) no (?:further|more|other|such|additional) (?:\\w+ )?\\w+`,
  ],
  [
    'forever good once',
    `(?:fixed|solved|resolved|gone|repaired|cured|over|sorted) (?:for good|forever|once and for all)`,
  ],
  ['trust believe', `(?:trust|believe) (?:me|us) (?:, )?(?:\\w+ ){1,3}?(?:will|won't|\\w+'ll)(?: \\w+){1,2}`],
  [
    'without',
    `${will} (?:\\w+ ){1,4}?without (?:any |a )?(?:\\w+ )?(?:problems?|issues?|errors?|fail|interruptions?|trouble|hitch)`,
  ],
  [
    '#',
    `(?:${will} (?!be 100 ?\\S+ confident)(?:\\w+ )?100 ?(?:%|percent)(?: \\w+){1,2}|(?:it|that|this)(?:'s| is) 100 ?(?:%|percent) (?:certain|sure|safe)|(?:i|we)(?:'m| am|'re| are) 100 ?(?:%|percent) (?:sure|certain|positive|confident) (?:that )?(?:it|this|that|everything|nothing|(?:your|the) (?:\\w+ ){0,2}?\\w+) (?:\\w+ )?(?:works?|holds?|runs?|lasts?|is|are)(?! not)(?: \\w+)?|(?:always|been) (?:\\w+ )?100 ?(?:%|percent) \\w+|100 ?(?:%|percent) (?:guaranteed|certain to|safe|secure|reliable|fixed|resolved|satisf\\w+|uptime|bug-free|error-free))`,
  ],
  [
    'promise pledge vow swear',
    `(?<=^ |[.!,;:] |and )(?:i|we) (?:promise|swear)(?: you)?(?= [.!,])|(?:i|we) (?:\\w+ )?(?:pledge|vow|swear) (?:\\w+ ){0,5}?(?:will|won't|\\w+'ll|never)(?: \\w+){1,3}`,
  ],
  [
    'assured easy',
    `(?:(?:be|feel|stay|rest|sleep) (?:\\w+ )?assured|(?:rest|sleep) easy) (?:, )?(?:knowing )?(?:that )?(?!that )(?!(?:we|i|our team|my team)\\b(?! (?:will|shall) (?:never|always|${solve})))(?:\\w+ ){1,5}?(?:will|won't|\\w+'ll|(?:is|are) (?:\\w+ )?(?:safe|secure|fixed|resolved|gone|in good hands))(?: \\w+){0,2}`,
  ],
  [
    'assurance oath honour honor',
    `(?:give you|have|offer you|you|gives you) (?:my|our|the|an|every|full) (?:\\w+ )?(?:assurance|oath)|on my honou?r`,
  ],
  [
    'count bank bet depend rely',
    `you (?:can|may|could) (?:always |safely |absolutely |certainly )?(?:count|bank|bet|rely|depend) on (?:it|that|this|us|me|our \\w+)(?! to (?:\\w+ly )?${own}\\b)|(?<=^ |[.!,:;] |and )(?:count|bank|bet|depend) on (?:it|that)(?= [.!,:;])`,
  ],
  [
    'fail matter come happens doubt question words',
    `${will} [^.!?;]{1,70}? (?:without fail|no matter what|come what may|whatever happens|no doubt about it|no question(?: about it)?)(?= (?:[.!,;]|$))|(?<=^ |[.!,;] )(?:mark my words|no question about it|no doubt about it)(?= [.!,:;])`,
  ],
  [
    'sure certain',
    `(?:\\w+ )?${will} (?!${own}\\b|be (?:able|there|here|in touch)\\b|not |never |[^.!?;]{0,60}?(?:know|tell|say|confirm|find out|see|learn) )(?:[^.!?;, ]+ ){1,8}?(?:for sure|for certain)(?= (?:[.!,;]|$))`,
  ],
  [
    'way chance risk danger',
    `(?:there is|there's|there will be) (?:absolutely )?no (?:way|chance|risk|danger|possibility) (?:that |of )?(?:this|that|it|anything|you|your \\w+)(?: \\w+){0,4}? (?:happen\\w*|go(?:ing)? wrong|fail\\w*|recur\\w*|again|a second time|los\\w+)`,
  ],
  [
    'nothing wrong fail',
    `(?:nothing (?:can|will|could)|(?:it|this|that) (?:can't|cannot|won't|will not)) (?:possibly |ever )?(?:go wrong|fail)(?: \\w+)?`,
  ],
  ['zero', `(?:${will}|promise|guarantee|expect|have) (?:\\w+ ){0,3}?zero ${harm}`],
  [
    'never ever',
    `you(?:'ll| will| would| shall)? (?:never (?:ever |again )?|(?:not |won't )ever (?:again )?)(?:(?:need|have) to \\w+|lose|worry|wait|pay|be (?:\\w+ly )?(?:charged|billed|overcharged|left|without|bothered|disturbed|ignored|asked|disappointed)|(?:see|get|have|face|experience|meet|run into|suffer|encounter) (?:\\w+ ){0,3}?(?:${harm}|again))(?: \\w+)?`,
  ],
  [
    'lose',
    `(?:you|we|your \\w+)(?:'ll| will| do| would)? ?(?:not|never|won't|don't) (?:ever )?lose (?:any|your|anything|a single|data|mail)(?: \\w+)?`,
  ],
  [
    'again anymore future ever twice',
    `(?:\\w+ )?(?:won't|(?:will|shall) (?:not|never)|'ll (?:not|never))(?: ever)? (?:be (?:\\w+ly )?(?:charged|billed|overcharged|double-charged|affected|disturbed|bothered|ignored|left|forgotten|missed|delayed|disappointed|troubled|asked|kept|cut|blocked|locked|interrupted)|let (?:you|this|that|it|anyone|any)|go (?:through|wrong)|(?:make|have|see|face|repeat) (?:this|that|the same|such|any)|fail|forget|leave|keep you|disappoint|break|leak|cause)(?: [^.!?,; ]+){0,7}? (?:again|any ?more|in (?:the )?future|a second time|twice)`,
  ],
  [
    'return back reappear resurface',
    `(?<= (?!(?:i|we|he|she|they|you) )\\w+ )(?:won't|will (?:not|never)) (?:ever )?(?:return|come back|reappear|resurface)(?= (?:[.!,;]|again|ever|$))`,
  ],
  [
    'regret disappointed',
    `you (?:won't|will not|will never|'ll never|'ll not) (?:regret (?:it|this|that|your)|be (?:disappointed|let down))`,
  ],
  [
    'always forever',
    `(?:\\w+ )?${will} (?:always|forever|at all times) (?:(?:be|stay|remain|come|feel) (?:\\w+ly )?${flawless}|work|run|arrive)(?: \\w+)?|(?:\\w+ )?${will} (?:be|stay|remain) ${flawless} (?:at all times|every time|all the time|forever|from now on|in future)`,
  ],
  [
    'on forward future today henceforth',
    `(?:from (?:now|here|today) on|going forward|in (?:the )?future|from today|as of today|henceforth)(?: ,)? (?:[^.!?; ]+ ){1,6}?${will} (?:all |always )?(?:(?:be|stay|remain) ${flawless}|work|run|arrive)`,
  ],
  [
    'last',
    `(?:this|that|it) (?:is|was|will be) the (?:very )?last time (?:that )?(?:this|that|it|anything|such|you (?:have|had|will have|need|see|wait))(?: \\w+)?|(?<=^ |[,;:] |sure |certain |promise |promise you )(?:this|that|it) (?:is|was|will be) the (?:very )?last time(?= [.!])`,
  ],
  [
    'permanently good forever once',
    `${will} (?:[^.!?;, ]+ ){0,3}?(?:(?:permanently|forever) )?(?:fix|solve|resolve|repair|cure|sort|settle|stop|prevent|end|remove|eliminate) (?:[^.!?;, ]+ ){0,4}?(?:for good|forever|once and for all|permanently)`,
  ],
  [
    'not never',
    `(?:you|your \\w+|there)(?:'ll| will)? ?(?:won't|not|never) (?:have|see|get|face|experience|run into|encounter|suffer|be) (?:any|a|another|a single)(?: (?:more|further|other|such|new|single))?(?: (?!serious |major )\\w+)? ${harm}`,
  ],
  [
    "won't",
    `(?:you|there|your \\w+) won't (?:have|see|get|face|experience|run into|encounter|suffer|be) (?:any|another|a single)(?: (?:more|further|other|such|new|single))?(?: \\w+)? ${harm}`,
  ],
  ['past history', `${will} (?:\\w+ )?be (?:a thing of the past|history)`],
  [
    'every all each next everything',
    `(?:every|all|each|the next|your next|everything)(?: \\w+){0,3}? ${will} (?:\\w+ )?(?:be|arrive|go) (?:\\w+ly )?(?:${flawless}|fine|okay|ok|back to normal|in order)`,
  ],
  [
    'love delighted thrilled satisfied',
    `you(?:'ll| will) (?:\\w+ly )?(?:love (?:it|this|the|your|our)|be (?:\\w+ly )?(?:delighted|thrilled|satisfied))`,
  ],
  ['see', `(?:i|we)(?:'ll| will) (?:\\w+ly )?see that (?!we |i )(?:\\w+ ){1,2}?\\w+`],
  [
    'always never',
    `(?:we|our \\w+) (?:always|never) (?:deliver|ship|arrive|miss|fail|lose|refund|disappoint|get it (?:right|wrong)|run late|break|keep our)(?: \\w+)?`,
  ],
  ['hundred', `(?:a|one) hundred (?:percent|per cent)(?! (?:of|sure|certain|confident) )(?: \\w+)?`],
  [
    'certain positive convinced sure',
    `(?:i|we)(?:'m| am|'re| are) (?:(?:absolutely|completely|totally|quite|very|fully|100 ?%) )?(?:certain|positive|convinced|(?<=(?:absolutely|completely|totally|100 ?%) )sure) (?:that )?(?!${ownAct})(?:\\w+ ){1,5}?(?:will|won't|\\w+'ll)(?: \\w+)?`,
  ],
  [
    'commit committed',
    `commit(?:ted)? to (?!(?:[^.!?;, ]+ ){0,3}?${news}s? |(?:writ|call|send|repl|report|updat|gett|answer|respond|tell|phon)\\w*ing )(?:[^.!?;, ]+ ){1,7}?${deadline}`,
  ],
  [
    'guaranteed',
    `(?:delivery|satisfaction|success|quality|privacy|security|refund|availability|uptime|safety|results?|arrival|\\w+ment) (?:is|are|comes?) (?:\\w+ly )?guaranteed(?= [.!])`,
  ],
];

const person =
  '(?:engineer|technician|plumber|electrician|fitter|installer|mechanic|driver|courier|surveyor|inspector|builder|joiner|roofer|carpenter|gardener|cleaner|locksmith|caretaker|contractor|colleague|manager|specialist|crew|team|nurse|doctor|vet|man|woman|he|she)';
/** A word that starts a clause and may be a name: no pronoun, nothing pointed at. */
const name =
  '(?!(?:the|an?|your|our|my|his|her|their|its|it|this|that|which|you|we|i|they|there|what|everything|nothing|all|both|these|those|then|so|also) )[a-z-]+';
/**
 * A named person or a role that does something: "our engineer Tom will", "Tom will". With an hour it is an appointment, and
 * that is kept like a call.
 */
export const visitor = new RegExp(
  ` (?:${person}(?: ${name})?|(?:mr|mrs|ms|dr) [a-z-]+|(?<=^ |[.!?;,:] | and )${name}(?: (?!will)[a-z-]+)?) will (?!be (?!there|with|here|at)|get |have )`,
);
/** "at 9", "between 8 and 10", "from 14:30": not "by 5", which is a deadline. */
export const hour =
  / (?:at|between|from|around) (?:about |around )?(?:\d{1,2}(?:[:.]\d\d)?|\d{1,2}[ap]m|noon|midday|half past \w+)(?= )/;
/** What can be put right in writing. */
const written = anyOf(
  'invoice bill booking reservation date name address entry order record records report form spelling amount letter contract',
  'statement list figure figures number numbers price rate quote total receipt label details account billing subscription',
  'appointment rota schedule file spreadsheet document paperwork claim application typo text wording translation',
);
const mend =
  '(?:fix|correct|complete|finish|settle|adjust|redo|re-do|rectify|put right|straighten out|sort out|sort|reconcile)';
/**
 * What the writer does alone, with his own hands: "I will refund you today", "I'll deliver it myself". A repair, and
 * what a "we" or others do, is a result.
 */
const deskAct = new RegExp(
  `^(?:(?:\\w+ )?i'll|(?:\\w+ )?i (?:will|shall)|(?:am )?going to) (?:\\w+ly |also |now |then |first |gladly |of course )?(?:${paperwork} (?!the (?:\\w+ )?(?:power|heating|water|lift|line)\\b)|${mend} (?:(?:the|your|that|this|both|all|my|our) )*(?:[^.!?;, ]+ )?${written}\\b|${solve} (?:[^.!?;, ]+ ){1,5}?myself\\b)`,
);
const reparation =
  / (?:repair|restore|fix|mend|recover|rebuild|patch|solve|resolve) (?:[^.!?;, ]+ ){1,5}?myself /;
export const isDeskAct = (words: string): boolean => deskAct.test(`${words} `) && !reparation.test(words);

/** What a promise of long ago stands beside where it was not kept. */
export const admission =
  / (?:sorry|apolog\w+|regret|(?:did|was|were|have|has|had|is|are) not|(?:did|was|were|have|has|had|is)n't|never|failed|missed|forgot|broke|broken|instead|nobody|no one|too late|let you down)(?= )/;
/** An act of the writer's own, told as a thing, with its time: "I promise you an answer by Friday". */
export const promisedNews = new RegExp(
  ` promises? (?:(?:you|him|her|them) )?(?:(?:an?|my|our|the|your) )?(?:(?:\\w+ ){0,2}?)${news} (?:[^.!?;, ]+ ){0,5}?(?:by|before|on|at|within|in|until|today|tomorrow|tonight|this|next) `,
);
/** What a warranty or a scheme gives is a fact about the product: "guaranteed by the scheme", "for ten years". */
export const warranty =
  / guarantees? (?:the|your|our|this|these|all|every|each|it|them) (?:(?!will|won't|that|to|be|\w+'ll )[^.!?;, ]+ ){0,5}?for (?:(?:at least|a full|up to) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|life)(?: (?:years?|months?)| (?=[.!,;]))| guaranteed (?:by|under) (?:(?:the|an?|its|our|your) )?(?:\S+ ){0,3}?(?:scheme|law|act|statute|warranty|contract|bank|state|government|maker|makers|manufacturer|insurer|insurance|fund|compensation|supplier|charter)(?= )/;

const thing =
  '(?:parcel|package|order|delivery|item|items|goods|shipment|letter|card|money|refund|replacement|payment|credit|part|driver|courier)';
/** What is sent to tell something: promising it is good practice. */
const tidings =
  '(?:e-?mails?|updates?|calls?|reply|replies|answers?|confirmations?|notifications?|messages?|news|links?|tracking|codes?|reports?|responses?|statements?|surveys?|invoices?|bills?|invitations?|feedback|information|instructions|details|texts?|phone|reminders?|quotes?|acknowledg\\w+|word|written|notices?)';
const between = '(?: (?!and |but |so |which )[^.;!? ]+){0,12}?';
/** Of each deadline's words, one: without it, the patterns need not be tried. */
const dateWords =
  'by before until later within inside in over during today tonight tomorrow this next first immediately away instantly overnight same spot once delay return';
const dated = `${dateWords} / ${willWords}`;
const soFar = '(?:all |now |also |then |both )?';
const fully = '(?:all |fully |completely |totally |back )?(?:\\w+ly )?';
/** What is said of the time up to the deadline: `outcomeOf` tells whether it is a result. */
const rest = '[^.;!?, ]+(?: (?!and (?!running )|but |so |which )[^.;!? ]+){0,16}?';

/** Not the end of a span, "from Monday by …"; asked only where a deadline's first word stands, as it is tried at many. */
const notFrom = '(?<! (?:beginning|starting|from|normal|usual) )';
const dueBy = `(?=(?:by|before|until|no|not|within|inside|in|over|during|at|the|eod|cob|end|later|early|today|tonight|tomorrow|late|this|next|first|immediately|right|straight|instantly|overnight|that|on|without)\\b)${notFrom}${deadline}`;

/** A result that needs no time, or whose time stands in few words. */
export const undated: [also: string, source: string][] = [
  [
    'by',
    `(?:is|are|it's|that's) (?!not )(?:\\w+ )?(?:back|up|up again|fixed|ready|repaired|done|yours|with you|sorted|home)(?: again)? by (?:tomorrow|tonight|noon|the end|${weekday})(?: \\w+)?`,
  ],
  [
    'refund replacement money reimbursement compensation fix',
    `(?:you'll|you will|you are going to) (?!(?:not|never|no|hardly|only) )(?:\\w+ )?(?:get|receive|have|be given|be issued) (?:an?|your|the) (?:full |complete |entire )?(?:\\w+ )?(?:refund|replacement|money back|reimbursement|compensation|fix)(?: ${deadline})?`,
  ],
];

/** A day as such: "on Monday", "5/19/15", "this week". */
const day = `(?:(?:on |this |next |the coming |sometime ){0,3}(?:${weekday})(?= )|(?:on |this |next |sometime ){1,3}(?:week|weekend|month)(?= )|(?<![-/] )(?:(?:on )?\\d{1,2} ?[-/] ?\\d{1,2} ?[-/] ?\\d{2,4}|on \\d{1,2} ?[-/] ?\\d{1,2})(?= )|on (?:the )?(?:${month} \\d\\S*|\\d\\S* (?:of )?${month})(?= ))`;
const dayWords =
  'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays week weekend month #';
/** Rounds that come by the calendar: their day is a fact. */
const round =
  /^(?:be |get |have (?:\w+ ){1,3}?)?(?:\w+ly )?(?:collect|pick|empt|swe[ep]|plow|plough|mow|salt|service|open|close|reopen)(?:y|p|t)?(?:i?e?[ds]|ied|ing)?(?= |$)/;
/** "The fee you paid on Monday": a day that is past. */
const told =
  /(?:^| )(?:(?:you|we|i|they|he|she|that|which|who|when|where)(?: \S+){1,5}|issued|dated|from|paid|sent|charged|placed|broke|ordered|bought|reported|made)$/;

/** A time by which something is to be there: without one, no row of `deadlines` fits. */
export const someDeadline: [also: string, source: string] = [
  `${dateWords} ${dayWords}`,
  `(?:${deadline}|${day})`,
];

/** A result with a time on it. */
export const deadlines: [also: string, source: string][] = [
  [dated, `(?:\\w+ )?${will} (?!not |never )(?<said>${rest}) ${dueBy}`],
  [
    `${dayWords} / ${willWords}`,
    `(?:\\w+ )?${will} (?!not |never )(?<said>${rest}) ${notFrom}(?<day>${day})(?! (?:for|to|until|from|between|through|starting|beginning|after) )`,
  ],
  [
    dated,
    `(?<=(?:^|[.!?;,:]|and|so|but|promise|that) )${deadline}(?: at \\S+)?(?: at the (?:very )?latest)?(?: ,)? (?:[^.!?;, ]+ ){1,6}?(?:${will} (?:${soFar}be (?<done>\\S+(?: [^.!?;, ]+){0,5})|(?<act>\\S+(?: [^.!?;, ]+){0,2}))|(?:you'll|you will) (?:have|get) (?:an?|your|the) (?!(?:\\w+ ){0,2}?${tidings} )\\w+)(?= )`,
  ],
  [
    `back up ready fixed done repaired with / ${dateWords}`,
    `(?<=(?:^|[.!?;,:]|and|so|but|promise|that) )${deadline}(?: at \\S+)?(?: at the (?:very )?latest)?(?: ,)? (?:[^.!?;, ]+ ){1,6}?(?:is|are) (?:back|up|ready|fixed|done|repaired|with you)(?: again)?`,
  ],
  [
    'refund replacement credit payment money reimbursement',
    `(?:refund|replacement|credit|payment|money|reimbursement) ${will} be \\w+(?: \\w+){0,3}? ${deadline}`,
  ],
  [
    'parcel package order delivery item items goods shipment letter card money refund replacement payment credit part driver courier',
    `${thing} (?:${will} (?:\\w+ )?(?:arrive|reach you|hit your|land in|show up|appear|be (?:there|here|with you|on your \\w+|in your \\w+))|(?:arrives|reaches you|is with you))${between} (?:${dueBy}|${notFrom}${day})`,
  ],
  [
    `arrive reach with at back home down / ${willWords}`,
    `(?:your|the|our|a|an|all|this) (?!(?:\\w+ )?${tidings} )(?:\\w+ ){1,3}?(?:of [^a-z!?;]{1,16} (?:euros |dollars |pounds )?)?${will} (?:\\w+ )?(?:arrive|reach you|be (?:with you|at your \\w+|back|home|down))${between} ${dueBy}`,
  ],
  [
    'have',
    `${will} (?:\\w+ )?have (?:it|this|that|them|everything|all|(?:the|your) (?:\\w+ ){0,2}?\\w+) (?:up|back|running|gone|out|there|with you|on the road|on (?:its|his|her|their|your) \\w+|at your \\w+)${between} ${dueBy}`,
  ],
  [
    "you'll will going / get receive have",
    `(?:you'll|you will|you are going to) (?:get|receive|have) (?:an?|your|the|all|both|it|them)(?! (?:\\w+ ){0,2}?${tidings} )(?: (?!to |if |when )[^.;,!? ]+){0,4}? (?:back )?${deadline}`,
  ],
];

const isDone = new RegExp(`^(?:(?!not )\\w+ )?${fully}${solved}(?= |$)`);
const isAct = new RegExp(
  `^(?:(?!not |never |need |have |be )\\w+ )?(?:have (?:it|this|that|the \\w+|your \\w+|everything) (?:\\w+ )?${solved}|${solve})(?= |$)`,
);
const toBeDone = new RegExp(
  `^${soFar}(?:be|get|have been|have it|have this|have everything|have that) (?=\\S)`,
);
const isCaused = new RegExp(`^(?:\\w+ )??(?:have|get) (?:(?!to )[^.!?;, ]+ ){1,5}?${solved}(?= |$)`);

/** How a dated sentence promises a result: as done ("be fixed") or as an act ("fix it"). Undefined: not at all. */
export function outcomeOf(groups: Record<string, string | undefined>): 'done' | 'act' | undefined {
  const { said, act, day } = groups;
  if (said !== undefined && day !== undefined && (round.test(said) || told.test(said))) return undefined;
  const done = groups.done ?? (said && toBeDone.test(said) ? said.replace(toBeDone, '') : undefined);
  if (done !== undefined && isDone.test(done)) return 'done';
  if (said !== undefined) return isAct.test(said) || isCaused.test(said) ? 'act' : undefined;
  if (act !== undefined) return isAct.test(act) ? 'act' : undefined;
  return done === undefined ? 'act' : undefined;
}
