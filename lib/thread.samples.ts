import type { Message, Participant, Role, Thread } from './thread';

/** Who said it (a side, where the name does not matter), what, and what else is so of the message, as `{ sentAt }`. */
export type SampleLine = [who: Role | Participant, text: string, more?: Partial<Message>];

/** An invented thread for tests: a public, whole message for each line, `m1` the oldest. `rest` says what else matters. */
export function sampleThread(lines: SampleLine[], rest: Partial<Thread> = {}): Thread {
  return {
    site: 'sample',
    id: 't',
    subject: 'Sample',
    participants: [],
    messages: lines.map(([who, text, more], index) => ({
      id: `m${index + 1}`,
      author: typeof who === 'string' ? unnamed(who) : who,
      visibility: 'public',
      completeness: 'whole',
      text,
      attachments: [],
      ...more,
    })),
    fields: {},
    readBy: 'paste',
    notRead: [],
    ...rest,
  };
}

const unnamed = (role: Role): Participant => ({
  name: role === 'agent' ? 'Sample Agent' : 'Sample Customer',
  role,
});
