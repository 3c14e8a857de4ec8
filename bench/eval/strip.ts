import { parseHTML } from 'linkedom';
import { linesOfTree, type MailNode } from '@/lib/mail/html-lines';
import { newestMessage, newestMessageOfLines } from '@/lib/mail/newest-message';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';
import { peerNames, runPeer } from './strip/peers';

interface Row {
  id: string;
  kind: 'plain' | 'html';
  scope: 'quote' | 'quote+sig';
  match: 'text' | 'contains' | 'html-nospace' | 'text-nospace' | 'time';
  input: string;
  expected: string | string[];
}
interface Signed {
  id: string;
  sender: string;
  input: string;
  expected: string;
}
interface Forwarded {
  id: string;
  subject: string | null;
  input: string;
  expected: { body: string };
}
interface Answer {
  text?: string;
  ms: number;
}

/** The newest message of a mail, beside the libraries that do the same. Each row is scored by its own scope. */
export default defineEvaluation({
  id: 'strip',
  async run() {
    const rows = corpusRows<Row>('email-reply/replies.jsonl');
    const signed = corpusRows<Signed>('email-reply/signatures.jsonl');
    const forwarded = corpusRows<Forwarded>('email-reply/forwarded.jsonl');
    if (!rows || !signed || !forwarded) return;
    const quotes = {
      id: 'quotes',
      kind: 'plain',
      input: `It is broken.\n\n${quoteLine.repeat(12_000)}`,
    } as Row;
    const all = [...rows, ...signed.map(asPlain), ...forwarded.map(asPlain), quotes];
    const columns: [string, Map<string, Answer>][] = [['amends', ours(all)]];
    for (const name of peerNames) columns.push([name, await peer(name, all)]);
    const figures = columns.map(([name, answers]) => [name, ...score(answers, rows, signed, forwarded)]);
    console.log(table([head, ...figures]));
    const [, answers] = columns[0]!;
    const missed = rows.filter((row) => row.match !== 'time' && !isHit(row, answers.get(row.id)?.text));
    console.log(
      `\nOur misses: ${missed.map((row) => `${row.id}${loses(row, answers.get(row.id)?.text) ? ' (words lost)' : ''}`).join(', ')}`,
    );
  },
});

const head = [
  '',
  'plain',
  'lose words',
  'HTML',
  'signatures',
  'forwarded kept',
  '1 MB of quotes',
  'slowest row',
];
const quoteLine =
  '> On 6 May 2024 the customer said that nothing works, and at 12:30 we wrote back to a@example.com\n';
const asPlain = ({ id, input }: { id: string; input: string }): Row =>
  ({ id, kind: 'plain', scope: 'quote+sig', match: 'text', input, expected: '' }) as Row;

function ours(rows: Row[]): Map<string, Answer> {
  newestMessage('Warm.\n\n> up');
  return new Map(
    rows.map(({ id, kind, scope, input }) => {
      const tree = kind === 'html' ? treeOf(input) : undefined;
      const start = performance.now();
      const found = tree ? newestMessageOfLines(linesOfTree(tree)) : newestMessage(input);
      const ms = performance.now() - start;
      return [id, { text: scope === 'quote' ? found.replyWithSignature : found.reply, ms }];
    }),
  );
}

async function peer(name: string, rows: Row[]): Promise<Map<string, Answer>> {
  const answers = await runPeer(
    name,
    rows.map(({ id, kind, input }) => ({ id, kind, input })),
  );
  return new Map(
    [...answers].map(([id, { text, html, ms }]) => [
      id,
      { ms, ...(text !== undefined && { text }), ...(html !== undefined && { text: textOf(html) }) },
    ]),
  );
}

function score(
  answers: Map<string, Answer>,
  rows: Row[],
  signed: Signed[],
  forwarded: Forwarded[],
): string[] {
  const text = ({ id }: { id: string }) => answers.get(id)?.text;
  const plain = rows.filter((row) => row.kind === 'plain' && row.match !== 'time');
  const compared = plain.filter((row) => row.match === 'text');
  const html = rows.filter((row) => row.kind === 'html');
  const kept = forwarded.filter((row) => unquoted(text(row) ?? '').includes(unquoted(row.expected.body)));
  const times = [...answers.values()].map(({ ms }) => ms);
  const hits = plain.filter((row) => isHit(row, text(row))).length;
  return [
    `${hits} of ${plain.length} (${percent(hits, plain.length)})`,
    `${compared.filter((row) => loses(row, text(row))).length} of ${compared.length}`,
    html.some((row) => text(row))
      ? `${html.filter((row) => isHit(row, text(row))).length} of ${html.length}`
      : 'not measured',
    `${signed.filter((row) => collapsed(text(row) ?? '') === collapsed(row.expected)).length} of ${signed.length}`,
    `${kept.length} of ${forwarded.length}`,
    limited(answers.get('quotes')?.ms),
    limited(Math.max(...times)),
  ];
}

const limited = (ms = Number.POSITIVE_INFINITY): string =>
  ms >= 10_000 ? 'over 10 s' : `${Math.ceil(ms)} ms`;

function isHit({ match, expected }: Row, text: string | undefined): boolean {
  if (text === undefined) return false;
  if (match === 'contains') return (expected as string[]).every((piece) => text.includes(piece));
  if (match === 'text') return collapsed(text) === collapsed(expected as string);
  const wanted = match === 'html-nospace' ? textOf(expected as string) : (expected as string);
  return text.replace(/\s/g, '') === wanted.replace(/\s/g, '');
}

function loses({ match, expected }: Row, text = ''): boolean {
  if (match !== 'text') return false;
  const left = new Map<string, number>();
  for (const word of collapsed(text).split(' ')) left.set(word, (left.get(word) ?? 0) + 1);
  return collapsed(expected as string)
    .split(' ')
    .some((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return word !== '' && count === 0;
    });
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const unquoted = (text: string): string => collapsed(text.replace(/^[> ]+/gm, ''));
const treeOf = (html: string): MailNode =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
    .documentElement as unknown as MailNode;
const textOf = (html: string): string =>
  parseHTML(`<!doctype html><html><body>${html.replace(/<style[\s\S]*?<\/style>/g, '')}</body></html>`)
    .document.documentElement.textContent ?? '';
