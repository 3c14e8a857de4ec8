import type { Participant } from '../thread';
import { planInNotes } from './internal-notes';
import type { Evidence, Input, Situation } from './situation';
import { evidence, type ThreadReading } from './text/reading';
import { wholeWords } from './text/whole-words';

type Facts = Situation['facts'];

const questions: Record<Input['id'], string> = {
  'what-happened': 'What happened, as the customer lived it?',
  'who-escalated': 'Who is escalating: role, size of the company, yearly value?',
  'what-they-ask': 'What exactly do they ask for?',
  'failure-kind': 'Did the product fail, our process, or both?',
  'our-part': 'What was our part in it?',
  'fix-or-plan': 'What is the fix or the plan, and what of it is confirmed?',
  'isolated-or-pattern': 'Is it only them, or do others see it too?',
  'who-handles': 'Who handles it and stays with it?',
  history: 'What happened with this customer before?',
  relationship: 'How has the relationship been so far?',
};

interface InputsFrom {
  thread: ThreadReading;
  facts: Facts;
  customer: Situation['customer'];
  type: Situation['type'];
  landmines: Situation['landmines'];
  route: Situation['route'];
}

/** The ten things a good answer needs: what is known and from where, and a question for what is not. */
export function readInputs(from: InputsFrom): Input[] {
  const known = knownInputs(from);
  return (Object.keys(questions) as Input['id'][]).map((id) => {
    const found = known[id];
    return found
      ? {
          id,
          value: found.value,
          source: found.source ?? 'thread',
          evidence: found.evidence ?? [],
          question: questions[id],
        }
      : { id, source: 'missing', evidence: [], question: questions[id] };
  });
}

type Known = { value: string; source?: Input['source']; evidence?: Evidence[] };

function knownInputs({
  thread,
  facts,
  customer,
  type,
  landmines,
  route,
}: InputsFrom): Partial<Record<Input['id'], Known>> {
  const mine = (id: string) => landmines.find((one) => one.id === id);
  const process = ['broken-promise', 'ask-again', 'closed-early', 'passed-around', 'canned-reply']
    .map(mine)
    .filter((one) => one !== undefined);
  const product =
    facts.failure && (type.value === 'technical' || type.value === 'security') ? facts.failure : undefined;
  const { fields } = thread.thread;
  const role = roleOf(thread);
  const who = [
    role?.value,
    fields.organisation,
    customer.tier && `${customer.tier} tier`,
    customer.yearlyValue,
  ]
    .filter((part): part is string => Boolean(part))
    .filter((part, index, all) => !isNamedIn(all.slice(0, index), part))
    .join(', ');
  const noted = planInNotes(thread.internal);
  const plan = facts.promised.filter(({ kept }) => kept !== false).at(-1);
  // What our own side has counted says more than what the customer can know.
  const pattern =
    route.criteria.find(({ id }) => id === 'three-or-more') ??
    route.criteria.find(({ id }) => /several-customers|recurring/.test(id));
  const owner = fields.owner ?? thread.agent.at(-1)?.message.author.name;
  const first = facts.daysSinceFirstContact;
  return {
    ...(facts.failure && {
      'what-happened': {
        value: [facts.failure.value, facts.waiting && `waiting ${facts.waiting.value}`]
          .filter(Boolean)
          .join('; '),
        evidence: facts.failure.evidence,
      },
    }),
    ...(who && {
      'who-escalated': { value: who, source: role ? 'thread' : 'fields', evidence: role?.evidence ?? [] },
    }),
    ...(facts.asks.length && {
      'what-they-ask': {
        value: facts.asks
          .slice(0, 3)
          .map(({ text }) => text)
          .join(' '),
        evidence: facts.asks.slice(0, 3).map((one) => one.evidence),
      },
    }),
    ...((product || process.length) && {
      'failure-kind': {
        value: product && process.length ? 'Both product and process' : product ? 'Product' : 'Process',
        evidence: [...(product?.evidence ?? []), ...process.flatMap((one) => one.evidence)].slice(0, 3),
      },
    }),
    ...(process.length && {
      'our-part': {
        value: process.map(({ what }) => what).join(' '),
        evidence: process.flatMap((one) => one.evidence).slice(0, 4),
      },
    }),
    ...(noted && { 'fix-or-plan': { ...noted, source: 'note' as const } }),
    ...(plan && { 'fix-or-plan': { value: plan.what, evidence: [plan.evidence] } }),
    ...(pattern && { 'isolated-or-pattern': { value: pattern.what, evidence: pattern.evidence } }),
    ...(owner && { 'who-handles': { value: owner, source: fields.owner ? 'fields' : 'thread' } }),
    ...(first !== undefined &&
      facts.contacts.value > 0 && {
        history: {
          value: `${facts.contacts.value === 1 ? 'First contact' : `${facts.contacts.value} contacts`}, ${first === 0 ? 'since today' : first === 1 ? 'since yesterday' : `over ${first} days`}`,
          evidence: facts.contacts.evidence,
        },
      }),
    ...relationship(thread, customer),
  };
}

