import type { Report } from '@/lib/lint/finding';
import { lintRules } from '@/lib/lint/rules';

const advice = new Map(lintRules.map(({ id, advice }) => [id, advice]));

/** A page holds no rules: what to do where no rewrite is ready goes there with the finding. */
export function withAdvice(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const words = finding.rewrites.length === 0 ? advice.get(finding.rule) : undefined;
      return words === undefined ? finding : { ...finding, advice: words };
    }),
  };
}
