import { type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { levelSchema } from '../finding';

/** A mistake in the form of JSON, in plain words. */
export function syntaxWords(error: ParseError['error'], found: string): string {
  const here = found.trim() === '' ? '' : `, before “${found}”`;
  switch (printParseErrorCode(error)) {
    case 'CommaExpected':
      return `A comma is missing${here}.`;
    case 'ColonExpected':
      return `A colon is missing after a name${here}.`;
    case 'PropertyNameExpected':
      return `A name in double quotation marks was expected${here}. After the last value no comma may stand.`;
    case 'ValueExpected':
      return `A value is missing${here}. After the last value no comma may stand.`;
    case 'CloseBraceExpected':
      return 'A closing brace } is missing.';
    case 'CloseBracketExpected':
      return 'A closing bracket ] is missing.';
    case 'InvalidCommentToken':
      return 'Comments are not allowed in this file.';
    case 'UnexpectedEndOfString':
      return 'Text in quotation marks does not end in this line.';
    case 'UnexpectedEndOfComment':
      return 'A comment does not end, and comments are not allowed in this file.';
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return 'A backslash in text must stand before one of " \\ / b f n r t, or before u and four digits.';
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return 'This is not a number.';
    case 'InvalidCharacter':
      return 'A line break, a tab or another control character stands inside text.';
    default:
      return /[“”„«»'’‘]/.test(found)
        ? `Text and names stand in straight double quotation marks ", not in ${found}.`
        : `This is not JSON${here}: text and names stand in double quotation marks.`;
  }
}

const mostQuoted = 60;
/** Words of the file, short enough to be read past. */
export const quoted = (words: string): string =>
  `“${words.length > mostQuoted ? `${words.slice(0, mostQuoted - 1).trimEnd()}…` : words}”`;

const forms: Record<string, string> = {
  string: 'text in double quotation marks',
  array: 'a list in brackets [ ]',
  object: 'an object in braces { }',
  number: 'a number',
};
const levels = levelSchema.options.map((level) => `“${level}”`);

/** A value that does not fit, in plain words. `path` leads to it; `node` is what stands there, or around it. */
export function issueWords(issue: z.core.$ZodIssue, path: readonly PropertyKey[], node: Node): string {
  const name = String(path.at(-1) ?? '');
  const what = typeof path.at(-1) === 'number' ? 'A rule' : name === '' ? 'The file' : quoted(name);
  const isMissing =
    node.type === 'object' && issue.code !== 'unrecognized_keys' && name !== '' && !isAt(node, path);
  if (isMissing) return `${path.length > 1 ? 'This rule' : 'The file'} has no “${name}”${hint(name)}.`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${quoted(name)} is not known here.`;
    case 'invalid_type':
      return `${what} must be ${forms[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${what} must be ${name === 'level' ? oneOf(levels) : issue.values.join(' or ')}.`;
    case 'too_big':
      return `${what} is too long: ${issue.maximum} ${issue.origin === 'array' ? 'rules' : 'characters'} at the most.`;
    case 'too_small':
      return `${what} is empty.`;
    case 'invalid_format':
      return name === 'phrase'
        ? '“phrase” holds no letter and no digit, so it would find nothing.'
        : `${what} may hold small letters, digits and hyphens, 60 at the most.`;
    default:
      return `${what} does not fit.`;
  }
}

/** Whether the node is the value itself, and not the object in which it is missing. */
const isAt = (node: Node, path: readonly PropertyKey[]): boolean => {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0]?.value : undefined;
  return key === path.at(-1);
};
const hint = (name: string): string =>
  name === 'level' ? `: ${oneOf(levels)}` : name === 'version' ? ': write "version": 1' : '';
const oneOf = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
