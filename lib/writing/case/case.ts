import type { Target } from '../../playbook/criteria';
import { customerMessages, requester } from '../../thread';
import type { Source } from '../draft';
import { promiseTimes } from '../times';
import type { WriteRequest } from '../workflow';
import { countWord, daysWord, durationOf, timesWord } from './counting';
import { type Evidence, findEvidence } from './evidence';
import type { FailureKind } from './kind';
import { failureKind } from './kind';
import { firstName } from './names';
import { isPointed } from './pointed';
import { tellingQuote } from './quote';
import { nounPhrase, toSecondPerson } from './second-person';

/** One fact that can stand in a sentence, and where it comes from. */
export interface Slot {
  text: string;
  from: Source['from'];
  evidence?: Evidence;
}

/** The case as the writer sees it: facts ready to stand in sentences, and marks that choose between sentences. */
export interface Case {
  kind: FailureKind;
  greetName?: string;
  slots: Record<string, Slot | undefined>;
  marks: ReadonlySet<string>;
  seed: string;
}

const teams: Record<Target, string> = {
  L2: 'a senior specialist',
  Engineering: 'our engineers',
  Product: 'our product managers',
  Security: 'our security team',
  Leadership: 'my manager',
};

/** Bins and bookings do not go to engineers, whatever fires. */
const teamFor = (target: Target, incident: boolean) =>
  !incident && (target === 'Engineering' || target === 'L2') ? 'a senior colleague' : teams[target];

