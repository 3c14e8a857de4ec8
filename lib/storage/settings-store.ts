import type { SettingsStore } from '../panel/settings-store';
import { type Area, readItem, writeItem } from './item';
import { settingsItem } from './settings';

/** The browser's event for a changed storage area, as far as it is needed here. */
export interface AreaChanges {
  addListener(listener: (changes: Record<string, unknown>) => void): void;
  removeListener(listener: (changes: Record<string, unknown>) => void): void;
}

/** The settings over a storage area; writes are put in a row, so that two quick changes both stay. */
export function createSettingsStore(area: Area, changes: AreaChanges): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: () => readItem(area, settingsItem),
    save(change) {
      const write = last.then(async () => {
        await writeItem(area, settingsItem, { ...(await readItem(area, settingsItem)), ...change });
      });
      last = write.catch(() => {});
      return write.then(
        () => ({ ok: true as const, value: null }),
        () => ({ ok: false as const, code: 'storage-failed' as const }),
      );
    },
    watch(listener) {
      const receive = (changed: Record<string, unknown>): void => {
        if (settingsItem.key in changed) void readItem(area, settingsItem).then(listener);
      };
      changes.addListener(receive);
      return () => changes.removeListener(receive);
    },
  };
}
