import type { Outcome } from '../errors';
import type { Settings } from '../storage/settings';

/** The settings, live: a change in the options page shows in the panel at once. */
export interface SettingsStore {
  load(): Promise<Settings>;
  save(change: Partial<Settings>): Promise<Outcome<null>>;
  watch(listener: (settings: Settings) => void): () => void;
}

/** A site as the settings page lists it. */
export interface SiteSwitch {
  /** "https://*.zendesk.com" */
  origin: string;
  name: string;
  on: boolean;
  /** Granted with the extension; others were turned on by the user. */
  builtIn: boolean;
}

/** What the settings page can do with the browser beside the settings themselves. */
export interface OptionsHost {
  sites(): Promise<SiteSwitch[]>;
  /** Asks for the permission where it needs one. */
  switchSite(origin: string, on: boolean): Promise<Outcome<null>>;
  /** Everything kept on this device, as JSON. */
  exportData(): Promise<Outcome<string>>;
  /** All or nothing. */
  importData(text: string): Promise<Outcome<{ drafts: number }>>;
  eraseData(): Promise<Outcome<null>>;
}
