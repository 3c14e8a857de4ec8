import { anyOf, phrases, says } from '../engine/phrases';
import { apart, ended } from '../engine/spans';
import { carelessly } from '../lexicon/lapses';
import { nameTheFailure } from '../rewrite/name-the-failure';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const apology = '(?:sorry|apologi[sz]es?|apologi[sz]ing|apologies|apology|regrets?|pardon|forgive us)';
const lead =
  "(?:(?:please )?accept (?:our|my) (?:\\w+ )?|(?:we|i)(?:'re| are|'m| am| do| does| want to| would like to|'d like to| must| can only)? (?:\\w+ ){0,2}?|our (?:\\w+ )?|my (?:\\w+ )?|\\w+ (?=(?:\\w+ )?(?:apologi[sz]es|regrets) ))?";
/** Words that stand for any harm at all, so the apology names none. */
const fog = anyOf(
  'inconvenience inconveniences inconveniencing trouble troubles hassle hassles disturbance confusion frustration',
  'in_convenience frustrations experience experiences bother annoyance upset aggravation discomfort distress concern concerns',
  'stress irritation disappointment disruption difficulties difficulty unpleasantness nuisance misunderstanding',
  'misunderstandings dissatisfaction displeasure anxiety worry worries headache headaches grief hardship upheaval offence',
  'offense dismay aggro bad_impression unpleasant_situation discontent unease disappointments annoyances',
);
const join = '(?:\\w+(?:,| and| or)? (?:for )?){0,4}?';

const patterns = phrases([
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}${apology} (?:again )?(?:so much )?(?:for|about|over|of) (?:all )?${join}${fog}`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}(?:regrets?|apologi[sz]es?) (?:any|this|the|all|such) (?:\\w+ ){0,2}?${fog}`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}(?:${apology}|regrets?)(?: for| about)? (?:any|whatever) \\w+`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}${apology}(?: in advance)? (?:if|in case|in the event)(?: \\w+){0,6}`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}${apology} (?:that |about how |for how |for the way )?you(?:'re| are|'ve)? (?:feel|felt|feeling|think|thought|perceived?|found it|see it|took it)(?: (?:this|that) way| like (?:this|that)| \\w+)?`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}${apology} (?:for|about|that) (?:\\w+ ){0,6}?(?:may|might|could) (?:have|be|feel|cause)(?: \\w+)?`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `${lead}(?:${apology}) (?:for|about) (?:the|this) \\w+(?: that (?:was|has been))? caused(?= [.!])`,
  ],
  [
    'sorry apologize apologise apologizes apologises apologizing apologising apologies apology regret regrets pardon forgive',
    `\\w+(?: are| am|'re|'m| do| does)? (?:sincerely |truly |deeply |really )?(?:apologi[sz]es?|sorry)(?: for (?:\\w+ ){1,4}?)? ?,? ?(?:but|however)`,
  ],
  [
    'inconvenienced affected impacted may might disappointed bothered hurt offended disturbed upset',
    `${lead}${apology} to (?:anyone|anybody|everyone|everybody|all|those|any|our \\w+|customers|users|residents|passengers|guests|whoever) (?:\\S+ ){0,4}?(?:inconvenienced|affected|impacted|may|might|disappointed|bothered|hurt|offended|disturbed|upset)`,
  ],
  [
    'if',
    `if (?:you|anyone|anybody|somebody|someone)(?:'re| are|'ve| have)? (?:\\w+ )?(?:feel|felt|feels|feeling|think|thought|upset|offended|disappointed|unhappy|inconvenienced) (?:[^.!?;, ]+ ){0,8}?, (?:then )?(?:we|i)(?:'re| are|'m| am| do)? (?:\\w+ )?${apology}`,
  ],
  [
    'if',
    `if (?:we|i|our \\w+|my \\w+|anything|something|this|that|it)(?: have| has|'ve| did| \\w+ly| in any way)? (?:offend(?:ed)?|upset|hurt|bother(?:ed)?|cause[ds]?|annoy(?:ed)?|disappoint(?:ed)?|inconvenience[ds]?|came across|come across|seem(?:ed)?|sound(?:ed)?|appear(?:ed)?|gave|made you|let you|fell short|misled|confuse[ds]?|was not|wasn't)(?: [^.!?;, ]+){0,9}? ,? ?(?:then )?(?:we|i|please accept|my|our)(?:'re| are|'m| am| do)? (?:\\w+ )?${apology}`,
  ],
  [
    'happy satisfied pleased impressed unhappy unsatisfied unimpressed dissatisfied disappointed upset offended annoyed frustrated bothered inconvenienced confused displeased',
    `${lead}${apology} (?:that )?you(?:'re| are| were| have been|'ve been| remain| feel| felt| became)(?: \\w+)? (?:(?:not|less than) (?:\\w+ )?(?:happy|satisfied|pleased|impressed)|unhappy|unsatisfied|unimpressed|dissatisfied|disappointed|upset|offended|annoyed|frustrated|bothered|inconvenienced|confused|displeased)|${lead}${apology} (?:that )?you(?:'re| are| were) (?:unhappy|unsatisfied|unimpressed|dissatisfied|disappointed|upset|offended|annoyed|frustrated|bothered|inconvenienced|confused|displeased)`,
  ],
  [
    'but however',
    `${lead}${apology} (?:that )?(?:you|your \\w+)(?:'re|'ve|'d)? (?:[^.!?;, ]+ ){1,12}?,? ?but (?:there (?:is|are|'s)|it (?:is|was) (?!now|already|fixed|back|done|here|our)|(?:that|this) (?:is|was) (?!our|my|now)|is (?:it|that|this)|our policy|you (?:should|did|must|were|have to|need to|are not)|most|many|nobody|unfortunately)`,
  ],
  [
    'expectations expectation liking',
    `${lead}${apology} (?:[^.!?;, ]+ ){1,10}?(?:(?:meet|met|live up to|match|fulfil|fulfill|reach|below|short of) your (?:\\w+ )?expectations?|to your liking)`,
  ],
  [
    'excuse pardon forgive bear',
    `(?:please )?(?:excuse|pardon|forgive) (?:the|any|this|all|our) (?:\\w+ ){0,3}?${fog}`,
  ],
  [
    'experience time impression',
    `${lead}${apology} (?:to (?:hear|learn|read) )?(?:that )?you(?:'ve| have)? (?:had|are having|were having|got) (?:such )?(?:an? )?(?:\\w+ )?(?:less than (?:ideal|perfect|satisfactory|pleasant|positive|great|stellar)|(?:not|far from) (?:\\w+ )?(?:ideal|good|great|pleasant|satisfactory)|bad|poor|negative|unpleasant|disappointing|frustrating|upsetting|unhappy|terrible|unsatisfactory) (?:\\w+ )?(?:experience|time|impression)(?= (?:[.!,]|with us|of us|$))`,
  ],
  [
    'feel feeling',
    `${lead}${apology} (?:for|about) (?:how|the way) (?:this|that|it|things|all this|the (?:situation|experience|matter|issue|incident|events?)) (?:has |have |must have |may have )?(?:made|left) you (?:feel|feeling)`,
  ],
  [
    'behalf',
    `${lead}${apology}(?: to you)?(?: ,)? on behalf of (?:[^.!?;, ]+ ){1,4}?(?:, )?(?:for|about) (?:any \\w+|(?:all )?(?:the|this|your) ${fog})`,
  ],
  [
    'but however',
    `(?:acknowledges?|understand|recogni[sz]e|reali[sz]e|appreciate|know|aware) (?:\\w+ ){0,6}?(?:inconvenien\\w+|frustrat\\w+|annoying) (?:\\w+ ){0,4}?,? ?(?:but|however)`,
  ],
]);
const reported = /(?<= )(?:they|he|she|who|customer|contractor) (?:\w+ )?(?:apologi[sz]|said sorry)/;
/** "sorry, but I can't find it" turns a request down; it apologises for nothing. */
const refusal =
  /^(?:(?:i|we)(?:'m|'re| am| are)? |im |\w+ (?:am|are) )?(?:(?:very|really|truly|so) )?(?:sorry|pardon|regrets?) ?,? (?:but|however)$|^(?:sorry|pardon|regrets?)\b/;
