import { parseArgs } from 'node:util';
import * as z from 'zod';
import { BadInput, defineCommand, printLines, readJsonLines } from '../command';

const row = z.object({ id: z.string(), html: z.string() });

export default defineCommand({
  id: 'visible',
  usage: 'visible --jsonl FILE    what a reader sees of each mail body, in a real browser',
  async run(argv) {
    const { values } = parseArgs({ args: argv, options: { jsonl: { type: 'string' } } });
    if (!values.jsonl) throw new BadInput('visible: --jsonl FILE is needed');
    const rows = readJsonLines(values.jsonl, row);
    const { readBodies } = await import('../../read-bodies');
    const bodies = await readBodies(rows.map(({ html }) => html));
    printLines(rows.map(({ id }, index) => ({ id, text: bodies[index]?.text ?? '' })));
    return 0;
  },
});
