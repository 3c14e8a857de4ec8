import { expect, test } from 'vitest';
import { threadFromPaste } from './thread-from-paste';

const said = (text: string) =>
  threadFromPaste(text).messages.map((one) => [one.author.name, one.author.role, one.text]);

test('mails with header blocks, newest on top', () => {
  const thread = threadFromPaste(`From: Ines Duarte <ines@shop.example.com>
Sent: Tuesday, March 4, 2025 9:10 AM
To: support@maker.example.com
Subject: RE: Broken kettle

Still no answer. I want my money back.

From: Support <support@maker.example.com>
Sent: Monday, March 3, 2025 4:02 PM
To: Ines Duarte
Subject: Broken kettle

We will look into it.`);
  expect(thread.subject).toBe('RE: Broken kettle');
  expect(thread.messages.map((one) => [one.author.name, one.author.role, one.text])).toEqual([
    ['Support', 'agent', 'We will look into it.'],
    ['Ines Duarte', 'customer', 'Still no answer. I want my money back.'],
  ]);
});

test('a reply chain with quotes', () => {
  const thread = threadFromPaste(`Where is it?

On Mon, Mar 3, 2025 at 4:02 PM Robin Agent <robin@help.example.com> wrote:

> It is on its way.
>
> On Sun, Mar 2, 2025 at 8:00 AM Dana Reed <dana@mail.example.com> wrote:
>
>> My parcel is late.`);
  expect(thread.messages.map((one) => [one.author.address, one.text])).toEqual([
    ['dana@mail.example.com', 'My parcel is late.'],
    ['robin@help.example.com', 'It is on its way.'],
    [undefined, 'Where is it?'],
  ]);
});

test.each([
  ['[10:02] Ana: it is broken\n[10:04] Help desk: have you restarted?\n[10:05] Ana: yes\ntwice'],
  ['Ana, 10:02: it is broken\nHelp desk, 10:04: have you restarted?\nAna, 10:05: yes\ntwice'],
  ['Ana (10:02): it is broken\nHelp desk (10:04): have you restarted?\nAna (10:05): yes\ntwice'],
  ['Ana 10:02\nit is broken\nHelp desk 10:04\nhave you restarted?\nAna 10:05\nyes\ntwice'],
  ['Ana: it is broken\nHelp desk: have you restarted?\nAna: yes\ntwice'],
])('a chat log: %j', (log) => {
  expect(said(log)).toEqual([
    ['Ana', 'customer', 'it is broken'],
    ['Help desk', 'agent', 'have you restarted?'],
    ['Ana', 'customer', 'yes\ntwice'],
  ]);
});

test.each([
  [
    'Kettle broken\nInbox\n\nIda Roth\nMon, Mar 3, 2025, 4:02 PM (2 days ago)\nto me\n\nThe kettle leaks.\n\nSam Vale\nTue, Mar 4, 2025, 9:10 AM\nto Ida\n\nPlease descale it.\n\nIda Roth\n10:15 AM (1 hour ago)\nto me\n\nIt still leaks.',
  ],
  [
    'Kettle broken\nIda Roth <ida@mail.example.com>\t3 Mar 2025, 16:02\nto me\nThe kettle leaks.\nSam Vale <sam@shop.example.com>\t4 Mar 2025, 09:10\nto Ida\nPlease descale it.\nIda Roth <ida@mail.example.com>\t5 Mar 2025, 10:15\nto me\nIt still leaks.',
  ],
])('a conversation copied out of web mail: %j', (text) => {
  expect(threadFromPaste(text).subject).toBe('Kettle broken');
  expect(said(text)).toEqual([
    ['Ida Roth', 'customer', 'The kettle leaks.'],
    ['Sam Vale', 'agent', 'Please descale it.'],
    ['Ida Roth', 'customer', 'It still leaks.'],
  ]);
});

test('who wrote to me is the customer, whoever began', () => {
  expect(
    said(
      'Sam Vale\nMar 3, 2025, 4:02 PM\nto Ida\n\nYour kettle is ready.\n\nIda Roth\nMar 4, 2025, 9:00 AM\nto me\n\nIt leaks.',
    ).map(([name, role]) => [name, role]),
  ).toEqual([
    ['Sam Vale', 'agent'],
    ['Ida Roth', 'customer'],
  ]);
});

test('anything else is one message of the customer', () => {
  expect(said('Dear all,\n\nNote: this is the third time.\n\nRegards\nJo')).toEqual([
    ['', 'customer', 'Dear all,\n\nNote: this is the third time.\n\nRegards\nJo'],
  ]);
  expect(threadFromPaste('').messages).toHaveLength(1);
});
