import { browser } from 'wxt/browser';
import type { HealthHost } from '@/components/health/health-page';
import type { Kind, Request, Response } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/router';
import { readItem, writeItem } from '@/lib/storage/item';
import { siteHealthItem, withCheck } from '@/lib/storage/site-health';

/** Asks the page of one tab: the one the panel named, else the last one in use that Amends reads. */
export function createHealthHost(wanted: number | undefined): HealthHost {
  const area = browser.storage.local;
  let tab = wanted;

  async function askTab<K extends Kind>(
    id: number,
    kind: K,
    request: Request<K>,
  ): Promise<Response<K> | undefined> {
    return ask((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }), kind, request);
  }

  return {
    version: browser.runtime.getManifest().version,
    async check() {
      const others = await browser.tabs.query({});
      const recent = others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
      for (const id of wanted === undefined ? recent.map((one) => one.id) : [wanted]) {
        const answer = id === undefined ? undefined : await askTab(id, 'health-get', null);
        if (!answer?.ok) continue;
        tab = id;
        const today = new Date().toISOString().slice(0, 10);
        await writeItem(
          area,
          siteHealthItem,
          withCheck(await readItem(area, siteHealthItem), answer.value, today),
        );
        return answer.value;
      }
      return undefined;
    },
    known: () => readItem(area, siteHealthItem),
    async skeleton() {
      const answer = tab === undefined ? undefined : await askTab(tab, 'skeleton-get', null);
      return answer?.ok ? answer.value : '';
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
