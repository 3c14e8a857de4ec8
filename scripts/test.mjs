// npm test: everything that has to hold. Installs what is missing, then types, lint, unit, build, size, browser tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run, tool, wxt } from './setup.mjs';

const results = join(root, 'node_modules/.cache/amends/results'); // Playwright empties its own folder.

async function main() {
  process.chdir(root);
  installPackages();
  const { requireBrowser } = await import('./browser-path.mjs');
  console.log(`Browser: ${await requireBrowser()}`);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  if (!existsSync(join(root, '../shared/corpora'))) {
    console.log('skipped: tests on the data in ../shared, which is missing');
  }

  const steps = [
    ['prepare', () => wxt('prepare')],
    ['types', () => tool('typescript/bin/tsc', ['--noEmit'])],
    ['lint and format', () => tool('@biomejs/biome/bin/biome', ['check', '.'])],
    [
      'unit tests',
      () =>
        tool('vitest/vitest.mjs', [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile=${results}/unit.json`,
        ]),
    ],
    ['build', () => wxt('build')],
    ['size', () => run(process.execPath, ['scripts/size.mjs'])],
    ['build for browser tests', () => wxt('build', '--mode', 'e2e')],
    [
      'browser tests',
      () =>
        tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
          AMENDS_BUILT: '1',
          PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/browser.json`,
        }),
    ],
  ];
  const failed = [];
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    try {
      step();
    } catch {
      failed.push(name); // The tool has said why.
    }
  }
  report(failed);
}

function report(failedSteps) {
  const unit = readCounts('unit.json', (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests,
  }));
  const browser = readCounts('browser.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
  for (const name of failedSteps) console.log(`FAILED: ${name}`);
  const sum = (key) => unit[key] + browser[key];
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = failedSteps.length === 0 ? 0 : 1;
}

/** A runner that wrote no result has run nothing: that counts as a failure of its own step already. */
function readCounts(file, pick) {
  try {
    return pick(JSON.parse(readFileSync(join(results, file), 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

await main();
