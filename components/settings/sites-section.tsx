import { Switch } from '@base-ui/react/switch';
import { useCallback, useEffect, useState } from 'react';
import { errorText } from '../../lib/errors';
import type { OptionsHost, SiteSwitch } from '../../lib/panel/settings-store';
import { Card } from '../ui/card';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.sites;

export interface SitesSectionProps {
  host: OptionsHost;
}

export function SitesSection({ host }: SitesSectionProps) {
  const [sites, setSites] = useState<SiteSwitch[]>();
  const [problem, setProblem] = useState<string>();
  const read = useCallback(() => void host.sites().then(setSites), [host]);
  useEffect(read, [read]);
  async function turn(origin: string, on: boolean) {
    const outcome = await host.switchSite(origin, on);
    setProblem(outcome.ok ? undefined : errorText[outcome.code]);
    read();
  }
  return (
    <Card title={settingsStrings.sections.sites}>
      <p className="mb-3 text-soft">{words.lead}</p>
      {!sites && <p role="status">{words.loading}</p>}
      {sites?.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul className="divide-y divide-line">
        {sites?.map((site) => (
          <li key={site.origin} className="flex items-center justify-between gap-3 py-2">
            <div className="min-w-0">
              <p className="truncate font-medium">{site.name}</p>
              <p className="truncate text-sm text-soft">
                {site.origin} · {site.builtIn ? words.builtIn : words.granted}
              </p>
            </div>
            <Switch.Root
              checked={site.on}
              onCheckedChange={(on) => void turn(site.origin, on)}
              aria-label={words.switchLabel(site.name)}
              className="flex h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 data-checked:bg-accent"
            >
              <Switch.Thumb className="size-4 rounded-full bg-card motion-safe:transition-transform data-checked:translate-x-4" />
            </Switch.Root>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-2 text-error">
          {problem}
        </p>
      )}
    </Card>
  );
}
