import { amountValue } from './facts/amounts';
import type { Evidence, SeverityId, Situation } from './situation';
import { numberWord, toNumber } from './text/numbers';
import { wordPattern } from './text/phrases';
import { distinct, evidence, type ThreadReading } from './text/reading';

type Reason = Situation['severity']['reasons'][number];

/** What the words say has happened: the level it starts from. */
const impacts: { level: 1 | 2 | 3; why: string; pattern: RegExp }[] = [
  {
    level: 1,
    why: 'Production is down',
    pattern: wordPattern([
      'production (?:is |has been |went )?(?:completely )?(?:down|offline|stopped)',
      '(?:no|none of (?:our|my)) (?:customers?|users?|patients?|guests?|one) can (?:pay|log|order|work|access|check)',
      '(?:all|every) (?:requests?|users?|customers?|transactions?) (?:fail|is|are|get|return|since)\\p{L}*',
      'on every request',
      '(?:complete|total|full) outage',
      'entire (?:system|platform|site|shop|plant|hospital) is (?:down|offline)',
      '(?:site|shop|store|system|platform|website) (?:is|has been|went) (?:completely |totally )?(?:down|offline)',
      '(?:line|plant|factory|warehouse) (?:is )?(?:standing still|stopped|at a standstill)',
    ]),
  },
  {
    level: 1,
    why: 'Data is lost',
    pattern: wordPattern([
      '(?:lost|deleted|erased|wiped|destroyed) (?:all |everything|our |my )(?:\\p{L}+ ){0,3}?(?:data|database|records|files|photos|projects?|documents|history|work)',
      '(?:data|records|files|database|projects|photos) (?:is|are|were|have been|has been) (?:all )?(?:gone|lost|deleted|wiped|erased)',
      'data loss',
    ]),
  },
  {
    level: 1,
    why: 'Somebody else’s data can be seen, or an account is in strange hands',
    pattern: wordPattern([
      "(?:see|saw|seeing|access|opened|shown|received|found) (?:\\p{L}+ ){0,4}?(?:other people|another (?:company|customer|patient|person|user)|a different (?:company|customer|patient)|strangers?|someone else|somebody else)(?:'s)?",
      'folders of a different',
      'data breach',
      '(?:been|was|got|were) hacked',
      '(?:account|system|data|password) (?:has been |was |is )?(?:compromised|hacked|breached|leaked|stolen)',
      'unauthori[sz]ed (?:access|transactions?|transfers?|logins?)',
      'ransomware',
    ]),
  },
  {
    level: 1,
    why: 'Somebody’s health is in danger',
    pattern: wordPattern([
      'insulin',
      'could have (?:killed|died)',
      'killed',
      'life[- ]threatening',
      'emergency (?:room|surgery)',
      'ambulance',
      'anaphyla~',
      'oxygen',
      'not breathing',
      'enough for one more day',
      'poison~',
      'gas leak',
      'carbon monoxide',
      'caught fire',
      'electric shock',
    ]),
  },
  {
    level: 2,
    why: 'Results or records are wrong',
    pattern: wordPattern([
      'corrupt(?:ed|ing)?',
      'wrong (?:numbers|figures|totals|results|dose|dosage|balance|amounts)',
      '(?:reports?|figures|numbers|totals|invoices) (?:are|is|were) (?:all )?(?:wrong|incorrect|false)',
      'delivered twice',
      'shipp?e?d? \\p{L}+ twice',
      'sent \\p{L}+ parcels twice',
      'never received',
    ]),
  },
  {
    level: 2,
    why: 'Their work stands still',
    pattern: wordPattern([
      "(?:can't|cannot|unable to|not able to) (?:work|operate|trade|open|ship|invoice|pay (?:our|my) (?:staff|people|employees))",
      'business (?:is )?(?:at a )?(?:standstill|stopped)',
      '(?:staff|carers?|employees|workers|people) (?:have |has |were )?(?:not been|not|never been) paid',
      'payroll',
      'completely (?:blocked|unusable)',
      'nobody can work',
      'to keep my job',
      'work from home',
      'without (?:internet|power|water|heating|electricity)',
      'lose (?:both )?(?:the|my|our) (?:house|home|job|customers?)',
      'live (?:now )?from my savings',
      'no pension',
      'salary',
    ]),
  },
  {
    level: 2,
    why: 'Health and worry are in it',
    pattern: wordPattern([
      'biopsy',
      'cancer',
      'surgery',
      'diagnosis',
      'prescription',
      'medication',
      'chemo~',
      'hospital stay',
      'heart',
    ]),
  },
  {
    level: 2,
    why: 'A legal deadline has passed or counsel is engaged',
    pattern: wordPattern([
      'statutory (?:period|deadline)',
      'art\\. ?\\d+ gdpr',
      'passed (?:\\p{L}+ ){0,2}to my (?:solicitor|lawyer|attorney)',
      'my (?:lawyer|solicitor|attorney) (?:has|will|is)',
      'liability',
    ]),
  },
  {
    level: 3,
    why: 'Degraded, with a way around it',
    pattern: wordPattern([
      'slow~',
      'intermittent~',
      'work ?around',
      'how we work for now',
      'sometimes (?:fails?|crash\\p{L}*|works?)',
      'takes? \\d+ (?:to \\d+ )?(?:seconds|minutes)',
      'unstable',
      'lag~',
      'works? only',
      'every (?:second|third|other) (?:time|try)',
    ]),
  },
];

