import type { Level, Report } from '../lint/finding';
import type { LintContext } from '../lint/rule';
import type { Situation } from '../situation/situation';
import type { Thread } from '../thread';
import type { Draft, ResponseType } from '../writing/draft';
import type { OwnTextCoaching } from '../writing/own-text';
import type { Order } from '../writing/request/orders';
import type { RewriteKind } from '../writing/rewrite';
import type { WriteRequest } from '../writing/workflow';
import type { SavedDraft } from './saved-draft';

export type { RewriteKind };

export type RewriteResult =
  | { ok: true; text: string }
  /** Rules can't do it honestly: the words say what would. */
  | { ok: false; reason: string };

export interface RuleInfo {
  id: string;
  level: Level;
  message: string;
  advice: string;
}

/** All thinking the panel asks for, behind one door: which engine does it is decided here and not in components. */
export interface PanelService {
  readSituation(thread: Thread, now: Date): Situation;
  lint(text: string, context: LintContext): Report;
  compose(type: ResponseType, request: WriteRequest): Draft;
  rewrite(kind: RewriteKind, text: string, context: LintContext): RewriteResult;
  /** What the messages that came since change for this draft, in the agent's words. */
  whatChanged(saved: SavedDraft, request: WriteRequest): string[];
  coachOwnText(
    text: string,
    report: Report,
    situation: Situation,
    audience?: 'reply' | 'note',
  ): OwnTextCoaching;
  rules(): readonly RuleInfo[];
  /** Words in the thread that are meant for a machine. */
  orders(thread: Thread): Order[];
  threadFromPaste(text: string, readBy: 'paste' | 'selection', ours: string[]): Thread;
  /** Steps to take, a pause apart, while nothing is open: the first thread is then read as fast as the next. */
  warmSteps?(): (() => unknown)[];
}
