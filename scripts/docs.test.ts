import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from './rule-pages';

test('docs/rules is what the rules say: run npm run docs', () => {
  const pages = rulePages();
  expect(readdirSync('docs/rules').sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(`docs/rules/${file}`, 'utf8'), file).toBe(text);
});
