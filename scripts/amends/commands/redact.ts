import * as z from 'zod';
import { redact } from '../../../lib/privacy/redact';
import { BadInput, defineCommand, printLines, readJsonLines } from '../command';

const rowSchema = z.object({ id: z.string(), text: z.string() });

export default defineCommand({
  id: 'redact',
  usage: 'redact --jsonl FILE',
  run(argv) {
    const [flag, file] = argv;
    if (flag !== '--jsonl' || !file) throw new BadInput('redact --jsonl FILE');
    printLines(
      readJsonLines(file, rowSchema).map(({ id, text }) => {
        const redacted = redact(text);
        return { id, text: redacted.text, spans: redacted.spans };
      }),
    );
    return 0;
  },
});