export function readCase(request: WriteRequest): Case {
  const { thread, situation, workspace } = request;
  const { facts } = situation;
  const agentMessages = thread.messages.filter(
    ({ author, visibility }) => author.role === 'agent' && visibility === 'public',
  );
  const failure = nounPhrase(facts.failure?.value, facts.failure?.evidence[0]?.quote);
  const kind = failureKind(thread, situation, failure);
  const subject = cleanSubject(thread.subject);
  const contacts = facts.contacts.value;
  const waited =
    durationOf(facts.waiting?.value) ??
    ((facts.daysSinceFirstContact ?? 0) >= 2 ? daysWord(facts.daysSinceFirstContact!) : undefined);
  // \"The sync that broke two weeks ago\" has said it already.
  const waiting = waited && !failure?.includes(waited.replace(/^\S+ than /, '')) ? waited : undefined;
  const silence =
    agentMessages.length > 0 && (facts.daysSinceOurLastAnswer ?? 0) >= 3
      ? daysWord(facts.daysSinceOurLastAnswer!)
      : undefined;
  const broken = facts.promised.find((one) => one.kept === false);
  const refused = facts.offered.find((one) => one.refused);
  const quote = tellingQuote(thread, situation);
  const lastAnswer = thread.messages.findLastIndex((message) => agentMessages.includes(message));
  const placeOf = (id: string) => thread.messages.findIndex((message) => message.id === id);
  // What was asked before our last answer may have had its answer: the newer questions come first.
  const newerFirst = [...facts.asks].sort(
    (a, b) =>
      Number(placeOf(b.evidence.messageId) > lastAnswer) - Number(placeOf(a.evidence.messageId) > lastAnswer),
  );
  const asks = newerFirst
    .map(({ text, evidence }) => ({ text: askText(evidence.quote || text), evidence }))
    .filter(({ text }) => text !== undefined);
  const wants = newerFirst
    .map(({ text, evidence }) => ({ text: wantText(text), evidence }))
    .filter(({ text }) => text !== undefined);
  const deadline = facts.deadlines
    .map((one) => ({ ...one, text: deadlineText(one.text) }))
    .find((d) => d.text);
  const given = [
    ...new Set(facts.given.map(({ kind: what }) => givenWords[what]).filter((word) => word !== undefined)),
  ];
  const amount = facts.amounts.find(({ text }) => /\d/.test(text) && text.length <= 20);
  const times = promiseTimes(situation.severity.id, request.now, workspace.businessHours);
  const name = firstName(requester(thread)?.name ?? situation.customer.name);

  const incident = ['technical', 'security'].includes(situation.type.value);
  const fromThread = (text: string | undefined, evidence?: Evidence): Slot | undefined =>
    text ? { text, from: 'thread', ...(evidence && { evidence }) } : undefined;
  const firstWords = findEvidence(thread);
  const slots: Case['slots'] = {
    failure: fromThread(failure, facts.failure?.evidence[0] ?? firstWords),
    subject: failure ? undefined : fromThread(subject, firstWords),
    times:
      contacts >= 2 ? fromThread(timesWord(contacts), facts.contacts.evidence[0] ?? firstWords) : undefined,
    count:
      contacts >= 2 ? fromThread(countWord(contacts), facts.contacts.evidence[0] ?? firstWords) : undefined,
    waiting: fromThread(waiting, facts.waiting?.evidence[0] ?? firstWords),
    silence: fromThread(silence, lastOf(agentMessages)),
    quote: quote && {
      text: quote.text,
      from: 'thread',
      evidence: { messageId: quote.messageId, quote: quote.text },
    },
    promise: fromThread(promiseText(broken?.evidence.quote) ?? promiseText(broken?.what), broken?.evidence),
    offer: fromThread(nounPhrase(refused?.what), refused?.evidence),
    ask: fromThread(asks[0]?.text, asks[0]?.evidence),
    ask2: fromThread(asks[1]?.text, asks[1]?.evidence),
    want: fromThread(wants[0]?.text, wants[0]?.evidence),
    deadline: fromThread(deadline?.text, deadline?.evidence),
    given: fromThread(listWords(given.slice(0, 3)), facts.given[0]?.evidence),
    amount: fromThread(amount?.text, amount?.evidence),
    team: situation.route.target && { text: teamFor(situation.route.target, incident), from: 'playbook' },
    first: { text: times.first, from: 'playbook' },
    next: { text: times.next, from: 'playbook' },
    rhythm: times.rhythm && incident ? { text: times.rhythm, from: 'playbook' } : undefined,
    cause: { text: '⟦what you have confirmed about the cause⟧', from: 'to-verify' },
  };
  const marks = new Set<string>([
    kind,
    situation.emotion.value,
    ...situation.needs.map(({ value }) => value),
    ...facts.threats.map((threat) => `threat-${threat.kind}`),
    ...situation.stopSigns.map((sign) => sign.kind),
    situation.severity.id.toLowerCase(),
    `type-${situation.type.value}`,
    `route-${situation.route.decision}`,
    `tone-${workspace.tone ?? 'warm'}`,
  ]);
  const mark = (name: string, isSo: boolean) => isSo && marks.add(name);
  mark('heated', ['angry', 'furious', 'threatening'].includes(situation.emotion.value));
  mark('urgent', marks.has('sev-1') || marks.has('sev-2'));
  mark(
    'company',
    !!(thread.fields.organisation || situation.customer.yearlyValue) ||
      /business|enterprise/i.test(situation.customer.tier ?? ''),
  );
  mark('again', contacts >= 2);
  mark('many', contacts >= 3);
  mark('answered', agentMessages.length > 0);
  mark(
    'apologised',
    agentMessages.some(({ text }) => /\b(?:sorry|apolog|regret)/i.test(text)),
  );
  mark('promise-broken', broken !== undefined);
  mark('refused', refused !== undefined);
  mark('threatened', facts.threats.length > 0);
  mark(
    'several',
    new Set(thread.messages.filter((m) => m.author.role === 'customer').map((m) => m.author.name)).size > 1,
  );
  mark('no-failure', !failure);
  mark('calm-routine', marks.has('calm') && (marks.has('routine') || marks.has('sev-4')));
  mark('incident', incident);
  mark(
    'wants-cause',
    incident || kind === 'loss' || kind === 'wrong' || kind === 'defect' || kind === 'outage',
  );
  mark('wrote', contacts === customerMessages(thread).length);
  mark(
    'bereaved',
    customerMessages(thread).some(({ text }) => mourning.test(text)),
  );
  mark(
    'payment-bank',
    facts.threats.some(
      ({ kind: one, evidence }) =>
        one === 'payment' && /\b(?:bank|charge ?back|card|dispute)/i.test(evidence.quote),
    ),
  );
  mark('late', (facts.daysSinceFirstContact ?? 0) >= 1 || waited !== undefined);
  mark(
    'hardship',
    situation.landmines.some(({ id }) => id === 'hardship'),
  );
  const lastWords = customerMessages(thread).at(-1)?.text ?? '';
  const asked = facts.asks.length > 0 || lastWords.includes('?');
  mark(
    'thanked',
    situation.emotion.value === 'calm' &&
      (customerMessages(thread).length > 1 || !asked) &&
      thanks.test(lastWords),
  );
  mark('asked', asked);
  mark('several-asks', asks.length > 1);
  return {
    kind,
    ...(name && { greetName: name }),
    slots,
    marks,
    seed: `${thread.id}/${situation.fingerprint}`,
  };
}

const mourning =
  /\b(?:my|our) (?:late |dear )?(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|parents?|grand\w+)\b.{0,40}\b(?:passed away|died|death|is dead|funeral)\b|\b(?:death|funeral|passing) of my\b|\bmy late (?:husband|wife|mother|father|partner)\b/i;
