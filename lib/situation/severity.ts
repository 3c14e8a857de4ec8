import { findCues } from './cues';
import { findExposure } from './exposure';
import { amountValue } from './facts/amounts';
import { isRunning } from './facts/deadlines';
import { findHazards, findRuin } from './hazard';
import { impacts } from './lexicons/impacts';
import type { Evidence, SeverityId, Situation } from './situation';
import { numberWord, toNumber } from './text/numbers';
import { distinct, evidence, type Sentence, type ThreadReading } from './text/reading';

type Reason = Situation['severity']['reasons'][number];

const users = new RegExp(
  `(?<!\\p{L})(${numberWord}) (?:of our |of my |of the |other )?(?:\\p{L}+ )?(?:users|people|employees|staff|carers|customers|patients|students|hospitals|stores|branches|colleagues|guests|families|seats|workers|clients|clients'|drivers|clinics|schools|municipalities|residents|households|members|subscribers|pupils|participants|trucks|vehicles|shops|pharmacies|hotels)(?!\\p{L})`,
  'gu',
);
const critical =
  /\b(?:board|go-live|launch|audit|payroll|completion|black friday|sale weekend|christmas|rollout|patients?|exam|wedding|steering committee|deposit of|newsletter|presentation|funeral|birthday|holiday|tomorrow morning|season|deadline|inspection|month[- ]end|year[- ]end|tax return|opening|we open|i open|festival|honeymoon|midnight|filing|returns to file|job offer|employer|college|graduation)\b/;

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
      const match = impact.pattern.first(sentence);
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
      findCues(thread.customer, 'hardship').length > 0 ||
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
  const open = findExposure(thread.customer);
  if (open.length && !reasons.some(({ why }) => /strange hands/.test(why))) {
    level = 1;
    reasons.unshift({
      why: 'Somebody else’s data can be seen, or an account is in strange hands',
      evidence: open,
    });
  }
  const ruin = level > 2 ? findRuin(sentences) : [];
  if (ruin.length) {
    level = 2;
    reasons.unshift({ why: 'A home can’t be lived in as it is', evidence: ruin });
  }
  const inDanger = distinct([
    ...vulnerableInNeed(sentences),
    ...thread.customer.flatMap((one) => findHazards(one.sentences)),
  ]);
  if (inDanger.length) {
    level = 1;
    reasons.unshift({ why: 'Somebody’s health is in danger', evidence: inDanger });
  }
  const raisers = findRaisers(thread, facts);
  if (raisers.length) {
    // One weighty circumstance on a heated case, or two on any, raise it one step; to the top only from a standstill.
    const weight = raisers.reduce((sum, one) => sum + one.weight, 0);
    if (level === 3 && weight >= 2.5) level = 2;
    else if (
      level === 2 &&
      weight >= 3 &&
      keyCustomer(thread) &&
      reasons.some(({ why }) => why === 'Their work stands still')
    )
      level = 1;
    else if (level === 4 && weight >= 3) level = 3;
    reasons.push(...raisers.map(({ why, evidence: from }) => ({ why, evidence: from })));
  }
  if (!reasons.length)
    reasons.push({ why: 'Nothing is broken and nobody is pressed', evidence: newestQuote(thread) });
  return { id: `SEV-${level}` as SeverityId, reasons };
}

