import type { Grievance } from './grievance';
import { type Feeling, feelings, politeFury, sarcasm } from './lexicons/feelings';
import type { Emotion } from './situation';
import { findHits, type Hit } from './text/phrases';
import type { Reading, Sentence } from './text/reading';

export interface Mood {
  emotion: Emotion;
  /** 0 calm … 4 furious. */
  strength: number;
  scores: Record<Feeling, number>;
  /** The sentences it rests on, the strongest first. */
  sentences: { sentence: Sentence; at: number; weight: number }[];
}

export interface Circumstances {
  /** How heavy the consequences are that it announces. */
  threats: number;
  grievances: readonly Grievance[];
  /** How often they had to come back to us before this. */
  returns: number;
  /** Somebody's safety, data or money lies open. */
  danger?: boolean;
}

/** How one message sounds: by its words, and by what it tells where the words stay cool. */
export function readMood(reading: Reading, { threats, grievances, returns, danger }: Circumstances): Mood {
  const { sentences } = reading;
  const meant = isSincere(sentences, grievances);
  const hits: Hit<Feeling>[] = [
    ...findHits(sentences, feelings).filter((hit) => !isOfOthers(hit)),
    ...(meant ? [] : findHits(sentences, sarcasm)),
    ...findHits(sentences, politeFury),
    ...loudness(sentences),
  ];
  const scores: Mood['scores'] = {
    frustration: 0,
    anger: 0,
    fury: 0,
    disappointment: 0,
    anxiety: 0,
    relief: 0,
  };
  for (const { means, weight } of onePerSpan(hits)) scores[means] += weight;
  if (meant) scores.relief += 1;
  const worded = scores.anger + scores.fury;
  // What is told weighs less than what is felt, and there is an end to it.
  const suffered = grievances.reduce((sum, { weight }) => sum + weight, 0);
  if (suffered > 0) scores.frustration += Math.min(4.5, suffered);
  scores.anger += Math.min(
    3,
    grievances
      .filter(
        ({ kind }) =>
          kind === 'contradicted' || kind === 'accuses' || kind === 'ultimatum' || kind === 'mocks',
      )
      .reduce((sum, { weight }) => sum + weight * 0.7, 0),
  );
  // The third time round, what is told coolly is not meant coolly.
  if (returns >= 2 && suffered >= 1.2 && scores.relief < 2) scores.anger += Math.min(1.5, 0.5 * returns);
  // Who announces a step is past fear.
  if (danger && worded < 3 && threats < 1) scores.anxiety += 2;
  const bySentence = new Map<Sentence, { sentence: Sentence; at: number; weight: number }>();
  for (const { sentence, start, weight, means } of hits) {
    if (means === 'relief') continue;
    const known = bySentence.get(sentence) ?? { sentence, at: start, weight: 0 };
    bySentence.set(sentence, { ...known, weight: known.weight + weight });
  }
  for (const { sentence, at, weight, kind } of grievances) {
    if (kind === 'curt' && bySentence.size > 0) continue; // What is missing from a message stands in no sentence of it.
    const known = bySentence.get(sentence) ?? { sentence, at, weight: 0 };
    bySentence.set(sentence, { ...known, weight: known.weight + weight * 0.6 });
  }
  const { emotion, strength } = judge(scores, worded, { threats, returns, grievances });
  return {
    emotion,
    strength,
    scores,
    sentences: telling([...bySentence.values()]).sort((a, b) => b.weight - a.weight),
  };
}

const sincere =
  /\bi (?:really |do |quite )?(?:like|love|enjoy) (?:the|your|it|this)\b|\b(?:beautiful|much (?:faster|better|nicer|easier)|(?:one|a|only one|just one) (?:small|little|tiny) (?:thing|question|wish|point)|any chance|perhaps something|no (?:rush|hurry|great panic))\b/;

/** Praise beside a small wish is meant. */
const isSincere = (sentences: readonly Sentence[], grievances: readonly Grievance[]): boolean =>
  sentences.some(({ own }) => sincere.test(own)) &&
  !grievances.some(({ kind }) => kind === 'contradicted' || kind === 'accuses' || kind === 'ultimatum');

const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:again|all|there|team|support|sir|madam|everyone|everybody|sir or madam))*(?: \p{L}+)?|(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks)|thank you|yours (?:\p{L}+ly|truly)|sincerely|cheers)[\s,.!]*$/iu;

const telling = (all: Mood['sentences']): Mood['sentences'] => {
  const kept = all.filter(({ sentence }) => !isFrame(sentence));
  return kept.length ? kept : all;
};

/** A greeting, a closing or a name says nothing of a mood. */
function isFrame({ raw, message }: Sentence): boolean {
  const text = raw.trim().replace(/[.,!]+$/, '');
  const names = message.author.name.toLowerCase().split(/\s+/);
  const words = text.toLowerCase().split(/\s+/);
  return greeting.test(raw.trim()) || words.every((word) => names.includes(word));
}

