import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../index';
import type { TeamRule } from '../team-rule';
import { mergeTeamRules } from './merge';
import { readTeamRules } from './read-file';
import { teamRuleId } from './rule-id';
import { wordsOf } from './same-words';
import { teamRulesJsonSchema } from './schema';
import { writeTeamRules } from './write-file';

const file = (...rules: string[]) => `{\n  "version": 1,\n  "rules": [\n${rules.join(',\n')}\n  ]\n}\n`;
const problemsOf = (text: string): string[] => {
  const reading = readTeamRules(text);
  return reading.ok ? [] : reading.problems.map(({ line, words }) => `${line}: ${words}`);
};

test('a file gives its rules; ids and reasons may be left out', () => {
  const text = file(
    '{ "phrase": "ticket", "replacement": "request", "level": "warning", "reason": "Customers have no tickets." }',
    '{ "phrase": "Kindly", "level": "hint" }',
    '{ "phrase": "Störung", "level": "hint" }',
  );
  expect(readTeamRules(`\ufeff${text}`)).toEqual({
    ok: true,
    rules: [
      {
        id: 'team-ticket',
        phrase: 'ticket',
        replacement: 'request',
        level: 'warning',
        reason: 'Customers have no tickets.',
      },
      { id: 'team-kindly', phrase: 'Kindly', level: 'hint', reason: '' },
      { id: 'team-st-rung', phrase: 'Störung', level: 'hint', reason: '' },
    ],
  });
});

describe('a file with a mistake gives no rule, and says in which line what is wrong', () => {
  test.each<[string, string, string[]]>([
    ['nothing in it', ' \n', ['1: The file is empty.']],
    ['a comma too few', '{\n "version": 1\n "rules": []\n}', ['3: A comma is missing, before “"”.']],
    [
      'a comma too many',
      '{\n "version": 1,\n "rules": [],\n}',
      [
        '4: A name in double quotation marks was expected, before “}”. After the last value no comma may stand.',
      ],
    ],
    [
      'single and curly quotation marks',
      `{\n 'version': 1,\n “rules”: []\n}`,
      [
        '2: Text and names stand in straight double quotation marks ", not in \'.',
        '3: Text and names stand in straight double quotation marks ", not in “.',
      ],
    ],
    ['an end too early', '{\n "version": 1,\n "rules": [\n', ['4: A closing bracket ] is missing.']],
    ['a comment', '{\n // ours\n "version": 1, "rules": [] }', ['2: Comments are not allowed in this file.']],
    ['a list alone', '[]', ['1: The file must be an object in braces { }.']],
    [
      'nothing of ours',
      '{"a": 1}',
      [
        '1: The file has no “version”: write "version": 1.',
        '1: The file has no “rules”.',
        '1: “a” is not known here.',
      ],
    ],
    ['another version', '{"version": 2, "rules": []}', ['1: “version” must be 1.']],
    [
      'several at once',
      file(
        '{ "phrase": "one", "level": "warn" }',
        '{ "phrase": "", "level": "hint" }',
        '{ "level": "hint", "reasons": "?" }',
        '"four"',
        '{ "phrase": "five" }',
        '{ "phrase": "!!", "level": "hint", "id": "Six!" }',
        `{ "phrase": "seven", "level": "hint", "reason": "${'x'.repeat(301)}" }`,
        '{ "phrase": 8, "level": null }',
      ),
      [
        '4: “level” must be “error”, “warning” or “hint”.',
        '5: “phrase” is empty.',
        '6: This rule has no “phrase”.',
        '6: “reasons” is not known here.',
        '7: A rule must be an object in braces { }.',
        '8: This rule has no “level”: “error”, “warning” or “hint”.',
        '9: “phrase” holds no letter and no digit, so it would find nothing.',
        '9: “id” may hold small letters, digits and hyphens, 60 at the most.',
        '10: “reason” is too long: 300 characters at the most.',
        '11: “phrase” must be text in double quotation marks.',
        '11: “level” must be “error”, “warning” or “hint”.',
      ],
    ],
    [
      'the same words twice',
      file(
        '{ "phrase": "Reach out", "level": "hint", "id": "a" }',
        '{ "phrase": "reach  out", "level": "error", "id": "a" }',
      ),
      [
        '5: The rule in line 4 has the same phrase, “reach  out”.',
        '5: The rule in line 4 has the same id, “a”.',
      ],
    ],
    [
      'the same words twice beside a wrong level and an unknown name',
      file(
        '{ "phrase": "one", "level": "warn" }',
        '{ "phrase": "two", "level": "hint", "colour": "red" }',
        '{ "phrase": "One", "level": "hint" }',
      ),
      [
        '4: “level” must be “error”, “warning” or “hint”.',
        '5: “colour” is not known here.',
        '6: The rule in line 4 has the same phrase, “One”.',
      ],
    ],
    [
      'a comma too few in one rule, and other mistakes in the rules around it',
      file(
        '{ "phrase": "one", "level": "warn" }',
        '{ "phrase": "two" "level": "warn" }',
        '{ "phrase": "three", "level": "hint", "colour": "red",\n "level": "hint" }',
        '{ "phrase": "ONE", "level": "hint" }',
      ),
      [
        '4: “level” must be “error”, “warning” or “hint”.',
        '5: A comma is missing, before “"”.', // What else is wrong in this rule, nobody can know yet.
        '6: “colour” is not known here.',
        '7: “level” stands here twice.',
        '8: The rule in line 4 has the same phrase, “ONE”.',
      ],
    ],
    [
      'a brace too few',
      '{\n "version": 1,\n "rules": [\n{ "phrase": "one", "level": "warn" },\n{ "phrase": "two", "level": "hint"\n ]\n}',
      [
        '4: “level” must be “error”, “warning” or “hint”.',
        '6: A comma is missing, before “]”.',
        '7: A value is missing, before “}”. After the last value no comma may stand.',
      ],
    ],
    [
      'two mistakes in one value',
      file(`{ "phrase": "${'!'.repeat(240)}", "level": "hint" }`),
      [
        '4: “phrase” is too long: 200 characters at the most.',
        '4: “phrase” holds no letter and no digit, so it would find nothing.',
      ],
    ],
    [
      'long words are told in part',
      file(`{ "phrase": "one", "level": "hint", "${'x'.repeat(240)}": 1 }`),
      [`4: “${'x'.repeat(59)}…” is not known here.`],
    ],
    [
      'the last of two equal names is the one that does not fit',
      file('{ "phrase": "one", "level": "hint",\n "level": "warn" }'),
      ['5: “level” stands here twice.', '5: “level” must be “error”, “warning” or “hint”.'],
    ],
    [
      'a name twice',
      file('{ "phrase": "one", "level": "hint",\n "phrase": "two" }'),
      ['5: “phrase” stands here twice.'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('whatever is cut off or changed: rules or problems inside the file, never both, never an exception', () => {
    const good = file('{ "phrase": "one", "level": "hint" }', '{ "phrase": "two", "level": "error" }');
    const broken = fc
      .tuple(fc.nat(good.length), fc.nat(6), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([at, out, words]) => good.slice(0, at) + words + good.slice(at + out));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json(), fc.string()), (text) => {
        const reading = readTeamRules(text);
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        const lines = text.split(/\r\n|\n|\r/);
        for (const { line, column, words } of reading.problems) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(words).toMatch(/^[A-Z“].*\.$/s);
        }
      }),
    );
  });
});

