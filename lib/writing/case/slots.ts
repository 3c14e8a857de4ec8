import type { Target } from '../../playbook/criteria';
import type { Message, Thread } from '../../thread';
import type { Source } from '../draft';
import { promiseTimes } from '../times';
import type { WriteRequest } from '../workflow';
import { addresseeMessages, contactsOf, othersIn } from './addressee';
import { countWord, daysWord, durationOf, saidDuration, timesWord } from './counting';
import { type Evidence, findEvidence } from './evidence';
import { isIncident } from './marks';
import { subjectMatter } from './matter';
import { brokenPromise, publicAnswers, refusedOffer } from './ours';
import { tellingQuote } from './quote';
import { toldBack } from './retell';
import { askText, cleanSubject, deadlineText, promiseText } from './sayable';
import { nounPhrase } from './second-person';
import { wishOf } from './wish';

/** One fact that can stand in a sentence, and where it comes from. */
export interface Slot {
  text: string;
  from: Source['from'];
  evidence?: Evidence;
}
export type Slots = Record<string, Slot | undefined>;

/** The facts of the case, each in words that fit a sentence; what does not fit is left out. */
export function readSlots(request: WriteRequest): Slots {
  const { thread, situation, workspace } = request;
  const { facts } = situation;
  const first = findEvidence(thread);
  const failure = nounPhrase(facts.failure?.value, facts.failure?.evidence[0]?.quote);
  const contacts = contactsOf(thread, facts);
  const others = othersIn(thread);
  const counted = facts.contacts.evidence[0] ?? first;
  const answers = publicAnswers(thread);
  const broken = brokenPromise(thread, facts);
  const refused = refusedOffer(thread, facts);
  // "You have called seven times" would say the count twice.
  const [told1, told2] = toldBack(thread, situation, request.now).filter(
    ({ text }) => contacts < 2 || !text.includes(timesWord(contacts)),
  );
  const quote = tellingQuote(
    thread,
    situation,
    [told1, told2].map((one) => one?.evidence.quote ?? ''),
  );
  const matter = failure ?? subjectMatter(thread.subject);
  const asked = newestFirst(
    thread,
    facts.asks.filter(({ evidence }) => !others.has(evidence.messageId)),
    answers.at(-1)?.id,
  );
  const asks = sayable(asked, ({ text, evidence }) => askText(evidence.quote || text));
  const wishes = sayable(asked, ({ text, evidence }) => wishOf(text)?.text ?? wishOf(evidence.quote)?.text);
  const [deadline] = sayable(facts.deadlines, (one) => dayNamed(one, thread, request.now));
  const amount = facts.amounts.find(({ text }) => /\d/.test(text) && text.length <= 20);
  const incident = isIncident(situation);
  const { target } = situation.route;
  const times = promiseTimes(situation.severity.id, request.now, workspace.businessHours);
  const given = new Set(facts.given.map(({ kind }) => givenWords[kind]).filter((word) => word !== undefined));
  return {
    failure: told(failure, facts.failure?.evidence[0] ?? first),
    matter: told(matter, facts.failure?.evidence[0] ?? first),
    exposed: told(
      failure && dataWords.test(failure) ? failure : undefined,
      facts.failure?.evidence[0] ?? first,
    ),
    subject: matter ? undefined : told(cleanSubject(thread.subject), first),
    times: contacts >= 2 ? told(timesWord(contacts), counted) : undefined,
    back: contacts >= 2 ? told(timesWord(contacts - 1), counted) : undefined,
    count: contacts >= 2 ? told(countWord(contacts), counted) : undefined,
    waiting: told(waitingIn(request, failure), facts.waiting?.evidence[0] ?? first),
    silence: told(silenceIn(request, answers), lastOf(answers)),
    quote: quote && told(quote.text, { messageId: quote.messageId, quote: quote.text }),
    promise: told(promiseText(broken?.evidence.quote) ?? promiseText(broken?.what), broken?.evidence),
    offer: told(nounPhrase(refused?.what), refused?.evidence),
    asker: undefined,
    ask: asks[0],
    ask2: asks[1],
    wish: wishes[0],
    told: told1 && told(told1.text, told1.evidence),
    told2: told2 && told(told2.text, told2.evidence),
    authority: told(authorityIn(facts.threats), facts.threats[0]?.evidence),
    deadline,
    given: told(listWords([...given].slice(0, 3)), facts.given[0]?.evidence),
    amount: told(amount?.text, amount?.evidence),
    team: target && { text: teamFor(target, incident), from: 'playbook' },
    first: { text: times.first, from: 'playbook' },
    next: { text: times.next, from: 'playbook' },
    rhythm: times.rhythm && incident ? { text: times.rhythm, from: 'playbook' } : undefined,
    cause: { text: '⟦what you have confirmed about the cause⟧', from: 'to-verify' },
  };
}

