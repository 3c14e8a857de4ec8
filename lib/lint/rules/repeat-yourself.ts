import { anyOf, phrases, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { findGiven } from '../message/given';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const again =
  '(?:again|once more|once again|one more time|a (?:second|third) time|anew|afresh|from (?:the (?:start|beginning|top)|scratch)|all over)';
const record = anyOf(
  'question thread topic post case ticket request complaint report discussion issue claim query conversation inquiry',
  'enquiry entry application service_request work_order support_request support_case support_ticket email e-mail',
);
const give = anyOf(
  'contact call write email e-mail report submit send explain describe provide give tell file enter post reply share',
  'upload attach log(?!_(?:in|on|out|off|into|back)) phone fill apply register order pay list clarify book request re-state complete repeat forward state specify notify register answer outline supply ask message',
);
/** Words that turn what follows into a request to the customer, or the start of a clause: an order. */
const please =
  "(?:please|kindly|can you|could you|would you|will you|need you to|ask (?:that )?you(?: to)?|asking you to|like you to|want you to|feel free to|suggest you|recommend you|best if you|you(?:'ll| will| can| may| must| should| could| might| would)?(?: also| then)?(?: need to| have to| want to)?)(?: please| also| then| just| simply| go ahead and| kindly| to){0,4}";
const lead = `(?:${please} |(?<=^ |[.!?,;:)-] |and |or |then |so |is to |best to |better to |[⟩] )(?:just |simply |also |then )?)`;
const redo =
  '(?:re-?(?:submit|send|post|file|enter|upload|open(?= (?:an? |the |your |this |another )?(?:\\w+ )?(?:case|ticket|request|complaint|claim|issue|report))|state|explain|apply|report|log|attach|type|describe|register|provide|share))';
const object = '(?: (?:it|this|that|the|your|with|these|those|all)(?: \\w+)?)?';
const make =
  '(?:create|open|start|post|file|submit|make|log|raise|enter|place|put in|write|ask|send|begin|generate|report|call in|add|use)';

const patterns = phrases([
  [
    'resubmit re-submit resend re-send repost re-post refile re-file reenter re-enter reupload re-upload reopen re-open restate re-state reexplain re-explain reapply re-apply rereport re-report relog re-log reattach re-attach retype re-type redescribe re-describe reregister re-register reprovide re-provide reshare re-share',
    `${lead}${redo}${object}`,
  ],
  [
    'resubmit re-submit resend re-send repost re-post refile re-file reenter re-enter reupload re-upload reopen re-open restate re-state reexplain re-explain reapply re-apply rereport re-report relog re-log reattach re-attach retype re-type redescribe re-describe reregister re-register reprovide re-provide reshare re-share',
    `(?:need|have|required|asked|necessary) (?:you )?to ${redo}${object}`,
  ],
  [
    'new separate fresh different own another',
    `${lead}${make} (?:up |us |in )?(?:an? |another |your )(?:\\w+ )?(?:new|separate|fresh|different|own) (?!e-?mail)(?:\\w+ ){0,2}?${record}|${lead}${make} (?:up |us |in )?(?:another|new) (?:\\w+ )?${record}`,
  ],
  [
    'new separate fresh',
    `${lead}(?:post|ask|report|put|submit|move|send|continue|raise|describe)(?: [^.!?]{1,60}?)? (?:in|as|on|under|into|with|via) (?:an? )?(?:new|separate|fresh) (?:\\w+ )?${record}`,
  ],
  [
    'again once one second anew afresh start',
    `${lead}${give} (?!you\\b)(?:(?:(?!if |when |so |until |once |unless |because |that )[^.!?,; ]+ ){1,12}?)?${again}`,
  ],
  ['remind', `${lead}remind (?:me|us) (?:of |what |which |again|how )(?:\\w+)?`],
  ['again', `what (?:was|is|were|are) (?:your|the) (?:\\w+ ){1,4}?again(?= [?.!])`],
  [
    'back',
    `${lead}(?:call|contact|write|phone|ring) back(?! in \\d| on )(?: (?:the \\w+|to us|with \\w+))?(?= (?:[.!?,;]|$|if|and|when|the|in|at|later|should|or|so|to))`,
  ],
]);
/** "I will send it again", "a case that we opened again": the writer does the work. */
const writerActs =
  /(?<= )(?:i|we|i'll|we'll|i've|we've|he|she|they|it|who|inspector|crew|staff|supervisor|contractor|will|to) (?:\w+ ){0,2}?(?:and|or|then|,|so) $|(?<= )(?:i|we|i'll|we'll) (?:\w+ ){0,6}(?:and|or|then|so) $/;
/** Another matter gets its own record rightly. */
const otherMatter =
  /(?<= )(?:second|different|other|unrelated) (?:one|issue|problem|question|topic|matter|subject)(?= )/;
const asked = /^(?:please|kindly|can you|could you|would you|will you)/;
/** "Call back if it is wrong" is a door left open, not a second round. */
const back = /\b(?:call|contact|write|phone|ring) back\b/;
const ifSo =
  /(?<= )(?:if|when|should|once) (?!.*(?<= )(?:no|not|still|same|again|persists?|continues?|comes? back) )/;
const notAgain =
  /(?<= )(?:not|never|nothing|without|no need to|won't|don't|didn't|need not|needn't) (?:\w+ ){0,4}?(?:create|open|start|resubmit|re-?\w+|send|repeat|explain|ask|submit|contact|call|describe|tell|provide)(?= )/;

/** "You have sent us the log already", "nothing you need to send": it says what we hold, and asks for none of it. */
const held =
  /(?<= )(?:nothing (?:that )?(?:you|for you)|you(?:'ve| have)? (?:already )?(?:sent|gave|given|told|shared|provided|attached|uploaded|forwarded)|(?:no need|not need|don't need|needn't|need not) (?:\w+ ){0,4}?(?:send|share|give|tell|provide))(?= )/;
const stillAsks = /(?<= )(?:please|kindly|can you|could you|would you|will you|i need|we need)(?= )/;

function findAgain(sentence: Sentence): Match[] {
  const found = patterns(sentence);
  if (found.length === 0 || says(sentence, notAgain) || says(sentence, otherMatter)) return [];
  const words = sentence.tokens.map(({ lower }) => lower);
  return apart(
    found.filter((one) => {
      const before = ` ${words.slice(Math.max(0, one.first - 8), one.first).join(' ')} `;
      if (back.test(one.words) && says(sentence, ifSo)) return false;
      return asked.test(one.words) || !writerActs.test(before);
    }),
  ).map(spanOf);
}

export default defineRule({
  id: 'repeat-yourself',
  level: 'warning',
  scope: 'message',
  message: 'Sends the customer over ground already covered.',
  advice: 'Use what the thread holds; ask only for what is really missing, and say why you need it.',
  find({ sentences, text }, { thread }) {
    return sentences.flatMap((sentence) => {
      const given = thread ? findGiven(sentence, text, thread) : [];
      const isHeld = given.length > 0 && says(sentence, held) && !says(sentence, stillAsks);
      return given.length > 0 && !isHeld ? given : findAgain(sentence);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Please resubmit your request.', 'Please resubmit your request'],
    ['Could you describe the problem again?', 'Could you describe the problem again'],
    ['Please open a new ticket for this.', 'Please open a new ticket'],
    ['Please contact us again if it comes back.', 'Please contact us again'],
    'Can you remind me which device you have?',
    'If it comes back, please file another report.',
    'You will have to apply again with the new form.',
  ],
  allows: [
    'Which version do you use?',
    'Please try again in an hour.',
    'I will open a new case for you.',
    'A new case has been created.',
    'It will not happen again.',
    'Log in again with the new password.',
    'Please call us if it happens again.',
    'Could you open a new ticket for the second problem?',
    'Send a separate email to each group.',
  ],
};