/** A signature's role often names the company that the field names too. */
const isNamedIn = (parts: readonly string[], part: string): boolean =>
  parts.some((one) => one.toLowerCase().includes(part.toLowerCase()));

function relationship(thread: ThreadReading, { since }: Situation['customer']): { relationship?: Known } {
  const told = thread.customer
    .flatMap(({ sentences }) => sentences)
    .find(({ own }) =>
      /\b(?:(?:customer|client|member|with you|subscriber) (?:for|since|of)|been a (?:loyal |long ?time )?(?:customer|client|member)|recommended you|i love \w+|never had (?:a |any )?(?:problem|issue)s?)\b/.test(
        own,
      ),
    );
  if (told) return { relationship: { value: told.raw, evidence: [evidence(told)] } };
  return since ? { relationship: { value: `Customer since ${since}`, source: 'fields' } } : {};
}

const roles =
  /\b(?:vp|vice president|c[eotifm]o|chief [\w ]{3,24} officer|head of [\w ]{3,24}|director(?: of [\w ]{3,24})?|(?:managing|it|operations|office|project|product|general) (?:director|manager|lead)|manager|founder|owner|president|team lead)\b[^\n.!?]{0,40}/i;

/** The role a person signs with, or says they have. */
function roleOf({ customer }: ThreadReading): Known | undefined {
  for (const { message, sentences } of [...customer].reverse()) {
    const role = message.signature?.match(roles);
    const signature =
      role && wholeWords(message.signature!, role.index!, role.index! + role[0].length).trim();
    if (signature)
      return {
        value: signature,
        evidence: [{ messageId: message.id, quote: wholeWords(sentences.at(-1)?.raw ?? '', 0, 200) }].filter(
          ({ quote }) => quote,
        ),
      };
    const signed = sentences
      .slice(-3)
      .find(({ raw }) => raw.length < 80 && roles.test(raw) && !/[.?!]$/.test(raw));
    if (signed) return { value: signed.raw.match(roles)![0].trim(), evidence: [evidence(signed)] };
    const told = sentences.find(({ own }) => /\b(?:i am|i'm) (?:the|a) /.test(own) && roles.test(own));
    if (told)
      return {
        value: told.raw
          .match(roles)![0]
          .replace(/ (?:at|of|and)\b.*$/, '')
          .trim(),
        evidence: [evidence(told)],
      };
  }
  return undefined;
}

/** Whom we write to, with what the fields and their own words say of them. */
export function readCustomer(
  person: Participant | undefined,
  { thread, customer }: ThreadReading,
): Situation['customer'] {
  const { tier, yearlyValue, since } = thread.fields;
  const told =
    since ??
    customer
      .flatMap(({ sentences }) => sentences)
      .map(
        ({ raw }) => raw.match(/\b(?:customer|client|member)(?: of (?:yours|this \w+))? since (\d{4})/i)?.[1],
      )
      .find(Boolean);
  return {
    name: person?.name ?? '',
    ...(person?.address ? { address: person.address } : {}),
    ...(tier ? { tier } : {}),
    ...(yearlyValue ? { yearlyValue } : {}),
    ...(told ? { since: told } : {}),
  };
}
