import { candidatesOf } from './facts/failure/candidates';
import { finish } from './facts/failure/shape';
import { findIrony } from './irony';
import { told } from './lexicons/grievances';
import type { Reading, Sentence, ThreadReading } from './text/reading';

export interface Grievance {
  kind:
    | 'failure'
    | 'again'
    | 'contradicted'
    | 'accuses'
    | 'harm'
    | 'pressed'
    | 'denial'
    | 'command'
    | 'ultimatum'
    | 'mocks'
    | 'curt';
  weight: number;
  sentence: Sentence;
  at: number;
}

const known = new WeakMap<Reading, Grievance[]>();

/** Each kind once for each sentence; what was answered with a contradiction weighs most. */
export function findGrievances(reading: Reading, thread: ThreadReading): Grievance[] {
  const grievances = known.get(reading) ?? readGrievances(reading, thread);
  known.set(reading, grievances);
  return grievances;
}

function readGrievances(reading: Reading, thread: ThreadReading): Grievance[] {
  const found: Grievance[] = [];
  for (const sentence of reading.sentences) {
    for (const { kind, weight, pattern } of told) {
      const match = pattern.first(sentence);
      if (match && !found.some((one) => one.kind === kind && one.sentence === sentence))
        found.push({ kind, weight, sentence, at: match.index });
    }
  }
  found.push(...tone(reading));
  const failure = candidatesOf(reading).find(
    ({ weight, phrase, sentence }) => weight >= 3.2 && finish(phrase, sentence),
  );
  if (failure) found.push({ kind: 'failure', weight: 0.5, sentence: failure.sentence, at: failure.at });
  for (const sentence of quotedBack(reading, thread))
    found.push({ kind: 'contradicted', weight: 1.4, sentence, at: 0 });
  for (const one of findIrony(reading, thread)) found.push({ kind: 'mocks', ...one });
  const echo = echoedQuestion(reading, thread);
  if (echo) found.push({ kind: 'contradicted', weight: 2, sentence: echo, at: 0 });
  return found;
}

