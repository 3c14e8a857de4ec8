import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint } from '../../lib/lint';
import { findPassives } from '../../lib/lint/passive';
import { corpora, corpusRows, defineEvaluation, table } from '../evaluation';
import type { GoldSentence } from '../passive/corpus';
import { sentencesIn } from '../passive/sentences';
import { peers } from '../peers';
import type { Span } from '../peers/peer';

const file = 'passive/dev.jsonl';
interface Figures {
  precision: number;
  recall: number;
  f1: number;
}
interface Scored {
  result: {
    all: { passive: { sentence: Figures; span: Figures } };
  };
}

/** Passive clauses found, beside the libraries that find them, on sentences with hand-checked syntax. */
export default defineEvaluation({
  id: 'passive',
  async run() {
    const rows = corpusRows<GoldSentence>(file);
    if (!rows) return;
    const columns: [string, (text: string) => Span[]][] = [
      ['amends', (text) => sentencesIn(text).flatMap((sentence) => findPassives(sentence, text))],
      ['amends, as the check reports them', reported],
    ];
    for (const load of peers) {
      const peer = await load();
      if (peer.passives) columns.push([peer.name, peer.passives]);
    }
    const figures = columns.map(([name, find]) => {
      const { sentence, span } = scored(rows, find);
      return [name, ...[sentence, span].flatMap((f) => [f.precision, f.recall, f.f1].map(percent))];
    });
    console.log(table([['', 'sentence P', 'R', 'F1', 'span P', 'R', 'F1'], ...figures]));
  },
});

const percent = (share: number) => (100 * share).toFixed(1);

/** What the agent sees: passives inside quoted words are left alone. */
const reported = (text: string) => lint(text).findings.filter(({ rule }) => rule.startsWith('passive-'));

function scored(
  rows: readonly GoldSentence[],
  find: (text: string) => Span[],
): Scored['result']['all']['passive'] {
  const folder = mkdtempSync(join(tmpdir(), 'amends-passive-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    const lines = rows.map(({ id, text }) =>
      JSON.stringify({ id, spans: find(text).map(({ start, end }) => ({ start, end, rule: 'passive' })) }),
    );
    writeFileSync(predictions, lines.join('\n'));
    const scorer = join(corpora, 'score.mjs');
    const json = execFileSync(process.execPath, [scorer, join(corpora, file), predictions, '--json'], {
      encoding: 'utf8',
    });
    return (JSON.parse(json) as Scored).result.all.passive;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
