import type { Rewrite } from '../finding';
import { findGiven } from '../message/given';
import { modelText } from '../model/model-text';
import type { LintContext, Match } from '../rule';
import { capital, opensSentence, sentenceAt } from './sentence-at';

const reminder =
  /^(?:as|like) (?:(?:I|we) )?(?:(?:have|had|already|previously|just|clearly|repeatedly|earlier)\s+|['’]ve\s+)*(?:said|told|mentioned|stated|explained|wrote|noted|pointed out|advised|informed|indicated|described)(?: (?:you|before|earlier|above|already|previously|in my last (?:mail|message|e-mail)))*\s*,\s*/i;
const calm =
  /^(?:please )?(?:calm down|relax)(?: please)?\s*,?\s*(?:please\s*,\s*)?(?:and\s+)?(?!be\b|wait\b|bear\b|stop\b|listen\b)/i;
const asked =
  'attach|send|include|give|provide|post|tell|confirm|fill in|fill out|sign|add|mention|specify|state|upload|share|enter|complete|say|describe|explain|name';
const omitted = new RegExp(
  `^(?:but |however, |unfortunately,? )?you (?:still )?(?:(?:have |had )?(?:forgot|forgotten|failed|neglected|omitted) to|did not|didn['’]t) (?=(?:${asked})\\b)`,
  'i',
);

/** What belongs to the past or gives what came of it: a request can't end with it. */
const past =
  /\b(?:so|because|but|when|while|as|since|which|therefore|hence|then|although|though|until|even|before|after|during|yesterday|earlier|originally|initially|ago|(?:in|on|at the) time|on \w+day|(?:last|first|previous) (?!name)\w+)\b|\band (?:so |that |therefore )?(?:I|we|you|it|they|this|that|now|the|our|your)\b/i;

/** Said of what was not, or of what is known by now: "tell anyone", "say that the box was wet". */
const untold =
  /\b(?:any\w*|at all|yet|ever|enough)\b|^\w+ (?:(?:us|me) )?(?:(?:that|you|they|there)\b|(?:it|the \w+|your \w+) (?:is|was|ha[ds]|were)\b)/i;

/**
 * Blame that can go without a loss: a reminder in front is left out, and what the customer left out becomes a request.
 * Nothing where the thread holds what would be asked for.
 */
export function withoutBlame(match: Match, text: string, { thread }: LintContext = {}): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  const sentence = text.slice(start, end);
  const front = reminder.exec(sentence)?.[0] ?? calm.exec(sentence)?.[0];
  if (front !== undefined && front.length < sentence.length && match.start - start < front.length)
    return [
      {
        start,
        end: start + front.length + 1,
        text: capital(/^\S*/.exec(sentence.slice(front.length))![0]).charAt(0),
      },
    ];
  const left = omitted.exec(sentence)?.[0];
  if (!left || text.charAt(end) !== '.') return [];
  const rest = sentence.slice(left.length).replace(/\bany (?=\w*[^\Ws]s$)/, '');
  if (/[,;:?–—]/.test(rest) || past.test(rest) || untold.test(rest)) return [];
  const request = `Could you ${rest}?`;
  const [made] = modelText(request).sentences;
  if (thread && made && findGiven(made, request, thread).length > 0) return [];
  return [{ start, end: end + 1, text: request }];
}

/** "You must return it" as a request; what only says what something must be stays. */
export function pleaseDo(match: Match, text: string): Rewrite[] {
  const order =
    /^You (?:must|have to|are required to)\s+(?!be\b|have\b|not\b|also\b|understand\b|accept\b|wait\b)(?=[a-z])/.exec(
      text.slice(match.start),
    );
  if (!order || !opensSentence(text, match.start)) return [];
  return [{ start: match.start, end: match.start + order[0].length, text: 'Please ' }];
}
