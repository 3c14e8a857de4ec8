import type { Settings } from '../../lib/storage/settings';
import { mutedName } from '../muted-name';
import { strings } from '../strings';
import { Button } from '../ui/button';

const words = strings.findings;

export interface MutedHereProps {
  rules: readonly string[];
  settings: Settings;
  /** Where they are muted: "for this text". */
  where: string;
  unmuteLabel?: string;
  onBringBack: () => void;
}

/** What keeps quiet, by name, where, and the way back. */
export function MutedHere({ rules, settings, where, unmuteLabel, onBringBack }: MutedHereProps) {
  if (rules.length === 0) return null;
  return (
    <p className="my-2 flex items-center gap-2 text-sm text-soft">
      <span
        className="min-w-0 wrap-anywhere"
        title={rules.map((rule) => mutedName(rule, settings)).join(', ')}
      >
        {words.muted(rules.length, where)}
      </span>
      <Button look="link" aria-label={unmuteLabel ?? words.unmuteLabel(where)} onClick={onBringBack}>
        {words.unmute}
      </Button>
    </p>
  );
}
