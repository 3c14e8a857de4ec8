import { anyOf, findPhrases, phrase, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { findGiven } from '../message/given';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const again = '(?:again|once more|once again|one more time|a second time|anew|afresh|from the start)';
const record = anyOf(
  'question thread topic post case ticket request complaint report discussion issue claim query message',
  'conversation call enquiry inquiry entry application form e-mail email service_request work_order support_request',
);
const give = anyOf(
  'contact call write email e-mail report submit send explain describe provide give tell file enter post reply share',
  'upload attach log phone fill complete repeat forward state specify message notify register answer outline supply ask',
);
const ask =
  "(?:(?:please|kindly|can you|could you|would you|will you|you (?:can|may|must|should|could|will|might|would|'ll)?(?: need to| have to| want to)?|need you to|ask you to|asking you to|like you to|want you to|feel free to|and|or|to|then|just|best if you|best to|suggest you|better to|recommend you) )";
const redo =
  '(?:re-?(?:submit|send|post|file|enter|upload|open|state|explain|apply|report|log|attach|type|describe|do|register))';

const patterns = [
  phrase(
    `(?:(?:please|kindly|can|could|would|just|you|feel|free|to|need|must|should|will|have|may) ){1,5}${redo}(?: (?:it|this|that|the|your) ?\\w*)?`,
  ),
  phrase(`(?<=^ |[.!?,;:)-] |and |or |then )${redo}(?: (?:it|this|that|the|your|with) ?\\w*)?`),
  phrase(`(?:please |kindly )?resubmit(?: (?:it|this|that|the|your|with) ?\\w*)?`),
  phrase(
    `${ask}*(?:create|open|start|post|file|submit|make|log|raise|enter|place|put in|write|ask|send|begin|use|generate|report|call in|opening|creating|starting|posting|submitting|filing|making) (?:up |us )?(?:an? |another |your )?(?:\\w+ )?(?:new|separate|fresh|another|brand new|second|different|own) (?:\\w+ ){0,2}?${record}`,
  ),
  phrase(
    `${ask}*(?:post|ask|report|put|submit|move|send|continue|raise|describe)(?: [^.!?]{1,60}?)? (?:in|as|on|under|into|with) (?:an? |your own )?(?:new|separate|fresh) (?:\\w+ )?${record}`,
  ),
  phrase(`${ask}*${give} (?!you\\b)(?:[^.!?,;]{1,60}? )?${again}`),
  phrase(
    `${ask}*(?:call|contact|write|phone|ring|get|check|come|report) back(?= (?:[.!?,;]|$|if|to us|and|when|the|in|with|at|on|later|should|or))(?: (?:the \\w+|to us))?`,
  ),
];
/** "I will call back", "a new case has been created": the writer does the work. */
const writerActs =
  /(?<= )(?:i|we|i'll|we'll|i've|we've|he|she|they|it|inspector|crew|staff|supervisor) (?:\w+ ){0,3}?$|(?:has|have|was|were|is|are|will) be(?:en)? $|(?:going|able|tried|try|asked|had|unable|want|wanted) to $/;
const asked =
  /^(?:please|kindly|can you|could you|would you|you|need you|ask|feel|just|best|suggest|like you|want you|recommend you|better)/;
const notAgain =
  /(?<= )(?:try|happens?|occurs?|thanks?|thank you|start|starts|works?|once|now and) (?:\w+ )?again|(?:not|never|without|no need to|don't have to|do not have to|don't need to|do not need to|won't have to) (?:\w+ ){0,2}?(?:create|open|start|resubmit|re-?\w+|send|repeat|explain|ask)/;

function findAgain(sentence: Sentence): Match[] {
  const words = sentence.tokens.map(({ lower }) => lower);
  const found = patterns.flatMap((pattern) => findPhrases(sentence, pattern));
  return apart(
    found.filter((one) => {
      const before = ` ${words.slice(Math.max(0, one.first - 5), one.first).join(' ')} `;
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
      if (given.length > 0) return given;
      return says(sentence, notAgain) ? [] : findAgain(sentence);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Please resubmit your request.', 'Please resubmit your request'],
    ['Could you describe the problem again?', 'Could you describe the problem again'],
    ['Please open a new ticket for this.', 'Please open a new ticket'],
    ['Please contact us again if it comes back.', 'Please contact us again'],
  ],
  allows: [
    'Which version do you use?',
    'Please try again in an hour.',
    'I will open a new case for you.',
    'A new case has been created.',
    'It will not happen again.',
  ],
};
