import { createLinter } from '../../lib/lint';
import { lintRules } from '../../lib/lint/rules';
import type { PanelService } from '../../lib/panel/service';
import { threadFromPaste } from '../../lib/thread-from-paste';
import { composeDraft } from '../../lib/writing';
import { sampleSituation } from './situation';

const linter = createLinter();

/** The real check and writer on a situation that is written down, so that a picture does not change with the reader. */
export const previewService: PanelService = {
  readSituation: sampleSituation,
  lint: (text, context) => linter.lint(text, context),
  compose: (type, request) => composeDraft({ ...request, type }),
  rewrite: () => ({ ok: false, reason: 'This text has nothing to shorten by rules alone.' }),
  rules: () => lintRules,
  threadFromPaste: (text, readBy, ours) => threadFromPaste(text, { readBy, ours }),
};
