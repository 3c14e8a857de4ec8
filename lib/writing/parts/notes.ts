import type { Evidence, Situation } from '../../situation/situation';
import type { Option } from '../draft';
import type { Writer } from '../prose';

/** Lines for colleagues: said as they stand, each with the words of the thread it rests on. */
export function point(writer: Writer, words: string, evidence?: Evidence): void {
  writer.line('- ').write(words, evidence ? { from: 'thread', evidence } : { from: 'playbook' }, 'point');
}

export function heading(writer: Writer, words: string, id = words): void {
  writer.paragraph().write(words, { from: 'playbook' }, `heading-${id}`);
}

const cut = (text: string, most = 140) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/\s\S*$/, '')} …`;
};
export const quoted = (text: string, most?: number) => `“${cut(text.replace(/[“”"]/g, '’'), most)}”`;

const emotionWords: Readonly<Record<Situation['emotion']['value'], string>> = {
  calm: 'Calm',
  frustrated: 'Frustrated',
  angry: 'Angry',
  furious: 'Furious',
  disappointed: 'Disappointed',
  anxious: 'Anxious',
  threatening: 'Threatening to take it further',
};
const needWords: Readonly<Record<Situation['needs'][number]['value'], readonly string[]>> = {
  acknowledgement: ['to hear that it was wrong, from a person', 'to be heard before anything is explained'],
  speed: ['time: a step today', 'movement today, not a plan'],
  fairness: ['a fair result, with the figures open', 'what is owed, without having to fight for it'],
  control: ['to know where it stands and what comes next', 'a straight answer to plan by'],
};

/** Who they are and how they come into the call. */
export function writePerson(writer: Writer, situation: Situation): void {
  const { customer, emotion, needs, facts } = situation;
  const who = [
    customer.name,
    customer.tier,
    customer.since && `customer since ${customer.since}`,
    customer.yearlyValue && `${customer.yearlyValue} a year`,
  ];
  point(writer, who.filter(Boolean).join(', ') || 'Unknown to us so far');
  const first = emotion.evidence[0];
  point(
    writer,
    first ? `${emotionWords[emotion.value]}: ${quoted(first.quote)}` : emotionWords[emotion.value],
    first,
  );
  const need = needs[0];
  if (need)
    point(writer, `Needs ${writer.pick(`need-${need.value}`, needWords[need.value])}`, need.evidence[0]);
  for (const { kind, evidence } of facts.threats.slice(0, 3))
    point(writer, `Speaks of ${threatWords[kind]}: ${quoted(evidence.quote)}`, evidence);
}

export const threatWords: Readonly<Record<Situation['facts']['threats'][number]['kind'], string>> = {
  cancel: 'leaving',
  legal: 'legal steps',
  public: 'going public',
  executive: 'someone higher up',
  regulator: 'the regulator',
  competitor: 'a competitor',
  payment: 'stopping or reclaiming payment',
};

/** What happened, in facts that can be said without looking anything up. */
export function writeStory(writer: Writer, situation: Situation): void {
  const { facts } = situation;
  if (writer.case.slots.failure)
    point(
      writer,
      `What failed: ${ofThem(writer.case.slots.failure.text)}`,
      writer.case.slots.failure.evidence,
    );
  const count = writer.case.slots.times?.text;
  const waiting = writer.case.slots.waiting?.text;
  if (count || waiting)
    point(
      writer,
      [count && `has come to us ${count}`, waiting && `waiting for ${waiting}`]
        .filter(Boolean)
        .join('; ')
        .replace(/^\w/, (letter) => letter.toUpperCase()),
      facts.contacts.evidence[0],
    );
  const tried = facts.tried.filter(
    (one, index) =>
      !facts.tried.some((other, place) => place !== index && other.what.includes(one.what.slice(0, 40))),
  );
  for (const { what, by, evidence } of tried.slice(0, 3))
    point(writer, `${by === 'customer' ? 'They tried' : 'We tried'}: ${cut(what, 90)}`, evidence);
  const promised = facts.promised.filter(
    (one, index) => facts.promised.findIndex(({ what }) => what === one.what) === index,
  );
  for (const { what, kept, evidence } of promised.slice(0, 3))
    point(
      writer,
      `We promised ${quoted(what, 90)}${kept === false ? ' and did not keep it' : kept ? ' and kept it' : ': kept? Check before you call'}`,
      evidence,
    );
  for (const { what, refused, evidence } of facts.offered.slice(0, 2))
    point(
      writer,
      `We offered ${offerWords(what)}${refused ? ', and they said no: do not bring it up again' : ''}`,
      evidence,
    );
  for (const { text, evidence } of facts.asks.slice(0, 3))
    point(writer, `Open question: ${quoted(text, 110)}`, evidence);
  for (const { text, evidence } of facts.deadlines.slice(0, 2))
    point(writer, `Their date: ${cut(text.replace(/[,;.]+$/, ''), 60)}`, evidence);
}

/** Colleagues read of the customer as "they": "your order" becomes "their order". */
const ofThem = (text: string): string =>
  text
    .replace(/\byours\b/gi, 'theirs')
    .replace(/\byour\b/gi, 'their')
    .replace(/\b(to|for|with|of|from|on|at|by|behind|without|around|against) you\b/gi, '$1 them')
    .replace(/\byou$/gi, 'them')
    .replace(/\byou\b/gi, 'they');

/** "a £20 voucher" as it is; a whole sentence of ours is quoted. */
const offerWords = (what: string) =>
  /^(?:an?|the|to)\b|^[\d£$€]/i.test(what) ? cut(what, 70) : quoted(what, 70);

export function writeLandmines(writer: Writer, situation: Situation, most: number): void {
  for (const { what, advice, evidence } of situation.landmines.slice(0, most)) {
    const [first] = evidence;
    const whose =
      first && !what.includes('“')
        ? `${cut(what, 110).replace(/[.:]+$/, '')}: ${quoted(first.quote, 80)}`
        : cut(what, 160);
    point(writer, [whose, cut(advice, 150)].filter(Boolean).join(' '), first);
  }
}

/** What may be said about putting it right, and what may not. */
export function writeOptions(writer: Writer, options: readonly Option[]): void {
  for (const option of options) {
    const more = writer.pick(`option-${option.id}`, [
      option.why,
      `It takes: ${lower(option.needs[0]!)}.`,
      `Mind: ${lower(option.risks[0]!)}.`,
      `${option.why} Mind: ${lower(option.risks[0]!)}.`,
    ]);
    point(
      writer,
      option.needsApproval
        ? `${writer.pick(`not-${option.id}`, ['Not yours to offer yet', 'Needs a yes first', 'Keep to yourself until it is approved'])}: ${option.title} (${option.needs.at(-1)})`
        : `${option.recommended ? 'Aim for' : writer.pick(`also-${option.id}`, ['Also possible', 'If that fails', 'Second way'])}: ${option.title}. ${more}`,
    );
  }
}
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What nobody knows yet and somebody has to find out before dialling. */
export function writeQuestions(writer: Writer, situation: Situation): void {
  for (const { id, question } of situation.inputs.filter(({ source }) => source === 'missing').slice(0, 4))
    point(writer, writer.pick(`question-${id}`, questions[id] ?? [question]));
}

const questions: Partial<Record<Situation['inputs'][number]['id'], readonly string[]>> = {
  'what-happened': [
    'What exactly happened, in their order?',
    'What did they see, and when first?',
    'What is the event itself, without anyone’s interpretation?',
    'Which moment started it, as they tell it?',
  ],
  'who-escalated': [
    'Who is this person: role, company, what they are worth to us?',
    'What do they decide on their side, and who listens to them?',
    'Which account is it, how large, and who else there knows of it?',
    'Do they speak for themselves or for a company, and how big is it?',
  ],
  'what-they-ask': [
    'What would they call solved?',
    'Which one thing do they want from this call?',
    'What are they asking for, under what they say?',
    'What would make them hang up content?',
  ],
  'failure-kind': [
    'Did the product fail, our process, or both?',
    'Was it the thing itself or the way we dealt with it?',
    'Which failed first, the product or our answer?',
    'Is there a fault in it, or a slip of ours, or one after the other?',
  ],
  'our-part': [
    'What was our part in it, in one sentence?',
    'Which step of ours made it worse?',
    'What did we do or leave undone, with dates?',
    'Where could one of us have stopped it?',
  ],
  'fix-or-plan': [
    'What is being done, and what of that is confirmed?',
    'Which fix is planned, and who says so?',
    'What can be said about the repair without guessing?',
    'Who is working on it at this hour, and what do they know?',
  ],
  'isolated-or-pattern': [
    'Is it only them, or do others see it too?',
    'How many more tickets look like this one?',
    'Has it happened before, here or elsewhere?',
    'Would another customer notice the same today?',
  ],
  'who-handles': [
    'Who has it in hand right now, by name?',
    'Whose desk is it on while you are on the phone?',
    'Who picks it up after your call?',
    'Which colleague has touched it last?',
  ],
  history: [
    'What went on with them before this?',
    'Which earlier cases do they remember?',
    'When did we last let them down, and how did it end?',
    'What is in their record from the last year?',
  ],
  relationship: [
    'How did we stand with them before it happened?',
    'Who on our side knows them well?',
    'Have they ever praised us, and for what?',
    'Is there goodwill left, and whose?',
  ],
};
