import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { teamRulesJsonSchema } from '../lib/lint/team-rules/schema';
import { rulePages } from './rule-pages';

/** npm run docs: the reference of the rules, made from the rules, and the schema of files with team rules. */
const docs = join(process.env.AMENDS_ROOT ?? '.', 'docs');
const folder = join(docs, 'rules');
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file));
for (const [file, text] of pages) writeFileSync(join(folder, file), text);
writeFileSync(join(docs, 'team-rules.schema.json'), teamRulesJsonSchema());
console.log(`${pages.size} pages in docs/rules, and docs/team-rules.schema.json`);
