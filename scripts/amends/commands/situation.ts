import { parseArgs } from 'node:util';
import { readSituation } from '../../../lib/situation';
import { threadSchema } from '../../../lib/thread';
import { BadInput, defineCommand, printJson, readJson } from '../command';

export default defineCommand({
  id: 'situation',
  usage: 'situation --thread FILE [--now ISO]',
  run(argv) {
    const { thread: file, now } = parse(argv);
    if (!file) throw new BadInput('situation: name the thread with --thread FILE');
    const moment = now === undefined ? new Date() : new Date(now);
    if (Number.isNaN(moment.getTime())) throw new BadInput(`situation: --now ${now} is no date`);
    printJson(readSituation(readJson(file, threadSchema), { now: moment }));
    return 0;
  },
});

function parse(argv: string[]): { thread?: string; now?: string } {
  try {
    return parseArgs({ args: argv, options: { thread: { type: 'string' }, now: { type: 'string' } } }).values;
  } catch (error) {
    throw new BadInput(`situation: ${(error as Error).message}`);
  }
}
