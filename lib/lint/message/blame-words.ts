import { anyOf, type Row } from '../engine/phrases';

/** Words that several frames of blame are made of; the frames stand in blame-*.ts, one file for each thing said. */

/** A frame, or a frame with words that must be there besides: see `phrases`. */
export type Frame = Row;

/** How notes and volunteers name the person who wrote. */
export const customer =
  '(?:the |this |our |a )?(?:customer|caller|constituent|resident|requester|requestor|complainant|user|tenant|homeowner|subscriber|guest|passenger|client|patient|poster)s?';
/** Words that may stand before a verb without changing what it says. */
export const adverb = '(?:(?!did|do|have)(?:\\w+ly|also|still|just|even|then|yet|as yet|again) )';
export const told = anyOf(
  'said told mentioned stated explained wrote noted pointed_out asked advised informed indicated outlined described',
  'warned stressed emphasised emphasized clarified instructed answered replied',
);
/** A past participle, of the verbs by which people act. */
export const participle = anyOf(
  '(?!need|bas|suppos|encounter|experienc)\\w{2,}ed done read told given taken known thought written brought bought chosen kept made',
  'paid put said sent set shown spoken spent understood gone come held let left looked_at sought thrown begun cut hidden sold',
);
export const wrong = anyOf(
  'wrong incorrect false invalid mistaken outdated inaccurate incomplete untrue faulty unsuitable',
);
/** What follows a "not" that reproaches nobody: "you did not deserve this", "you were not told". */
export const blameless =
  '(?! (?:to|at fault|wrong|deserve|ask|cause|get|got|getting|receive|received|receiving|expect|been|told|given|sent|shown|informed|warned|responsible|the|have to|had|need|agreed?) )';
export const wrongly = anyOf(
  'wrong wrongly incorrectly improperly badly poorly carelessly the_wrong_way upside_down backwards',
);
export const ruleBook =
  '(?:polic(?:y|ies)|terms(?: (?:of (?:service|use|sale)|and conditions))?|conditions|rules|contract|agreement|guidelines|regulations|procedures?|protocols?)';
export const ourSide =
  '(?:our|my) (?:\\w+ )?(?:side|end|part|servers?|systems?|service|software|product|products|network|app|website|site|platform|equipment)';
/** Where an order or a clause of its own begins. */
export const opens =
  '(?<=^ |[.!?,;:)-] |[⟩] |but |and |so |then |that |again |please |kindly |to |should |must |just |will you |can you |could you |you )';
export const startsClause = '(?<=^ |[.!?,;:-] |but |and |so |because |since |as |well |again )';
