import { type Muted, unmuteRule } from '../../lib/storage/mute-rule';
import { mutedName } from '../muted-name';
import { Button } from '../ui/button';
import type { SettingsSectionProps } from './settings-page';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.rules;

/** Every muted rule under the scope it is muted in, each with its way back. */
export function MutedRules({ settings, change }: SettingsSectionProps) {
  const { mutedRules, mutedRulesBySite } = settings;
  const scopes: { site?: string; name: string; rules: readonly string[] }[] = [
    { name: words.everywhere, rules: mutedRules },
    ...Object.entries(mutedRulesBySite).map(([site, rules]) => ({
      site,
      name: URL.canParse(site) ? new URL(site).host : site,
      rules,
    })),
  ].filter(({ rules }) => rules.length > 0);
  if (scopes.length === 0) return null;
  const keep = ({ mutedRules, mutedRulesBySite }: Muted) => change({ mutedRules, mutedRulesBySite });
  return (
    <section aria-label={words.muted} className="mt-3 rounded-lg bg-sunken px-3 py-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-medium">{words.muted}</h3>
        <Button look="link" onClick={() => keep({ mutedRules: [], mutedRulesBySite: {} })}>
          {words.bringAllBack}
        </Button>
      </div>
      {scopes.map(({ site, name, rules }) => (
        <div key={name}>
          <h4 className="mt-1 text-sm text-soft">{name}</h4>
          <ul>
            {rules.map((rule) => {
              const title = mutedName(rule, settings);
              return (
                <li key={rule} className="flex items-center justify-between gap-2 py-0.5">
                  <span className="min-w-0 wrap-anywhere">{title}</span>
                  <Button
                    look="small"
                    aria-label={words.bringBackLabel(title, name)}
                    onClick={() => keep(unmuteRule(settings, rule, site))}
                  >
                    {words.bringBack}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
