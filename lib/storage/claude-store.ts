import type { Outcome } from '../errors';
import {
  type ClaudeAccess,
  claudeKeyItem,
  forgetAccess,
  type KeyState,
  readAccess,
  readKeyState,
  type SecretAreas,
  saveAccess,
} from './claude-key';
import { type ClaudeChoices, claudeSettingsItem } from './claude-settings';
import { type MonthUsage, recordUsage, type UsageByMonth, usageItem } from './claude-usage';
import { readItem, writeItem } from './item';
import type { AreaChanges } from './settings-store';

/** What our own pages know of Claude: choices, usage, and the key where a call is made. */
export interface ClaudeStore {
  load(): Promise<ClaudeChoices>;
  save(change: Partial<ClaudeChoices>): Promise<Outcome<null>>;
  /** Key and address as they go into `createClaude`; undefined where there is no key. Never keep it in a state. */
  access(): Promise<ClaudeAccess | undefined>;
  keyState(): Promise<KeyState | undefined>;
  saveAccess(access: ClaudeAccess, sessionOnly: boolean): Promise<Outcome<null>>;
  forget(): Promise<void>;
  usage(): Promise<UsageByMonth>;
  /** After every call, finished or not. */
  record(usage: Omit<MonthUsage, 'calls'>, now: Date): Promise<void>;
  /** Choices, key or usage have changed, here or in another window. */
  watch(listener: () => void): () => void;
}

const watched = [claudeSettingsItem.key, usageItem.key, claudeKeyItem];

export function createClaudeStore(areas: SecretAreas, changes: AreaChanges[]): ClaudeStore {
  const { local } = areas;
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: () => readItem(local, claudeSettingsItem),
    save(change) {
      const write = last.then(async () => {
        await writeItem(local, claudeSettingsItem, {
          ...(await readItem(local, claudeSettingsItem)),
          ...change,
        });
      });
      last = write.catch(() => {});
      return write.then(
        () => ({ ok: true as const, value: null }),
        () => ({ ok: false as const, code: 'storage-failed' as const }),
      );
    },
    access: () => readAccess(areas),
    keyState: () => readKeyState(areas),
    saveAccess: (access, sessionOnly) => saveAccess(areas, access, sessionOnly),
    forget: () => forgetAccess(areas),
    usage: () => readItem(local, usageItem),
    record: (usage, now) => recordUsage(local, usage, now),
    watch(listener) {
      const receive = (changed: Record<string, unknown>): void => {
        if (watched.some((key) => key in changed)) listener();
      };
      for (const one of changes) one.addListener(receive);
      return () => {
        for (const one of changes) one.removeListener(receive);
      };
    },
  };
}

/** Key, choices and usage: gone. */
export async function eraseClaude(areas: SecretAreas): Promise<void> {
  await forgetAccess(areas);
  await areas.local.remove(claudeSettingsItem.key);
  await areas.local.remove(usageItem.key);
}
