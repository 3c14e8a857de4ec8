import { phrases } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { nextStep } from '../message/signs';
import { datedNextStep } from '../rewrite/dated-next-step';
import { defineRule, type Match, type RuleExamples } from '../rule';

const contact =
  "(?<!the |an |a |error |this |your |my |our |new |each |every )(?:let (?:me|us|our \\w+) know|(?:contact|call|e-?mail|phone|ask|write|message|dm|reach|text|ping|send|tweet|ring|come back to) (?:\\w+ ){0,3}?\\w+|get in (?:touch|contact)|be in touch|reach out|reply|respond|write back|shout|give (?:me|us|\\w+) a (?:call|shout|ring)|drop (?:me|us) \\w+|post (?:back|here|them)|ask|feel free(?: to \\w+)?|do not hesitate(?: to \\w+)?|don't hesitate(?: to \\w+)?|(?:we|i|i'm|we're)(?:'ll| will| are| am)? (?:\\w+ ){0,2}?(?:happy|glad|here|available|at your)(?: to \\w+)?)";
const things =
  '(?:questions?|concerns?|quer(?:y|ies)|issues?|problems?|doubts?|trouble|troubles|help|assistance|information|info|clarifications?|comments?|feedback|details|support|difficult(?:y|ies)|requests?|inquir(?:y|ies)|enquir(?:y|ies)|thoughts|suggestions|points)';
const more = '(?:any|further|futher|additional|other|more|some|another)';
const anything = `(?:anything(?: else| further| more| at all)?(?! (?:suspicious|unusual|wrong|strange|odd|missing|broken|unclear|similar|new|like)\\b)|something(?: else| more)?|${more}(?: (?:and|or|other|more|further|additional|such|of|your|future|follow-up|follow up|specific|general)){0,2} ${things}|${things}|more(?! than)|me|us)`;
const need =
  "(?:have|need|require|want|should have|'ve|'ve got|are|were|do have|run into|encounter|come across|experience|should need|get|still have|think of|would like|wish|see|find|face|has|got|run across|wonder about)";
const when =
  "(?:if|should|in case|whenever|when|in the event) (?:that )?(?:you|u|there|anyone|anybody|someone)(?:'s| is| are|'re|'d like)?";
/** What an open offer waits for, whoever is to be asked. */
const open =
  '(?:questions?|concerns?|quer(?:y|ies)|doubts?|comments?|inquir(?:y|ies)|enquir(?:y|ies)|issues?|problems?)';
const ask = '(?:contact|call|e-?mail|phone|ask|write(?: to)?|message|dm|reach(?: out to)?|text|ping|ring)';
const pls =
  "(?:(?:please|just|also|always|do|then|and|so|,|kindly|you can|you may|you are welcome to|you're welcome to) ){0,4}";

