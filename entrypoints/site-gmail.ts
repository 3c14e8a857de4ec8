import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gmail from '@/lib/sites/gmail';
import { addSites } from '@/lib/sites/registry';

/** Goes into Gmail's page beside the page script, so that each host carries its own adapter alone. */
export default defineUnlistedScript(() => addSites([gmail]));
