import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { extensionPagePolicy } from './lib/messages/page-policy';
import { builtInHosts } from './lib/messages/page-scripts';

/**
 * Mode `e2e` differs in one thing: hosts that a user would grant by hand (permission prompts can't be clicked in
 * headless browsers) are granted by the manifest.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [tailwindcss()],
    build: { modulePreload: false, chunkSizeWarningLimit: 800 },
  }),
  manifest: ({ mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['sidePanel', 'storage', 'scripting', 'activeTab'],
    host_permissions: [
      ...builtInHosts.map(({ match }) => match),
      'https://api.anthropic.com/*',
      ...(mode === 'e2e' ? ['*://*/*'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: extensionPagePolicy },
    action: { default_title: '__MSG_openPanel__' },
    side_panel: { default_path: 'sidepanel.html' },
    commands: {
      'panel-open': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_openPanel__' },
      'draft-insert': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_insertDraft__' },
      'finding-next': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextFinding__' },
      'finding-previous': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_previousFinding__',
      },
    },
  }),
});
