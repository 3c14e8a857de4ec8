import type { Policy } from '../playbook/policy';
import type { Thread } from '../thread';
import type { Finding, Level, Rewrite } from './finding';
import type { TeamRule } from './team-rule';
import type { Sentence, TextModel } from './text-model';

/** Nobody reads more findings at a time, and a page has to take them all in at once. */
export const readableFindings = 1000;

/** What a rule may know beside the text. All of it optional: with nothing, the text alone is judged. */
export interface LintContext {
  thread?: Thread;
  policy?: Policy;
  /** Rules switched off. */
  muted?: readonly string[];
  /** Levels a team has changed. */
  levels?: Readonly<Record<string, Level>>;
  teamRules?: readonly TeamRule[];
  /** `note`: written for colleagues, where only a few rules speak. Default `reply`. */
  audience?: 'reply' | 'note';
  /** Draft gaps ⟦…⟧ count as unfilled placeholders: true in a page's composer, false where the panel shows them. */
  gapsAreErrors?: boolean;
  /** The moment, for rewrites that name a day; in milliseconds. */
  now?: number;
  /** No more findings than this, the gravest. Default all. */
  mostFindings?: number;
}

/** What a rule finds; the engine adds the rule's id, its level and its message. */
export type Match = Pick<Finding, 'start' | 'end'> &
  Partial<Pick<Finding, 'message' | 'evidence' | 'rewrites' | 'level'>>;

interface RuleWords {
  /** Same as the file name. */
  id: string;
  level: Level;
  /** Why, in one sentence, to the agent. */
  message: string;
  /** How to write it instead: one or two sentences for the help page and the card. */
  advice: string;
}

/**
 * A rule's tests, its documentation page and its help in the panel: the named export `examples` of its file, so that
 * the content script does not carry them. A `flags` row: a text, then the words marked in it.
 */
export interface RuleExamples {
  flags: readonly RuleExample[];
  allows: readonly RuleExample[];
}
export type RuleExample =
  | string
  | readonly [text: string, marked: string]
  | ({ text: string; marked?: string } & Pick<LintContext, 'thread' | 'policy' | 'gapsAreErrors'>);

/** A rule on one sentence: cached by the sentence's words, so it may look at nothing else. Offsets count in the text. */
export interface SentenceRule extends RuleWords {
  scope: 'sentence';
  find(sentence: Sentence, text: string): Match[];
  /** Rewrites that need the thread; asked each time, so not cached. */
  rewrite?(match: Match, text: string, context: LintContext): Rewrite[];
}

/** A rule on the whole message, and with the thread where there is one. */
export interface MessageRule extends RuleWords {
  scope: 'message';
  find(model: TextModel, context: LintContext): Match[];
  /** Asked for each match that brings no rewrite of its own. */
  rewrite?(match: Match, text: string, context: LintContext): Rewrite[];
}
export type LintRule = SentenceRule | MessageRule;

export const defineRule = <R extends LintRule>(rule: R): R => rule;
