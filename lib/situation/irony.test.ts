import { describe, expect, test } from 'vitest';
import { type SampleLine, sampleThread } from '../thread.samples';
import { findHazards } from './hazard';
import { findIrony } from './irony';
import { readThread } from './text/reading';

function readingOf(text: string, answer?: string) {
  const answered: SampleLine[] = answer ? [['agent', answer]] : [];
  const thread = sampleThread([...answered, ['customer', text]], { subject: '' });
  const read = readThread(thread, new Date('2026-11-10T10:00:00Z'));
  return { read, reading: read.customer[0]! };
}

describe('what is said mockingly', () => {
  const mocks = (text: string, answer?: string) => {
    const { read, reading } = readingOf(text, answer);
    return findIrony(reading, read).length > 0;
  };
  test.each([
    'Should I sing it to you on the phone?',
    'I do not need a tutorial, I need my heating.',
    'The calendar is empty again. Empty.',
    'Perhaps the next decade suits you better.',
  ])('%s', (text) => expect(mocks(text)).toBe(true));
  test('our sum, left standing', () => {
    expect(mocks('Fifteen euros.', 'We can offer you a voucher of 15 euros.')).toBe(true);
    expect(mocks('Fifteen euros.', 'We have looked into it.')).toBe(false);
  });
  test.each(['Should I send the photos to you?', 'I need a new invoice, please.', 'Thanks. Thanks again.'])(
    'meant: %s',
    (text) => expect(mocks(text)).toBe(false),
  );
});

describe('where somebody can come to harm', () => {
  const isHazard = (text: string) => findHazards(readingOf(text).reading.sentences).length > 0;
  test.each([
    'Since the visit the kitchen smells of gas.',
    'There are bare wires behind the panel.',
    'The ladder missed my wife by luck: the top rung came off an inch from her head.',
    'My daughter sat in it when the high chair collapsed.',
    'His nut allergy is in the form. On the kitchen list it is missing.',
  ])('%s', (text) => expect(isHazard(text)).toBe(true));
  test.each([
    'The bathroom smells of paint.',
    'There is no smell of gas, I checked.',
    'The wheel of fortune on your page is stuck.',
    'Is the menu fit for people with an allergy?',
  ])('none: %s', (text) => expect(isHazard(text)).toBe(false));
});
