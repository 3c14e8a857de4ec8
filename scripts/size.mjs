// What the browser has to load, gzipped, against its budget: the content script in every page, the panel at its opening.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(process.cwd(), '.output/chrome-mv3');
const kilo = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) /
  1024;

/** A page's scripts and styles that load at once: what its HTML names, and what those import without waiting. */
function firstLoad(html) {
  const named = [
    ...readFileSync(join(folder, html), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g),
  ].map(([, file]) => file);
  const found = new Set();
  while (named.length > 0) {
    const file = named.pop();
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of code.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^"'();]*?\bfrom\s*)?["'](\.{1,2}\/[^"']+)["']/g,
    )) {
      named.push(join(file, '..', path));
    }
  }
  return [...found];
}

const budgets = [
  ['content script in Gmail', ['content-scripts/gmail.js'], 60],
  ['content script in Zendesk', ['content-scripts/zendesk.js'], 60],
  ['content script elsewhere', ['content-scripts/others.js'], 60],
  ['finder, on pages no adapter knows', ['guess.js'], 15],
  ['what changes a reply box, when it first does', ['edit.js'], 20],
  ['worker, with all rules', ['background.js'], 135],
  ['panel, first load', firstLoad('sidepanel.html'), 200],
];
for (const [name, files, most] of budgets) {
  const size = kilo(files);
  console.log(`${name}: ${size.toFixed(1)} KB gzip of ${most}`);
  if (size > most) process.exitCode = 1;
}
