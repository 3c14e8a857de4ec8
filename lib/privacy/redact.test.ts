import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedaction, redact } from './redact';

const kinds = (text: string) =>
  redact(text).spans.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const fakeKey = ['sk', 'live', 'a1B2c3D4e5F6g7H8'].join('_'); // Put together here, so that no scanner takes it for a real one.

describe('finds', () => {
  test.each([
    ['Write to ann.lee@example.com.', 'email', 'ann.lee@example.com'],
    ['I paid with 4111 1111 1111 1111 twice.', 'card', '4111 1111 1111 1111'],
    ['Refund to DE89 3704 0044 0532 0130 00 please.', 'account', 'DE89 3704 0044 0532 0130 00'],
    ['My account number is 12345678.', 'account', '12345678'],
    ['Call me on (415) 555-0132.', 'phone', '(415) 555-0132'],
    ['Mobil: 0176 12345678', 'phone', '0176 12345678'],
    ['+49 30 1234567 works too', 'phone', '+49 30 1234567'],
    ['SSN: 123-45-6789', 'national-id', '123-45-6789'],
    ['My passport number is C01X00T47.', 'national-id', 'C01X00T47'],
    ['From 203.0.113.7 I see nothing.', 'ip', '203.0.113.7'],
    ['From 2001:db8::8a2e:370:7334 neither.', 'ip', '2001:db8::8a2e:370:7334'],
    [`The key ${fakeKey} leaked.`, 'secret', fakeKey],
    ['My password is Tr0ub4dor&3.', 'secret', 'Tr0ub4dor&3'],
    [
      'Send it to 12 Example Street, Springfield, IL 62704.',
      'address',
      '12 Example Street, Springfield, IL 62704',
    ],
    ['Musterstraße 12, 10115 Berlin', 'address', 'Musterstraße 12, 10115 Berlin'],
    ['Dear Ms. Quillfeather,', 'name', 'Quillfeather'],
    ['My name is Ottoline Quillfeather.', 'name', 'Ottoline Quillfeather'],
    ['Then Ottoline Quillfeather hung up on me.', 'name', 'Ottoline Quillfeather'],
    ['The technician Quillfeather never came.', 'name', 'Quillfeather'],
    ['“That is final,” says Quillfeather.', 'name', 'Quillfeather'],
    ['We were four passengers: Quillfeather, Tanaka and Obi.', 'name', 'Tanaka'],
    ['They booked Anna, Quillfeather and Obi on other flights.', 'name', 'Quillfeather'],
  ] as const)('%s', (text, kind, value) => {
    expect(kinds(text)).toContainEqual([kind, kind === 'secret' ? expect.stringContaining(value) : value]);
    expect(redact(text).text).not.toContain(value);
  });
});

test.each([
  'Order 4500123456 came on 12.03.2024 at 14:30, 3 of 12 parts, 1,299.00 EUR.',
  'Version 2.10.4.1 crashes since Monday.',
  'We waited from 10:15 to 12:45 on 2024-05-06.',
  'The serial number is not on the invoice of May 2024.',
  'See https://example.com/help/12345678901 for that.',
  'Please reset my password, it does not work.',
  'I am a Premium customer since 2019, and I am German.',
  'Royal Mail told me to ask you, and Example Support said no.',
  'It works in Chrome, Firefox and Edge.',
])('leaves alone: %s', (text) => expect(kinds(text)).toEqual([]));

describe('placeholders', () => {
  const participants = [
    { name: 'Ann Lee', role: 'customer' as const },
    { name: 'Bo Berg', role: 'agent' as const },
  ];

  test('keep the role, and which part of a name was said', () => {
    const { text } = createRedaction({ participants }).redact('Dear Ann, Ann Lee wrote. Bo called Mr. Lee.');
    expect(text).toBe(
      'Dear [customer-1-first], [customer-1] wrote. [agent-1-first] called Mr. [customer-1-last].',
    );
  });

  test('give back a part of a name that nobody had said alone', () => {
    const session = createRedaction({ participants });
    session.redact('Ann Lee wrote.');
    expect(session.restore('Dear [customer-1-first], dear Ms [customer-1-last]')).toBe(
      'Dear Ann, dear Ms Lee',
    );
    expect(session.restore('[customer-7-first]')).toBe('[customer-7-first]');
  });

  test('are the same for the same value in every text of a session', () => {
    const session = createRedaction();
    const first = session.redact('ann@example.com and bo@example.com').text;
    const second = session.redact('again bo@example.com').text;
    expect([first, second]).toEqual(['[email-1] and [email-2]', 'again [email-2]']);
    expect(session.restore('to [email-2]')).toBe('to bo@example.com');
    expect(session.taken()).toHaveLength(2);
  });

  test('join a first name to the whole name that comes later', () => {
    expect(redact('Hi Ottoline, this is for Ottoline Quillfeather.').text).toBe(
      'Hi [person-1-first], this is for [person-1].',
    );
  });

  test('give back another way of writing as it was', () => {
    const text = 'Ann@example.com is ann@example.com, and ANN LEE is Ann Lee.';
    const redacted = createRedaction({ participants }).redact(text);
    expect(redacted.text).not.toMatch(/ann/i);
    expect(redacted.restore(redacted.text)).toBe(text);
  });

  test('that stand in the text already are no one’s data', () => {
    const text = 'What is [email-1]? Mine is ann@example.com.';
    const redacted = redact(text);
    expect(redacted.restore(redacted.text)).toBe(text);
    expect(redacted.restore('[email-9]')).toBe('[email-9]');
  });

  test('only stand for the kinds that are switched on', () => {
    expect(redact('ann@example.com, 203.0.113.7', { kinds: ['ip'] }).text).toBe('ann@example.com, [ip-1]');
  });
});

test('any text comes back exactly', () => {
  const pieces = fc.constantFrom(
    'Ann Lee',
    'ann@example.com',
    '4111111111111111',
    '[email-1]',
    '[customer-1]',
    '[',
    ']',
    '\n',
    ' ',
    'Dear ',
    '😀',
    '$&',
    '+49 30 1234567',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const session = createRedaction({ participants: [{ name: 'Ann Lee', role: 'customer' }] });
      const first = session.redact(text);
      const second = session.redact(`${text} `);
      expect(first.restore(first.text)).toBe(text);
      expect(session.restore(second.text)).toBe(`${text} `);
    }),
  );
});
