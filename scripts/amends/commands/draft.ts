import { parseArgs } from 'node:util';
import { workspaceSchema } from '@/lib/playbook/workspace';
import { readSituation } from '@/lib/situation';
import { threadSchema } from '@/lib/thread';
import { composeDraft, workflows } from '@/lib/writing';
import type { ResponseType } from '@/lib/writing/draft';
import { BadInput, defineCommand, printJson, readJson } from '../command';

export default defineCommand({
  id: 'draft',
  usage: 'draft --thread FILE [--workspace FILE] [--workflow ID] [--engine playbook|claude] [--now ISO]',
  run(argv) {
    const options = readOptions(argv);
    if (!options.thread) throw new BadInput('draft: name a thread with --thread FILE');
    const workflow = options.workflow ?? 'email';
    if (!workflows.has(workflow))
      throw new BadInput(`draft: no workflow "${workflow}"; there are ${[...workflows.keys()].join(', ')}`);
    const engine = options.engine ?? 'playbook';
    if (engine === 'claude') {
      console.error('amends: draft --engine claude is not built yet');
      return 2;
    }
    if (engine !== 'playbook') throw new BadInput(`draft: no engine "${engine}"`);
    const now = options.now ? new Date(options.now) : new Date();
    if (Number.isNaN(now.getTime())) throw new BadInput(`draft: --now ${options.now} is not a time`);
    const thread = readJson(options.thread, threadSchema);
    const workspace = options.workspace ? readJson(options.workspace, workspaceSchema) : {};
    const situation = readSituation(thread, { now });
    printJson(composeDraft({ thread, situation, workspace, now, type: workflow as ResponseType }));
    return 0;
  },
});

function readOptions(argv: string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argv,
      options: { thread: option, workspace: option, workflow: option, engine: option, now: option },
    }).values;
  } catch (error) {
    throw new BadInput(`draft: ${(error as Error).message}`);
  }
}
