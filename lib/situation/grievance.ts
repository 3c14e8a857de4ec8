import { candidatesOf } from './facts/failure/candidates';
import { finish } from './facts/failure/shape';
import { Phrases } from './text/phrases';
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
    | 'curt';
  weight: number;
  sentence: Sentence;
  at: number;
}

/** What makes a message a complaint though no word of feeling stands in it. */
const told: { kind: Grievance['kind']; weight: number; pattern: Phrases }[] = [
  {
    kind: 'accuses',
    weight: 0.9,
    pattern: new Phrases([
      "you (?:cannot|can't|could not|won't|will not|refuse to|do not|don't) (?:even )?(?:tell|answer|read|see|find|explain|say|help|fix|listen|understand|know)",
      "you (?:have |'ve )?(?:taken|suspended|blocked|charged|cancelled|checked the|deducted|removed|debited)",
      '(?:nobody|no one) (?:measured|checked|read|looked|thought|bothered|asked|tested|told|answers|replies)',
      'your own',
      'have you watched',
      'ur \\p{L}+',
      'without (?:asking|any warning|warning|telling|notice)',
      'some script of yours',

      "you(?:r (?:\\p{L}+ ){1,2}| )(?:never|didn't|did not|haven't|have not|failed|made (?:the|a) mistake|lied|lost|broke|ruined|ignore[ds]?|refuse[ds]?|keeps? \\p{L}+ing|still (?:have|haven't|did)|can't even|cannot even|couldn't|took|closed|told me|made me|left me|let me|cost me|owe|messed|screwed)",
      'what (?:sort|kind) of',
      'you (?:lot|people|guys|clowns)',
      'did you (?:even )?(?:read|look|listen|check|see)',
      'have you (?:even )?(?:read|looked|listened)',
      'is anyone (?:reading|there|listening|actually)',
      'does anyone (?:there )?(?:read|care|work)',
      'not my (?:fault|mistake|problem|job)',
      'your (?:own )?(?:fault|mistake|error|problem|responsibility)',
      'because of (?:you|your)',
      'you made the mistake',
      'none of (?:you|this)',
      'instead (?:of|you|i|we)',
      "so it's your",
    ]),
  },
  {
    kind: 'contradicted',
    weight: 1.2,
    pattern: new Phrases([
      'was already (?:there|paid|sent|done|returned|cancelled)',
      'were already (?:there|paid|sent|done|returned|cancelled)',
      'whole point',
      'you have (?:checked|looked at|read) the (?:wrong|other)',
      'belongs to',
      'same wrong',
      'shows? (?:the badge|it|that i)',
      'i have (?:proof|evidence|the photos|photos|a receipt|receipts|the emails)',
      'instead of',
      'clearly (?:shows|says|states)',

      "i did (?!not\\b|n't|nothing|it (?:again|wrong))(?:\\p{L}+ )?\\p{L}+",
      'as i (?:already )?(?:said|wrote|told|explained|mentioned|stated)',
      'making (?:it|this|that) up',
      '(?:that|this|which) is (?:simply |just |plainly )?(?:not true|untrue|false|wrong|nonsense|rubbish)',
      "(?:that|this)'s (?:simply |just )?(?:not true|untrue|false|a lie|nonsense|rubbish)",
      'on the contrary',
      'after all',
      'i never (?:said|asked|agreed|ordered|received|signed|wanted|got)',
      'not what (?:i|we) (?:asked|said|ordered|agreed|signed|paid)',
      'that was not my question',
      "that's not (?:what|my question|an answer)",
      'does not answer',
      "doesn't answer",
    ]),
  },
  {
    kind: 'harm',
    weight: 0.9,
    pattern: new Phrases([
      '(?:too much|too little|lower|less|higher) than',
      '(?:euro|euros|dollars|pounds) too much',
      'in the bath',
      'sent (?:\\p{L}+ ){0,2}(?:patients|customers|guests|people|staff) (?:home|away)',
      'waiting room is full',
      '(?:sites|shops|stores|clinics|offices|computers|machines) (?:are|is) (?:offline|down|dead|closed)',
      'want to leave',
      'are calling me',
      'today was hard',
      'had driven',
      'by hand',
      'on paper',
      'debited',

      '(?:crying|cried|in tears|shaking|sobbing)',
      'kept (?:me|us) awake',
      'out of (?:my|our) (?:own )?pocket',
      'took (?:the|a) (?:morning|day|afternoon) off',
      'day off (?:work)?',
      'wasted',
      '(?:lost|losing|lose) (?:\\p{L}+ ){0,3}(?:money|customers|clients|sales|takings|income|wages|business|a day|hours|days|trust)',
      '(?:cost|costs|costing) (?:me|us)',
      'look like (?:idiots|fools|amateurs|liars)',
      'could have ended',
      'stood (?:alone|there|outside|in the)',
      'sat (?:there|at home|in the)',
      'stuck',
      'stranded',
      "(?:can't|cannot|can not|unable to) (?:work|pay|open|sell|serve|use|cook|wash|sleep|take)",
      'had to (?:pay|buy|drive|cancel|explain|apologi[sz]e|stand|take|borrow|rent|hire|find|send)',
      'in front of (?:our|my|the|every)',
      'embarrass~',
      'humiliat~',
      'closed (?:the|my|our) (?:shop|studio|office|practice|restaurant)',
      'all day',
      'for (?:nine|eight|seven|six|five|four|three|\\d+) hours',
      'rent (?:goes|is due)',
      'reminder for',
      'surcharge',
      'late fee',
      'penalty',
      'bailiffs?',
      'debt collect\\p{L}+',
    ]),
  },
  {
    kind: 'again',
    weight: 0.9,
    pattern: new Phrases([
      'same (?:template|wrong|meter|bill|reply|sentence|page|fitter)',
      '(?:attached|sent|given|explained) (?:\\p{L}+ )?(?:on|in) [^.]{3,14} and (?:attached|sent|here|again)',
      'new piece',
      'another (?:week|month|day|template|form|plan)',
      'a new (?:plan|ticket|date|appointment|engineer|piece)',

      'once (?:more|again)',
      'yet again',
      'again\\??',
      'same (?:demand|letter|answer|problem|thing|story|error|mistake)',
      'come and gone',
      'was up',
      'has (?:passed|expired|lapsed)',
      'have (?:now )?(?:written|called|asked|told|sent|reported|waited|been waiting|been (?:told|promised))',
      'no (?:engineer|phone call|reply|answer|one|news|call|sign|word|trace|explanation|progress)',
      'to which i have had no',
      '(?:second|third|fourth|fifth|sixth) (?:demand|time|letter|reminder|attempt|week|month|day|visit)',
      'still',
      'waiting',
      'how many',
      'week after week',
      'day after day',
      'over and over',
      'for (?:weeks|months|days|years|ages)',
    ]),
  },
  {
    kind: 'pressed',
    weight: 0.5,
    pattern: new Phrases([
      'yes or no',
      'by when',
      'right now',
      'immediately',
      'urgent(?:ly)?',
      'asap',
      'now',
      'please read',
      'today',
      'tonight',
      'before tomorrow',
      '(?:this|that) (?:is|was) not (?:ok|okay|good enough|acceptable|right|what)',
      "isn't (?:ok|okay|good enough|acceptable|right)",
      'if not',
      'otherwise',
      'or else',
      'last chance',
      'too much to ask',
    ]),
  },
];

/** Each kind once for each sentence; what was answered with a contradiction weighs most. */
export function findGrievances(reading: Reading, thread: ThreadReading): Grievance[] {
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

const denial = /\b(?:no|not|never|nothing|nobody|none|cannot|without|nowhere)\b|n't\b/g;
const kind =
  /\b(?:thanks?|thank you|please|cheers|kind regards|appreciate|no (?:rush|hurry|problem|worries|need)|don't mind)\b/;
const courtesy =
  /\b(?:thanks?|thank you|thx|please|pls|kindly|cheers|regards|sincerely|dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|sorry|let me know|could (?:you|i|we)|can (?:you|i|we)|would (?:you|it|i)|may i|i'd like|we'd like|happy|glad|love|nice|great|hope|best|note)\b|:\)/;
const command =
  /^(?:then |so |just |and )?(?:fix|explain|read|stop|answer|listen|look|check|do|give|get|put|send|pay|call|cancel|refund|sort|tell|show|unlock|return|bring|take|try|act|respond|pause|roll back|switch|restart|credit|remove|restore|release|find|make|let|apologi[sz]e)\b[^?]{0,48}[.!]*$/;
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
