import { customerMessages, type Thread } from '../../thread';

const labels =
  /^(?:\s*(?:re|fwd?|aw|wg|sv|tr|rv|urgent|important|asap|complaint|escalation|help|problem|issue|ticket)\s*[:!\-–]+)+\s*/i;
const noise =
  /\[[^\]]{0,200}\]|\(?#?\b(?:case|ticket|ref|reference|order|invoice)?\s{0,3}(?:no\.?|number|id)?\s{0,3}#\s{0,3}[\w-]+\)?|[!?]{2,}|[😀-🙏]/giu;
const verb =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can't|cannot|doesn't|don't|didn't|won't|isn't|aren't|fails?|failed|stopped|keeps?|never|lost|broke|disappeared|vanished)\b/i;
const tooVague =
  /^(?:hi|hello|help|help me|question|problem|issue|complaint|urgent|support|request|feedback|please help|your service|customer service|again|update|status|follow[- ]?up|new message)$/i;
const ours: Record<string, string> = {
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  "i'm": "you're",
  "we're": "you're",
  "i've": "you've",
  "we've": "you've",
  your: 'our',
  you: 'we',
};
const counts = [
  '',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
];

/**
 * What an apology can name, true by the thread alone, to stand after "I am sorry": the subject in the customer's terms,
 * else how often he had to write. Undefined where the thread says neither.
 */
export function failureInThread(thread: Thread | undefined): string | undefined {
  if (!thread) return undefined;
  return fromSubject(thread.subject) ?? fromContacts(customerMessages(thread).length);
}

function fromSubject(subject: string): string | undefined {
  const words = subject
    .replace(labels, '')
    .replace(noise, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,:;!?–-])[\s.,:;!?–-]+$/, '')
    .trim();
  const count = words.split(' ').length;
  if (
    words.length < 8 ||
    count < 3 ||
    count > 14 ||
    tooVague.test(words) ||
    /\?|["“”]|\b(?:how|why|when|what|where|who|which|shame|scam|fraud|lawyer|legal|worst|refund|cancel|want|need|please)\b/i.test(
      words,
    )
  )
    return undefined;
  const turned = turn(words);
  if (verb.test(words)) return `that ${asClause(turned)}`;
  const [, thing, when = '', state] = stateAtTheEnd.exec(turned) ?? [];
  if (thing && state) {
    const isMany = /[^s]s$/i.test(thing);
    return `that ${withArticle(thing)} ${isMany ? 'are' : 'is'} ${when}${state}`;
  }
  return opensWithArticle.test(turned) ? `about ${turned}` : undefined;
}

const opensWithArticle = /^(?:your|our|the|a|an|this|that|these|those|all)\b/i;
const withArticle = (thing: string): string => (opensWithArticle.test(thing) ? thing : `the ${thing}`);
/** "Export lost your reports": headlines leave out the article of what they are about. */
function asClause(turned: string): string {
  const thing = turned.slice(0, verb.exec(turned)?.index).trim();
  return bareThing.test(thing) ? withArticle(turned) : turned;
}
/** Plain nouns: neither a name, a code nor a word that stands for a thing itself. */
const bareThing =
  /^(?!(?:i|you|we|they|he|she|it|there|this|that|one|no|no[- ]?one|nobody|none|nothing|every\w*|any\w*|some\w*|all|both|each|half|most|many|several|two|three|four|five|another|still|never|always|again|not|been|since|because|after|when|if|as|now|today|yesterday|last|next)\b)[a-z]+(?: [a-z][a-z-]*){0,2}$/;

/** "Shipment manifests still incomplete": a headline that leaves its verb out. */
const stateAtTheEnd =
  /^(.+?) ((?:still|again|always|completely|now) )?(missing|incomplete|broken|late|wrong|empty|down|delayed|lost|damaged|corrupted|unavailable|unusable|duplicated|blocked|locked|not (?:working|delivered|received|arriving|loading|responding|refunded|available))$/i;

/** From the customer's person to ours: "our reports" becomes "your reports". Names and codes keep their letters. */
function turn(words: string): string {
  const shouted = words === words.toUpperCase();
  return words
    .split(' ')
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (Object.hasOwn(ours, lower)) return ours[lower]!;
      const isName = /\d|[A-Z].*[A-Z]/.test(word) && !shouted;
      return index === 0 || shouted ? (isName ? word : lower) : word;
    })
    .join(' ');
}

const fromContacts = (contacts: number): string | undefined =>
  contacts > 1
    ? `that you have had to write to us ${counts[contacts] ?? `${contacts} times`} about this`
    : undefined;
