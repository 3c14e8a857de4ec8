import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { builtInHosts } from '@/lib/messages/page-scripts';
import { ask } from '@/lib/messages/router';
import { startSession } from './session';

/** Where it runs is declared in lib/messages/page-scripts.ts and, for hosts the user turned on, by the worker. */
export default defineContentScript({
  matches: builtInHosts.map(({ match }) => match),
  runAt: 'document_idle',
  async main(context) {
    const send = (message: unknown) => browser.runtime.sendMessage(message);
    const settings = await ask(send, 'page-settings-get', null);
    if (!settings || context.isInvalid) return;
    const stop = startSession(document, settings);
    context.onInvalidated(stop);
    void ask(send, 'page-started', null); // A panel that knocked before we listened knocks again.
  },
});