/** Words, deeds and returns on one scale; the kind of feeling by what outweighs the rest. */
function judge(
  { frustration, anger, fury, disappointment, anxiety, relief }: Mood['scores'],
  /** Anger in so many words, without what the deeds add. */
  worded: number,
  { threats, returns, grievances }: Circumstances,
): { emotion: Emotion; strength: number } {
  const soothed = relief > 0 && anger + fury + disappointment < relief ? relief : 0;
  // Coming back for the third time is a complaint by itself, unless it is with thanks.
  const returned =
    soothed > 0 || returns < 1 ? 0 : Math.min(1.5, 0.5 * returns + (grievances.length ? 0.2 : 0) - 0.3);
  const heat = Math.max(
    0,
    frustration * 0.6 + anger * 0.8 + fury * 1.1 + disappointment * 0.5 + threats * 0.7 + returned - soothed,
  );
  const strength = heat < 0.55 ? 0 : heat < 2 ? 1 : heat < 3.6 ? 2 : heat < 7.5 ? 3 : 4;
  const hot = anger + fury;
  if (fury >= 6 || (fury >= 3 && hot >= 5)) return { emotion: 'furious', strength: 4 };
  if (anxiety >= 2 && anxiety >= hot && anxiety >= disappointment)
    return { emotion: 'anxious', strength: Math.max(strength, anxiety >= 4 ? 3 : 2) };
  if (disappointment >= 2 && disappointment >= hot * 0.8)
    return { emotion: 'disappointed', strength: Math.max(2, Math.min(3, strength)) };
  // Who announces steps in cool words is past shouting; said to an answer of ours, it is anger at the answer.
  if (
    (threats >= 2 && worded < 2.5 && returns < 1) ||
    (threats >= 3 && fury < 2 && worded < 4 && returns < 1)
  )
    return { emotion: 'threatening', strength: Math.max(3, strength) };
  if (
    hot >= 4 ||
    (hot >= 2 && heat >= 2.5) ||
    (threats >= 1 && heat >= 2) ||
    (heat >= 3.6 && hot >= 1) ||
    (returns >= 1 && heat >= 2 && hot >= 0.7)
  )
    return { emotion: 'angry', strength: Math.max(3, strength) };
  if (heat >= 0.55 || anger >= 2)
    return { emotion: 'frustrated', strength: Math.max(1, Math.min(2, strength)) };
  return { emotion: 'calm', strength: 0 };
}

/** "He is furious" tells of somebody else; "my boss is furious" is pressure on the writer and stays. */
function isOfOthers({ sentence, start }: Hit<Feeling>): boolean {
  const before = sentence.own.slice(Math.max(0, start - 50), start);
  // "We look like idiots": the writer speaks of himself.
  if (
    /\b(?:look|looks|feel|feels|feeling|looking) like (?:\p{L}+ )?$|\bfeel(?:ing)? (?:a bit |so |really |very )?$/u.test(
      before,
    )
  )
    return true;
  return /\b(?:he|she|guest|friend|neighbour|reviewer|somebody|person)(?: who)? (?:is|was|were|got|seems?|sounded|became|wrote|said|calls?|called|exaggerat\p{L}*)\b[^.,;]{0,24}$/u.test(
    before,
  );
}

/** Where two lexicons hit the same words, the heavier counts. */
function onePerSpan(hits: Hit<Feeling>[]): Hit<Feeling>[] {
  const kept: Hit<Feeling>[] = [];
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight)) {
    const clash = kept.some(
      (one) =>
        one.sentence === hit.sentence &&
        one.start < hit.end &&
        hit.start < one.end &&
        one.means !== 'disappointment',
    );
    if (!clash) kept.push(hit);
  }
  return kept;
}

const emphatic = new Set(
  'not no never now all one two three nine ten still again nothing very really tonight today please help twice third every only stop my you your what why how time want need money'.split(
    ' ',
  ),
);

const common = new Set(
  'is are was am the a to and of for it i me we us in on at with this that be been have has do does did or if out up because but they their can cant dont wont'.split(
    ' ',
  ),
);

/** Capitals and heaps of marks. Abbreviations are no shouting. */
function loudness(sentences: readonly Sentence[]): Hit<Feeling>[] {
  const hits: Hit<Feeling>[] = [];
  for (const sentence of sentences) {
    const shouted = !/\p{Lu}{2}/u.test(sentence.raw)
      ? []
      : [...sentence.raw.matchAll(/(?:(?<![\p{L}\d])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?![\p{L}\d])[\s,]*)+/gu)];
    for (const { 0: run, index } of shouted) {
      const all = run.trim().split(/[\s,]+/);
      const loud = all.filter((word) => emphatic.has(word.toLowerCase())).length;
      // Three capital names in a row are a company; among shouted words there is a plain one.
      const isRun =
        loud > 0 ? all.length >= 2 : all.length >= 3 && all.some((word) => common.has(word.toLowerCase()));
      if (!isRun && loud === 0) continue;
      const weight = isRun ? Math.min(3, 0.5 * all.length + 0.5) : 0.8;
      hits.push({ means: 'fury', weight, sentence, start: index, end: index + 1 });
    }
    const marks = sentence.raw.match(/[!?]{2,}/);
    if (marks && /!|\?\?/.test(marks[0]))
      hits.push({
        means: 'anger',
        weight: marks[0].length > 2 ? 1.5 : 1,
        sentence,
        start: marks.index!,
        end: marks.index! + 1,
      });
  }
  return hits;
}
