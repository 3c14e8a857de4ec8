import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyFixes, insertDraft, undoLast } from '@/lib/editors';
import { leaveEditing } from '@/lib/editors/editing';

/** Changes reply boxes. Comes into a page when a draft or a rewrite is first taken there. */
export default defineUnlistedScript(() => leaveEditing({ applyFixes, insertDraft, undoLast }));
