import { anyOf, list, phrases, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const soFar = "(?:already|previously|just|clearly|repeatedly|earlier|have|had|'ve|was|were) ";
const told = anyOf(
  'said told mentioned stated explained wrote noted pointed_out asked advised informed indicated outlined',
);
/** What a customer may have left undone in talking with us. */
const duty = anyOf(
  'post provide supply give tell read follow include mention answer show explain say reply respond attach bother check',
  'try listen ask specify describe state share send submit notify inform report contact complete cancel pay fill',
  'confirm verify back_up update downgrade upgrade save do enter set state name indicate test look',
);
const done = anyOf(
  'posted provided supplied given told read followed included mentioned answered shown explained said replied responded',
  'attached bothered checked tried listened asked specified described stated shared sent submitted notified informed',
  'reported contacted completed cancelled canceled paid filled confirmed verified backed updated downgraded upgraded',
  'saved done entered named known thought looked tested realised realized noticed waited kept used made',
);
const not =
  "(?:did not|didn't|do not|don't|never|still have not|still haven't|have not|haven't|had not|hadn't|neglected to|omitted to|refused? to|failed? to|forgot to|chose not to|continue to|keep)";

const patterns = phrases([
  [
    'said told mentioned stated explained wrote noted pointed asked advised informed indicated outlined',
    `(?:as|like) (?:(?:i|we) )(?:${soFar}){0,2}${told}(?: (?:you|before|earlier|above|already))?`,
  ],
  [
    'said told mentioned stated explained wrote noted pointed asked advised informed indicated outlined discussed',
    `(?<=^ |[.!?,;:-] |but |and |so |again )as (?:${soFar}){0,2}(?:mentioned|stated|explained|advised|noted|said|told|indicated|discussed)(?= ,| (?:before|above|earlier|previously|already|in my|in our|several|many|multiple|to you))`,
  ],
  [
    'said told mentioned stated explained wrote noted pointed asked advised informed indicated outlined',
    `(?<=^ |[.!?,;:-] |but |and |so |again )as (?:already|previously|repeatedly|clearly) ${told}`,
  ],
  [
    'said told mentioned stated explained wrote noted pointed asked advised informed indicated outlined',
    `(?<=^ |[.!?,;:-] |but |and |so |that )(?:i|we) (?:have |'ve )?(?:already|repeatedly|clearly|previously) ${told}(?: you)?`,
  ],
  [
    'told asked warned reminded',
    `(?:i|we)(?:'ve| have)? (?:told|asked|warned|reminded) you\\b(?: (?:that|to|if|about|several|many|before|twice|already|again|not))?`,
  ],
  [
    'told warned asked reminded advised informed',
    `you (?:were|was|have been|had been|'ve been) (?:\\w+ )?(?:told|warned|asked|reminded|advised|informed) (?:\\w+ )?(?:that|to|about|before|several|many|not|repeatedly|in advance)`,
  ],
  [
    'you / should could ought might',
    `you (?:should|could|ought to|might) (?:really |at least |have known |not )?(?:have|'ve) (?:\\w+ )?${done}`,
  ],
  [
    'you / know understand realise realize necessary relevant',
    `you (?:\\w+ly )?(?:should|ought to) (?:really |already )?(?:know|understand|realise|realize|have (?:the|your) (?:necessary|relevant))(?: \\w+)?`,
  ],
  [
    'failed neglected forgot forgotten refused omitted chose chosen decided',
    `you (?:have )?(?:failed to|neglected to|forgot to|forgotten to|refused to|omitted to|(?:chose|chosen|decided) not to) \\w+`,
  ],
  [
    "you / not didn't don't never haven't hadn't neglected omitted refuse refused fail failed forgot continue keep",
    `you (?:\\w+ )?${not} (?:\\w+ )?${duty}(?: \\w+)?`,
  ],
  [
    "you / haven't hadn't not never",
    `you (?:still |yet )?(?:have not|haven't|hadn't|had not|still have not|still haven't|have never|never) (?:\\w+ )?${done}(?: \\w+){0,2}`,
  ],
  [
    'forgot ignored misread misunderstood mistyped misconfigured missed overlooked neglected wrong',
    `(?:because|since|as|that) you (?:forgot|ignored|misread|misunderstood|mistyped|misconfigured|missed|overlooked|neglected|entered the wrong|used the wrong|typed the wrong|chose the wrong)(?: \\w+){0,3}`,
  ],
  [
    'ignored misread misunderstood misused mistyped misconfigured overlooked must',
    `you (?:\\w+ly )?(?:ignored|misread|misunderstood|misused|mistyped|misconfigured|overlooked|must have (?:misread|misunderstood|forgotten|missed|deleted|entered|done))(?: \\w+)?`,
  ],
  [
    'nothing no',
    `you (?:tell|told|gave|give|provide|provided|show|posted|sent) (?:us |me )?(?:\\w+ly )?(?:nothing|no (?:details?|information|info|context))(?: \\w+)?`,
  ],
  [
    'fault mistake carelessness negligence failure refusal ignorance lack inability own',
    `(?:your|user|customer|human|the user's|the customer's|pilot) (?:own )?(?:\\w+ )?(?:fault|mistake|carelessness|negligence|failure to|refusal|ignorance|lack of|inability to|own error)`,
  ],
  ['error', `(?:due to|caused by|because of|a|simple|just) (?:user|customer|operator) error`],
  ['error', `user error`],
  [
    'responsibility job problem choice decision duty',
    `(?:it|this|that)(?:'s| is| was) (?:entirely |solely |really |also )?(?:your|the customer's) (?:\\w+ )?(?:responsibility|job|problem|choice|decision|duty)`,
  ],
  [
    'responsible blame fault',
    `you(?:'re| are)? (?:solely |entirely |also )?(?:responsible|to blame|at fault)(?: for)?`,
  ],
  [
    'calm relax get settle lower watch',
    `(?:please )?(?:calm down|relax|get over it|settle down|lower your voice|watch your (?:tone|language))`,
  ],
  [
    'stop quit refrain',
    `(?:please )?(?:stop|quit|refrain from) (?:\\w+ly )?(?:reposting|re-posting|posting|sending (?:us|me|so|the same|more|these)|emailing|guessing|e-mailing|shouting|yelling|blaming|complaining|calling|spamming|wasting|bumping|opening|creating|hijacking|insulting|being)(?: \\w+)?`,
  ],
  ['blame blaming', `(?:don't|do not|stop|quit|please don't) blam(?:e|ing) \\w+`],
  [
    'our my / fault problem mistake doing concern job issue responsibility business',
    `(?:(?:it|this|that)(?:'s| is| was) )?(?:not|isn't|wasn't|hardly|neither) (?:really |entirely )?(?:our|my) (?:\\w+ )?(?:fault|problem|mistake|doing|concern|job|issue|responsibility|business)`,
  ],
  [
    'responsible liable responsibility liability blame fault accountable',
    `(?:\\w+ )?(?:(?:are|is|am|was|were)(?: \\w+)? not|'re not|'s not|aren't|isn't|cannot be held|can't be held|not be held|accept no|take no|bear no) (?:(?:held|in any way) )?(?:responsible|liable|responsibility|liability|to blame|at fault|accountable)(?: for)?`,
  ],
  ['nothing', `(?:this|that|it)(?: is|'s)? (?:has )?nothing to do with us`],
  [
    'policy policies terms rules contract',
    `(?:as per|per|according to|under|in line with|against|due to|because of) (?:our|company|city|the company's) (?:\\w+ ){0,2}?(?:polic(?:y|ies)|terms(?: of (?:service|use))?|terms and conditions|rules|contract)`,
  ],
  [
    'policy',
    `(?:this|that|it)(?:'s| is| would be) (?:just |simply |also |against )?(?:a|our|an|the) (?:\\S+ )?policy`,
  ],
  [
    'policy policies',
    `(?:our|company|the|store|city) (?:\\w+ )?polic(?:y|ies) (?:\\w+ )?(?:states?|requires?|prohibits?|forbids?|(?:do|does) not allow|(?:don't|doesn't) allow|is clear|clearly)`,
  ],
  ['rules policy', `(?:we|i) (?:don't|do not|didn't) make the (?:rules|policy)`],
  [
    'obviously evidently',
    `(?:your?(?! know)|you're|you've) (?:\\w+ ){0,4}?(?:obviously|evidently)(?: \\w+)?`,
  ],
  [
    'obviously clearly evidently surely',
    `(?:obviously|clearly|evidently|surely)(?: ,)? (?:you|your|you're|you've)(?! can| could| will| may)(?: \\w+){1,3}`,
  ],
  [
    'clearly plainly',
    `you (?:have |'ve )?(?:clearly|plainly) (?:did|do|have|had|haven't|didn't|don't|ignored|never|forgot|missed|lack|failed|misunderstood)(?: \\w+){0,2}`,
  ],
  [
    'if',
    `if you (?:really )?(?:want|expect|need) (?:any |our |me to |us to |to get )?(?:support|help|assistance|an answer|\\w+) (?:,? ?)you (?:will |'ll )?(?:have to|need to|must|should|had better)(?: \\w+ \\w+)?`,
  ],
  [
    'job jobs',
    `(?:we|i)(?:'re| are|'m| am) (?:just|only|simply) (?:trying to do|doing|here to do) (?:our|my) jobs?`,
  ],
  [
    'had',
    `had you (?:\\w+ )?${done}(?: \\w+)?|if you had (?:only |just |actually |properly )?${done}(?: \\w+)?`,
  ],
  [
    'actually bothered cared only waste wasting',
    `if you (?:had only|had actually|actually|(?:had )?bothered to|cared to) (?:\\w+)|waste of (?:my|our|everyone's) time|wasting (?:my|our|everyone's) time`,
  ],
  ['never', `(?:i|we) never (?:said|promised|agreed|claimed|told)(?: \\w+)?`],
  [
    'mistaken wrong incorrect confused listening being overreacting exaggerating',
    `you(?:'re| are) (?:simply |just |clearly |quite |plain )?(?:mistaken|wrong|incorrect|confused|not listening|being (?:rude|unreasonable|difficult|impatient|aggressive)|overreacting|exaggerating)`,
  ],
  [
    'read rtfm',
    `(?:read|rtfm) (?:the|our) (?:\\w+ )?(?:manual|instructions|rules|terms)(?: (?:first|properly|carefully|before|next time))`,
  ],
  [
    'you / understand realise realize accept learn be',
    `you (?:have to|need to|must|should) (?:understand|realise|realize|accept|learn|be (?:more )?(?:patient|careful))(?: \\w+)?`,
  ],
  [
    'expect many due again',
    `what (?:do|did) you expect|how many times|with all due respect|once again ,? i (?:have|must)|yet (?:you )?expect \\w+`,
  ],
  [
    'keep kept',
    `you (?:keep|kept) (?:asking|sending|posting|repeating|changing|ignoring|calling|complaining|refusing|telling|insisting|using)(?: \\w+)?`,
  ],
  ['nobody one no-one', `(?:nobody|no one|no-one) (?:else|forced you|made you|asked you)(?: \\w+)?`],
]);
/** "if you did not receive it", "did you not …?" ask; they do not reproach. */
const asks =
  /(?:if|whether|when|in case|unless|once|until|where|do|did|have|are|why do|so that|so|that|sure|like|though) $/;
const expects = /^you (?:should|could|might|ought to) have (?:\w+ )?(?:received|seen|gotten|got)\b/;

function find(sentence: Sentence, text: string): Match[] {
  const found = patterns(sentence);
  const kept = found.filter(({ words, start }) => {
    if (expects.test(words)) return false;
    if (!/^you (?!tell|told|gave|give)/.test(words)) return true;
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
  message: 'Puts the fault or the work on the customer, or hides behind a rule.',
  advice:
    'Say what can be done now, without who should have: “You can reset it here; I have checked that it works.”',
  heads: list(
    "you your you're you've user customer i we we're i'm we've i've as like per policy policies fault problem mistake responsible liable responsibility liability blame calm relax stop quit refrain had obviously surely evidently waste wasting clearly nothing how what nobody no read rtfm yet accountable pilot settle get lower watch aren't isn't not",
  ),
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
  ],
  allows: [
    'You can reset it here.',
    'You should have received an email from us.',
    'If you did not include a date, we use today’s.',
    'I will read what you sent today.',
    'Obviously I don’t know your plans.',
  ],
};
