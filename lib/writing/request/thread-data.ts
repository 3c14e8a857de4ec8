import type { Situation } from '../../situation/situation';
import type { Message, Participant, Thread } from '../../thread';
import type { Option } from '../draft';
import { requestLimits } from './limits';

/** What goes along beside the public messages, only when switched on. */
export interface Sharing {
  internalNotes?: boolean;
  attachmentNames?: boolean;
}

/** Fields of the ticket that help to answer; all others stay here. */
const sentFields = ['status', 'priority', 'queue', 'tags', 'organisation', 'tier', 'channel', 'sla'] as const;

/** The thread as data. No addresses, no page address, no quoted history, no signatures, nothing a reader can't see. */
export function threadData(thread: Thread, sharing: Sharing, clean: (text: string) => string) {
  const shared = thread.messages.filter((one) => sharing.internalNotes || one.visibility === 'public');
  const kept = withinLimit(shared);
  return {
    subject: clean(thread.subject),
    people: thread.participants.map((one) => person(one, clean)),
    fields: Object.fromEntries(
      sentFields.flatMap((name) => (thread.fields[name] ? [[name, clean(thread.fields[name])]] : [])),
    ),
    messagesLeftOut: shared.length - kept.length,
    messages: kept.map((message) => ({
      id: message.id,
      author: person(message.author, clean),
      ...(message.sentAt && { sentAt: message.sentAt }),
      visibility: message.visibility,
      text: clean(shorten(message.text)),
      ...(sharing.attachmentNames &&
        message.attachments.length > 0 && {
          attachments: message.attachments.map(({ name }) => clean(name)),
        }),
    })),
  };
}

/** What was worked out on the device, without the quotes that the messages hold already. */
export function situationData(
  situation: Situation,
  options: readonly Option[],
  clean: (text: string) => string,
) {
  return {
    emotion: situation.emotion.value,
    needs: situation.needs.map(({ value }) => value),
    severity: situation.severity.id,
    type: situation.type.value,
    route: situation.route.decision,
    threats: [...new Set(situation.facts.threats.map(({ kind }) => kind))],
    stopSigns: situation.stopSigns.map(({ kind }) => kind),
    clocks: situation.clocks.map(({ kind, due, within }) => ({ kind, within, ...(due && { due }) })),
    // What the messages say the model reads there; this is what they don't say.
    known: situation.inputs.flatMap(({ id, value, source }) =>
      value && source !== 'thread' && source !== 'note' && source !== 'missing'
        ? [{ id, source, value: clean(value) }]
        : [],
    ),
    missing: situation.inputs.flatMap(({ id, source }) =>
      source === 'missing' || source === 'note' ? [id] : [],
    ),
    options: options.map(({ id, title, why, needs, needsApproval }) => ({
      id,
      title: clean(title),
      why: clean(why),
      needs: needs.map(clean),
      needsApproval,
    })),
  };
}

const person = ({ name, role }: Participant, clean: (text: string) => string) => ({
  name: clean(name),
  role,
});

const shorten = (text: string): string =>
  text.length <= requestLimits.messageCharacters
    ? text
    : `${text.slice(0, requestLimits.messageCharacters).toWellFormed()} […]`;

/** The first message and as many of the newest as there is room for. */
function withinLimit(messages: readonly Message[]): Message[] {
  const [first, ...rest] = messages;
  if (!first) return [];
  let room = requestLimits.threadCharacters - shorten(first.text).length;
  const newest: Message[] = [];
  for (const message of rest.toReversed()) {
    room -= shorten(message.text).length;
    if (room < 0) break;
    newest.unshift(message);
  }
  return [first, ...newest];
}
