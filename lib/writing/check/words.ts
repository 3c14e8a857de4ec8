import { modelText } from '../../lint/text-model';

const common = new Set(
  'about above after again against also always another anything around back because been before being below between both cannot come could day days does doing done down each either else even ever every everything from further gave get give given goes going have having here hers herself himself into itself just keep know last later least less like long made make many matter message more most much must need needs never next nobody none nothing once only other ours ourselves over part please really right said same says send sent should since some someone something soon still such take taken tell than that their them then there these they thing things this those through time times today together told tomorrow took under until upon very want wants week weeks well went were what when where whether which while whom whose will with within without work works would write written yesterday your yours yourself'.split(
    ' ',
  ),
);

/** The words of a text that carry its matter, without their endings, so that "booked" and "booking" are one. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !common.has(word)).map(stem);

const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(?:ings?|ed|ies|es|s|ly|er|ers|ment|ation|e|y)$/, '')
    : word.replace(/s$/, '');

/** The check's own sentences, with their words. */
export const sentencesOf = (text: string): { start: number; end: number; words: string }[] =>
  modelText(text).sentences.map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