const thanks = /\b(?:thanks?|thank you|handled well|works (?:now|again)|solved)\b/i;

const givenWords: Record<string, string | undefined> = {
  identifier: 'the reference',
  'order-number': 'the order number',
  attachment: 'your attachments',
  attachments: 'your attachments',
  screenshot: 'your screenshots',
  screenshots: 'your screenshots',
  steps: 'the steps',
  version: 'the version',
  error: 'the error message',
  environment: 'your set-up',
};

function listWords(words: string[]): string | undefined {
  if (words.length < 2) return words[0];
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function lastOf(messages: { id: string; text: string }[]): Evidence | undefined {
  const last = messages.at(-1);
  return last && { messageId: last.id, quote: last.text.slice(0, 80) };
}

/** "Re: Re: Payroll run failed - ticket 88213" as the customer would say it; nothing where it says nothing. */
export function cleanSubject(subject: string): string | undefined {
  const plain = subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|antw|tr|rif|vs)\s*(?:\[\d+\])?:)+/i, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(
      /[-–—:(#]*\s*(?:ticket|case|ref(?:erence)?|request)\s*(?:no\.?|number|id)?\s*[#:]?\s*[A-Z-]*\d+\)?/gi,
      '',
    )
    .replace(/[“”"]/g, '')
    .replace(/[\s!?.,;:–—-]+$/, '')
    .trim();
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 9 || /https?|@|[<>{}⟦⟧|]/.test(plain)) return undefined;
  if (/\b(?:lol|wtf|omg|asap)\b|\p{Extended_Pictographic}/iu.test(plain)) return undefined;
  if (/^(?:urgent|help|complaint|question|support|problem|issue|hello|hi)\b.{0,12}$/i.test(plain))
    return undefined;
  if (/\b(?:lawyer|legal|killed?|die|scam|fraud|thie(?:f|ves)|liars?|idiots?|sue|court)\b/i.test(plain))
    return undefined;
  return plain.replace(/\b\p{Lu}{4,}\b/gu, (word) => word.toLowerCase());
}

/** A question of the customer's as it can be quoted: one sentence, no order numbers' length, no abuse. */
function askText(text: string): string | undefined {
  const sentence = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:and|so|but|also|please)\s+/i, '')
    // "I need to know two things: which …, and can …?" is quoted from the colon on.
    .replace(/^[^:?]{0,60}:\s+(?=\w+ .{12,}\?$)/, '')
    .replace(/[.!]+$/, '');
  const words = sentence.split(' ').length;
  if (words < 3 || words > 22 || !/\?$/.test(sentence) || isPointed(text)) return undefined;
  if (/["“”<>{}⟦⟧|]|https?:|@|\b(?:fuck\w*|shit\w*|idiots?|hell|damn|stupid|joke)\b/i.test(sentence))
    return undefined;
  return sentence;
}

/** A demand as it can be quoted: the wish alone, without the threat that goes with it. */
function wantText(text: string): string | undefined {
  const sentence = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  const words = sentence.split(' ').length;
  if (words < 5 || words > 18 || !/^(?:I|We|All I|All we|Please|What I|My)\b/.test(sentence))
    return undefined;
  if (
    /[?“”"<>{}⟦⟧|]|https?:|@|\d{5,}|\b(?:or I|or we|otherwise|lawyer|court|legal|law|compensat\w+|entitled|sue|cancel|expect|swear|hell|damn)\b/i.test(
      sentence,
    )
  )
    return undefined;
  return sentence;
}

function deadlineText(text: string): string | undefined {
  const plain = text.replace(/^(?:by|before|until|till|on|no later than|not later than)\s+/i, '').trim();
  if (plain.split(/\s+/).length > 5 || /[.!?\n“”"]/.test(plain)) return undefined;
  if (
    !/\d|day|week|month|tonight|noon|morning|today|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december/i.test(
      plain,
    )
  )
    return undefined;
  return /^\p{Lu}{4,}$/u.test(plain)
    ? plain.toLowerCase()
    : plain.replace(/^(The|End|This|Next|Tomorrow|Today|Tonight|Noon)\b/, (word) => word.toLowerCase());
}

function promiseText(quote: string | undefined): string | undefined {
  const plain = quote
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  if (!plain || plain.split(' ').length > 16 || plain.split(' ').length < 3) return undefined;
  if (/["“”<>⟦⟧{}|?]|https?:|@/.test(plain)) return undefined;
  return /^(?:I|we|you|they|your|our|the|it|an?|someone|somebody|this|please|by)\b/i.test(plain)
    ? plain
    : undefined;
}

export { toSecondPerson };
