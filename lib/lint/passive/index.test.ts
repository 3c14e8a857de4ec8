import { expect, test } from 'vitest';
import { modelText } from '../model/model-text';
import { findPassives } from './index';

const passives = (text: string) =>
  modelText(text).sentences.flatMap((sentence) => findPassives(sentence, text));
const spans = (text: string) => passives(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Your order was shipped on Monday.', ['was shipped']],
  ['The refund has not yet been approved.', ['been approved']],
  ['It is being looked into by our engineers.', ['being looked']],
  ["The invoice wasn't sent.", ["wasn't sent"]],
  ["It's been escalated to the second line.", ['been escalated']],
  ["The bug's called a feature here.", ["'s called"]],
  ['Why is it called a bundle?', ['is it called']],
  ['Was the parcel delivered?', ['Was the parcel delivered']],
  ['Attached is the invoice.', ['Attached is']],
  ['Two customers got charged twice.', ['got charged']],
  ['The rows were found and deleted by the night job.', ['were found', 'deleted']],
  ['🙂 Mistakes were made.', ['were made']],
  ['The parcel was misread at the depot.', ['was misread']],
  ['The board was re-elected in May.', ['was re-elected']],
  ['Neither the form nor the letter has ever been organised by date.', ['been organised']],
  ['The total can be neither checked nor corrected.', ['be neither checked', 'corrected']],
  ['How often are the bins emptied?', ['are the bins emptied']],
  ['It was determined that the seal had split.', ['was determined']],
  ['The people there were told on Monday.', ['were told']],
  ['What time was the van booked?', ['was the van booked']],
  ['Is parking included?', ['Is parking included']],
  ['Was the parcel you sent delivered?', ['Was the parcel you sent delivered']],
  ['Nor was it ever sent.', ['was it ever sent']],
])('%s', (text, expected) => {
  expect(spans(text)).toEqual(expected);
});

test.each([
  'We are interested in your report.',
  'I am excited to help.',
  'The shop is crowded and I am tired.',
  'He deleted the file.',
  'It is red.',
  'We have decided to refund you.',
  'It is a used car.',
  'The outcome is underground.',
  "He's disappeared.",
  'What is the outcome?',
  'There is limited stock.',
  'There were some reported faults.',
  'Are you using the built-in app?',
  'Are you on a paid account?',
  'Are you sure you plugged it in?',
  'The figures are as expected.',
  'She is determined to win.',
  'They got tired of waiting.',
  'The form was unsigned.',
  'The soup was overcooked.',
])('no passive: %s', (text) => {
  expect(spans(text)).toEqual([]);
});

test.each([
  ['The rows were deleted by our night job.', false],
  ['The rows were deleted by Friday.', true],
  ['The rows were deleted.', true],
])('agentless: %s', (text, agentless) => {
  expect(passives(text)[0]).toMatchObject({ agentless });
});

test('the participle is marked on its own', () => {
  const text = 'First line.\nYour data was never deleted.';
  const [passive] = passives(text);
  expect(text.slice(passive!.verbStart, passive!.verbEnd)).toBe('deleted');
});
