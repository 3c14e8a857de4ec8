/**
 * Characters that have no picture of their own: tags, zero-width, bidi controls, fillers, selectors that follow nothing
 * they could select. Joiners stay where emoji and scripts need them.
 */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single selectors and joiners are what is looked for.
  /[\u{E0000}-\u{E0FFF}]|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\ufe0f])[\u200c\u200d]|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]/gu;

export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/** Letters smuggled as Unicode tags or selectors, made readable: an alarm needs them, zero-width layout spaces do not. */
export function hiddenLetters(text: string): string {
  let letters = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code >= 0xe0020 && code <= 0xe007e) letters += String.fromCodePoint(code - 0xe0000);
    else if (code >= 0xe0100 && code <= 0xe01ef) letters += String.fromCodePoint(code - 0xe0100 + 16);
  }
  return letters.trim().length > 2 ? letters : '';
}