const patterns = phrases([
  [
    'if should case whenever when event / anything something more me us question questions concern concerns query queries issue issues problem problems doubt doubts trouble troubles help assistance information info clarification clarifications comment comments feedback details support difficulty difficulties request requests inquiry inquiries enquiry enquiries thoughts suggestions points',
    `${when} (?:\\w+ ){0,2}?${need} ${anything}(?: (?:and|or|,|/) (?:\\w+ ){0,3}?(?:${things}|\\w+ help))?(?: [^.!?;]{0,90}?)? ${pls}${contact}`,
  ],
  [
    'if should case whenever when event / any further additional other more some another',
    `${when} (?:\\w+ ){0,2}?(?:have|need|require) ${more}(?: \\w+)? ${things}(?: or \\w+)?(?= [.!…⟨]| $|$)`,
  ],
  [
    'if should case whenever when event / anything something any further additional other more some another',
    `${when} (?:is |are |'s |be )?(?:anything|something|${more} ${things}|${more} \\w+ ${things})(?: else)?(?: (?:that )?(?:i|we|you)(?: \\w+){1,5})? ${pls}${contact}`,
  ],
  [
    'feel',
    `${pls}feel free to (?:\\w+ (?:back )?(?:to |out |in )?)?(?:contact|reach|ask|call|e-?mail|write|get|let|reply|message|give|post|dm|text|respond|ping|drop|follow|open|come|share|stop|visit|raise)\\b(?: (?:out|me|us|our \\w+|in touch|back))*(?! (?:back )?if (?!you|u |there|any))`,
  ],
  [
    'hesitate hesitating hesitation',
    `(?:please )?(?:do not|don't|never|without) hesitat(?:e|ing|ion)(?! [:;])(?: to \\w+)?(?: (?:out|me|us|our \\w+|in touch|back))*`,
  ],
  [
    'let inform tell notify advise / if should whether case',
    `${pls}(?:let|inform|tell|notify|advise) (?:me|us|our \\w+)(?: know)? (?:if|should|whether|in case) (?:you|u|there)(?:'re| are|'s| is|'ve| have)? (?:\\w+ ){0,2}?(?:${need} )?(?:anything|something|${more} (?:\\w+ )?${things}|${things}|help|${more} other \\w+)(?: else)?`,
  ],
  [
    'any further additional other more / question questions concern concerns query queries issue issues problem problems doubt doubts trouble troubles help assistance information info clarification clarifications comment comments feedback details support difficulty difficulties request requests inquiry inquiries enquiry enquiries thoughts suggestions points',
    `${pls}${contact}(?: [^.!?,;]{0,30}?)?,? ?(?:with|for|about|of|on|regarding|to discuss|if) (?:any|further|futher|additional|other|more) (?:\\w+ (?:or |and )?){0,2}?${open}`,
  ],
  [
    'any further futher additional other more / help assistance support information info details clarification feedback doubt doubts',
    `${pls}(?:${ask} (?:me|us|our \\w+)|get in (?:touch|contact)|reach out|write back)(?: [^.!?,;]{0,30}?)?,? ?(?:with|for|about|if) (?:any|further|futher|additional|other|more) (?:\\w+ (?:or |and )?){0,2}?${things}`,
  ],
  [
    'questions question concerns queries doubts',
    `(?:${ask} (?:me|us|our \\w+)|get in (?:touch|contact)|reach out|welcome to (?:ask|post))(?: \\w+){0,2}? (?:with|about|for)? ?(?:your |any |all )?(?:questions|concerns|queries|doubts)(?= [.!?]| $)`,
  ],
  [
    'any further additional other more / question questions concern concerns query queries issue issues problem problems doubt doubts trouble troubles help assistance information info clarification clarifications comment comments feedback details support difficulty difficulties request requests inquiry inquiries enquiry enquiries thoughts suggestions points',
    `(?:with|for|refer to [^.!?]{1,40}? (?:for|with)) (?:any|further|futher|additional|other|more|anything) (?:(?:\\w+ )?${open}|else)(?: (?:or|and) ${things})?,?(?: [^.!?;]{0,30}?)? ${pls}(?:contact|call|e-?mail|reach out|ask|write to|let (?:us|me)|message|dm|get in touch|(?:i|we)(?:'ll| will)? be (?:right )?here|refer)|(?:refer|direct|send|address|turn) (?:\\S+ )?to [^.!?]{1,40}? (?:for|with) any (?:\\w+ )?${open}`,
  ],
  ['question questions', `(?:\\w+ to [^.!?]{1,40}? )(?:with|for) any (?:\\w+ )?questions?`],
  [
    'question questions concerns queries problems issues',
    `(?:any|further|futher|additional|other|more) (?:\\w+ )?(?:questions|question|concerns|queries|doubts|problems|issues)(?: (?:or|and|,) \\w+)?(?: at all)? ?[,:?-]? ?${pls}(?:contact|call|let|ask|feel|e-?mail|write|dm|reach|message|see|don't|do not|just|give|shout|drop|ring|text|ping|post|reply)(?: (?:me|us|free|know|hesitate|a \\w+))*`,
  ],
  [
    'more further other additional another / if',
    `${pls}${ask} (?:\\S+ ){1,5}?if (?:there (?:is|are)|you have|you see|you need) (?:any )?(?:more|further|other|additional|another) ${things}`,
  ],
  [
    'questions concerns problems issues',
    `(?:(?:further|futher|additional)|(?<=^ |with |[.!;] |thanks |you )(?:any|more|other) (?:\\w+ )?) ?(?:questions|concerns|problems|issues)(?: (?:or|and) (?:questions|concerns|problems|issues|comments))?(?= (?:[?.!] )?$)`,
  ],
  [
    'let know discuss talk',
    `let (?:me|us) know if (?:we|i|you) (?:need|want|should|can|could|wish) (?:to )?(?:discuss|talk|speak|be of|help|assist|do)(?: \\w+){0,3}`,
  ],
  [
    'let tell / how what where',
    `(?:(?:let|tell) (?:me|us) (?:know )?)(?:how|what|where) (?:else )?(?:i|we) (?:can|could|may|might) (?:\\w+ )?(?:help|assist|do|support|be of)(?: \\w+)?`,
  ],
  [
    'anything something',
    `(?:is|was|if) there (?:is )?(?:anything (?:else|more|further|at all)?(?: (?:that )?(?:i|we|you)(?: \\w+){1,6}?)?|something (?:else|more) (?:that )?(?:i|we)(?: \\w+){1,6}?)(?= [?.!]| $)`,
  ],
  [
    'anything',
    `anything else (?:(?:that )?(?:i|we) (?:can|could|may) |you (?:need|want|would like))(?:\\w+)?`,
  ],
  ['keep', `(?:please )?keep (?:me|us) (?:posted|updated|informed|in the loop|in mind|apprised)`],
  [
    'keep update updates news more details',
    `(?:(?:we|i)(?:'ll| will) |will )keep you (?:posted|updated|informed|in the loop)(?! (?:every|each|by|until|on|about|of|as|with))|(?:more|further) (?:updates?|news|information|details) (?:will|to|are to) (?:follow|come)(?= [.!]| $)`,
  ],
  [
    'disposal',
    `(?:remain|am|are|'re|'m|stay) (?:always |fully )?at your (?:full |complete )?(?:disposal|service)`,
  ],
  [
    'tuned watch touch back',
    `stay tuned|watch this space|keep in touch|stay in touch|get back to (?:us|me) (?:any time|anytime|whenever)`,
  ],
  [
    'know',
    `(?<!(?<= )(?:if|when|once|after|whether|whichever|what|how) [^.!?]{0,80})(?<=^ |[.!,;?] |and |then |please )(?:please |just )?let (?:us|me) know(?= (?:[.!?]|$))`,
  ],
  [
    'away',
    `(?:(?:we|i)(?:'re| are|'m| am) )?(?:always )?(?:just|only) an? (?:dm|message|call|click|e-?mail|phone call|reply|text) away(?: if [^.!?]{0,40})?`,
  ],
  [
    'encourage welcome invite',
    `(?:we )?(?:encourage|welcome|invite|urge|advise) you to (?:let us know|contact (?:us|me|our)|reach out|call (?:us|me)|ask|share any)(?: \\w+){0,4}`,
  ],
  [
    'give drop hit reach get',
    `${pls}(?:give (?:me|us) a (?:call|ring|shout)|drop (?:me|us) a line|hit (?:me|us) up|reach out to us|get in touch(?: with us)?) (?:if|should|any ?time|whenever|to discuss any|with any)(?: \\w+){0,3}`,
  ],
  [
    'here',
    `(?:we|i)(?:'re| are|'m| am) (?:always |only )?here (?:if|should|whenever) you (?:need|have|want)(?: \\w+){0,2}`,
  ],
  [
    'if should case whenever when event / need want require',
    `${when} (?:you )?(?:need|want|require) (?:anything|something|more|further|additional|any)(?: \\w+){0,2} ,? ?(?:we|i)(?:'re|'m| are| am)(?: \\w+){0,3}`,
  ],
]);

