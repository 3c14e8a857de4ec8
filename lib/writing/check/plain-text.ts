import { type Spot, spotsOf } from './answer-finding';

const html = {
  rule: 'html',
  level: 'error',
  message: 'An answer is plain text; this is markup.',
} as const;
const picture = {
  rule: 'picture',
  level: 'error',
  message: 'A picture would be loaded from elsewhere; answers have none.',
} as const;
const scheme = {
  rule: 'link-scheme',
  level: 'error',
  message: 'Only web and mail links may stand in an answer.',
} as const;
const invisible = {
  rule: 'invisible-text',
  level: 'error',
  message: 'Characters that nobody can see.',
} as const;

// Joiners are part of emoji and of several scripts: only beside Latin letters and spaces they hide something.
const unseen =
  /[\u{e0000}-\u{e0fff}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u180e]+|(?<=[\p{Script=Latin}\s])[\u200c\u200d]+(?=[\p{Script=Latin}\s])|(?<![\p{Extended_Pictographic}#*\d])[\ufe00-\ufe0f]+/gu;

/** Whatever would be more than text where the answer is shown, pasted or exported. */
export function findMarkup(text: string): Spot[] {
  return [
    ...spotsOf(
      text,
      /<(?:[a-z][a-z0-9:-]*(?=[\s/>]|$)|\/[a-z]|!--|!\[cdata|!doctype|\?)[^<>]{0,400}>?/gi,
      html,
    ),
    ...spotsOf(
      text,
      /\bon(?:error|load|click|focus|mouse\w+|toggle|begin|start)\s*=|&(?:lt|#0*60|#x0*3c);?\s*\/?[a-z]/gi,
      html,
    ),
    ...spotsOf(text, /!\s?\[[^\]\n]{0,400}\]\s?[([]/g, picture),
    ...spotsOf(text, /\[[^\]\n]{1,200}\]:\s*\S+/g, {
      ...picture,
      rule: 'link-reference',
      message: 'Markdown references hide where they lead.',
    }),
    ...spotsOf(
      text,
      /\b(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data|blob|file|ftp|chrome|about|intent)\s*:(?=[/a-z]\S|\S+[,;(])/gi,
      scheme,
      isScheme,
    ),
    ...spotsOf(text, unseen, invisible),
  ];
}

/** "the data:" in a sentence is no scheme. */
const isScheme = (words: string): boolean => !/\s:$/.test(words);