const users = new RegExp(
  `(?<!\\p{L})(${numberWord}) (?:of our |of my |of the |other )?(?:\\p{L}+ )?(?:users|people|employees|staff|carers|customers|patients|students|hospitals|stores|branches|colleagues|guests|families|seats|workers|drivers|clinics|schools)(?!\\p{L})`,
  'gu',
);
const critical =
  /\b(?:board|go-live|launch|audit|payroll|completion|black friday|sale weekend|christmas|rollout|patients?|exam|wedding|steering committee|deposit of)\b/;

export interface SeverityInput {
  thread: ThreadReading;
  facts: Situation['facts'];
  heated: boolean;
  resolved: boolean;
}

/** The level the words call for, raised by who is hit and how hard. */
export function readSeverity({ thread, facts, heated, resolved }: SeverityInput): Situation['severity'] {
  const sentences = thread.customer.flatMap((reading) => reading.sentences);
  if (resolved)
    return {
      id: 'SEV-4',
      reasons: [{ why: 'The customer says it is solved', evidence: newestQuote(thread) }],
    };
  const reasons: Reason[] = [];
  let level = 4;
  for (const impact of impacts) {
    const found: Evidence[] = [];
    for (const sentence of sentences) {
      impact.pattern.lastIndex = 0;
      const match = impact.pattern.exec(sentence.own);
      if (
        match &&
        !/\b(?:if|not|never|no|avoid|in case|almost|would)\b [^,.]{0,16}$/.test(
          sentence.own.slice(0, match.index),
        )
      )
        found.push(evidence(sentence, match.index));
    }
    if (!found.length) continue;
    level = Math.min(level, impact.level);
    reasons.push({ why: impact.why, evidence: distinct(found, 2) });
  }
  if (
    level > 3 &&
    (heated ||
      facts.threats.length > 0 ||
      facts.promised.some(({ kept }) => kept === false) ||
      asksMoneyBack(facts) ||
      (facts.contacts.value >= 3 && facts.failure))
  ) {
    level = 3;
    reasons.push({
      why: 'Unsolved, and the customer suffers from it',
      evidence: facts.failure?.evidence ?? newestQuote(thread),
    });
  }
  const raisers = findRaisers(thread, facts);
  if (raisers.length) {
    // One weighty circumstance on a heated case, or two on any, raise it one step; never to the top by themselves.
    const weight = raisers.reduce((sum, one) => sum + one.weight, 0);
    if (level === 3 && weight >= 2) level = 2;
    else if (level === 4 && weight >= 3) level = 3;
    reasons.push(...raisers.map(({ why, evidence: from }) => ({ why, evidence: from })));
  }
  if (!reasons.length)
    reasons.push({ why: 'Nothing is broken and nobody is pressed', evidence: newestQuote(thread) });
  return { id: `SEV-${level}` as SeverityId, reasons };
}

function findRaisers(
  { thread, customer }: ThreadReading,
  facts: Situation['facts'],
): (Reason & { weight: number })[] {
  const found: (Reason & { weight: number })[] = [];
  const { tier = '', yearlyValue } = thread.fields;
  if (/enterprise/i.test(tier) || amountValue(yearlyValue ?? '') >= 50_000)
    found.push({
      why: `A high-value customer (${[tier, yearlyValue].filter(Boolean).join(', ')})`,
      evidence: [],
      weight: 1.5,
    });
  const big = facts.amounts.filter(
    ({ text, meaning, evidence: { messageId } }) =>
      amountValue(text) >= 3000 &&
      meaning !== 'offered' &&
      customer.some(({ message }) => message.id === messageId) &&
      !/rs|inr|yen|jpy|₹/i.test(text),
  );
  if (big.length)
    found.push({
      why: `Money at stake: ${big.map(({ text }) => text).join(', ')}`,
      evidence: distinct(
        big.map((one) => one.evidence),
        2,
      ),
      weight: 2,
    });
  for (const { sentences } of customer) {
    for (const sentence of sentences) {
      for (const match of sentence.own.matchAll(users)) {
        const count = toNumber(match[1]!) ?? 0;
        if (
          count >= 10 &&
          !/recommended/.test(sentence.own) &&
          !found.some(({ why }) => why.startsWith('Many'))
        )
          found.push({
            why: `Many are hit: ${match[0].trim()}`,
            evidence: [evidence(sentence, match.index)],
            weight: count >= 50 ? 2 : 1,
          });
      }
      if (critical.test(sentence.own) && !found.some(({ why }) => why.startsWith('It touches')))
        found.push({
          why: 'It touches work they can’t postpone',
          evidence: [evidence(sentence, sentence.own.search(critical))],
          weight: 1,
        });
    }
  }
  const open = facts.threats.filter(({ kind }) => kind === 'public');
  if (open.length)
    found.push({
      why: 'It may become public',
      evidence: open.map((one) => one.evidence).slice(0, 2),
      weight: 0.5,
    });
  const law = facts.threats.filter(({ kind }) => kind === 'regulator' || kind === 'legal');
  if (law.length)
    found.push({
      why: 'Law or a regulator is named',
      evidence: law.map((one) => one.evidence).slice(0, 2),
      weight: 0.5,
    });
  return found;
}

const newestQuote = ({ customer }: ThreadReading): Evidence[] => {
  const sentence = customer.at(-1)?.sentences[0];
  return sentence ? [evidence(sentence)] : [];
};

const asksMoneyBack = ({ amounts, asks }: Situation['facts']): boolean =>
  amounts.some(({ meaning }) => meaning === 'charged' || meaning === 'asked back') &&
  asks.some(({ text }) => /refund|return|back|credit|reimburse|charge/i.test(text));
