import { findLanguageModel, readAvailability } from '@/lib/browser-model/language-model';
import { createBrowserModelService, createEngineService } from '@/lib/panel/browser-model-service';
import type { ClaudeDoor } from '@/lib/panel/claude-door';
import { createClaudeRuns } from '@/lib/panel/claude-runs';
import { createClaudeService, warmRequests } from '@/lib/panel/claude-service';
import { createFrameBatch } from '@/lib/panel/frame-batch';
import type { ClaudeStore } from '@/lib/storage/claude-store';

/** Claude for this panel: its calls live as long as the page, whatever thread is in view. */
export function createClaudeDoor(store: ClaudeStore): ClaudeDoor {
  const model = findLanguageModel();
  const service = createEngineService(createClaudeService(store), createBrowserModelService(store, model));
  const kept = import('@/lib/storage/runs').then(({ createRunStore }) => createRunStore());
  const runs = createClaudeRuns({
    service,
    store: {
      load: async (key) => (await kept).load(key),
      save: async (run) => (await kept).save(run),
    },
    count: (usage) => store.record(usage, new Date()),
    newBatch: () => createFrameBatch(window),
    newId: () => crypto.randomUUID(),
    now: Date.now,
  });
  window.addEventListener('pagehide', runs.flush);
  document.addEventListener('visibilitychange', runs.flush);
  void store.keyState().then((key) => {
    if (key) requestIdleCallback(() => void warmRequests());
  });
  return {
    service,
    runs,
    store,
    hasBrowserModel: async () => (await readAvailability(model)) === 'available',
  };
}