/** The failure told in the same breath, as ours: "you felt ignored on Monday; we were rude". */
const owned =
  / (?:[;:–—-]|because|and) (?:we|i|our \w+) (?:\w+ly )?(?:(?:was|were) (?:\w+ )?(?:rude|late|slow|wrong|careless|unfair|short|curt|dismissive|unkind|impolite|unprepared|at fault)|did not|didn't|failed|forgot|lost|missed|ignored|should (?:not )?have|shouldn't have)(?= )/;
const conditional = /(?<= )(?:if|any|may|might|but|however|whatever)(?= )/;
/** "the inconvenience of closing the pool": the failure stands right behind the fog. */
const isNamed = ({ tokens }: Sentence, last: number): boolean =>
  /^(?:of|by)$/.test(tokens[last + 1]?.lower ?? '') &&
  /^(?!(?:any|some|every|no)thing$)\w{2,}ing$/.test(tokens[last + 2]?.lower ?? '');

/** What went wrong stands right behind: "sorry for the trouble: our fitter cut it too short", "… I caused by quoting two". */
const irregular =
  'cut|came|took|got|quoted|made|ran|let|read|wrote|drove|kept|sold|built|fell|threw|hid|mis\\w+';
const benign =
  'tried|asked|warned|informed|notified|explained|needed|wanted|hoped|valued|worked|followed|reviewed|checked|received|noticed|posted|apologi[sz]ed|appreciated|investigated|looked|updated|increased|raised|decided|believed|assumed|expected';
