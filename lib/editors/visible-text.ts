// Zero-width and bidi controls, fillers, soft hyphens.
const controls =
  /\u00AD|[\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/;
// Joiners of graphemes, vowels without a shape, variation selectors, music, tags.
const combining =
  /\u034F|[\u17B4\u17B5]|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0F]|[\u{1BCA0}-\u{1BCA3}]|[\u{1D173}-\u{1D17A}]|[\u{E0000}-\u{E0FFF}]/u;
const invisible = new RegExp(`${controls.source}|${combining.source}`, 'u');
const allInvisible = new RegExp(invisible, 'gu');
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const pictureBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F?$/u;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji})$/u; // Not as one class: Chromium 156 then misses flags.
const pictureAfter = /^\p{Extended_Pictographic}/u;
const joiningBefore =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
const mongolianBefore = /\p{Script=Mongolian}$/u;
const flagTags = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F}/gu;

/** Takes out what nobody can see, but for joiners inside emoji and in scripts that are written with them. */
export function stripInvisible(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(control, '');
  if (!invisible.test(lines)) return lines;
  const flags: [start: number, end: number][] = [];
  for (const { index, 0: flag } of lines.matchAll(flagTags)) flags.push([index, index + flag.length]);
  return lines.replace(allInvisible, (character, index: number) => {
    const inFlag = flags.some(([start, end]) => index > start && index < end);
    return inFlag ||
      isNeeded(character, lines.slice(Math.max(0, index - 3), index), lines.slice(index + 1, index + 3))
      ? character
      : '';
  });
}

function isNeeded(character: string, before: string, after: string): boolean {
  if (character === '\u200D' && pictureBefore.test(before)) return pictureAfter.test(after);
  if (character === '\u200C' || character === '\u200D') return joiningBefore.test(before);
  if (character === '\uFE0E' || character === '\uFE0F') return emojiBefore.test(before);
  if (/[\u180B-\u180D\u180F]/.test(character)) return mongolianBefore.test(before);
  return false;
}
