import { expect, test } from 'vitest';
import { sampleThread } from '../../thread.samples';
import { readability } from './readable';

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
  expect(readability(sampleThread([['customer', text]]))).toBe(expected);
});

test('where the customer wrote nothing, there is nothing to read', () => {
  expect(readability(sampleThread([]))).toBe('silent');
});
