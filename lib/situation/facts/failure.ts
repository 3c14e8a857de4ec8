import type { Situation } from '../situation';
import { nounPhraseAfter, nounPhraseBefore } from '../text/noun-phrase';
import { numberWord } from '../text/numbers';
import { toSecondPerson } from '../text/person';
import { evidence, type Reading, type Sentence, type ThreadReading } from '../text/reading';

interface Candidate {
  phrase: string;
  /** How sure the pattern is that this is what broke. */
  weight: number;
  sentence: Sentence;
  at: number;
}

/** Participles that can stand before the noun: "your cancelled flight". */
const states =
  'corrupt(?:ed)?|broken|cancelled|canceled|delayed|declined|denied|rejected|blocked|locked|banned|suspended|deleted|lost|missing|missed|damaged|duplicate[d]?|failed|overdue|late|unpaid|unanswered|defective|faulty|wrong|incorrect|unfinished|double|closed|disconnected|frozen|stolen|expired|refused|misdelivered|postponed|unauthori[sz]ed';
const copula =
  "(?:is|are|was|were|be|has been|have been|had been|got|gets|keeps? getting|came|come|comes|arrived|is being|'s|'s been|have come|has come|been coming(?: out)?|have been coming out|came out|remains?|seems?|is still|are still|stays?)";
const adverbs =
  '(?:(?:still|again|now|all|completely|totally|constantly|always|already|just|once more|also|both|partly|apparently|out|suddenly|simply|currently) )*';

const prenominal = new RegExp(
  `\\b(${states}) (?!by\\b|in\\b|on\\b|for\\b|at\\b|to\\b|and\\b|since\\b|again\\b|every\\b|with\\b|because\\b|from\\b|of\\b|it\\b|as\\b|without\\b|is\\b|are\\b|my\\b|our\\b|the\\b|that\\b|this\\b|halfway\\b)`,
  'g',
);
const predicateState = new RegExp(` ${copula} ${adverbs}(${states})\\b`, 'g');
/** Verbs that make a relative clause: "the backup that has failed five nights in a row". */
const failing = new RegExp(
  ` ((?:${copula} ${adverbs}(?:down|unavailable|unusable|useless|slow|dead|empty|off|gone|stuck|unreachable|offline|delivered twice|sent twice|charged twice|not working|never received|not (?:emptied|delivered|collected|received|paid|refunded|credited|available|accessible|there|visible|right|correct))|(?:has |have |had )?${adverbs}(?:failed|fails|fail|crashed|crashes|crash|stopped|stops|vanished|disappeared|froze|freezes|hangs|hung|broke|breaks|died|leaks|leaked|collapsed|went down|goes down|times? out|timed out|drops?|never (?:arrived|came|worked|happened|showed up|turned up|appeared)|(?:does|do|did|will|would|can|could)(?: not|n't| no longer)|cannot|won't|can't|returns? (?:an? )?(?:error|[45]\\d\\d|nothing)|throws?|takes? \\d+)))\\b([^.,;:!?()\\n]{0,60})`,
  'g',
);
const weDidIt =
  /\byou (?:have |just |people )?(cancelled|canceled|closed|deleted|locked|blocked|banned|suspended|lost|damaged|declined|rejected|denied|delayed|broke|removed|refused|disconnected) ((?:my|our|the|all) [^.,;:!?()\n]{2,50})/g;
const span = new RegExp(
  `\\b(${numberWord} (?:whole |full |long )?(?:hour|day|night|week|month|year)s?) (of|without) ([^.,;:!?()\\n]{3,40})`,
  'g',
);
const missing =
  /\b(?:still |not yet |never |have not |haven't |has not |hasn't |did not |didn't |not )+(?:received|receive|got|get|gotten|seen|see|have|heard)(?: back)? ((?:my|our|the|any|a|an) [^.,;:!?()\n]{2,50})|\bwhere(?:'s| is| are) ((?:my|our|the) [^.,;:!?()\n]{2,50})|\b(?:still )?waiting (?:for|on) ((?:my|our|the|a|an) [^.,;:!?()\n]{2,50})|\bsince [^.,;:!?()\n]{2,20} i (?:receive|get|have) no ([^.,;:!?()\n]{2,30})/g;
const wrongThing =
  /\breceived (?:the |a |an )?(wrong|damaged|broken|empty|used|defective|incorrect|different|expired) ([^.,;:!?()\n]{2,40})/g;
