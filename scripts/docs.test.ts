import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTeamRules } from '../lib/lint/team-rules/read-file';
import { teamRulesJsonSchema } from '../lib/lint/team-rules/schema';
import { rulePages } from './rule-pages';

test('docs/rules is what the rules say: run npm run docs', () => {
  const pages = rulePages();
  expect(readdirSync('docs/rules').sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(`docs/rules/${file}`, 'utf8'), file).toBe(text);
});

test('docs/team-rules.schema.json is what the check reads: run npm run docs', () => {
  expect(readFileSync('docs/team-rules.schema.json', 'utf8')).toBe(teamRulesJsonSchema());
});

test('the file in docs/team-rules.md can be imported', () => {
  const [, file = ''] = /```json\n([^`]+)```/.exec(readFileSync('docs/team-rules.md', 'utf8')) ?? [];
  expect(readTeamRules(file)).toMatchObject({
    ok: true,
    rules: [{ phrase: 'ticket' }, { phrase: 'kindly' }],
  });
});
