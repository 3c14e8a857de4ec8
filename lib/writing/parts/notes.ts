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
  threatening: 'Threatening steps',
};
const needWords: Readonly<Record<Situation['needs'][number]['value'], string>> = {
  acknowledgement: 'to hear that it was wrong, from a person',
  speed: 'time: a step today',
  fairness: 'a fair result, with the figures open',
  control: 'to know where it stands and what comes next',
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
  if (need) point(writer, `Needs ${needWords[need.value]}`, need.evidence[0]);
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
    point(writer, `What failed: ${writer.case.slots.failure.text}`, writer.case.slots.failure.evidence);
  const count = writer.case.slots.times?.text;
  const waiting = writer.case.slots.waiting?.text;
  if (count || waiting)
    point(
      writer,
      [count && `has come to us ${count}`, waiting && `waiting for ${waiting}`]
        .filter(Boolean)
        .join(', ')
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
      `We offered ${cut(what, 70)}${refused ? ', and they said no: do not bring it up again' : ''}`,
      evidence,
    );
  for (const { text, evidence } of facts.asks.slice(0, 3))
    point(writer, `Open question: ${quoted(text, 110)}`, evidence);
  for (const { text, evidence } of facts.deadlines.slice(0, 2))
    point(writer, `Their date: ${cut(text.replace(/[,;.]+$/, ''), 60)}`, evidence);
}

export function writeLandmines(writer: Writer, situation: Situation): void {
  for (const { what, advice, evidence } of situation.landmines.slice(0, 6))
    point(writer, `${cut(what, 110)}${advice ? ` ${cut(advice, 140)}` : ''}`, evidence[0]);
}

/** What may be said about putting it right, and what may not. */
export function writeOptions(writer: Writer, options: readonly Option[]): void {
  for (const option of options)
    point(
      writer,
      option.needsApproval
        ? `Not yours to offer yet: ${option.title} (${option.needs.at(-1)})`
        : `${option.recommended ? 'Aim for' : 'Also possible'}: ${option.title}. ${option.why}`,
    );
}

/** What nobody knows yet and somebody has to find out before dialling. */
export function writeQuestions(writer: Writer, situation: Situation): void {
  for (const { question } of situation.inputs.filter(({ source }) => source === 'missing').slice(0, 4))
    point(writer, question);
}
