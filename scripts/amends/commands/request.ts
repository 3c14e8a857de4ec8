import { parseArgs } from 'node:util';
import { workspaceSchema } from '@/lib/playbook/workspace';
import { readSituation } from '@/lib/situation';
import { threadSchema } from '@/lib/thread';
import { newTag } from '@/lib/writing/request/data-block';
import { prepareRequest } from '@/lib/writing/request/prepare-request';
import { modelWorkflows } from '@/lib/writing/request/workflows';
import { BadInput, defineCommand, printJson, readJson } from '../command';

export default defineCommand({
  id: 'request',
  usage:
    'request --thread FILE [--workflow ID] [--workspace FILE] [--option ID] [--tone TONE] [--model ID] [--notes] [--attachments] [--no-redaction] [--seed WORD] [--now ISO]',
  async run(argv) {
    const options = readOptions(argv);
    if (!options.thread) throw new BadInput('request: name a thread with --thread FILE');
    const workflow = options.workflow ?? 'email';
    if (!modelWorkflows.has(workflow))
      throw new BadInput(
        `request: no workflow "${workflow}"; there are ${[...modelWorkflows.keys()].join(', ')}`,
      );
    const tone = workspaceSchema.shape.tone.safeParse(options.tone);
    if (!tone.success) throw new BadInput(`request: no tone "${options.tone}"`);
    const now = options.now ? new Date(options.now) : new Date();
    if (Number.isNaN(now.getTime())) throw new BadInput(`request: --now ${options.now} is not a time`);
    const thread = readJson(options.thread, threadSchema);
    const workspace = options.workspace ? readJson(options.workspace, workspaceSchema) : {};
    const passage = modelWorkflows.get(workflow)?.passage && {
      passage: { text: options.text ?? '', passage: options.text ?? '', ask: options.ask ?? '' },
    };
    const { request } = await prepareRequest({
      thread,
      situation: readSituation(thread, { now }),
      workspace,
      workflow,
      now,
      tag: newTag(options.seed),
      sharing: { internalNotes: options.notes ?? false, attachmentNames: options.attachments ?? false },
      ...(options.option && { option: options.option }),
      ...(tone.data && { tone: tone.data }),
      ...(options.model && { model: options.model }),
      ...(options['no-redaction'] && { redactKinds: [] }),
      ...passage,
    });
    printJson(request);
    return 0;
  },
});

function readOptions(argv: string[]) {
  const [text, flag] = [{ type: 'string' } as const, { type: 'boolean' } as const];
  try {
    return parseArgs({
      args: argv,
      options: {
        thread: text,
        workflow: text,
        workspace: text,
        option: text,
        tone: text,
        model: text,
        text,
        ask: text,
        seed: text,
        now: text,
        notes: flag,
        attachments: flag,
        'no-redaction': flag,
      },
    }).values;
  } catch (error) {
    throw new BadInput(`request: ${(error as Error).message}`);
  }
}
