import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './rule-pages';

/** npm run docs: the reference of the rules, made from the rules. */
const folder = join(process.env.AMENDS_ROOT ?? '.', 'docs/rules');
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file));
for (const [file, text] of pages) writeFileSync(join(folder, file), text);
console.log(`${pages.size} pages in docs/rules`);