/** "Nobody was home? I was sitting on the step": our words come back as a question. */
export function echoedQuestion(reading: Reading, { agent }: ThreadReading): Sentence | undefined {
  const before = agent.filter(({ position }) => position < reading.position).at(-1);
  if (!before) return undefined;
  const ours = new Set(before.message.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return reading.sentences.slice(0, 4).find(({ own, raw }) => {
    if (
      !/\?$/.test(raw) ||
      raw.length > 60 ||
      /^(?:when|what|who|how|where|why|can|could|would|will|is|are|do|does|did|should|may|have|has)\b/.test(
        own,
      )
    )
      return false;
    const words = own.match(/\p{L}{3,}/gu) ?? [];
    return (
      words.length > 0 && words.filter((word) => ours.has(word)).length >= Math.max(1, words.length * 0.6)
    );
  });
}

/** "You wrote 'I will call you'": our words, held before us. */
function quotedBack(reading: Reading, { agent }: ThreadReading): Sentence[] {
  if (!/["“„«]/.test(reading.message.text)) return [];
  const ours = agent
    .filter(({ position }) => position < reading.position)
    .map(({ message }) => plainWords(message.text))
    .join(' ');
  if (!ours) return [];
  return reading.sentences
    .filter(({ lower }) =>
      [...lower.matchAll(/["“„«]([^"”“»\n]{6,200})["”»]/g)].some(({ 1: quote }) => {
        const words = plainWords(quote!);
        return words.includes(' ') && ours.includes(words);
      }),
    )
    .slice(0, 2);
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\d']+/gu, ' ')
    .trim();

const denial = /\b(?:no|not|never|nothing|nobody|none|cannot|without|nowhere)\b|n't\b/g;
const kind =
  /\b(?:thanks?|thank you|please|cheers|kind regards|appreciate|no (?:rush|hurry|problem|worries|need)|don't mind)\b/;
const courtesy =
  /\b(?:thanks?|thank you|thx|please|pls|kindly|cheers|regards|sincerely|dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|sorry|let me know|could (?:you|i|we)|can (?:you|i|we)|would (?:you|it|i)|may i|i'd like|we'd like|happy|glad|love|nice|great|hope|best|note)\b|:\)/;
const command =
  /^(?:then |so |just |and )?(?:fix|explain|read|stop|answer|listen|look|check|do|give|get|put|send|pay|call|cancel|refund|sort|tell|show|unlock|return|bring|take|try|act|respond|pause|roll back|switch|restart|credit|remove|restore|release|find|make|let|apologi[sz]e)\b[^?]{0,48}[.!]*$/;
/** "By whom?", "Do I have to hang a sign on the door?" */
const retort =
  /^(?:by whom|for what|since when|says who|meaning what|on what grounds|and\?|so what|based on what)\b[^?]{0,40}\?|^(?:do|must|should) i (?:really |now |also |seriously )*(?:have to |need to )?(?:hang|beg|come|draw|spell|carry|sing|wait|write|call|pay|explain|prove|drive|send) [^?]{3,80}\?$/;
/** What they tell us we did, not what they ask us to do. */
const yourDeed =
  /(?:^|[,;:–-] ?|\b(?:and|but|then|so|when|while|because|that|instead|again) )you (?:have |had |'ve |just |only |still |simply |even |all |people |then |now |already )*(?:take|took|taken|send|sent|gave|give|let|made|told|wrote|sold|lost|kept|left|put|broke|forgot|cut|charged?|billed|cancell?ed|closed|ignored?|refused?|stopped|blocked|threaten(?:ed)?|blamed?|asked|ask|changed|raised|deleted|missed|wasted|promised|said|say|never|write)\b(?! (?:me )?(?:thank|for your help))/;
const ultimatum =
  /\b(?:unless|should (?:the|this|my|we|i|you)\b[^.;]{3,60}\bnot\b|you (?:will|'ll) (?:receive|get|hear|find|have) [^.;]{0,40}(?:court|bill|lawyer|press|invoice)|if (?:i|we|you|this|it|there|not|the|my)\b[^.;]{3,90}(?:\bi'll\b|\b(?:i|we) (?:will|shall|am going to|intend to|have to)\b)|either\b[^.;]{3,80}\bor (?:i|we|you)\b|otherwise (?:i|we)\b|or else|last chance|final (?:warning|deadline|reminder|request))/;

/** What a sentence does, whatever it is about: it denies, commands, or sets a term. */
function tone({ sentences }: Reading): Grievance[] {
  const found: Grievance[] = [];
  const denials = sentences.flatMap((sentence) =>
    [...sentence.own.matchAll(denial)].map(({ index }) => ({ sentence, at: index })),
  );
  const friendly = sentences.some(({ own }) => kind.test(own));
  if (denials.length >= (friendly ? 3 : 1))
    found.push({
      kind: 'denial',
      weight: Math.min(friendly ? 1 : 2, 0.4 + denials.length * 0.25),
      ...denials[0]!,
    });
  const words = sentences.reduce((sum, { own }) => sum + own.split(' ').length, 0);
  // Nobody who tells at length without one kind word is at ease.
  if (words >= 12 && !sentences.some(({ own }) => courtesy.test(own)) && sentences[0])
    found.push({ kind: 'curt', weight: 1, sentence: sentences.at(-1)!, at: 0 });
  for (const sentence of sentences) {
    const own = sentence.own.trim();
    if (!friendly && command.test(own)) found.push({ kind: 'command', weight: 0.8, sentence, at: 0 });
    if (retort.test(own)) found.push({ kind: 'contradicted', weight: 1, sentence, at: 0 });
    if (!friendly && yourDeed.test(own))
      found.push({ kind: 'accuses', weight: 0.7, sentence, at: own.search(yourDeed) });
    if (/^no,? (?:i|we|you|this|that|it|not)\b/.test(own))
      found.push({ kind: 'contradicted', weight: 1.2, sentence, at: 0 });
    if (
      /^(?:and |so |just )?(?:do not|don't|dont) (?:you )?(?:dare|send|tell|ask|call|give|make|offer|come|write|even|bother|try|close|touch|waste|blame|call)\b/.test(
        own,
      ) ||
      /, (?:and )?(?:do not|don't) (?:send|tell|ask|call|give|offer) me\b/.test(own)
    )
      found.push({ kind: 'contradicted', weight: 1.2, sentence, at: 0 });
    if (ultimatum.test(own))
      found.push({ kind: 'ultimatum', weight: 1, sentence, at: own.search(ultimatum) });
  }
  return found;
}
