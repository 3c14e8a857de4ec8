import { lint } from '@/lib/lint';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';

interface Row {
  id: string;
  text: string;
  labels: { start: number; end: number; label: string }[];
}
interface Reply {
  text: string;
}

/** The corpus names what we call blame differently. */
const labelOf: Record<string, string> = {
  jargon: 'jargon',
  'vague-close': 'vague-close',
  'over-promise': 'over-promise',
  blame: 'defensive-or-blame',
  'passive-evasion': 'passive-evasion',
  'dismissive-apology': 'dismissive-apology',
  'repeat-yourself': 'repeat-yourself',
};

function labelsFound(text: string): Set<string> {
  return new Set(lint(text).findings.flatMap(({ rule }) => labelOf[rule] ?? []));
}

function score(rows: Row[]): void {
  const found = rows.map(({ text }) => labelsFound(text));
  const lines = Object.values(labelOf).map((label) => {
    const gold = rows.map(({ labels }) => labels.some((one) => one.label === label));
    const hits = found.filter((set, at) => set.has(label) && gold[at]).length;
    const said = found.filter((set) => set.has(label)).length;
    const wanted = gold.filter(Boolean).length;
    return { label, wanted, said, hits, f1: said + wanted === 0 ? 0 : (2 * hits) / (said + wanted) };
  });
  console.log(
    table([
      ['label', 'sentences', 'found', 'right', 'F1'],
      ...lines.map(({ label, wanted, said, hits, f1 }) => [label, wanted, said, hits, (100 * f1).toFixed(1)]),
      ['macro', '', '', '', ((100 * lines.reduce((sum, { f1 }) => sum + f1, 0)) / lines.length).toFixed(1)],
    ]),
  );
  const clean = rows
    .map((row, at) => ({ row, set: found[at]! }))
    .filter(({ row }) => row.labels.length === 0);
  console.log(
    `sentences without a label that are flagged: ${clean.filter(({ set }) => set.size > 0).length} of ${clean.length}\n`,
  );
}

export default defineEvaluation({
  id: 'tone',
  run() {
    const dev = corpusRows<Row>('tone/dev.jsonl');
    const constructed = corpusRows<Row>('tone/dev-constructed.jsonl');
    const replies = corpusRows<Reply>('agent-replies/dev.jsonl');
    if (dev) score(dev);
    if (constructed) score(constructed);
    if (!replies) return;
    const words = replies.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const counts = new Map<string, number>();
    for (const { text } of replies) {
      for (const { rule, level } of lint(text).findings) {
        if (level !== 'hint') counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `errors and warnings in ${replies.length} replies of people (${words} words): ${all}, ${((1000 * all) / words).toFixed(2)} per 1,000 words`,
    );
    console.log(
      table([
        ['rule', 'findings', 'share'],
        ...[...counts]
          .sort((one, other) => other[1] - one[1])
          .map(([rule, count]) => [rule, count, percent(count, all)]),
      ]),
    );
  },
});