const told = (text: string | undefined, evidence?: Evidence): Slot | undefined =>
  text ? { text, from: 'thread', ...(evidence && { evidence }) } : undefined;

function sayable<T extends { evidence: Evidence }>(
  facts: readonly T[],
  say: (fact: T) => string | undefined,
): Slot[] {
  return facts.map((fact) => told(say(fact), fact.evidence)).filter((slot) => slot !== undefined);
}

const relative = /\b(?:today|tomorrow|tonight)\b/i;
const occasion = /^(?:audit|inspection|wedding|exam|surgery|launch|go-live|conference|interview|payday)$/;

/** "The audit tomorrow at 14:00"; a tomorrow that was said on another day is told by its date. */
function dayNamed(
  { text, iso, what, evidence }: Facts['deadlines'][number],
  thread: Thread,
  now: Date,
): string | undefined {
  const said = thread.messages.find(({ id }) => id === evidence.messageId)?.sentAt;
  const isStale = relative.test(text) && said?.slice(0, 10) !== now.toISOString().slice(0, 10);
  const day = isStale && said && iso ? dateWords(iso) : deadlineText(text);
  if (!day || !occasion.test(what) || /^(?:by|before|until|till)\b/i.test(text)) return day;
  return `the ${what} ${/^\d|^\p{L}+day\b/u.test(day) && !/^today/i.test(day) ? 'on ' : ''}${day}`;
}

const dateWords = (iso: string) =>
  new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** What was asked before our last answer may have had its answer: the newer questions come first. */
function newestFirst<T extends { evidence: Evidence }>(
  thread: Thread,
  asks: readonly T[],
  lastAnswer?: string,
): T[] {
  const place = (id?: string) => thread.messages.findIndex((message) => message.id === id);
  const isNew = ({ evidence }: T) => Number(place(evidence.messageId) > place(lastAnswer));
  return [...asks].sort((a, b) => isNew(b) - isNew(a));
}

type Facts = WriteRequest['situation']['facts'];

const dataWords =
  /\b(?:data|files?|records?|photos?|pictures?|documents?|passports?|statements?|messages|e-?mails?|addresses|invoices|payslips?|accounts?|lists?|notes|results|details|names)\b/i;

/** Whoever oversees us, by the name the customer gives it. */
function authorityIn(threats: Facts['threats']): string | undefined {
  const quote = threats.find(({ kind }) => kind === 'regulator')?.evidence.quote;
  if (!quote) return undefined;
  const named =
    /\b(?:\p{Lu}[\p{L}]+ ){1,4}(?:Authority|Ombudsman|Commission|Commissioner|Office|Agency|Council)\b/u.exec(
      quote,
    );
  if (named) return `the ${named[0].replace(/^The /, '')}`;
  const said = /\b(?:ombudsman|regulator|consumer (?:office|centre|center)|authority)\b/i.exec(quote);
  return said ? `the ${said[0].toLowerCase()}` : 'the authorities';
}

/** "The sync that broke two weeks ago" has said how long already. */
function waitingIn({ thread, situation }: WriteRequest, failure = ''): string | undefined {
  const { waiting, daysSinceFirstContact = 0 }: Facts = situation.facts;
  const { said, isSaid } = saidDuration(addresseeMessages(thread).map(({ text }) => text));
  // Their own count stands; ours only where they gave none.
  const waited =
    durationOf(waiting?.value) ??
    said ??
    (daysSinceFirstContact >= 2 && !isSaid ? daysWord(daysSinceFirstContact) : undefined);
  return waited && !failure.includes(waited.replace(/^\S+ than /, '')) ? waited : undefined;
}

/** Days since our last public message, where the page says when that was and it is their turn no longer. */
function silenceIn({ thread, now }: WriteRequest, answers: readonly Message[]): string | undefined {
  const last = answers.at(-1);
  const spoken = thread.messages.filter(({ visibility }) => visibility === 'public').at(-1);
  if (!last?.sentAt || spoken === last) return undefined;
  const days = Math.floor((now.getTime() - Date.parse(last.sentAt)) / 86_400_000);
  return days >= 3 ? daysWord(days) : undefined;
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
