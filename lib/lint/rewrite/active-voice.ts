import type { Rewrite } from '../finding';
import type { Match } from '../rule';
import { sentenceAt } from './sentence-at';

/** Past forms that differ from the participle, and forms that rules of spelling don't give. */
const past: Record<string, string> = {
  taken: 'took',
  broken: 'broke',
  given: 'gave',
  written: 'wrote',
  done: 'did',
  forgotten: 'forgot',
  shown: 'showed',
  chosen: 'chose',
  begun: 'began',
  known: 'knew',
  seen: 'saw',
  withdrawn: 'withdrew',
  stolen: 'stole',
  driven: 'drove',
  gone: 'went',
  hidden: 'hid',
  thrown: 'threw',
  overseen: 'oversaw',
  mistaken: 'mistook',
};
const irregular = new Set(
  'lost made sent put cut set left kept held read found built paid told brought caught taught lent spent shut hit let split'.split(
    ' ',
  ),
);
/** What an agent does; for the rest "we" answers. */
const handled =
  /^(?:escalated|forwarded|passed|raised|logged|reported|assigned|sent|noted|recorded|flagged|referred|opened|closed|updated|transferred|handed)$/;

const passive =
  /^((?:you\b|(?:your|the|this|that|these|those|an?|all|both|some|any|no|our|his|her|their|its|it|they|mistakes?|errors?)\b)(?:\s+[\w'’-]+){0,5}?|[A-Z][\w'’-]+(?:\s+[\w'’-]+){0,3}?)\s+(has been|have been|had been|has never been|have never been|was|were|is being|are being)\s+(?:(already|also|now|just|currently|since|never|[a-z]+ly)\s+)?([a-z]+)(?:\s+(up|out|off|over|on|down|back))?\b/i;

/** A capital that no name begins with. */
const opener =
  /^(?:since|if|when|while|because|after|before|as|although|though|unless|until|once|where|that|what|there|here|also|then|however|unfortunately|sadly|but|and|so|or|yes|no|please|hello|hi|dear|thanks|which|who|how|why)\b/i;

/**
 * Says who acts where the passive hides it: "Your case has been escalated" becomes "I have escalated your case". Only for
 * sentences that open with the passive and whose forms are sure; otherwise the agent knows better.
 */
export function activeVoice(match: Match, text: string): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  const found = passive.exec(text.slice(start, end));
  if (!found) return [];
  const [whole, subject = '', auxiliary = '', adverb, verb = '', particle] = found;
  const after = text.slice(start + whole.length, end);
  if (/^\s+by\b/i.test(after) || !isParticiple(verb) || match.end > start + whole.length + 12) return [];
  const object = lowered(subject);
  if (opener.test(subject)) return [];
  if (/\b(?:and|or|that|which|who|if|when)\b/i.test(object)) return [];
  const never = / never /.test(auxiliary) || adverb === 'never';
  const who = handled.test(verb) && !never ? 'I' : 'We';
  const how = never
    ? 'never '
    : adverb && !/^(?:just|currently)$/i.test(adverb)
      ? `${adverb.toLowerCase()} `
      : '';
  const form = formOf(auxiliary.toLowerCase().replace(' never', ''), verb.toLowerCase());
  if (!form) return [];
  const told =
    form.startsWith('have ') || form.startsWith('had ')
      ? form.replace(' ', ` ${how}`)
      : form.startsWith('are ') && who === 'I'
        ? form.replace('are ', 'am ')
        : /^(?:was|were)$/i.test(auxiliary)
          ? `${how}${form}`
          : form;
  return [
    {
      start,
      end: start + whole.length,
      text: `${who} ${told}${particle === 'on' ? ' on' : ''} ${object}${particle && particle !== 'on' ? ` ${particle}` : ''}`,
    },
  ];
}

const isParticiple = (verb: string): boolean =>
  /[^e]ed$/.test(verb) || Object.hasOwn(past, verb.toLowerCase()) || irregular.has(verb.toLowerCase());

function formOf(auxiliary: string, participle: string): string | undefined {
  if (/^(?:has|have) been$/.test(auxiliary)) return `have ${participle}`;
  if (auxiliary === 'had been') return `had ${participle}`;
  if (/^(?:was|were)$/.test(auxiliary)) return past[participle] ?? participle;
  const stem = /^(.*[^e])ed$/.exec(participle)?.[1];
  return stem ? `are ${stem.replace(/i$/, 'y')}ing` : undefined;
}

/** A subject in the middle of a sentence. */
function lowered(subject: string): string {
  if (/^(?:it|you)$/i.test(subject)) return subject.toLowerCase();
  if (/^they$/i.test(subject)) return 'them';
  const first = subject.split(' ')[0] ?? '';
  return /^(?:your|the|this|that|these|those|an?|all|both|some|any|no|our|his|her|their|its|mistakes?|errors?)$/i.test(
    first,
  )
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject;
}
