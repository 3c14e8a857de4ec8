import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addSites } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';

const modules = import.meta.glob<Site>(['../lib/sites/*/index.ts', '!**/gmail/*', '!**/zendesk/*'], {
  eager: true,
  import: 'default',
});

/** Goes into pages of hosts that the user turned on: every site that may live there, the generic reader too. */
export default defineUnlistedScript(() => addSites(Object.values(modules)));
