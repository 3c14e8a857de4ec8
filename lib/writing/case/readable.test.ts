import { expect, test } from 'vitest';
import type { Thread } from '../../thread';
import { readability } from './readable';

const threadOf = (...texts: string[]): Thread => ({
  site: 'sample',
  id: 't',
  subject: 'Lamp',
  participants: [],
  messages: texts.map((text, index) => ({
    id: `m${index}`,
    author: { name: 'Ann Lee', role: 'customer' },
    visibility: 'public',
    completeness: 'whole',
    text,
    attachments: [],
  })),
  fields: {},
  readBy: 'paste',
  notRead: [],
});

test.each([
  ['read', 'My lamp arrived broken and nobody answers.'],
  ['read', 'help'],
  ['read', 'STILL NO LAMP!!!'],
  ['unread', 'Hola, llevo tres semanas esperando mi pedido y nadie me contesta.'],
  ['unread', 'Meine Bestellung ist seit drei Wochen nicht da. Das ist eine Frechheit!'],
  ['unread', '商品がまだ届きません。'],
  ['unread', 'لم يصل طلبي منذ ثلاثة أسابيع'],
  ['unread', '😡😡😡'],
  ['silent', '  '],
])('%s: %s', (expected, text) => {
  expect(readability(threadOf(text))).toBe(expected);
});

test('where the customer wrote nothing, there is nothing to read', () => {
  expect(readability(threadOf())).toBe('silent');
});
