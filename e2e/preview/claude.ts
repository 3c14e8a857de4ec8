import type { ClaudeOptions } from '../../lib/panel/claude-options';
import { type ClaudeChoices, claudeSettingsItem } from '../../lib/storage/claude-settings';
import type { UsageByMonth } from '../../lib/storage/claude-usage';

const months: UsageByMonth = {
  '2026-10': { calls: 212, input: 410_200, output: 190_350, cacheRead: 902_110, cacheWritten: 60_900 },
  '2026-11': { calls: 97, input: 180_444, output: 88_012, cacheRead: 501_877, cacheWritten: 20_300 },
};

/** Claude as the settings see it, made up: `key` in the query shows a saved one, `usage` some months. */
export function previewClaude(wanted: URLSearchParams): ClaudeOptions {
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  let choices: ClaudeChoices = claudeSettingsItem.initial;
  let key = wanted.has('key');
  return {
    store: {
      load: async () => choices,
      async save(change) {
        choices = { ...choices, ...change };
        changed();
        return { ok: true, value: null };
      },
      keyState: async () =>
        key ? { masked: 'sk-ant-…4f2a', sessionOnly: false, headerNames: [] } : undefined,
      async forget() {
        key = false;
        changed();
      },
      usage: async () => (wanted.has('usage') ? months : {}),
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    async saveAccess() {
      key = true;
      changed();
      return { ok: true };
    },
    browserModel: {
      availability: async () => (wanted.has('model') ? 'downloadable' : 'unavailable'),
      async download(onProgress) {
        for (const share of [0, 0.4, 1]) {
          onProgress({ share });
          await new Promise((done) => setTimeout(done, 400));
        }
        return { ok: true };
      },
    },
    tryConnection: async () => ({ ok: true, models: [{ id: 'claude-sample', name: 'Sample' }] }),
  };
}
