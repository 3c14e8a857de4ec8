import fc from 'fast-check';
import { exampleTexts } from './examples.samples';
import { ruleInfo } from './index';
import { angryThread } from './message/sample';
import type { LintContext } from './rule';

const exampleWords = [...new Set(exampleTexts.join(' ').split(/\s+/))];

/** What breaks a checker that counts in characters, or trusts that words are plain. */
const oddities = [
  ...[
    '🙂',
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    '👍🏽',
    'e\u0301',
    'a\u0308\u0323',
    'Z\u0351\u036b\u0343',
    '\u0301',
    '\u{1d4ea}',
    '𠮷野家',
  ],
  ...[
    '\ud83d',
    '\ude42',
    '\ude42\ud83d',
    'sor\ud83dry',
    '\ufffd',
    '\u0000',
    '\u0007',
    '\u202eyrros\u202c',
    '\u200f',
  ],
  ...[
    'שלום, אנחנו מצטערים.',
    'نعتذر عن الإزعاج.',
    'Ни слова.',
    '申し訳ございません。',
    'İstanbul',
    'ﬁxed',
    'ß',
    'ŉ',
    'ǅ',
  ],
  ...[
    '\r\n',
    '\n',
    '\r',
    '\u2028',
    '\u2029',
    '\n\n',
    '\r\n\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u3000',
  ],
  ...[
    '"',
    '“',
    '”',
    '«we apologise»',
    "'",
    '’',
    '`',
    '```',
    '```\nrm -rf\n```',
    '`code`',
    '>',
    '> quoted',
    '\n> never\n',
  ],
  ...[
    '-- ',
    '\n-- \nSam',
    '\nKind regards,\nSam',
    '\nOn Monday Jo wrote:\n',
    'From: Jo\nSent: Monday',
    '---',
    '________',
  ],
  ...[
    'https://example.com/a?b=(c)',
    'www.example.com.',
    'jo.park@example.com',
    '[name]',
    '{{field}}',
    '⟦the cause⟧',
    'XXX',
  ],
  ...[
    '- ',
    '1. ',
    'a) ',
    '• ',
    '...',
    '…',
    '!!!',
    '?!',
    'e.g.',
    'p.m.',
    '3.14',
    '1,000',
    '10:30',
    "o'clock",
    'well-known',
  ],
];

const longRun = fc
  .tuple(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\u00a0',
      '.',
      '"',
      '>',
      '-',
      "'",
      '🙂',
      '\u0301',
      '(',
      'we ',
      'A.',
      '\r\n',
      'sorry, ',
      '`',
      '[',
      '1,',
    ),
    fc.integer({ min: 20, max: 1500 }),
  )
  .map(([unit, times]) => unit.repeat(times));

/** A piece of what stands in a reply: a sentence, a word of one, an oddity, a long run, or nothing known at all. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...exampleTexts) },
  { weight: 8, arbitrary: fc.constantFrom(...exampleWords) },
  { weight: 6, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: longRun },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const gap = fc.constantFrom(' ', ' ', ' ', '', '. ', ', ', '\n', '\n\n', '\r\n', '\u00a0');

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));

/** What a typist, a paste or an editor does: some units out, some in, at a place given as a share of the text. */
export interface Edit {
  at: number;
  out: number;
  in: string;
}
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })),
  in: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 1 }), piece),
});

/** Cuts where it says, be it in the middle of an emoji. */
export function edited(text: string, { at, out, in: words }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + words + text.slice(start + out);
}

export const anyContext: fc.Arbitrary<LintContext> = fc.record(
  {
    thread: fc.constant(angryThread),
    mostFindings: fc.constantFrom(1, 3, 100),
    muted: fc.subarray(ruleInfo.map(({ id }) => id)),
    levels: fc.dictionary(
      fc.constantFrom(...ruleInfo.map(({ id }) => id)),
      fc.constantFrom('error', 'warning', 'hint'),
      {
        noNullPrototype: true,
      },
    ),
    teamRules: fc.array(
      fc.record({
        id: fc.constantFrom('team-one', 'team-two', 'team-three'),
        phrase: fc.oneof(fc.constantFrom(...exampleWords), piece).filter((words) => words !== ''),
        replacement: fc.oneof(fc.constant(''), piece),
        level: fc.constantFrom('error', 'warning', 'hint'),
        reason: fc.constantFrom('', 'We say it otherwise.'),
      }),
      { maxLength: 3 },
    ),
    audience: fc.constantFrom('reply', 'note'),
    gapsAreErrors: fc.boolean(),
  },
  { requiredKeys: [] },
);
