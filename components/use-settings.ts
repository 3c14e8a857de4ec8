import { useCallback, useEffect, useState } from 'react';
import type { SettingsStore } from '../lib/panel/settings-store';
import type { Settings } from '../lib/storage/settings';

export interface LiveSettings {
  /** Undefined until they are read. */
  settings: Settings | undefined;
  /** False where the browser refused to store the change. */
  change: (change: Partial<Settings>) => Promise<boolean>;
}

export function useSettings(store: SettingsStore): LiveSettings {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let current = true;
    const stop = store.watch(setSettings);
    void store.load().then((loaded) => current && setSettings((known) => known ?? loaded));
    return () => {
      current = false;
      stop();
    };
  }, [store]);
  const change = useCallback(
    async (change: Partial<Settings>) => {
      setSettings((known) => known && { ...known, ...change });
      return (await store.save(change)).ok;
    },
    [store],
  );
  return { settings, change };
}
