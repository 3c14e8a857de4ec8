import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Family } from './families';
import { type Cell, columns, type Row } from './matrix';

const file = 'docs/editors.md';
const begin = '<!-- measured by e2e/editors.spec.ts: AMENDS_WRITE_DOCS=1 npx playwright test editors -->';
const end = '<!-- end of what is measured -->';
const signs: Record<string, string> = { yes: '✔', said: 'words', none: '·' };
const signOf = (cell: Cell) => signs[cell] ?? '✘';

/** Puts what was measured between the two marks of docs/editors.md; all else there stays. */
export function writeTable(rows: Map<Family, Row>): void {
  const lines = [...rows].map(([{ id, packageName }, row]) =>
    [`${id} (${packageName}${versionOf(packageName)})`, ...columns.map((column) => signOf(row[column]))].join(
      ' | ',
    ),
  );
  const table = [
    `| editor | ${columns.join(' | ')} |`,
    `| --- ${'| --- '.repeat(columns.length)}|`,
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : `# Editors\n\n${begin}\n${end}\n`;
  const [head, rest] = page.split(begin);
  const tail = rest?.split(end)[1] ?? '';
  writeFileSync(file, `${head}${begin}\n\n${table}\n\n${end}${tail}`);
}

function versionOf(packageName: string): string {
  const path = `node_modules/${packageName}/package.json`;
  return existsSync(path) ? ` ${JSON.parse(readFileSync(path, 'utf8')).version}` : '';
}
