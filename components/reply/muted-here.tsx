import type { Settings } from '../../lib/storage/settings';
import { mutedName } from '../muted-name';
import { strings } from '../strings';
import { Button } from '../ui/button';

const words = strings.findings;

export interface MutedHereProps {
  rules: readonly string[];
  settings: Settings;
  /** The host of the site they are muted on; absent for the text alone. */
  site?: string;
  onBringBack: () => void;
}

/** What keeps quiet in this text or on its site, by name, and the way back. */
export function MutedHere({ rules, settings, site, onBringBack }: MutedHereProps) {
  if (rules.length === 0) return null;
  const where = site === undefined ? words.here : words.onSite(site);
  return (
    <p className="my-2 flex items-center gap-2 text-sm text-soft">
      <span
        className="min-w-0 wrap-anywhere"
        title={rules.map((rule) => mutedName(rule, settings)).join(', ')}
      >
        {words.muted(rules.length, where)}
      </span>
      <Button look="link" aria-label={words.unmuteLabel(where)} onClick={onBringBack}>
        {words.unmute}
      </Button>
    </p>
  );
}
