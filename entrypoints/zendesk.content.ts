import { defineContentScript } from 'wxt/utils/define-content-script';
import zendesk from '@/lib/sites/zendesk';
import { startPage } from './page/main';

export default defineContentScript({
  matches: ['https://*.zendesk.com/*'],
  runAt: 'document_idle',
  main: (context) => startPage(context, [zendesk]),
});