export default defineRule({
  id: 'vague-close',
  level: 'warning',
  scope: 'message',
  rewrite: datedNextStep,
  message: 'An open offer leaves the next step to the customer: no act, no owner, no time.',
  advice: 'End with who does what, and when: “I will write to you on Thursday by noon with the result.”',
  find({ sentences }) {
    return sentences.flatMap((sentence, index): Match[] => {
      const found = apart(patterns(sentence)).map(spanOf);
      if (found.length === 0) return [];
      const near = [sentences[index - 1], sentence, sentences[index + 1]];
      return near.some((one) => one && nextStep(one)) ? [] : found;
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['If you have any questions, please let us know.', 'If you have any questions, please let us know'],
    ['Feel free to reach out.', 'Feel free to reach out'],
    ['Please do not hesitate to contact me.', 'Please do not hesitate to contact me'],
    ['Is there anything else I can help with?', 'Is there anything else I can help with'],
    ['Stay tuned!', 'Stay tuned'],
    ['We will keep you posted.', 'We will keep you posted'],
    ['Questions? Call me. More news to follow.', 'More news to follow'],
  ],
  allows: [
    'I will call you on Thursday at 10. If you have any questions before that, call me.',
    'Let me know if this works.',
    'Let us know which device you use.',
    'We are here to help.',
    'If it still blinks on Monday, let us know.',
    'We found no other problems.',
    'We will keep you posted every day at noon.',
  ],
};
