import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLinter } from '@/lib/lint';
import { leaveChecker } from '@/lib/lint/checker';

/** All rules. Comes into a page only when a reply box is in use there: pages that are only read never carry it. */
export default defineUnlistedScript(() => leaveChecker(createLinter));
