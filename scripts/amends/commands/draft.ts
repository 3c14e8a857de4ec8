import { parseArgs } from 'node:util';
import { workspaceSchema } from '@/lib/playbook/workspace';
import { readSituation } from '@/lib/situation';
import { threadSchema } from '@/lib/thread';
import { composeDraft, workflows } from '@/lib/writing';
import type { ResponseType } from '@/lib/writing/draft';
import type { WriteRequest } from '@/lib/writing/workflow';
import { BadInput, defineCommand, printJson, readJson } from '../command';

export default defineCommand({
  id: 'draft',
  usage:
    'draft --thread FILE [--workspace FILE] [--workflow ID] [--engine playbook|claude] [--model ID] [--option ID] [--now ISO]',
  async run(argv) {
    const options = readOptions(argv);
    if (!options.thread) throw new BadInput('draft: name a thread with --thread FILE');
    const workflow = options.workflow ?? 'email';
    if (!workflows.has(workflow))
      throw new BadInput(`draft: no workflow "${workflow}"; there are ${[...workflows.keys()].join(', ')}`);
    const engine = options.engine ?? 'playbook';
    if (engine !== 'playbook' && engine !== 'claude') throw new BadInput(`draft: no engine "${engine}"`);
    const now = options.now ? new Date(options.now) : new Date();
    if (Number.isNaN(now.getTime())) throw new BadInput(`draft: --now ${options.now} is not a time`);
    const thread = readJson(options.thread, threadSchema);
    const workspace = options.workspace ? readJson(options.workspace, workspaceSchema) : {};
    const situation = readSituation(thread, { now });
    const type = workflow as ResponseType;
    const request = { thread, situation, workspace, now, ...(options.option && { option: options.option }) };
    if (engine === 'claude') return withClaude({ ...request, type }, options.model);
    printJson(composeDraft({ ...request, type }));
    return 0;
  },
});

/** The draft goes to standard output; what the check still objects to, and what went wrong, to standard error. */
async function withClaude(request: WriteRequest & { type: ResponseType }, model?: string): Promise<number> {
  const { writeWithClaude } = await import('../write-with-claude');
  const { draft, findings, partial, failure } = await writeWithClaude(request, process.env, {
    ...(model && { model }),
    onWait: (seconds) => {
      if (process.stderr.isTTY) console.error(`amends: draft: trying again in ${Math.ceil(seconds)} s`);
    },
  });
  if (draft) printJson(draft);
  else if (partial !== undefined) printJson({ partial });
  if (failure) console.error(`amends: ${failure}`);
  else
    for (const { level, rule, quote, message } of findings)
      console.error(`amends: draft: ${level} ${rule}: ${quote ? `“${quote}” ` : ''}${message}`);
  return draft ? 0 : 1;
}

function readOptions(argv: string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argv,
      options: {
        thread: option,
        workspace: option,
        workflow: option,
        engine: option,
        model: option,
        option,
        now: option,
      },
    }).values;
  } catch (error) {
    throw new BadInput(`draft: ${(error as Error).message}`);
  }
}
