import { ruleTitle } from '../../lib/lint/rule-title';
import { strings } from '../strings';
import { Button } from '../ui/button';

const words = strings.findings;

export interface MutedHereProps {
  rules: readonly string[];
  onBringBack: () => void;
}

/** What keeps quiet in this text, by name, and the way back. */
export function MutedHere({ rules, onBringBack }: MutedHereProps) {
  if (rules.length === 0) return null;
  return (
    <p className="mt-2 flex items-center gap-2 text-sm text-soft">
      <span title={rules.map(ruleTitle).join(', ')}>{words.mutedHere(rules.length)}</span>
      <Button look="link" onClick={onBringBack}>
        {words.unmute}
      </Button>
    </p>
  );
}
