import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom inside lib. A folder may always import itself, `thread`, `errors`, and what stands here. */
const mayImport: Record<string, string[]> = {
  'thread.ts': [],
  'errors.ts': [],
  playbook: ['situation'],
  lint: ['playbook', 'situation'],
  mail: [],
  paste: ['mail'],
  'thread-from-paste.ts': ['mail', 'paste'],
  situation: ['playbook', 'lint', 'mail'],
  writing: ['situation', 'lint', 'playbook', 'privacy'],
  claude: ['writing', 'situation', 'lint', 'playbook', 'privacy'],
  'browser-model': ['writing', 'situation', 'lint', 'playbook', 'privacy', 'claude'],
  privacy: [],
  sites: ['mail'],
  editors: ['lint', 'sites'],
  messages: ['lint', 'playbook', 'situation'],
  storage: ['lint', 'playbook', 'situation', 'writing', 'panel', 'privacy'],
  panel: [
    'lint',
    'playbook',
    'situation',
    'writing',
    'sites',
    'storage',
    'mail',
    'thread-from-paste',
    'claude',
    'browser-model',
    'privacy',
  ],
  escalation: ['situation', 'playbook', 'writing'],
};

const code = import.meta.glob<string>(
  [
    '../{lib,components,entrypoints}/**/*.{ts,tsx}',
    '../scripts/amends/commands/*.ts',
    '!../**/*.test.{ts,tsx}',
  ],
  { query: '?raw', import: 'default', eager: true },
);
/** Path from the project's root -> source. */
const files = new Map(Object.entries(code).map(([path, text]) => [join('lib', path), text]));
const sources = [...files.keys()].filter(
  (file) => !file.startsWith('scripts/') && !file.includes('/fixtures/'),
);

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const code = files.get(file)!;
  const found: Import[] = [];
  for (const [, clause, from] of code.matchAll(/^(?:import|export)\s+([^'";]*?from\s+)?['"]([^'"]+)['"]/gm)) {
    found.push({ file, target: resolve(file, from!), typeOnly: /^\s*type\b/.test(clause ?? '') });
  }
  for (const [, from] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    found.push({ file, target: resolve(file, from!), typeOnly: false });
  return found;
}

function resolve(file: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? normalize(join(dirname(file), from)) : from;
}

const all = sources.flatMap(importsOf);
const area = (path: string) => path.split('/')[1]!.replace(/^(thread|errors)$/, '$1.ts');

test('lib imports only what the table allows', () => {
  const wrong = all.filter(({ file, target }) => {
    if (!file.startsWith('lib/') || !target.startsWith('lib/')) return false;
    const [from, to] = [area(file), area(target)];
    return from !== to && !['thread.ts', 'errors.ts'].includes(to) && !(mayImport[from] ?? []).includes(to);
  });
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test('imports point one way: entrypoints, components, lib', () => {
  const wrong = all.filter(
    ({ file, target }) =>
      (file.startsWith('lib/') && /^(components|entrypoints)\//.test(target)) ||
      (file.startsWith('components/') && /^(entrypoints|lib\/(claude|editors))\b/.test(target)),
  );
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test('only lib/claude imports the SDK, and only lib/sites and lib/editors touch the DOM', () => {
  const sdk = all.filter(
    ({ file, target }) => target.startsWith('@anthropic-ai/sdk') && !file.startsWith('lib/claude/'),
  );
  expect(sdk.map(({ file }) => file)).toEqual([]);
  const dom = /\b(?:document|window)\.|\b(?:HTMLElement|MutationObserver|querySelector)\b/;
  const touching = sources.filter(
    (file) =>
      file.startsWith('lib/') &&
      !/^lib\/(sites|editors)\//.test(file) &&
      dom.test(withoutComments(files.get(file)!)),
  );
  expect(touching).toEqual([]);
});

test('the key is read by the pages that need it and by nothing that runs elsewhere', () => {
  const secret = /^lib\/storage\/claude-(?:key|store)$/;
  const near = /^(?:lib\/storage\/claude-|entrypoints\/(?:options|sidepanel)\/)/;
  const wrong = all.filter(
    ({ file, target, typeOnly }) => secret.test(target) && !typeOnly && !near.test(file),
  );
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test.each([
  [/^lib\/lint\/rules\/([^/]+)\.ts$/],
  [/^lib\/writing\/workflows\/([^/]+)\.ts$/],
  [/^lib\/sites\/([^/]+)\/index\.ts$/],
  [/^scripts\/amends\/commands\/([^/]+)\.ts$/],
])('every entry of %s carries its file or folder name as id', (pattern) => {
  const entries = [...files.keys()].flatMap((file) =>
    pattern.exec(file) ? [[file, pattern.exec(file)![1]!] as const] : [],
  );
  expect(entries.length).toBeGreaterThan(0);
  const wrong = entries.filter(([file, name]) => !files.get(file)!.includes(`id: '${name}'`));
  expect(wrong).toEqual([]);
});

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'|`[^`]*`/g, "''");