test('of very many mistakes each has its own place', () => {
  const rules = Array.from({ length: 900 }, (_, index) => `{ "phrase": "word ${index}", "level": "warn" }`);
  const told = problemsOf(file(...rules));
  expect(told).toHaveLength(900);
  expect(told.at(-1)).toBe('903: “level” must be “error”, “warning” or “hint”.');
});

const anyRules = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
      phrase: fc
        .string({ unit: 'binary', minLength: 1, maxLength: 200 })
        .filter((text) => /[\p{L}\p{N}]/u.test(text)),
      replacement: fc.string({ maxLength: 200 }),
      level: fc.constantFrom('error', 'warning', 'hint'),
      reason: fc.string({ unit: 'grapheme', maxLength: 60 }),
    },
    { requiredKeys: ['id', 'phrase', 'level', 'reason'], noNullPrototype: true },
  ),
  { selector: ({ id, phrase }) => `${id} ${wordsOf(phrase)}`, maxLength: 20 },
) as fc.Arbitrary<TeamRule[]>;
const distinct = (rules: TeamRule[]) =>
  new Set(rules.map(({ id }) => id)).size === rules.length &&
  new Set(rules.map(({ phrase }) => wordsOf(phrase))).size === rules.length;

test('a file of nothing but brackets is told to be no list of rules', () => {
  const reading = readTeamRules('['.repeat(50_000));
  expect(reading).toMatchObject({ ok: false, problems: [{ words: expect.stringContaining('nested') }] });
  expect(
    readTeamRules(
      `{"version":1,"rules":[{"phrase":"word ${'['.repeat(150)}","replacement":"","level":"hint","reason":""}]}`,
    ).ok,
  ).toBe(true);
});

