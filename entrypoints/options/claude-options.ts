import { browser } from 'wxt/browser';
import { downloadModel } from '../../lib/browser-model/download';
import { findLanguageModel, readAvailability } from '../../lib/browser-model/language-model';
import type { ClaudeOptions } from '../../lib/panel/claude-options';
import { checkAccess } from '../../lib/storage/claude-key';
import { createClaudeStore } from '../../lib/storage/claude-store';

const patience = 15_000;

/** Claude as the settings page knows it: the key is written here and read again only for a call. */
export function createClaudeOptions(): ClaudeOptions {
  const { local, session } = browser.storage;
  const { access, saveAccess, ...store } = createClaudeStore({ local, session }, [
    local.onChanged,
    session.onChanged,
  ]);
  return {
    store,
    async saveAccess(typed, sessionOnly) {
      const fault = checkAccess(typed);
      if (fault) return { ok: false, why: fault };
      // The first thing that is waited for: the browser asks the user only in the turn of the click.
      if (typed.baseUrl && !(await browser.permissions.request({ origins: [patternOf(typed.baseUrl)] })))
        return { ok: false, why: 'not-permitted' };
      const saved = await saveAccess(typed, sessionOnly);
      return saved.ok ? { ok: true } : { ok: false, why: 'storage-failed' };
    },
    async tryConnection(model, signal) {
      const saved = await access();
      if (!saved) return { ok: false, problem: 'no-key' };
      const [{ createClaude }, { tryConnection }] = await Promise.all([
        import('../../lib/claude/client'),
        import('../../lib/claude/connection'),
      ]);
      const { key, baseUrl, headers } = saved;
      const claude = createClaude({ apiKey: key, headers, timeout: patience, ...(baseUrl && { baseUrl }) });
      return tryConnection(claude, signal, model);
    },
    browserModel: {
      availability: () => readAvailability(findLanguageModel()),
      async download(onProgress, signal) {
        const api = findLanguageModel();
        return api ? downloadModel(api, onProgress, signal) : { ok: false, code: 'browser-model-absent' };
      },
    },
  };
}

/** Match patterns know no port. */
function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
