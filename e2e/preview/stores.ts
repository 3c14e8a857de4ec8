import type { DraftStore, SavedDraft, ThreadNotes } from '../../lib/panel/saved-draft';
import type { SettingsStore } from '../../lib/panel/settings-store';
import { type Settings, settingsItem } from '../../lib/storage/settings';

const done = { ok: true, value: null } as const;

/** Kept in the page's session, so that a reload finds it again. */
export function previewStore(): DraftStore {
  const read = <T>(key: string): T | undefined => {
    const text = sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as T) : undefined;
  };
  return {
    load: async (threadKey, type) => read<SavedDraft>(`draft ${threadKey} ${type}`),
    async save(saved) {
      sessionStorage.setItem(`draft ${saved.threadKey} ${saved.type}`, JSON.stringify(saved));
      return done;
    },
    loadNotes: async (threadKey) => read<ThreadNotes>(`notes ${threadKey}`),
    async saveNotes(notes) {
      sessionStorage.setItem(`notes ${notes.threadKey}`, JSON.stringify(notes));
      return done;
    },
    watch: () => () => {},
  };
}

export function previewSettings(wanted: URLSearchParams): SettingsStore {
  const listeners = new Set<(settings: Settings) => void>();
  let settings: Settings = { ...settingsItem.initial, askedForWorkspace: !wanted.has('ask') };
  return {
    load: async () => settings,
    async save(change) {
      settings = { ...settings, ...change };
      for (const listener of listeners) listener(settings);
      return done;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
