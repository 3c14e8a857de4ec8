import { expect, test } from 'vitest';
import { fingerprint, type Message, threadKey } from './thread';

const message = (id: string, text: string): Message => ({
  id,
  author: { name: 'Ann Sample', role: 'customer' },
  visibility: 'public',
  completeness: 'whole',
  text,
  attachments: [],
});

test('the fingerprint changes when a message is added, expanded or edited, and only then', () => {
  const first = { messages: [message('1', 'Hello')] };
  expect(fingerprint({ messages: [message('1', 'Hello')] })).toBe(fingerprint(first));
  expect(fingerprint({ messages: [message('1', 'Hello'), message('2', '')] })).not.toBe(fingerprint(first));
  expect(fingerprint({ messages: [message('1', 'Hello there')] })).not.toBe(fingerprint(first));
  expect(fingerprint({ messages: [message('1', 'Hello'), message('2', 'a')] })).not.toBe(
    fingerprint({ messages: [message('1', 'Hello'), message('2', 'b')] }),
  );
});

test('two accounts of one site never share a key, whatever their names hold', () => {
  expect(threadKey({ site: 'gmail', account: 'a/b', id: 'c' })).not.toBe(
    threadKey({ site: 'gmail', account: 'a', id: 'b/c' }),
  );
  expect(threadKey({ site: 'gmail', id: '1' })).not.toBe(threadKey({ site: 'gmail', account: '1', id: '' }));
});
