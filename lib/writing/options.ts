import { defaultPolicy } from '../playbook/default-policy';
import { defaultOptions, type OptionRow } from '../playbook/option-table';
import type { Allowance } from '../playbook/policy';
import { tierOf } from '../playbook/tiers';
import type { Workspace } from '../playbook/workspace';
import type { Situation } from '../situation/situation';
import type { Option } from './draft';

/** Two or three ways to answer this case, the recommended one first. */
export function optionsFor(
  situation: Situation,
  workspace: Workspace,
  table: readonly OptionRow[] = defaultOptions,
): Option[] {
  const marks = marksOf(situation);
  const chosen = table
    .filter((row) => suits(row, situation, marks) && !refusedBefore(row, situation))
    .map((row, index) => ({ row, score: scoreOf(row, situation) - index / 100 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ row }) => toOption(row, situation, workspace));
  // What somebody else must approve first can be a good second way; the recommended one is the agent's own to give.
  const first = Math.max(
    0,
    chosen.findIndex((option) => !option.needsApproval),
  );
  return [...chosen.splice(first, 1), ...chosen].map((option, index) => ({
    ...option,
    recommended: index === 0,
  }));
}

function marksOf(situation: Situation): Set<string> {
  const threats = situation.facts.threats.map(({ kind }) => kind);
  const marks = new Set<string>(situation.stopSigns.map(({ kind }) => kind));
  if (threats.includes('legal')) marks.add('legal');
  if (threats.includes('executive') || situation.facts.wantsSenior) marks.add('asks-for-executive');
  if (threats.includes('cancel') || threats.includes('competitor')) marks.add('leaving');
  if (situation.facts.amounts.some(({ meaning }) => moneyAtIssue.test(meaning))) marks.add('money');
  if (situation.facts.deadlines.length) marks.add('deadline');
  return marks;
}

const moneyAtIssue = /charg|paid|payment|asked back|owe|refund|invoice|bill/i;

function suits(row: OptionRow, situation: Situation, marks: Set<string>): boolean {
  if (marks.has('routine') && row.only !== 'routine' && row.gives !== 'call' && row.id !== 'own-to-the-end')
    return false;
  return (
    (!row.only || marks.has(row.only)) &&
    (!row.types.length || row.types.includes(situation.type.value)) &&
    (!row.severities.length || row.severities.includes(situation.severity.id))
  );
}

const wordsFor: Partial<Record<Allowance['kind'], RegExp>> = {
  credit: /\bcredit|voucher|gift card\b/i,
  refund: /\brefund|money back\b/i,
  call: /\bcall\b/i,
  discount: /\bdiscount|% off\b/i,
};

/** Nothing is offered twice to someone who said no. */
function refusedBefore(row: OptionRow, situation: Situation): boolean {
  const words = row.gives && wordsFor[row.gives];
  return !!words && situation.facts.offered.some(({ what, refused }) => refused && words.test(what));
}

function scoreOf(row: OptionRow, situation: Situation): number {
  const [first, second] = situation.needs.map(({ value }) => value);
  let score = 0;
  if (row.only) score += row.only === 'legal' || row.only === 'routine' ? 6 : 1.5;
  if (first && row.needs.includes(first)) score += 2;
  if (second && row.needs.includes(second)) score += 1;
  if (row.types.includes(situation.type.value)) score += row.types.length === 1 ? 2 : 1;
  if (row.severities.includes(situation.severity.id)) score += 0.5;
  return score;
}

function toOption(row: OptionRow, situation: Situation, workspace: Workspace): Option {
  const policy = workspace.policy ?? defaultPolicy;
  const tier = tierOf(situation.customer.tier);
  const allowed = policy.allowances.find((one) => one.kind === row.gives && one.tier === tier);
  const needsApproval = row.gives !== undefined && (!allowed || allowed.approvedBy !== undefined);
  const limit = allowed?.upTo ? [`At most ${sumOf(allowed, policy.currency)} for this tier`] : [];
  const approval = !needsApproval
    ? []
    : [
        allowed?.approvedBy
          ? `Approval: ${allowed.approvedBy}`
          : 'Approval: outside the policy for this tier',
      ];
  return {
    id: row.id,
    title: row.title,
    why: row.why,
    needs: [...row.requires, ...limit, ...approval],
    risks: row.risks,
    needsApproval,
    recommended: false,
  };
}

function sumOf({ upTo, unit }: Allowance, currency: string): string {
  if (unit === 'amount' || !unit) return `${upTo} ${currency}`;
  return unit === 'percent' ? `${upTo} % of the bill` : `${upTo} ${unit}`;
}
