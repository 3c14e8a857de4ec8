import { describe, expect, test } from 'vitest';
import { stripInvisible } from './visible-text';

describe('what nobody sees is taken out', () => {
  test.each([
    ['zero-width and word joiners', 'a\u200Bb\u2060c\uFEFFd', 'abcd'],
    ['bidi controls', 'pay \u202E0001\u202C now\u200F', 'pay 0001 now'],
    ['soft hyphens and fillers', 'ex\u00ADport\u3164\u115F', 'export'],
    ['tag characters outside a flag', 'ok\u{E0068}\u{E0069}', 'ok'],
    ['variation selectors after letters', 'a\uFE0Fb\u{E0100}', 'ab'],
    ['joiners in scripts that need none', 'a\u200Db\u200Cc', 'abc'],
    ['a run of joiners', 'می\u200C\u200C\u200Cخواهم', 'می\u200Cخواهم'],
    ['control characters, but not line breaks', 'a\u0000b\u001Bc\n\td\u0085', 'abc\n\td'],
    ['half characters', 'a\uD83D b', 'a\uFFFD b'],
    ['other line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('%s', (_, text, seen) => {
    expect(stripInvisible(text)).toBe(seen);
  });
});

test.each([
  '👩‍👩‍👧 👍🏽 🏳️‍🌈 ❤️ 1️⃣ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 👩🏽‍💻',
  'می‌خواهم',
  'क्‍ष ক্‌ষ',
  'Grüße, naïve café, שלום, 你好',
])('what is needed stays: %s', (text) => {
  expect(stripInvisible(text)).toBe(text);
});
