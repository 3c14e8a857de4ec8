import { expect, test } from 'vitest';
import { messageOfEvent, personBy, splitTranscript } from './messages';

const parse = () => {
  throw new Error('no HTML here');
};
const personOf = personBy(
  [
    { id: 1, name: 'Eva Sample', email: 'eva@client.example.com', role: 'end-user' },
    { id: 2, name: 'Ken Sample', role: 'agent' },
  ],
  { id: 9, requester_id: 1 },
);

test('an agent who asked is the customer of that ticket', () => {
  const personOfAgent = personBy([{ id: 2, name: 'Ken Sample', role: 'admin' }], { id: 9, requester_id: 2 });
  expect(personOfAgent(2).role).toBe('customer');
  expect(personOf(2).role).toBe('agent');
  expect(personOf(-1)).toEqual({ name: 'Zendesk', role: 'other' });
  expect(personOf(77).role).toBe('other');
});

test('events of the messaging log: who said what, activities left out', () => {
  const event = (author: object, content?: object) =>
    messageOfEvent(
      {
        id: 'e1',
        type: 'Messaging::ConversationMessage',
        created_at: '2026-11-20T10:00:00Z',
        author,
        content,
      } as never,
      personOf,
      parse,
    );
  expect(
    event({ type: 'user', 'zen:support:user_id': 1 }, { type: 'text', text: 'Where is it?' }),
  ).toMatchObject({
    author: { name: 'Eva Sample', role: 'customer' },
    text: 'Where is it?',
    visibility: 'public',
  });
  expect(event({ type: 'agent', display_name: 'Ken' }, { text: 'On its way.' })?.author).toMatchObject({
    name: 'Ken',
    role: 'agent',
  });
  expect(event({ type: 'bot', display_name: 'Bot' }, { text: 'Hello' })?.author.role).toBe('other');
  expect(event({ type: 'user' })).toBeUndefined();
});

test('a chat kept in one comment is split into its messages', () => {
  const one = {
    id: '5',
    author: { name: 'Eva Sample', role: 'customer' as const },
    visibility: 'public' as const,
    completeness: 'whole' as const,
    text: '(10:02:11) Eva Sample: It is late.\nVery late.\n(10:03:40) Ken Sample: I am sorry.\n(10:04:00) Bot: rate us',
    attachments: [],
  };
  const parts = splitTranscript(one, [personOf(1), personOf(2)]);
  expect(parts.map((part) => [part.author.role, part.shownTime, part.text])).toEqual([
    ['customer', '10:02:11', 'It is late.\nVery late.'],
    ['agent', '10:03:40', 'I am sorry.'],
    ['other', '10:04:00', 'rate us'],
  ]);
  expect(splitTranscript({ ...one, text: 'Just a mail: with a colon' }, [])).toHaveLength(1);
});
