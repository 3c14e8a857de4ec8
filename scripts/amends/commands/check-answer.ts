import { parseArgs } from 'node:util';
import { workspaceSchema } from '@/lib/playbook/workspace';
import { readSituation } from '@/lib/situation';
import { threadSchema } from '@/lib/thread';
import { checkAnswer } from '@/lib/writing/check-answer';
import { modelWorkflows } from '@/lib/writing/request/workflows';
import { BadInput, defineCommand, printJson, readJson, readText } from '../command';

export default defineCommand({
  id: 'check-answer',
  usage: 'check-answer --thread FILE --answer FILE [--workflow ID] [--workspace FILE] [--now ISO]',
  run(argv) {
    const options = readOptions(argv);
    if (!options.thread) throw new BadInput('check-answer: name a thread with --thread FILE');
    if (!options.answer) throw new BadInput('check-answer: name the answer with --answer FILE');
    const workflow = options.workflow ?? 'email';
    if (!modelWorkflows.has(workflow))
      throw new BadInput(
        `check-answer: no workflow "${workflow}"; there are ${[...modelWorkflows.keys()].join(', ')}`,
      );
    const now = options.now ? new Date(options.now) : new Date();
    if (Number.isNaN(now.getTime())) throw new BadInput(`check-answer: --now ${options.now} is not a time`);
    const thread = readJson(options.thread, threadSchema);
    const workspace = options.workspace ? readJson(options.workspace, workspaceSchema) : {};
    // An answer that is no JSON is a bad answer, which is a finding; a file that can't be read is bad input.
    const { ok, findings } = checkAnswer(readText(options.answer), {
      thread,
      workspace,
      workflow,
      now,
      situation: readSituation(thread, { now }),
    });
    printJson({ ok, findings });
    return 0;
  },
});

function readOptions(argv: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argv,
      options: { thread: text, answer: text, workflow: text, workspace: text, now: text },
    }).values;
  } catch (error) {
    throw new BadInput(`check-answer: ${(error as Error).message}`);
  }
}
