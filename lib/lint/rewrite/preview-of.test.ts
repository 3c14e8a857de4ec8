import { expect, test } from 'vitest';
import { previewOf } from './preview-of';

const preview = (text: string, replaced: string, by: string) => {
  const start = text.indexOf(replaced);
  return previewOf(text, { start, end: start + replaced.length, text: by });
};

test.each([
  [
    'a capital letter',
    'I see your anger, but the file is gone for good.',
    ', but t',
    '. T',
    'The file is gone…',
  ],
  [
    'up to the end of the sentence',
    'I see, but the file is gone. We stay.',
    ', but t',
    '. T',
    'The file is gone',
  ],
  ['not into the next line', 'Calm down, see\nthe log', 'Calm down, s', 'S', 'See'],
  [
    'words that go on after a space',
    'You must return the cable at once.',
    'You must ',
    'Please ',
    'Please return the cable…',
  ],
  ['a mark alone', 'Good news: it all works now!!!', '!!!', '.', '…it all works now.'],
  ['a mark alone at the start', 'Done!!!', '!!!', '.', 'Done.'],
  ['a letter within a word', 'We loose it.', 'o', '', ''],
  ['the end of a word', 'We reseted it today.', 'eted', 'et', 'reset'],
  ['a whole word, as it is', 'This may impact your booking.', 'impact', 'affect', 'affect'],
  [
    'words that stay when those in front go',
    'As I told you, I will charge the fee.',
    'As I told you, I',
    'I',
    'I will charge the…',
  ],
  ['the last word', 'This may impact', 'impact', 'affect', 'affect'],
  ['a sentence, as it is', 'It was lost. Wait.', 'It was lost.', 'We lost it.', 'We lost it.'],
  [
    'long words up to their whole last one',
    'I know, it is what it is',
    'I know, i',
    'We lost your file and i',
    'We lost your file and it…',
  ],
])('%s', (_, text, replaced, by, shown) => {
  expect(preview(text, replaced, by)).toBe(shown);
});