/** What we did to what is ours is no harm to them: "we changed our terms". */
const ours = '(?:our|my|(?:the )?(?:polic(?:y|ies)|terms|rules|prices))';
const theirDuty = '(?:\\w+ ){0,2}(?:deadline|cut-?off|e-?mail|letter|message|notice|calls?|payment)';
const toldNext = new RegExp(
  `^ (?:(?!may |might |could |if |any )[^ .,!?:;]+ ){0,6}?(?:[:;–—-] (?:(?:i|we|our (?!polic|terms|rules)(?:\\w+ )?\\w+|my \\w+) (?:\\w+ly |also |both |had )?(?:(?!(?:${benign}) )\\S+ed(?! ${ours} )|${carelessly}|${irregular}|did not|didn't|never(?! (?:received|got|had|saw|heard|promised) )|should (?:not )?have|shouldn't have|(?:was|were) (?:\\w+ )?(?:down|broken|late|wrong|rude|slow|closed|full|off)) |you (?:lost|waited|paid|missed(?! ${theirDuty} )|had to|came|called|stood|were (?:left|charged|sent|told)) )|(?:that )?(?:i|we|our \\w+) (?:\\w+ )?(?:caused|gave|made|created)(?: for)?(?: you)? (?:by \\w+ing|when (?:i|we|our)|because (?:i|we|our)) |caused by (?:our|my) (?:\\w+ ){0,2}?(?:failed|failure|broken|wrong|late|mistake|error) )`,
);
const isToldNext = ({ tokens }: Sentence, last: number): boolean =>
  toldNext.test(
    ` ${tokens
      .slice(last + 1, last + 18)
      .map(({ lower }) => lower)
      .join(' ')} `,
  );

function find(sentence: Sentence): Match[] {
  const found = patterns(sentence);
  if (found.length === 0 || says(sentence, reported)) return [];
  const names = says(sentence, owned) && !says(sentence, conditional);
  const empty = found.filter(
    ({ words, last }) =>
      !(refusal.test(words) && /\b(?:but|however)$/.test(words)) &&
      !(names && /\byou (?:feel|felt)\b/.test(words)) &&
      !((isNamed(sentence, last) || isToldNext(sentence, last)) && !conditional.test(` ${words} `)),
  );
  return apart(empty).map((one) => ended(sentence, one));
}

export default defineRule({
  id: 'dismissive-apology',
  level: 'error',
  scope: 'sentence',
  rewrite: nameTheFailure,
  message: 'Apologises for a feeling or for “any inconvenience”, not for what went wrong.',
  advice: 'Name the failure in the customer’s terms: “I am sorry we lost two of your reports.”',
  find,
});

export const examples: RuleExamples = {
  flags: [
    'We apologize for any inconvenience this may have caused.',
    ['Sorry for the inconvienence!', 'Sorry for the inconvienence'],
    ['I am sorry if you were affected by the outage.', 'I am sorry if you were affected by the outage'],
    ['We are sorry that you feel that way.', 'We are sorry that you feel that way'],
    ['Apologies for the delay caused.', 'Apologies for the delay caused'],
    ['We regret any confusion.', 'We regret any confusion'],
    ['Sorry to everyone affected.', 'Sorry to everyone affected'],
    ['I’m sorry for the trouble with your booking.', 'I’m sorry for the trouble'],
    'If we upset you in any way, we apologise.',
    ['We regret that you were not happy with your room.', 'We regret that you were not happy'],
    [
      'Sorry that the cake did not meet your expectations.',
      'Sorry that the cake did not meet your expectations',
    ],
    [
      'Sorry to hear that you had a less than ideal experience.',
      'Sorry to hear that you had a less than ideal experience',
    ],
    ['Sory for the trouble.', 'Sory for the trouble'],
    ['Please excuse the inconvenience.', 'Please excuse the inconvenience'],
    ['We regret that you had a poor experience.', 'We regret that you had a poor experience'],
    ['I am sorry for how this left you feeling.', 'I am sorry for how this left you feeling'],
    ['We apologise on behalf of the crew for any upset.', 'We apologise on behalf of the crew for any upset'],
    'We are sorry that you felt ignored.',
    'Sorry for any inconvenience of waiting.',
    ['Sorry for the inconvenience: we tried everything.', 'Sorry for the inconvenience'],
    ['Sorry for the inconvenience: we doubled our prices.', 'Sorry for the inconvenience'],
    ['Sorry for the trouble: you missed the deadline.', 'Sorry for the trouble'],
    ['Sorry for the hassle: we never received your form.', 'Sorry for the hassle'],
    ['The council apologizes, but crews are doing what they can.', 'council apologizes, but'],
  ],
  allows: [
    'I’m sorry we lost two of your reports.',
    'I apologize for sending the invoice twice.',
    'Sorry to hear that.',
    'I am sorry to hear that you had a bad fall.',
    'I am sorry that you were left on hold for an hour.',
    'There is no excuse for the trouble we gave you.',
    'They apologized for any inconvenience.',
    'I’m sorry you felt rushed at the desk on Sunday; we were curt.',
    'We apologise for the inconvenience of moving your slot without asking you.',
    'I apologise for the confusion: I quoted two different rents.',
    'Sorry for the trouble we gave you by moving the lesson twice.',
    'I am sorry for the stress this put on your family: you waited nine hours in the cold.',
    'We regret the disruption to your evening caused by our failed update.',
    'Sorry, but I cannot see that order here.',
    'I am sorry, but which order is it?',
    'You wrote: "sorry for the inconvenience".',
  ],
};
