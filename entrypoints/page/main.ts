import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { fetchEditingBy } from '@/lib/editors/editing';
import { ask } from '@/lib/messages/router';
import type { Site } from '@/lib/sites/site';
import { startSession } from './session';

/** Starts in a page that may hold one of these sites. One content script per host: each carries its adapters alone. */
export async function startPage(context: ContentScriptContext, sites: readonly Site[]): Promise<void> {
  const send = (message: unknown) => browser.runtime.sendMessage(message);
  const settings = await ask(send, 'page-settings-get', null);
  if (!settings || context.isInvalid) return;
  fetchEditingBy(() => ask(send, 'edit-load', null));
  const stop = startSession(document, sites, settings);
  context.onInvalidated(stop);
  void ask(send, 'page-started', null); // A panel that knocked before we listened knocks again.
}
