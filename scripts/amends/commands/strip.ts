import { parseHTML } from 'linkedom';
import * as z from 'zod';
import { linesOfTree, type MailNode } from '../../../lib/mail/html-lines';
import { type MailHints, newestMessage, newestMessageOfLines } from '../../../lib/mail/newest-message';
import { BadInput, defineCommand, printLines, readJsonLines } from '../command';

const hints = { subject: z.string().nullish(), sender: z.string().nullish() };
const rowSchema = z.union([
  z.object({ id: z.string(), text: z.string(), ...hints }),
  z.object({ id: z.string(), html: z.string(), ...hints }),
]);

export default defineCommand({
  id: 'strip',
  usage: 'strip --jsonl FILE',
  run(argv) {
    const [flag, file] = argv;
    if (flag !== '--jsonl' || !file) throw new BadInput('strip --jsonl FILE');
    printLines(
      readJsonLines(file, rowSchema).map((row) => {
        const known: MailHints = {
          ...(row.subject && { subject: row.subject }),
          ...(row.sender && { sender: row.sender }),
        };
        const { reply, replyWithSignature } =
          'html' in row
            ? newestMessageOfLines(linesOfTree(treeOf(row.html)), known)
            : newestMessage(row.text, known);
        return { id: row.id, reply, replyWithSignature };
      }),
    );
    return 0;
  },
});

function treeOf(html: string): MailNode {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
    .documentElement as unknown as MailNode;
}
