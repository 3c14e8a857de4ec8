import type { Message, Thread } from '../../thread';

/** A sample for the rules' examples: an invented customer, angry, with an earlier answer and an internal note. */
const dana = { name: 'Dana Whitfield', address: 'dana@example.com', role: 'customer' as const };
const sam = { name: 'Sam Okafor', address: 'sam@support.example.com', role: 'agent' as const };

const message = (
  id: string,
  author: Message['author'],
  text: string,
  more: Partial<Message> = {},
): Message => ({
  id,
  author,
  visibility: 'public',
  completeness: 'whole',
  text,
  attachments: [],
  ...more,
});

export const angryThread: Thread = {
  site: 'sample',
  id: '1',
  subject: 'Export lost our reports',
  participants: [dana, sam],
  fields: { tier: 'standard' },
  readBy: 'page',
  notRead: [],
  messages: [
    message('1', dana, 'Your export deleted our reports. This is unacceptable. My order number is A-20417.'),
    message('2', sam, 'Hello Dana, we are sorry for the lost reports. We are looking at it.'),
    message(
      '3',
      sam,
      'Caused by the Falcon migration, see https://wiki.example.com/falcon. Ask Priyanka before refunding, she knows the INC-4471 details.',
      { visibility: 'internal' },
    ),
    message('4', dana, 'This is the third time I write. When will the reports be back? I am furious.'),
  ],
};
