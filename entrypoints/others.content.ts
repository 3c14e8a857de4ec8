import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/lib/messages/router';
import { fetchFinderBy } from '@/lib/sites/generic/shelf';
import type { Site } from '@/lib/sites/site';
import { startPage } from './page/main';

const modules = import.meta.glob<Site>(['../lib/sites/*/index.ts', '!**/gmail/*', '!**/zendesk/*'], {
  eager: true,
  import: 'default',
});

/** For hosts that the user turned on: every site that may live there, the generic reader too. The worker registers it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main(context) {
    fetchFinderBy(() => ask((message) => browser.runtime.sendMessage(message), 'guess-load', null));
    return startPage(context, Object.values(modules));
  },
});
