import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findConversation } from '@/lib/sites/generic/conversation';
import { leaveFinder } from '@/lib/sites/generic/shelf';

/** Finds the conversation of any page. Comes only into pages that the user turned on and no adapter knows. */
export default defineUnlistedScript(() => leaveFinder(findConversation));
