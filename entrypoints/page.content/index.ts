import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/lib/messages/router';
import { startSession } from './session';

/** Hosts that are read from the first day; every other one is registered when the user turns it on. */
export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://*.zendesk.com/*'],
  runAt: 'document_idle',
  async main(context) {
    const settings = await ask((message) => browser.runtime.sendMessage(message), 'page-settings-get', null);
    if (!settings || context.isInvalid) return;
    const stop = startSession(document, settings);
    context.onInvalidated(stop);
  },
});
