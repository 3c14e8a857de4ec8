import { expect } from '@playwright/test';
import type { PageReading } from '../../lib/messages/protocol';
import type { Thread } from '../../lib/thread';
import type { Amends } from '../browser';

/** Asks the page's script of the tab in front as the panel does; undefined while nobody answers. */
export function askPage<T>(amends: Amends, kind: string, request: unknown): Promise<T | undefined> {
  return amends.worker.evaluate(
    async ({ kind, request }) => {
      const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      try {
        return await browser.tabs.sendMessage(tab?.id ?? -1, { kind, to: 'page', request });
      } catch {
        return undefined;
      }
    },
    { kind, request },
  ) as Promise<T | undefined>;
}

export const readingOf = (amends: Amends) => askPage<PageReading>(amends, 'reading-get', null);

/** The thread in front, as soon as the page's script gives one. */
export async function threadInFront(amends: Amends): Promise<Thread> {
  let thread: Thread | undefined;
  await expect
    .poll(async () => {
      const reading = await readingOf(amends);
      thread = reading?.status === 'thread' ? reading.thread : undefined;
      return thread !== undefined;
    })
    .toBe(true);
  return thread as Thread;
}
