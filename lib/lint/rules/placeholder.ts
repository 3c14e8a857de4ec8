import { outside } from '../engine/spans';
import { defineRule, type Match, type RuleExamples } from '../rule';

const unfilled =
  /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|(?<![\\/])<(?:insert|your|name|customer|company|date|agent)[^<>\n]{0,40}>|\blorem ipsum\b|\b_{3,}\b|\[(?:x{2,}|\.{3}|…|_+|#+)\]/gi;
/** Blanks that merge fields leave: "{first_name}", "<case number>". A single word in angle brackets may be a tag. */
const fields =
  '(?:first|last|full|customer|client|user|agent|company|product|order|ticket|case|claim|booking|reservation|invoice|account|tracking|policy|reference|recipient|sender|due|delivery|appointment|refund|phone|contact)';
const field = new RegExp(
  `(?<![{$\\w])\\{(?:${fields}[ _.-]?[\\w .-]{0,40}|name|date|amount|surname)\\}(?!\\})|(?<![\\\\/\\w])<${fields}[ _-](?:[\\w]+[ _-])?(?:number|no|id|date|amount|reference|ref)>|<(?:first|last|full)[ _-]name>`,
  'gi',
);
const stub =
  /\b(?:XXX+|TODO|TBD|FIXME|TBC)\b|%(?!(?:(?:LOCAL)?APPDATA|USERPROFILE|USERNAME|TE?MP|PATH|HOME\w*|PROGRAM\w+|WINDIR|SYSTEM\w+)%)[A-Z][A-Z_]{2,40}%/g;
/** Brackets that name a thing to fill in; brackets with real content stay. */
const bracket =
  /\[(?:(?:please )?(?:insert|add|enter|fill(?: in)?|your|customer(?:'s)?|client|user|agent|mr|mrs|ms|he\/she|his\/her|first|last|full|company|product|order|ticket|case|invoice|account|recipient|sender|date|time|day|amount|number|name|(?:link|url|phone|email|e-mail|address)(?=[ _-])|title|signature|specific|describe|describes?|reason|issue|topic|xyz|tbd)\b[^[\]\n]{0,60})\]/gi;
/** Blanks, each with words of which one opens every match: most texts hold none, and strings are found fast. */
type Blank = readonly [openers: readonly string[], pattern: RegExp];
const blanks: readonly Blank[] = [
  [['{', '<', '[', '___', 'lorem', 'Lorem', 'LOREM'], unfilled],
  [['{', '<'], field],
  [['XX', 'TODO', 'TBD', 'FIXME', 'TBC', '%'], stub],
  [['['], bracket],
];
/** What redaction leaves in the place of a real address; a blank as well, or the customer's own masked words. */
const masked: Blank = [['['], /\[(?:link|url|phone|email|e-mail|address)\]/gi];
const gap: Blank = [['⟦'], /⟦[^⟦⟧\n]{0,200}⟧/g];

export default defineRule({
  id: 'placeholder',
  level: 'error',
  scope: 'message',
  message: 'A blank that nobody has filled.',
  advice: 'Put the fact in, or write the sentence without it.',
  find({ text, excluded }, { gapsAreErrors }) {
    const find = ([openers, pattern]: Blank): Match[] =>
      openers.some((opener) => text.includes(opener)) ? outside(spansOf(text, pattern), excluded) : [];
    const hints = find(masked).map((span) => ({ ...span, level: 'hint' as const }));
    return [...(gapsAreErrors ? [...blanks, gap] : blanks).flatMap(find), ...hints];
  },
});

const spansOf = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

export const examples: RuleExamples = {
  flags: [
    ['Hello [name], thank you.', '[name]'],
    ['Dear {{customer.first_name}},', '{{customer.first_name}}'],
    ['We will call on XXX.', 'XXX'],
    ['TODO: add the date.', 'TODO'],
    ['Dear {first_name}, your dress is ready.', '{first_name}'],
    ['Your claim <case number> is with me.', '<case number>'],
    { text: 'We will call you on ⟦day and time⟧.', marked: '⟦day and time⟧', gapsAreErrors: true },
  ],
  allows: [
    'The list [1] shows it.',
    'He wrote [sic] twice.',
    'The todo list is free.',
    'The tag <order> stands in line 4 of your file.',
    'The set {1, 2} is empty in your sheet.',
    'Open C:\\Users\\<yourid>\\Mail or %appdata% first.',
    'We will call you on ⟦day and time⟧.',
  ],
};
