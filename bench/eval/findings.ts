import { lint } from '@/lib/lint';
import type { Level } from '@/lib/lint/finding';
import { hash } from '@/lib/thread';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';
import { few, keyOf, type Verdict, verdictFile, verdicts } from './findings/verdicts';

interface Found {
  id: string;
  rule: string;
  level: Level;
  marked: string;
}
/** Put in by those who made the corpus, in the place of a real name or number. */
const mask = /^\[(?:name|phone|email)\]$/;

function findingsIn(rows: { id: string; text: string }[]): Found[] {
  return rows.flatMap(({ id, text }) =>
    lint(text)
      .findings.map(({ rule, level, start, end }) => ({ id, rule, level, marked: text.slice(start, end) }))
      .filter(({ marked }) => !mask.test(marked)),
  );
}

/** By the smallest hash of seed and name, so that a rule that changes moves no other rule's findings. */
function sampleOf(found: Found[], count: number, seed: string): Found[] {
  const rank = (one: Found) => hash(`${seed} ${keyOf(one.id, one.rule, one.marked)}`).padStart(12, '0');
  return found
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}

/** A random sample of what fires on replies that people wrote, with a person's verdict on each. */
export default defineEvaluation({
  id: 'findings',
  run({ sample = '100', seed = '1' } = {}) {
    const rows = corpusRows<{ id: string; text: string }>('agent-replies/dev.jsonl');
    if (!rows) return;
    const found = findingsIn(rows);
    const hints = Math.round(Number(sample) / 5);
    const chosen = [
      ...sampleOf(
        found.filter(({ level }) => level !== 'hint'),
        Number(sample) - hints,
        seed,
      ),
      ...sampleOf(
        found.filter(({ level }) => level === 'hint'),
        hints,
        seed,
      ),
    ];
    const judged = verdicts();
    const line = (one: Found) => {
      const said = judged.get(keyOf(one.id, one.rule, one.marked));
      return [one.id, one.rule, one.level, few(one.marked), said?.verdict ?? 'not judged', said?.why ?? ''];
    };
    console.log(table([['message', 'rule', 'level', 'marked', 'verdict', 'why'], ...chosen.map(line)]));
    const count = (level: string, verdict: Verdict | undefined) =>
      chosen.filter(
        (one) =>
          (level === 'hint') === (one.level === 'hint') &&
          judged.get(keyOf(one.id, one.rule, one.marked))?.verdict === verdict,
      ).length;
    const sum = (level: string, all: number) => [
      level,
      all,
      ...(['right', 'arguable', 'wrong'] as const).map((one) => count(level, one)),
      count(level, undefined),
      percent(count(level, 'right'), all - count(level, undefined)),
    ];
    console.log(
      `\n${table([
        ['level', 'sample', 'right', 'arguable', 'wrong', 'not judged', 'right of the judged'],
        sum('error or warning', chosen.length - hints),
        sum('hint', hints),
      ])}\n\nVerdicts: ${verdictFile}. Seed ${seed}, out of ${found.length} findings in ${rows.length} replies.`,
    );
  },
});
