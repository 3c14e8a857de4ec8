import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { BadInput, defineCommand, readText } from '../command';

export default defineCommand({
  id: 'read',
  usage:
    'read FILE.html --url URL [--answers FILE.json]    the thread the extension reads in that saved page',
  run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { url: { type: 'string' }, answers: { type: 'string' } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new BadInput('read: one FILE.html is needed');
    if (!values.url || !URL.canParse(values.url) || !/^https?:/.test(values.url)) {
      throw new BadInput('read: --url needs the http or https address of the page');
    }
    readText(file);
    if (values.answers) readText(values.answers);
    // A program of its own: the browser driver would slow every other command down.
    const args = [file, values.url, ...(values.answers ? [values.answers] : [])];
    const { status } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'scripts/amends/read-page.ts', ...args],
      {
        cwd: process.env.AMENDS_ROOT,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    return status ?? 1;
  },
});
