import { customerMessages, requester } from '../../thread';
import type { Rewrite } from '../finding';
import type { LintContext, Match } from '../rule';
import { failureInThread } from './failure-in-thread';
import { capital, sentenceAt } from './sentence-at';

/** Sympathy from the shelf, said of this customer: how often he had to write, which the thread knows. */
export function whatTheyDid(match: Match, text: string, { thread }: LintContext): Rewrite[] {
  if (!thread || customerMessages(thread).length < 2) return [];
  const { start, end } = sentenceAt(text, match.start, match.end);
  if (start !== match.start || end !== match.end || isTold(text)) return [];
  const told = failureInThread({ ...thread, subject: '' });
  return told ? [{ start, end, text: capital(told.replace(/^that /, '')) }] : [];
}

/** Each rewrite of one text asks. */
let latest = { text: '', isTold: false };
function isTold(text: string): boolean {
  if (latest.text !== text) latest = { text, isTold: text.includes('had to write to us') };
  return latest.isTold;
}

/** "Dear valued customer" with the name the thread knows. */
export function byName(match: Match, text: string, { thread }: LintContext): Rewrite[] {
  if (!/^(?:dear|to whom)/i.test(text.slice(match.start, match.end))) return [];
  const [first = ''] =
    (thread &&
      requester(thread)
        ?.name.trim()
        .split(/[\s,]+/)) ??
    [];
  return /^\p{Lu}[\p{L}'’-]+$/u.test(first)
    ? [{ start: match.start, end: match.end, text: `Dear ${first}` }]
    : [];
}