test('what is exported is imported as it was', () => {
  fc.assert(
    fc.property(anyRules.filter(distinct), (rules) => {
      expect(readTeamRules(writeTeamRules(rules))).toEqual({ ok: true, rules });
    }),
  );
});

test('a merge keeps every rule of ours whose words the file does not hold, and takes every rule of the file', () => {
  const rule = (id: string, phrase: string, reason = ''): TeamRule => ({ id, phrase, level: 'hint', reason });
  const ours = [rule('a', 'one'), rule('b', 'two'), rule('c', 'three')];
  const theirs = [rule('x', 'Two', 'Why.'), rule('a', 'four'), rule('c', 'three')];
  expect(mergeTeamRules(ours, theirs)).toEqual({
    rules: [rule('a', 'one'), rule('b', 'Two', 'Why.'), rule('c', 'three'), rule('team-four', 'four')],
    added: 1,
    changed: 1,
    same: 1,
  });
  fc.assert(
    fc.property(anyRules.filter(distinct), anyRules.filter(distinct), (mine, other) => {
      const { rules } = mergeTeamRules(mine, other);
      expect(distinct(rules)).toBe(true);
      const words = new Set(rules.map(({ phrase }) => wordsOf(phrase)));
      for (const { phrase } of [...mine, ...other]) expect(words).toContain(wordsOf(phrase));
      expect(mergeTeamRules(rules, other).rules).toEqual(rules);
    }),
  );
});

test('ids come from the phrase, also where it has no Latin letter', () => {
  expect(teamRuleId('Going forward,')).toBe('team-going-forward');
  expect(teamRuleId('お世話になります')).toMatch(/^team-[a-z0-9]+$/);
  expect(teamRuleId('one', new Set(['team-one', 'team-one-2']))).toBe('team-one-3');
});

test.each([
  ['hint', ['team-leverage']],
  ['warning', ['team-leverage']],
] as const)('of two rules that mark the very same words the team’s stays: %s', (level, rules) => {
  const teamRules: TeamRule[] = [
    { id: 'team-leverage', phrase: 'leverage', replacement: 'build on', level, reason: '' },
  ];
  const { findings } = lint('We leverage the export.', { teamRules });
  const there = findings.filter(({ start }) => start === 3);
  expect(there.map(({ rule }) => rule)).toEqual(rules);
  expect(there[0]?.rewrites.map(({ text }) => text)).toEqual(['build on']);
  expect(lint('We leverage the export.').findings.some(({ start }) => start === 3)).toBe(true);
  const quiet = lint('We leverage the export.', { teamRules, muted: ['team-leverage'] });
  expect(quiet.findings.some(({ rule, start }) => rule === 'jargon' && start === 3)).toBe(true);
});

test('a graver finding on the very same words stays beside the team’s', () => {
  const [found] = lint('We are sorry for any inconvenience.').findings.filter(
    ({ level }) => level === 'error',
  );
  const phrase = 'We are sorry for any inconvenience.'.slice(found!.start, found!.end);
  const teamRules: TeamRule[] = [{ id: 'team-sorry', phrase, level: 'hint', reason: 'Not ours.' }];
  const rules = lint('We are sorry for any inconvenience.', { teamRules }).findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining([found!.rule, 'team-sorry']));
});

test('a team’s words are found as whole words, replaced with their capital kept, and muted by id', () => {
  const teamRules: TeamRule[] = [
    { id: 'team-ticket', phrase: 'ticket', replacement: 'request', level: 'warning', reason: 'No tickets.' },
  ];
  const text = 'Tickets differ. Ticket 7 is your “ticket”, not a ticketing matter.';
  const found = lint(text, { teamRules }).findings.filter(({ rule }) => rule === 'team-ticket');
  expect(
    found.map(({ start, end, message, rewrites }) => [text.slice(start, end), message, rewrites[0]?.text]),
  ).toEqual([['Ticket', 'No tickets.', 'Request']]);
  const muted = lint(text, { teamRules, muted: ['team-ticket'] }).findings;
  expect(muted.some(({ rule }) => rule === 'team-ticket')).toBe(false);
});

test('the schema says what a rule may hold', () => {
  const { properties } = JSON.parse(teamRulesJsonSchema()) as { properties: Record<string, object> };
  expect(Object.keys(properties)).toEqual(['$schema', 'version', 'rules']);
});
