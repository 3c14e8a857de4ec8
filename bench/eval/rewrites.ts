import { fixAll, lint } from '@/lib/lint';
import { newFindings } from '@/lib/lint/rewrite/new-findings';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';

/** How many findings bring a rewrite, and how many of those would make a finding that was not there. */
export default defineEvaluation({
  id: 'rewrites',
  run() {
    const rows = corpusRows<{ id: string; text: string }>('agent-replies/dev.jsonl');
    if (!rows) return;
    const some = rows.filter((_, index) => index % 3 === 0);
    const found = new Map<string, { all: number; offered: number; worse: number }>();
    const worse: string[] = [];
    let fixed = 0;
    let fixedWorse = 0;
    for (const { id, text } of some) {
      const report = lint(text);
      for (const { rule, rewrites } of report.findings) {
        const row = found.get(rule) ?? { all: 0, offered: 0, worse: 0 };
        found.set(rule, row);
        row.all++;
        const [first] = rewrites;
        if (!first) continue;
        row.offered++;
        const fresh = newFindings(text, first);
        if (fresh.length === 0) continue;
        row.worse++;
        worse.push(`${id}: ${rule} makes ${fresh.join(', ')}`);
      }
      if (!report.findings.some(({ rewrites }) => rewrites.length > 0)) continue;
      fixed++;
      const rules = new Set(report.findings.map(({ rule }) => rule));
      if (lint(fixAll(text, report)).findings.some(({ rule }) => !rules.has(rule))) fixedWorse++;
    }
    console.log(
      table([
        ['rule', 'findings', 'with a rewrite', 'share', 'that make a new finding'],
        ...[...found]
          .sort((a, b) => b[1].all - a[1].all)
          .map(([rule, { all, offered, worse: bad }]) => [rule, all, offered, percent(offered, all), bad]),
      ]),
    );
    console.log(
      `\nFix all: ${fixedWorse} of ${fixed} messages have a new finding after it.\n${worse.slice(0, 40).join('\n')}`,
    );
  },
});
