import type { Finding, Rewrite } from '../../lib/lint/finding';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { FindingItem } from './finding-item';

const words = strings.findings;

export interface FindingListProps {
  label: string;
  findings: readonly Finding[];
  text: string;
  thread: Thread | undefined;
  adviceOf: (rule: string) => string | undefined;
  onShow: (finding: Finding) => void;
  onTake: (rewrite: Rewrite) => void;
  onFixAll?: () => void;
  onMuteHere?: (rule: string) => void;
  onMuteForGood: (rule: string) => void;
}

export function FindingList({ label, findings, onFixAll, adviceOf, ...rest }: FindingListProps) {
  const fixable = findings.filter(({ rewrites }) => rewrites.length > 0).length;
  return (
    <div className="mt-2.5 border-t border-line pt-2">
      <div className="mb-1.5 flex min-h-6.5 items-center justify-between gap-2">
        <p role="status" className="text-sm text-soft">
          {findings.length === 0 ? words.none : words.count(findings.length)}
        </p>
        {onFixAll && fixable > 1 && (
          <Button look="small" onClick={onFixAll}>
            {words.fixAll}
          </Button>
        )}
      </div>
      {findings.length > 0 && (
        <ul aria-label={label} className="space-y-2.5">
          {inOrder(findings).map((finding) => (
            <FindingItem
              key={`${finding.rule}:${finding.start}`}
              finding={finding}
              advice={adviceOf(finding.rule)}
              {...rest}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const levels = ['error', 'warning', 'hint'];

/** The graver first, then as they stand in the text. */
const inOrder = (findings: readonly Finding[]) =>
  [...findings].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level) || one.start - other.start,
  );
