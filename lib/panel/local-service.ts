import { createLinter } from '../lint';
import { lintRules } from '../lint/rules';
import { readSituation } from '../situation';
import { threadFromPaste } from '../thread-from-paste';
import { composeDraft } from '../writing';
import type { PanelService } from './service';

/** Everything on the device: rules, playbooks, no network. */
export function createLocalService(): PanelService {
  const linter = createLinter();
  return {
    readSituation: (thread, now) => readSituation(thread, { now }),
    lint: (text, context) => linter.lint(text, context),
    compose: (type, request) => composeDraft({ ...request, type }),
    rewrite: () => ({ ok: false, reason: 'Rules alone can’t do this well. It needs a language model.' }),
    rules: () => lintRules,
    threadFromPaste: (text, readBy, ours) => threadFromPaste(text, { readBy, ours }),
  };
}
