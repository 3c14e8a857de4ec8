import { expect, test } from 'vitest';
import { linesOf, partsOf } from './lines';

const own = (text: string): string[] =>
  partsOf(text, linesOf(text)).paragraphs.map(({ start, end }) => text.slice(start, end));
const partings = (text: string): string[] =>
  partsOf(text, linesOf(text)).partings.map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'the quote ends with its marks',
    'On Mon, Nov 9, 2026 Mira Sample wrote:\n> Where is it?\n\nHere.',
    ['Here.'],
  ],
  ['also where the words below touch it', 'On Monday you wrote:\n> Where is it?\nHere.', ['Here.']],
  [
    'with an empty line above the marks',
    'On Mon Nov 09 2026, mira wrote:\n\n> One\n>\n> Two\n\nHere.',
    ['Here.'],
  ],
  [
    'answers between quotes',
    'Hi Mira,\n\nOn Monday you wrote:\n> One?\n\nYes.\n\n> Two?\n\nNo.',
    ['Hi Mira,', 'Yes.', 'No.'],
  ],
  [
    'two attributions',
    'On Monday you wrote:\n> One?\nYes.\nOn Tuesday you wrote:\n> Two?\nNo.',
    ['Yes.', 'No.'],
  ],
  [
    'an original message with marks',
    '-----Original Message-----\n> From: Mira\n> Where is it?\n\nHere.',
    ['Here.'],
  ],
  ['Windows line ends', 'On Monday you wrote:\r\n> Where is it?\r\n\r\nHere.', ['Here.']],
  [
    'an attribution in two lines',
    'On Mon, Nov 9, 2026 Mira Sample\n<mira@example.com> wrote:\n> Where?\n\nHere.',
    ['Here.'],
  ],
  [
    'a quoted line that a program wrapped',
    `> ${'a long line of the customer '.repeat(3)}that was\nwrapped\n> and goes on.\n\nHere.`,
    ['Here.'],
  ],
  ['an answer in small letters', '> Is it there?\nyes it is\n> And when?\ntoday', ['yes it is', 'today']],
  [
    'a quote without marks goes on to the end',
    'Here.\n\nOn Monday Mira wrote:\nWhere is it?\n\n> I asked.\n\nAgain.',
    ['Here.'],
  ],
  ['no quote below: as without marks', 'Here.\n\nOn Monday Mira wrote:', ['Here.']],
  [
    'a signature above the quote, words below it',
    'Yes.\n\nKind regards,\nSam\n\nOn Monday you wrote:\n> One?\n\nNo, sorry.',
    ['Yes.', 'No, sorry.'],
  ],
  [
    'a sentence that only starts like one',
    'On Monday we wrote to you.\n> One?\nYes.',
    ['On Monday we wrote to you.', 'Yes.'],
  ],
])('%s', (_, text, paragraphs) => {
  expect(own(text)).toEqual(paragraphs);
});

test.each([
  ['a known one', 'All done.\n\nCheers,\nSam', ['Cheers,']],
  ['one of its own words', 'All done.\n\nOver and out,\nSam', ['Over and out,']],
  ['no name below', 'All done.\n\nCheers', ['Cheers']],
  ['none in a quote', '> All done.\n>\n> Cheers,\n> Sam', []],
  ['none in a delimited signature', 'All done.\n-- \nCheers,\nSam', []],
])('the parting line: %s', (_, text, found) => {
  expect(partings(text)).toEqual(found);
});
