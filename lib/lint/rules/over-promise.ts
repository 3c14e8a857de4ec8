import { anyOf, phrases, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { deadline } from '../message/hours';
import { promiseAnUpdate } from '../rewrite/promise-an-update';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

/** What the customer waits for; nobody controls alone when it is there. */
const solved = anyOf(
  'fixed repaired done completed restored replaced refunded delivered resolved removed installed finished corrected',
  'credited shipped released ready working reopened re-opened processed sorted solved live patched rebuilt cleared',
  'reinstated recovered addressed cleaned reimbursed paid returned activated reactivated back_up back_online closed_out',
  'up_and_running refilled rectified remedied swapped settled operational online complete unlocked renewed reconnected',
  'mended unblocked sorted_out put_right made_good dealt_with taken_care_of adjusted approved transferred',
  'back_to_normal back_in_service back_in_stock with_you on_your_card in_your_account at_your_door available_again gone',
  'back_on(?=_(?:by|before|within|tonight|today|tomorrow|in)_)',
  'poured paved painted filled plowed salted trimmed turned_on resurfaced re-sent resent upgraded reset collected_today',
);
const solve = anyOf(
  'fix repair restore replace refund deliver resolve remove install finish correct complete ship release solve patch',
  'recover reinstate reimburse credit sort rectify remedy unlock renew make_repairs make_the_repairs clear clean pave',
);
const will = "(?:will|shall|\\w+'ll|going to|is to|are to|gonna|wil)";
/** Acts the writer does himself: promising those is good practice. */
const own = anyOf(
  'update updated call email e-mail write contact reach pass let follow look send share keep get_back reply respond',
  'investigate check tell inform notify forward give do continue work take monitor ask review raise escalate bring have',
  'be_in_touch speak talk discuss report add note include post try come read consider listen post',
);
const ownAct = `(?:(?:we|i|our \\w+|my \\w+|someone|the team)(?:'re| are|'m| am| is|'ll| will|'ve| have)? (?:\\w+ ){0,2}?(?:${own}\\b|\\w+ing\\b))`;

/** Said of a result, not of an act of the writer's own. */
const result = `(?:that )?(?!that |to (?:\\w+ly )?${own}\\b|,)(?!${ownAct})`;
const surely =
  '(?:definitely|without (?:a |any )?doubt|without fail|for sure|for certain|certainly|absolutely|surely|undoubtedly|guaranteed)';
const again =
  '(?:happen|occur|repeat|recur|be repeated|reoccur|come back|take place)(?: to you)?(?: ever)?(?: again)?';

const absolutes = phrases([
  [
    'guarantee guarantees',
    `(?:we|i|they|he|she|who|which|this|\\w+ (?:will|can|do))(?:'ll)? (?:\\w+ly )?guarantees? ${result}\\w+(?: \\w+)?`,
  ],
  [
    'guaranteed',
    `(?:is|are|be|comes?) (?:\\w+ly )?guaranteed (?!not)(?:to|that|by|within|\\w+ \\w+)(?: \\w+)?|guaranteed (?:delivery|fix|result|within|by|solution)(?: \\w+)?`,
  ],
  [
    'word guarantee promise',
    `(?:you have|that is|that's|this is|with|give you) (?:(?:my|our) (?:personal |full )?(?:word|guarantee|promise)|(?:the|a) (?:personal |full )?(?:guarantee|promise))`,
  ],
  [
    'promise promised',
    `(?:we|i|they|he|she)(?:'ve| have| has| can)? (?:\\w+ )?(?:promises?|(?<!(?:that|which|what|as) (?:we|i|they|he|she)(?:'ve| have| had)? )promised(?! for )|(?:made|gave|given) (?:\\w+ )?(?:an? |my |our )?promise) (?:you )?${result}\\w+(?: \\w+){0,2}`,
  ],
  [
    'assure reassure',
    `(?:we|i)(?: (?:can|want to|do|would like to|will))? (?:re)?assure (?:you|everyone|our customers|him|her|them) ${result}(?:\\w+ ){0,6}?(?:will|\\w+'ll|won't|never|(?:is|are|be) (?:\\w+ )?(?:safe|secure|fixed|resolved|gone))(?: \\w+){0,2}`,
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
    `(?:we|your \\w+|our \\w+)(?:'ll| will| shall) (?:always|never) (?!${own}\\b|be (?:here|happy|glad|there|in touch))\\w+(?: \\w+)?|you(?:'ll| will| shall) (?:always (?:get|receive|have (?!issues|problems|trouble)|be able|find)|never (?:lose|have to|be (?:charged|billed|asked|without|left)|see (?:this|that|it)|experience))(?: \\w+){0,2}`,
  ],
  [
    'definitely certainly absolutely surely undoubtedly guaranteed',
    `(?:\\w+ )?(?:${will} (?!almost)(?:(?!almost)\\w+ )?${surely}|(?<!almost )${surely} ${will}) (?!${own}\\b)(?:be )?\\w+`,
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
    `(?:${will} (?!be 100 ?\\S+ confident)(?:\\w+ )?100 ?(?:%|percent)(?: \\w+){1,2}|(?:it|that|this)(?:'s| is) 100 ?(?:%|percent) (?:certain|sure|safe)|(?:always|been) (?:\\w+ )?100 ?(?:%|percent) \\w+|100 ?(?:%|percent) (?:guaranteed|certain to|safe|secure|reliable|fixed|resolved|satisf\\w+|uptime|bug-free|error-free))`,
  ],
]);
const thing =
  '(?:parcel|package|order|delivery|item|items|goods|shipment|letter|card|money|refund|replacement|payment|credit|part|driver)';
const between = '(?: (?!and |but |so |which )[^.;!? ]+){0,12}?';
const deadlines = phrases([
  [
    'by before until later within inside in over during today tonight tomorrow this next first immediately away instantly overnight',
    `(?:\\w+ )?${will} (?:all |now |also |then |both )?(?:be|get|have been|have it|have this|have everything|have that) (?:\\w+ )?(?:all |fully |completely |totally )?(?:\\w+ly )?${solved}${between} ${deadline}`,
  ],
  [
    'by before until later within inside in over during today tonight tomorrow this next first immediately away instantly overnight',
    `(?!it |this |that |which |you |it'll |that'll |you'll )(?:\\w+ )?${will} (?:\\w+ )?(?:have (?:it|this|that|the \\w+|your \\w+|everything) (?:\\w+ )?${solved}|${solve})${between} ${deadline}`,
  ],
  [
    'refund replacement credit payment money reimbursement',
    `(?:refund|replacement|credit|payment|money|reimbursement) ${will} be \\w+(?: \\w+){0,3}? ${deadline}`,
  ],
  [
    'parcel package order delivery item items goods shipment letter card money refund replacement payment credit part driver',
    `${thing} (?:${will} (?:\\w+ )?(?:arrive|reach you|be (?:there|here|with you|on your \\w+|in your \\w+))|(?:arrives|reaches you|is with you))${between} ${deadline}`,
  ],
  [
    'have',
    `${will} (?:\\w+ )?have (?:it|this|that|them|everything|all|(?:the|your) \\w+) (?:up|back|running|gone|out|there|with you|on the road|at your \\w+)${between} ${deadline}`,
  ],
  [
    'refund replacement money reimbursement compensation fix',
    `(?:you'll|you will|you are going to) (?:\\w+ )?(?:get|receive|have|be given|be issued) (?:an?|your|the) (?:full |complete |entire )?(?:\\w+ )?(?:refund|replacement|money back|reimbursement|compensation|fix)(?: ${deadline})?`,
  ],
]);
const hedge =
  /(?<= )(?:should|hopefully|hope|expect(?:ed|s)?|anticipate[sd]?|projected|(?:we|city|they|he) projects?|forecast|believe|think|weather|permitting|could|scheduled|plan(?:ned|ning)?|aim(?:ing)?|try(?:ing)?|may|might|perhaps|probably|likely|estimated?|target|tentatively|approximately|if|unless|until|once|whether|or not|whichever|must|propose[ds]?)(?= )/;
const denied =
  /(?<= )(?:no|not|\w+n't|cannot|never|hard to|difficult to|unable to|nor|without) (?:\w+ ){0,2}?(?:guarantee|promise|assure)/;

function find(sentence: Sentence): Match[] {
  const found = absolutes(sentence).filter(
    ({ words }) => !/guarantee|promise|assure/.test(words) || !says(sentence, denied),
  );
  const dated = deadlines(sentence);
  if (dated.length > 0 && !says(sentence, hedge)) found.push(...dated);
  return apart(found).map(spanOf);
}

export default defineRule({
  id: 'over-promise',
  level: 'error',
  scope: 'sentence',
  rewrite: promiseAnUpdate,
  message: 'Promises a result or a time nobody controls alone.',
  advice: 'Promise what you will do yourself, and when: “I will write to you by Friday 5 pm, fixed or not.”',
  find,
});

export const examples: RuleExamples = {
  flags: [
    ['We guarantee delivery.', 'We guarantee delivery'],
    ['This will never happen again.', 'This will never happen again'],
    ['Your export will be fixed by Friday.', 'export will be fixed by Friday'],
    ['You will get a full refund.', 'You will get a full refund'],
    ['We will make sure that the error is gone.', 'We will make sure that the error'],
    ['I assure you that your data is safe.', 'I assure you that your data is safe'],
    ['We’ll restore your account within 24 hours.', 'We’ll restore your account within 24 hours'],
    'Your heating will be back on tonight.',
    ['Your parcel will arrive tomorrow.', 'parcel will arrive tomorrow'],
    ['There will be no further delays.', 'There will be no further delays'],
    'He will call the crew and make sure it is shut.',
    ['It will be done early next week.', 'It will be done early next week'],
  ],
  allows: [
    'I will write to you by Friday, fixed or not.',
    'It should be fixed by Friday.',
    'You had no call on the day that we promised for Friday.',
    'You wrote to us with the word urgent in the subject.',
    'I cannot guarantee a date.',
    'Rest assured, we are looking into this.',
    'Please make sure the box is ticked.',
    'We’ll make sure to pass this on.',
    'We expect that it will be done by Friday.',
    'If you skip this step, you will never see the list.',
  ],
};
