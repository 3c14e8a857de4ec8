import { expect, test } from 'vitest';
import type { Thread } from '../../thread';
import { lint } from '../index';

const threadSaying = (text: string): Thread => ({
  site: 'sample-desk',
  id: '1',
  subject: 'Reports',
  participants: [],
  messages: [
    {
      id: 'm1',
      author: { name: 'Dana Sample', role: 'customer' },
      visibility: 'public',
      completeness: 'whole',
      text,
      attachments: [],
    },
  ],
  fields: {},
  readBy: 'page',
  notRead: [],
});
const repeats = (text: string, said: string) =>
  lint(text, { thread: threadSaying(said) }).findings.filter(({ rule }) => rule === 'repeat-yourself');

test.each([
  [
    'Please clear your browser cache again.',
    'I cleared the cache twice. Still empty.',
    'I cleared the cache twice',
  ],
  [
    'Could you restart the router?',
    'We have already restarted the router and the modem.',
    'We have already restarted the router and the modem',
  ],
  ['Have you tried another account?', 'I tried two other accounts.', 'I tried two other accounts'],
  ['Please send us your order number.', 'It is order 44812.', 'order 44812'],
])('%s after “%s” is an error with the quote', (text, said, quote) => {
  const [finding] = repeats(text, said);
  expect(finding).toMatchObject({ level: 'error', evidence: { messageId: 'm1', quote } });
});

test.each([
  ['Please clear your browser cache.', 'The reports are empty.'],
  ['Could you restart the printer?', 'I restarted the router.'],
  ['You can check the status in your account.', 'I checked the invoice.'],
])('%s after “%s” is a new thing', (text, said) => {
  expect(repeats(text, said)).toEqual([]);
});
