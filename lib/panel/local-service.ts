import { createLinter } from '../lint';
import { lintRules } from '../lint/rules';
import { readSituation } from '../situation';
import { threadFromPaste } from '../thread-from-paste';
import { composeDraft } from '../writing';
import { coachOwnText } from '../writing/own-text';
import { recheckDraft } from '../writing/recheck';
import { findOrders } from '../writing/request/orders';
import { rewriteText } from '../writing/rewrite';
import type { PanelService } from './service';
import { warmSteps } from './warm-steps';

/** Everything on the device: rules, playbooks, no network. */
export function createLocalService(): PanelService {
  const linter = createLinter();
  const service: PanelService = {
    readSituation: (thread, now) => readSituation(thread, { now }),
    lint: (text, context) => linter.lint(text, context),
    compose: (type, request) => composeDraft({ ...request, type }),
    rewrite(kind, text, context) {
      const rewritten = rewriteText(text, kind, context);
      return rewritten.ok ? rewritten : { ok: false, reason: rewritten.why };
    },
    whatChanged: ({ draft, text, messageIds }, request) =>
      recheckDraft({ ...request, draft, text, seen: messageIds }).changes,
    coachOwnText,
    rules: () => lintRules,
    orders: findOrders,
    threadFromPaste: (text, readBy, ours) => threadFromPaste(text, { readBy, ours }),
  };
  return { ...service, warmSteps: () => warmSteps(service) };
}
