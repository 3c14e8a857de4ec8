import type { Rewrite } from '../finding';
import type { Match } from '../rule';
import { objectFrom } from './object-from';
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
  'lost made sent put cut set left kept held read found built paid told brought caught taught lent spent shut hit let split dealt'.split(
    ' ',
  ),
);
/** What an agent does at the desk: while it is being done, "I" answers; for the rest "we". */
const handled =
  /^(?:escalated|forwarded|passed|raised|logged|reported|assigned|recorded|flagged|referred|updated)$/;

const auxiliary = 'has been|have been|had been|has never been|have never been|was|were|is being|are being';
const passive = new RegExp(
  `^([\\w'’-]+(?:\\s+[\\w'’-]+){0,7}?)\\s+(${auxiliary})\\s+(?:(already|also|now|just|currently|since|never|[a-z]+ly)\\s+)?([a-z]+)(?:\\s+(up|out|off|over|on|down|back|into|after|at|with|to|upon))?\\b`,
  'i',
);

/** A greeting, an apology or a time in front stays where it is. */
const leading =
  /^(?:(?:hi|hello|hey|dear) [\w'’-]+(?: [\w'’-]+)?,\s+)?(?:(?:(?:I am|I['’]m|we are|we['’]re) (?:(?:so|very|truly|really|deeply) )?)?sorry (?:that )?(?=(?:you|your|the|it)\b))?(?:(?:unfortunately|yesterday|today|this (?:morning|afternoon|week|month)|last (?:night|week|month|year|\w+day)|earlier (?:today|this week)|on \w+day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)),\s+)?/i;

/** Verbs that keep their preposition before the object: "look into the matter". */
const together =
  /^(?:looked (?:into|after|at)|dealt with|attended to|seen to|listened to|(?:worked|acted) (?:on|upon))$/;
const preposition = /^(?:into|after|at|with|to|upon)$/i;
/** What can't follow an object that moved behind the verb. */
const stranded =
  /^\s+(?:by\b|(?:care|advantage|account|note|use|notice|charge) of\b|(?:to|for|with|at|of|about|from|into|upon|after|in|through|against)\s*(?:$|[,;]))/i;
/** A second verb for the same subject would lose it. */
const goesOn =
  /(?:,|\b(?:and|but|or|then))\s{1,3}(?:(?:then|also|now|still|never|not|\w+ly)\s{1,3}){0,3}(?:was|were|is|are|has|have|had|will|can|cannot|did|does|remains?|[a-z]+ed|lost|sent|left|broke|made|put|kept)\b/i;

/**
 * Says who acts where the passive hides it: "Your case has been escalated" becomes "We have escalated your case". Only for
 * sentences that open with the passive and whose subject and forms are sure; otherwise the agent knows better.
 */
export function activeVoice(match: Match, text: string): Rewrite[] {
  const sentence = sentenceAt(text, match.start, match.end);
  const { end } = sentence;
  const lead = leading.exec(text.slice(sentence.start, end))?.[0] ?? '';
  const start = sentence.start + lead.length;
  const found = passive.exec(text.slice(start, end));
  if (!found) return [];
  const [read, subject = '', be = '', adverb, participle = '', next] = found;
  const verb = participle.toLowerCase();
  const keeps = next !== undefined && together.test(`${verb} ${next.toLowerCase()}`);
  const particle = next && (keeps || !preposition.test(next)) ? next : undefined;
  const whole = next && !particle ? read.slice(0, -next.length).trimEnd() : read;
  const after = text.slice(start + whole.length, end);
  if (!isParticiple(verb) || match.end > start + whole.length + 12 || match.start >= start + whole.length)
    return [];
  if (stranded.test(after) || goesOn.test(after) || otherDoer.test(after)) return [];
  if (/^it$/i.test(subject) && /^\s+(?:that|to|how|why|whether|if)\b/i.test(after)) return [];
  const object = objectFrom(subject, /^(?:were|have|are)\b/i.test(be));
  const never = / never /i.test(be) || adverb?.toLowerCase() === 'never';
  const form = formOf(be.toLowerCase().replace(' never', ''), verb);
  if (!object || !form) return [];
  const who = form.startsWith('are ') && handled.test(verb) ? 'I' : 'We';
  const how = never
    ? 'never '
    : adverb && !/^(?:just|currently)$/i.test(adverb)
      ? `${adverb.toLowerCase()} `
      : '';
  const told =
    form.startsWith('have ') || form.startsWith('had ')
      ? form.replace(' ', ` ${how}`)
      : form.startsWith('are ') && who === 'I'
        ? form.replace('are ', 'am ')
        : /^(?:was|were)$/i.test(be)
          ? `${how}${form}`
          : form;
  const behind = particle && !keeps ? ` ${particle}` : '';
  const said = `${lead && who === 'We' ? 'we' : who} ${told}${keeps ? ` ${particle}` : ''} ${object}${behind}`;
  return [{ start, end: start + whole.length, text: said }];
}

/** A clause with a doer of its own tells who it was: "when our mechanic dropped it". */
const otherDoer =
  /^[^.!?;]{0,60}?\b(?:when|because|as|while|where|since|after) (?:(?:our|the|my|a|an|your|his|her|their|one of (?:our|the)) [a-z]|you\b|he\b|she\b|they\b|someone\b|somebody\b|I\b|we\b)/i;

const isParticiple = (verb: string): boolean =>
  /[^e]ed$/.test(verb) || Object.hasOwn(past, verb.toLowerCase()) || irregular.has(verb.toLowerCase());

function formOf(auxiliary: string, participle: string): string | undefined {
  if (/^(?:has|have) been$/.test(auxiliary)) return `have ${participle}`;
  if (auxiliary === 'had been') return `had ${participle}`;
  if (/^(?:was|were)$/.test(auxiliary)) return past[participle] ?? participle;
  const stem = /^(.*[^e])ed$/.exec(participle)?.[1];
  return stem ? `are ${stem.replace(/i$/, 'y')}ing` : undefined;
}