function findRaisers(
  { thread, customer, now }: ThreadReading,
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
  const hard = findCues(customer, 'hardship');
  if (hard.length)
    found.push({ why: 'Somebody’s health, loss or living is in it', evidence: distinct(hard, 2), weight: 1 });
  const [due] = facts.deadlines;
  if (due)
    found.push({
      why: isRunning(due, now)
        ? `A deadline runs${due.consequence ? ', and they say what missing it costs' : ''}: ${due.text}`
        : `A deadline has passed: ${due.text}`,
      evidence: distinct([due.evidence, ...(due.consequence ? [due.consequence] : [])]),
      weight: 0.5,
    });
  const broken = facts.promised.filter(({ kept }) => kept === false);
  if (broken.length)
    found.push({
      why: 'We did not keep what we said',
      evidence: broken.map((one) => one.evidence).slice(0, 2),
      weight: 0.5,
    });
  const living = firstIn(customer, livelihood);
  const unpaid = firstIn(customer, incomeMissing);
  if (unpaid && !living)
    found.push({ why: 'Pay that is theirs is held back', evidence: [unpaid], weight: 0.5 });
  if (living && unpaid)
    found.push({
      why: 'They live from what is held back',
      evidence: distinct([unpaid, living]),
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

/** What has to be paid, and the pay that has not come. */
const livelihood =
  /\b(?:landlord|rent|mortgage|evict\w*|to eat|groceries|food|livelihood|children|kids|bills|electricity|loan)\b/;
const incomeMissing =
  /\b(?:payments?|payouts?|pay|wages?|salary|earnings|commission|pension|grant|benefits?|allowance|stipend|sick pay|scholarship|tips)\b[^.!?]{0,40}\b(?:not (?:come|arrive|paid|here|there|been|received|sent)\w*|no pay|missing|late|stopped|never|hasn't|haven't|has not|have not|isn't|did not|didn't|withheld|held|on hold|frozen|blocked)\b|\bno (?:pay|salary|wages|money)\b/;

const firstIn = (customer: ThreadReading['customer'], pattern: RegExp): Evidence | undefined => {
  for (const { sentences } of customer)
    for (const sentence of sentences) {
      const at = sentence.own.search(pattern);
      if (at >= 0) return evidence(sentence, at);
    }
  return undefined;
};

const newestQuote = ({ customer }: ThreadReading): Evidence[] => {
  const sentence = customer.at(-1)?.sentences[0];
  return sentence ? [evidence(sentence)] : [];
};

const asksMoneyBack = ({ amounts, asks }: Situation['facts']): boolean =>
  amounts.some(({ meaning }) => meaning === 'charged' || meaning === 'asked back') &&
  asks.some(({ text }) => /refund|return|back|credit|reimburse|charge/i.test(text));

const vulnerable =
  /\b(?:newborn|(?:is|only|just|now) (?:\w+|\d+) (?:weeks|months)(?! (?:ago|late|now))|(?:is|aged?|am) (?:7\d|8\d|9\d|seventy|eighty|ninety)(?:[- ]\w+)?|(?:7|8|9)\d-year-old|fall alarm|baby|infant|\d+[- ](?:week|month)s?[- ]old|dialysis|oxygen|pregnant|disabled|wheelchair|diabetic|elderly|toddler)\b/;
const deprived =
  /\bno (?:heating|hot water|power|electricity|water|medicine|medication|food)\b|\bwithout (?:any )?(?:heating|hot water|power|electricity|water|medicine|medication)\b|\bnot safe\b|\bdegrees\b|\b(?:heating|boiler|hot water|power|electricity|water|alarm|lift|oxygen|landline|phone line|line)\b[^.]{0,40}\b(?:is|was|has been|have been|been|still) (?:\w+ )?(?:off|cut|broken|down|dead|out|not working|disconnected)\b|\b(?:tablets|medication|medicine|pills|insulin)\b[^.]{0,40}\b(?:not in|missing|left|gone|run out|wrong|warm)\b/;

/** Cold, thirst or no medicine where somebody can't bear it. */
export function vulnerableInNeed(sentences: readonly Sentence[]): Evidence[] {
  const who = sentences.find(({ own }) => vulnerable.test(own));
  const what = sentences.find(({ own }) => deprived.test(own));
  return who && what ? distinct([evidence(who), evidence(what)]) : [];
}

const keyCustomer = ({ thread: { fields } }: ThreadReading): boolean =>
  /enterprise/i.test(fields.tier ?? '') ||
  /breach/i.test(fields.sla ?? '') ||
  amountValue(fields.yearlyValue ?? '') >= 50_000;
