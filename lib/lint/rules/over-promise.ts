import { anyOf, findPhrases, list, phrase, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { deadline } from '../message/hours';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

/** What the customer waits for; nobody controls alone when it is there. */
const solved = anyOf(
  'fixed repaired done completed restored replaced refunded delivered resolved removed installed finished corrected',
  'credited shipped released available ready working reopened re-opened processed sorted solved live patched rebuilt',
  'reinstated recovered addressed cleared cleaned reimbursed paid returned activated back closed over up_and_running',
  'refilled rectified remedied dispatched swapped settled operational online running complete',
);
const solve = anyOf(
  'fix repair restore replace refund deliver resolve remove install finish correct complete ship release solve patch',
  'recover reinstate reimburse return credit sort rectify remedy',
);
const will = "(?:will|'ll|shall|going to|is to|are to|gonna|wil)";
/** Acts the writer does himself: promising those is good practice. */
const own = anyOf(
  'update updated call email e-mail write contact reach pass let follow look send share keep get_back reply respond',
  'investigate check tell inform notify forward give do continue work take monitor ask review raise escalate bring have',
  'be_in_touch speak talk discuss report add note include post try come read consider listen post',
);
const ownAct = `(?:(?:we|i|our \\w+|my \\w+|someone|the team)(?:'re| are|'m| am| is|'ll| will|'ve| have)? (?:\\w+ ){0,2}?(?:${own}\\b|\\w+ing\\b))`;

const absolutes = [
  phrase(
    `(?:(?:we|i|\\w+) (?:(?:can|will|do|fully|personally) )*)?guarantee[sd]?(?! of origin)(?: (?:that|you|to|a|the|delivery|it))?(?: \\w+)?`,
  ),
  phrase(
    `(?:(?:we|i|he|she|they|have|has|you have|gave|made) )?(?:an? |my |our )?promise[sd]? (?:you )?(?:that |to |it |this |the |a |we |you |your )(?:\\w+)?`,
  ),
  phrase(
    `(?:(?:we|i) )?(?:(?:can|want to|do|would like to|will) )?assure (?:you|everyone|our customers|him|her|them) (?:that )?(?!${ownAct})(?:\\w+ ){0,4}?(?:will|is|are|has|have|can|won't|never|not)(?: \\w+){0,2}`,
  ),
  phrase(`rest assured (?:that )?(?!${ownAct})(?:\\w+ ){1,5}?(?:will|won't|'ll|is|are)(?: \\w+){0,2}`),
  phrase(
    `(?:\\w+ )?(?:(?:will|would|shall|can|could|does|do|did) (?:certainly |definitely |absolutely )?(?:not|never)|won't|wouldn't|shan't|can't|doesn't|cannot|never) (?:ever )?(?:happen|occur|repeat|recur|be repeated|reoccur)(?: to you)?(?: ever)?(?: again)?`,
  ),
  phrase('never (?:ever )?again'),
  phrase(
    `(?:${will}|(?<=\\w)'ll) (?:always|never) (?!${own}\\b|be (?:here|happy|glad|there))(?:\\w+)(?: \\w+)?`,
  ),
  phrase(
    `(?:\\w+ )?(?:${will} (?:\\w+ )?(?:definitely|certainly|absolutely|surely|undoubtedly)|(?:definitely|certainly|absolutely|surely|undoubtedly) ${will}) (?!${own}\\b)(?:be )?\\w+`,
  ),
  phrase(
    `(?:\\w+ )?${will} (?:\\w+ )?(?:make (?:absolutely )?(?:sure|certain)|ensure|see to it) (?!to |we |i |our )(?:that )?(?:\\w+)(?: \\w+)?`,
  ),
  phrase(
    `${will} (?:\\w+ ){1,4}?without (?:any |a )?(?:\\w+ )?(?:problems?|issues?|errors?|fail|interruptions?|trouble|hitch)`,
  ),
  phrase(
    `100 ?(?:%|percent) (?:guaranteed|certain|sure|safe|secure|reliable|fixed|resolved|satisf\\w+|uptime|of)`,
  ),
];
const deadlines = [
  phrase(
    `(?:\\w+ )?(?:${will}|we'll|it'll|that'll|they'll) (?:all |now |also |then |both )?(?:be|get|have been|have it|have this|have everything|have that) (?:\\w+ )?(?:all |fully |completely |totally )?(?:\\w+ly )?${solved}(?: [^.;!?]+?)?? ${deadline}`,
  ),
  phrase(
    `(?:we|i|they|he|she|team|engineers?|developers?|department|crew|contractor)(?:'ll| will| shall|'re going to| are going to| is going to) (?:\\w+ )?(?:have (?:it|this|that|the \\w+|your \\w+|everything) ${solved}|${solve})(?: [^.;!?]+?)?? ${deadline}`,
  ),
  phrase(
    `you(?:'ll| will| are going to) (?:\\w+ )?(?:get|receive|have|be given|be issued) (?:an?|your|the) (?:full |complete |entire )?(?:\\w+ )?(?:refund|replacement|money back|reimbursement|compensation|fix)(?: ${deadline})?`,
  ),
];
const hedge =
  /(?<= )(?:should|hopefully|hope|expect(?:ed)?|scheduled|plan(?:ned|ning)?|aim(?:ing)?|try(?:ing)?|may|might|perhaps|probably|likely|estimated?|target|tentatively|approximately|if|unless|until|once|whether|or not|whichever|when|must|propose[ds]?)(?= )/;
const denied =
  /(?<= )(?:no|not|n't|cannot|can't|don't|doesn't|couldn't|can not|without|never|hard to|difficult to|unable to|nor|if|a|the|any|bank|parent|credit) (?:\w+ )?(?:guarantee|promise|assure)|(?:guarantee|promise) of/;
const ownPromise = new RegExp(
  `(?<= )promise[sd]? (?:you )?(?:that )?(?:to ${own}\\b|${ownAct}|\\w+ (?:back|you|an update)\\b)`,
);

function find(sentence: Sentence): Match[] {
  const found = absolutes
    .flatMap((pattern) => findPhrases(sentence, pattern))
    .filter(
      ({ words }) =>
        !/guarantee|promise|assure/.test(words) || !(says(sentence, denied) || says(sentence, ownPromise)),
    );
  if (!says(sentence, hedge)) for (const pattern of deadlines) found.push(...findPhrases(sentence, pattern));
  return apart(found).map(spanOf);
}

export default defineRule({
  id: 'over-promise',
  level: 'error',
  scope: 'sentence',
  message: 'Promises a result or a time nobody controls alone.',
  advice: 'Promise what you will do yourself, and when: “I will write to you by Friday 5 pm, fixed or not.”',
  heads: list(
    "guarantee guarantees guaranteed promise promised promises assure assured will would won't wouldn't shall never 'll we'll i'll it'll that'll they'll you'll he'll she'll going gonna wil 100 always doesn't",
  ),
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
  ],
  allows: [
    'I will write to you by Friday, fixed or not.',
    'It should be fixed by Friday.',
    'I cannot guarantee a date.',
    'Rest assured, we are looking into this.',
    'Please make sure the box is ticked.',
    'We’ll make sure to pass this on.',
  ],
};
