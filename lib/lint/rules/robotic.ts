import { phrases } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { likeFirst } from '../engine/team-words';
import { byName } from '../rewrite/their-story';
import { defineRule, type RuleExamples } from '../rule';

/** A formula, and what can stand in its place. */
const formulas: [source: string, plain?: string][] = [
  [
    'thank(?:s| you)(?: so much| very much)? for (?:reaching out|getting in touch|your (?:e-?mail|message|inquiry|enquiry|interest))(?: to us| with us)?',
    'thank you for writing',
  ],
  [
    'thank(?:s| you)(?: so much| very much)? for contacting (?:us|our \\w+|the (?:\\w+ ){1,4}?(?:department|team|desk|support|office))',
    'thank you for writing',
  ],
  [
    'thank(?:s| you)(?: so much| very much)? for bringing (?:this|that|it|the \\w+) to our (?:notice|attention)',
    'thank you for telling us',
  ],
  ['to whom it may concern'],
  [
    'your (?:\\w+ )?(?:request|ticket|message|e-?mail|inquiry|enquiry|case) has been (?:successfully )?(?:received|registered|logged|submitted)',
  ],
  ['in the order (?:it was |they were |that it was |in which (?:it was|they were) )?received'],
  ['we (?:always )?(?:strive|endeavou?r) to \\w+(?: \\w+)?|we pride ourselves on \\w+'],
  ['(?:a|one of our) (?:\\w+ )?(?:member of (?:our|the) (?:\\w+ )?team|representatives?) will'],
  [
    'your (?:call|message|business|feedback|e-?mail|inquiry|request|opinion) (?:is|are) (?:very |extremely )?(?:important|valuable) to us',
  ],
  [
    'dear (?:valued |sir or madam|sir / madam|customer|user|client|member|subscriber)(?:customer|client|user|member)?',
  ],
  [
    '(?:please be (?:informed|aware|assured)|kindly be (?:informed|advised)|this is to (?:inform|notify) you|we (?:wish|would like) to inform you)(?: that)?',
  ],
  [
    '(?:we|i) (?:have )?(?:received|got) your (?:e-?mail|message|request|inquiry|enquiry|ticket)(?: and| will| \\.| $)',
  ],
  [
    '(?:i hope|hope|trust) (?:this (?:e-?mail|message|helps)|you are (?:doing )?well|that helps|this finds)(?: finds you well)?',
  ],
  [
    "(?:(?:i|we)(?:'d| would)? be|am|are|i'd be|we'd be|happy|glad|more than happy) (?:\\w+ )?(?:to (?:assist|help) you (?:with|today|further))",
  ],
  [
    '(?:an?|our|your) (?:\\w+ )?(?:representative|agent|associate|team member) will (?:\\w+ )?(?:contact|be in touch|reach|assist|get back|respond)(?: \\w+)?',
  ],
  ['reach(?:ing)? out to (?:us|me|our \\w+)', ''],
  [
    'do not (?:reply|respond) to this (?:\\w+ )?(?:e-?mail|message)|this is an automated (?:\\w+ )?(?:message|response|e-?mail|reply)',
  ],
];
const patterns = phrases(formulas.map(([source]) => source));

export default defineRule({
  id: 'robotic',
  level: 'hint',
  scope: 'sentence',
  rewrite: byName,
  message: 'Sounds like a machine’s letter.',
  advice: 'Write the first sentence about this customer; nobody misses the formula.',
  find: (sentence, text) =>
    apart(
      patterns(sentence).map((found) => {
        const plain = formulas[found.row]?.[1];
        if (!plain) return spanOf(found);
        return {
          ...spanOf(found),
          rewrites: [{ ...spanOf(found), text: likeFirst(text[found.start]!, plain) }],
        };
      }),
    ),
});

export const examples: RuleExamples = {
  flags: [
    ['Thank you for reaching out.', 'Thank you for reaching out'],
    ['Your call is important to us.', 'Your call is important to us'],
    ['Dear valued customer,', 'Dear valued customer'],
    ['Thank you for bringing this to our attention.', 'Thank you for bringing this to our attention'],
  ],
  allows: ['Thank you for writing.', 'Dear Ms Okafor,'],
};
