import type { Paragraph } from './page';

/** Every character here must arrive: joiners of emoji and of Persian, flags, marks that look like markup. */
export const draft = {
  greeting: 'Dear Ann,',
  plain: 'I am sorry: the export lost two of your rows. <b> & "quotes" stay as they are.',
  bullets: ['Today I restore both rows.', 'By Friday you get the cause in writing.'],
  numbered: ['Open the export.', 'Choose “All rows”.'],
  emoji: 'Emoji: 👩‍👩‍👧 👍🏽 🏳️‍🌈 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 end.',
  rightToLeft: 'שלום אן, תודה. العربية هنا. می‌خواهم.',
  link: 'https://status.example.com/export?id=7&lang=en',
};

export const draftText = [
  draft.greeting,
  draft.plain,
  `This is what happens now:\n${draft.bullets.map((item) => `- ${item}`).join('\n')}`,
  draft.emoji,
  draft.rightToLeft,
  draft.numbered.map((item, index) => `${index + 1}. ${item}`).join('\n'),
  `Follow it at ${draft.link}.`,
].join('\n\n');

/** What stands in the box before: bold words, two paragraphs. */
export const standing: Paragraph[] = [
  [{ text: 'Hi Ann, thanks for ' }, { text: 'writing again', bold: true }, { text: ' to us today.' }],
  [{ text: 'Second one stays. We will try soon. It ends here.' }],
];

/** Five thousand words in a hundred paragraphs, no two alike. */
export const longText = Array.from({ length: 100 }, (_, paragraph) =>
  Array.from({ length: 50 }, (_, word) => `word${paragraph}n${word}`).join(' '),
).join('\n\n');

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  zwj: '\u200D',
  zwnj: '\u200C',
};

export const decode = (html: string): string =>
  html.replace(/&(#?\w+);/g, (all, name) => entities[name] ?? all);

/** Lines with words of a model's HTML or text, without list signs: what any product would send. */
export function linesOf(model: string): string[] {
  const text = isText(model)
    ? model
    : decode(
        model
          .replace(/<p data-f-id.*$/s, '') // Froala's own line without a licence.
          .replace(/[\n\t]+/g, ' ')
          .replace(/<br[^>]*>|<\/(?:p|div|li|ul|ol)>|<(?:p|div|li|ul|ol)[^>]*>/g, '\n')
          .replace(/<[^>]+>/g, ''),
      );
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter(Boolean)
    .map((line) => line.replace(/^(?:- |\d\. )/, ''));
}

export const isText = (model: string): boolean => !/<(?:p|div)\b/.test(model);
