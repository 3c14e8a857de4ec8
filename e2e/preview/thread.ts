import type { Message, Participant, Thread } from '../../lib/thread';

/** A sample: invented people, an invented fault. */
const priya: Participant = {
  name: 'Priya Raman',
  address: 'priya.raman@halden.example.com',
  role: 'customer',
};
const tom: Participant = { name: 'Tom Weller', address: 'tom@example.com', role: 'agent' };

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const message = (
  id: string,
  author: Participant,
  hours: number,
  text: string,
  rest: Partial<Message> = {},
): Message => ({
  id,
  author,
  sentAt: hoursAgo(hours),
  visibility: 'public',
  completeness: 'whole',
  text,
  attachments: [],
  ...rest,
});

export const sampleThread: Thread = {
  site: 'zendesk',
  account: 'halden',
  id: '51877',
  url: 'https://halden.zendesk.com/agent/tickets/51877',
  subject: 'Route plans lost after the migration: fourth time I write',
  participants: [priya, tom],
  messages: [
    message(
      'm1',
      priya,
      21 * 24,
      'Hello,\n\nsince you moved our account on the 2nd, six months of route plans are empty. The plan ids start at RP-20418. Please restore them.\n\nPriya',
    ),
    message(
      'm2',
      tom,
      20 * 24,
      'Hi Priya,\n\nsorry for any inconvenience. Could you send us the plan ids?\n\nTom',
    ),
    message(
      'm3',
      priya,
      19 * 24,
      'The ids are in my first mail: RP-20418 to RP-20977. This is frustrating, our drivers work from paper now.\n\nPriya',
    ),
    message('m4', tom, 12 * 24, 'Hi Priya,\n\nthe case was escalated. It will be fixed by Friday.\n\nTom'),
    message('m5', tom, 11 * 24, 'Backup of the old cluster exists, but nobody has tried a restore yet.', {
      visibility: 'internal',
    }),
    message(
      'm6',
      priya,
      26,
      'Friday has come and gone. This is the fourth time I write and nobody has read a word of it. I pay you $84,000 a year.',
    ),
    message(
      'm7',
      priya,
      0.6,
      'Great, just great: an automatic mail that my case is closed. I am furious. If I do not have a named person on this by tomorrow noon, we cancel, and our lawyer will write the next mail. Who owns this?',
    ),
  ],
  fields: { status: 'open', priority: 'urgent', organisation: 'Halden Freight', tier: 'enterprise' },
  readBy: 'api',
  notRead: [],
};

export const newerMessage = message('m8', priya, 0.1, 'I have now told our board. Call me before four.');

const wide = 'W'.repeat(400);

/** Words that try to leave their place: markup, no spaces, two directions. */
export const hostileThread: Thread = {
  ...sampleThread,
  id: '51878',
  subject: `<img src=x onerror=alert(1)>${wide}`,
  messages: sampleThread.messages.map((one) =>
    one.author.role === 'customer'
      ? {
          ...one,
          author: { ...one.author, name: `<b>${wide}</b>` },
          text: `${one.text} <script>alert(1)</script> ${wide} \u202eהחשבון שלי נמחק 😡😡`,
        }
      : one,
  ),
  fields: { tier: wide },
  notRead: [{ part: 'fields', reason: wide }],
};

/** 500 messages, one of them of a megabyte. */
export function hugeThread(): Thread {
  const pattern = sampleThread.messages;
  const messages = Array.from({ length: 500 }, (_, index) => {
    const one = pattern[index % pattern.length]!;
    const text = index === 250 ? `${one.text} `.repeat(Math.ceil(1_000_000 / one.text.length)) : one.text;
    return { ...one, id: `h${index}`, text };
  });
  return { ...sampleThread, id: '51879', messages };
}