const charged =
  /\b(?:you |they |was |been |were |i'm |being )?(?:charged|billed|debited|invoiced)(?: (?:me|us|my (?:\w+ )?(?:card|account)|our (?:\w+ )?(?:card|account)))? (twice|double|again|three times|two times)(?: for ([^.,;:!?()\n]{3,40}))?|\b(?:took|charged|billed|debited) (?:me |us )?(?:another |a |an )?((?:[$€£] ?[\d.,]+|[\d.,]+ (?:euros?|dollars?|pounds?|eur|usd|gbp)))/g;
const problemWith =
  /\b(?:problems?|issues?|trouble|errors?|difficult(?:y|ies)|bug|complaint|outage|delay|glitch) (?:with|in|of|about|regarding) ((?:my|our|your|the|this|a|an)? ?[^.,;:!?()\n]{3,45})/g;
const unable =
  /\b(?:i|we|nobody|no customer|no one|our \w+|my \w+) (?:still |simply |now )?(?:can't|cannot|can not|cant|couldn't|could not|am unable to|are unable to|am not able to|are not able to|was not able to) ((?!believe|wait|understand|tell|say|imagine|find the words|remember|see how|help|recommend|stress|afford|sleep|be )[a-z]+(?: (?:in|on|into|out|up))?[^.,;:!?()\n]{0,40})/g;
const keepsHappening = /\bi keep (?:getting|seeing|having) (?:the |an? )?([^.,;:!?()\n]{3,40})/g;
const promisedThing =
  /\b(?:you|your \w+|we were|i was) (?:had )?(?:told|promised|assured)(?: \w+){0,4}? that ((?:the |our |my )?[\w-]+(?: [\w-]+){0,3}) would/g;

/** What failed, in the customer's own terms and our grammar: it can stand behind "sorry about". */
export function findFailure(thread: ThreadReading): Situation['facts']['failure'] {
  const topics = topicWords(thread);
  let best: (Candidate & { score: number }) | undefined;
  const { customer } = thread;
  for (const [index, reading] of customer.entries()) {
    for (const candidate of candidatesOf(reading)) {
      const phrase = finish(candidate.phrase);
      if (!phrase) continue;
      const words = phrase.toLowerCase().split(/[^\p{L}\d-]+/u);
      const onTopic = words.reduce((sum, word) => sum + Math.min(3, topics.get(stem(word)) ?? 0), 0);
      // The first message names the failure, the newest what it has become.
      const place = index === 0 ? 1 : index === customer.length - 1 ? 0.7 : 0;
      const length = words.length > 9 ? -1.5 : words.length < 2 ? -2 : 0;
      const score = candidate.weight + Math.min(4, onTopic * 0.6) + place + length;
      if (!best || score > best.score) best = { ...candidate, phrase, score };
    }
  }
  const fromSubject = best && best.score >= 4 ? undefined : subjectFailure(thread);
  if (fromSubject) return fromSubject;
  return best && best.score >= 2.5
    ? { value: best.phrase, evidence: [evidence(best.sentence, best.at)] }
    : undefined;
}

function candidatesOf({ sentences }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const { own } = sentence;
    if (/\b(?:if|unless|should)\b.{0,40}\b(?:don't|do not|not|is not)\b/.test(own) && !/\bsince\b/.test(own))
      continue;
    const add = (phrase: string | undefined, weight: number, at: number) => {
      if (phrase) found.push({ phrase, weight, sentence, at });
    };
    for (const match of own.matchAll(span)) add(spanPhrase(sentence, match, own), 4.5, match.index);
    for (const match of own.matchAll(predicateState)) {
      const subject = nounPhraseBefore(sentence, match.index);
      if (subject && !/^received$/.test(match[1]!)) add(withState(subject, match[1]!), 4, match.index);
    }
    for (const match of own.matchAll(failing)) {
      const subject = nounPhraseBefore(sentence, match.index);
      if (subject) add(relative(subject, match[1]!, match[2] ?? ''), 3.6, match.index);
    }
    for (const match of own.matchAll(weDidIt))
      add(withState(cutPhrase(match[2]!), participle(match[1]!)), 3.8, match.index);
    for (const match of own.matchAll(prenominal)) {
      const noun = nounPhraseAfter(sentence, match.index + match[0].length);
      if (noun) add(`${leadOf(own, match.index)} ${match[1]} ${noun}`, 2.8, match.index);
    }
    for (const match of own.matchAll(missing)) {
      const thing = cutPhrase(match[1] ?? match[2] ?? match[3] ?? (match[4] ? `the ${match[4]}` : ''));
      if (thing && !/^(?:an?|any|the)? ?(?:chance|time|word|problem|idea|clue|more)\b/.test(thing))
        add(
          `${thing.replace(/^(?:any|a|an) /, 'the ')} ${match[3] ? 'I am still waiting for' : 'that never arrived'}`,
          3.4,
          match.index,
        );
    }
    for (const match of own.matchAll(wrongThing))
      add(`the ${match[1]} ${cutPhrase(match[2]!)} I received`, 3.6, match.index);
    for (const match of own.matchAll(charged)) {
      const times = match[1];
      const what = match[2] ? ` for ${cutPhrase(match[2])}` : '';
      add(times ? `the double charge${what}` : `the charge of ${match[3]}`, 3.4, match.index);
    }
    for (const match of own.matchAll(problemWith))
      add(`the ${match[0].split(/\s/)[0]!.replace(/s$/, '')} with ${cutPhrase(match[1]!)}`, 2.6, match.index);
    for (const match of own.matchAll(unable))
      add(`not being able to ${cutPhrase(match[1]!)}`, 2.6, match.index);
    for (const match of own.matchAll(promisedThing))
      add(`${/^(?:the|our|my) /.test(match[1]!) ? '' : 'the '}${match[1]} I was promised`, 3.6, match.index);
    for (const match of own.matchAll(keepsHappening)) {
      const what = sentence.raw
        .slice(match.index, match.index + match[0].length)
        .match(/["“]([^"”]{3,40})["”]/)?.[1];
      const quoted =
        what ?? sentence.raw.match(/keep (?:getting|seeing)[^"“]{0,12}["“]([^"”]{3,40})["”]/i)?.[1];
      if (quoted) add(`the “${quoted}” message I keep getting`, 3.4, match.index);
    }
    const keepGetting = sentence.raw.match(
      /\bkeeps? (?:getting|seeing|saying|showing)[^"“.!?]{0,14}["“]([^"”]{3,40})["”]/i,
    );
    if (keepGetting) add(`the “${keepGetting[1]}” message I keep getting`, 3.4, keepGetting.index!);
  }
  return found;
}

/** "six months of reports … wrong" → "six months of wrong reports". */
function spanPhrase({ raw }: Sentence, match: RegExpMatchArray, own: string): string | undefined {
  const [, time, link, rest] = match;
  const thing = cutPhrase(rest!.replace(/ (?:are|is|were|was|went|have|has|that|which|to)\b.*$/, ''));
  if (!thing || /^(?:waiting|experience|my life|age|service|loyalty|being|use|work)\b/.test(thing))
    return undefined;
  const state = link === 'of' ? own.slice(match.index!).match(new RegExp(`\\b(?:${states})\\b`))?.[0] : '';
  if (link === 'of' && !state && !/mail|call|silence|trouble|outage|delay|problem|downtime/.test(thing))
    return undefined;
  const adjective =
    state && !thing.includes(state) && /\b(?:are|is|were|was) /.test(own.slice(match.index!))
      ? `${state} `
      : '';
  return `${raw.slice(match.index!, match.index! + time!.length).toLowerCase()} ${link} ${adjective}${thing}`;
}

function withState(subject: string, state: string): string {
  const [, lead = '', rest = ''] =
    subject.match(
      /^((?:my|our|your|the|this|these|that|those|a|an|all(?: (?:my|our|the))?|every|each|both|no|today's|yesterday's) )?(.+)$/i,
    ) ?? [];
  const adjective = participle(state);
  // Behind a preposition the adjective would belong to the wrong noun: "the box of tea that arrived damaged".
  if (rest.split(' ').length > 3)
    return `${lead || 'the '}${rest} that ${/s$/.test(rest.split(' ')[0]!) ? 'were' : 'was'} ${adjective}`;
  return `${/^(?:a|an|no|every|each|this|that)\s/i.test(lead) ? 'the ' : lead || 'the '}${adjective} ${rest}`;
}

function relative(subject: string, verb: string, rest: string): string | undefined {
  const noun = subject.replace(/^(?:my|our|your|the|this|these|that|a|an|every|each) /i, '');
  if (/(?:not|n't|no longer|cannot|won't|can't)$/.test(verb) && !/^ [a-z]+/.test(rest)) return undefined;
  const tail = cutPhrase(rest, 6);
  return `the ${noun} that ${verb
    .replace(/\b(?:still|again|now|just|also|already) /g, '')
    .replace(/^'s/, 'is')
    .trim()}${tail ? ` ${tail}` : ''}`;
}

const participle = (word: string) => ({ broke: 'broken', corrupt: 'corrupted', late: 'late' })[word] ?? word;

function leadOf(own: string, index: number): string {
  const before = own
    .slice(Math.max(0, index - 28), index)
    .match(
      /\b(my|our|your|the|this|these|that|an?|another|(?:the )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) $/,
    )?.[1];
  if (!before || /^(?:an?|this|that|these|another)$/.test(before)) return 'the';
  return /^(?:second|third|fourth|fifth|sixth|seventh)/.test(before) ? `the ${before}` : before;
}

const tailWords =
  /^(?:again|please|now|today|yesterday|and|but|because|so|since|when|while|where|which|who|that|if|although|though|or|as|by|is|are|was|were|has|have|had|i|we|you|they|he|she|it|at all|literally|just|even|still|already|yet|this morning|to me|to us|anymore|any)$/;

/** A phrase up to the word that opens something new. */
function cutPhrase(text: string, most = 7): string {
  const words = text.trim().split(/\s+/);
  const kept: string[] = [];
  for (const word of words) {
    if (
      kept.length &&
      tailWords.test(word) &&
      !(kept.length < most && /^(?:since|by)$/.test(word) && /twice|down|off|dead/.test(kept.join(' ')))
    )
      break;
    if (kept.length >= most) break;
    kept.push(word);
  }
  while (
    kept.length &&
    /^(?:of|for|in|on|at|to|from|with|the|a|an|and|or|my|our|about|until|after|before|halfway|through|\d{1,2}:\d\d|not|be)$/.test(
      kept.at(-1)!,
    )
  )
    kept.pop();
  return kept.join(' ');
}

const unfit =
  /https?:|www\.|@|[<>{}[\]|⟦⟧?!;]|\b(?:fuck|shit|damn|hell|bloody|crap|idiot|stupid|useless|scam|thie)\w*|\b(?:nobody|no one|someone|somebody|anyone|everything|anything|nothing|something|patience|who|what|why|how|there|here|yours|tone|attitude|person|apology|sorry)\b/i;
const emptyHead =
  /^(?:(?:my|our|your|the|this|that|these|a|an) )?(?:\w+ )?(?:it|this|that|they|he|she|one|ones|thing|things|time|times|day|days|way|people|company|team|answer|answers|status|reply|month|week|year|part|number|anybody|problem|issue|issues|case|system)$/i;

/** Ours to say: person turned, names kept, short, nothing hostile in it. */
function finish(phrase: string): string | undefined {
  const plain = phrase.replace(/\s+/g, ' ').trim();
  if (unfit.test(plain) || emptyHead.test(plain)) return undefined;
  const turned = toSecondPerson(plain).replace(/^(?:all )?(?:this|these) /i, 'the ');
  const words = turned.split(' ');
  if (words.length > 14 || turned.length > 90 || words.length < 2) return undefined;
  return turned;
}

const stem = (word: string) => word.toLowerCase().replace(/(?:ies|es|s|ed|ing)$/, '');
const common = new Set(
  'the a an and or but for from with that this have has had been was were are you your our not they them then than there what when where who which will would could should about again still just please very more some any all one two three dear team hello regards thank thanks ticket case support order since after before because into over only also even same here'
    .split(' ')
    .map(stem),
);

/** What the customer keeps talking about; the subject counts more. */
function topicWords({ thread, customer }: ThreadReading): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])) {
      const root = stem(word);
      if (root.length > 2 && !common.has(root)) counts.set(root, (counts.get(root) ?? 0) + weight);
    }
  };
  count(thread.subject, 2.5);
  for (const { message } of customer) count(message.text.slice(0, 4000), 0.5);
  return counts;
}

/** "Missed collection, Harrow Close - again" → "the missed collection". */
function subjectFailure({ thread, customer }: ThreadReading): Situation['facts']['failure'] {
  const plain = thread.subject
    .toLowerCase()
    .replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '')
    .replace(/\[[^\]]*\]|#\d+/g, ' ');
  const match = plain.match(
    new RegExp(`\\b(?:${states}|slow|double|wrong|missing|second) [\\p{L}-]+(?: [\\p{L}-]+)?`, 'u'),
  );
  const first = customer[0]?.sentences[0];
  if (!match || !first) return undefined;
  const phrase = finish(
    `the ${cutPhrase(match[0].replace(/ (?:since|for|on|at|in|received|again|by|from)\b.*/, ''))}`,
  );
  return phrase ? { value: phrase, evidence: [evidence(first)] } : undefined;
}
