import { defineContentScript } from 'wxt/utils/define-content-script';
import gmail from '@/lib/sites/gmail';
import { startPage } from './page/main';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main: (context) => startPage(context, [gmail]),
});
