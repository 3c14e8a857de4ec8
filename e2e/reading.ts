import type { Worker } from '@playwright/test';
import type { PageReading } from '../lib/messages/protocol';

/** Asks the real page script of the tab in front for what it reads, as the panel does. Undefined: no script answers. */
export async function readingOf(worker: Worker): Promise<PageReading | undefined> {
  return worker.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    for (let tries = 0; tries < 60; tries++) {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const answer = await browser.tabs
        .sendMessage(tab?.id ?? -1, { kind: 'reading-get', to: 'page', request: null })
        .catch(() => undefined);
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return undefined;
  });
}
