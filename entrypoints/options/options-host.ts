import { browser } from 'wxt/browser';
import { builtInHosts } from '../../lib/messages/page-scripts';
import type { OptionsHost, SiteSwitch } from '../../lib/panel/settings-store';
import { eraseClaude } from '../../lib/storage/claude-store';
import { eraseData, exportData, importData } from '../../lib/storage/export';
import { readItem, writeItem } from '../../lib/storage/item';
import { settingsItem } from '../../lib/storage/settings';

const builtIn = builtInHosts.map(({ name, site }) => ({ name, origin: site }));

/** What the settings page asks of the browser. */
export function createOptionsHost(): OptionsHost {
  const area = browser.storage.local;
  return {
    async sites() {
      const { sites } = await readItem(area, settingsItem);
      const own = builtIn.map((site) => ({ ...site, on: sites[site.origin] ?? true, builtIn: true }));
      const turnedOn = Object.keys(sites)
        .filter((origin) => !builtIn.some((site) => site.origin === origin))
        .map(async (origin): Promise<SiteSwitch> => {
          const granted = await browser.permissions.contains({ origins: [patternOf(origin)] });
          return {
            origin,
            name: new URL(origin).host,
            on: granted && sites[origin] === true,
            builtIn: false,
          };
        });
      return [...own, ...(await Promise.all(turnedOn))];
    },
    async switchSite(origin, on) {
      // First the request: the browser asks the user only in the turn of the click.
      const isOurs = builtIn.some((site) => site.origin === origin);
      if (on && !isOurs && !(await browser.permissions.request({ origins: [patternOf(origin)] }))) {
        return { ok: false, code: 'site-off' };
      }
      const settings = await readItem(area, settingsItem);
      await writeItem(area, settingsItem, { ...settings, sites: { ...settings.sites, [origin]: on } });
      return { ok: true, value: null };
    },
    exportData: () => exportData(area),
    importData: (text) => importData(area, text),
    async eraseData() {
      await eraseClaude({ local: area, session: browser.storage.session });
      return eraseData(area);
    },
  };
}

/** Match patterns know no port. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
