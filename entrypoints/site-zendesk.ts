import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addSites } from '@/lib/sites/registry';
import zendesk from '@/lib/sites/zendesk';

export default defineUnlistedScript(() => addSites([zendesk]));
