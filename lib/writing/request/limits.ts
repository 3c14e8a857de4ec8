/** Model, effort and limits of a call: in this one place. */
export const requestLimits = {
  model: 'claude-sonnet-5-5',
  effort: 'medium',
  maxTokens: 12_000,
  /** Characters of message text that go along; older messages between the first and the newest stay out beyond it. */
  threadCharacters: 120_000,
  /** Of one message. */
  messageCharacters: 30_000,
} as const;

export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';
