import { lint } from '../lint';
import type { Report } from '../lint/finding';
import { defaultPolicy } from '../playbook/default-policy';
import { fingerprint, type Message } from '../thread';
import { coachingStill, sourcesStill } from './carry-over';
import { type Draft, findGaps } from './draft';
import { threatWords } from './parts/notes';
import type { WriteRequest } from './workflow';

export interface RecheckRequest extends WriteRequest {
  draft: Draft;
  /** As the agent has edited it: kept to the letter. */
  text: string;
  /** Ids of the messages the draft was written for. */
  seen?: readonly string[];
}

export interface Recheck {
  stale: boolean;
  /** Messages the draft does not know. */
  news: { messageId: string; author: string; role: Message['author']['role']; excerpt: string }[];
  /** What they change for this draft, in the agent's words; empty when nothing. */
  changes: string[];
  report: Report;
  /** The same text, stamped for the thread as it is now; notes and sources stay where their words stayed. */
  draft: Draft;
}

/** Whether a draft still fits its thread: what is new, what that changes, and what the check says now. */
export function recheckDraft(request: RecheckRequest): Recheck {
  const { draft, text, thread, situation, workspace, seen } = request;
  const now = fingerprint(thread);
  const stale = draft.fingerprint !== now;
  const unseen = stale && seen ? thread.messages.filter(({ id }) => !seen.includes(id)) : [];
  const ids = new Set(unseen.map(({ id }) => id));
  const fresh = ({ evidence }: { evidence: { messageId: string } }) => ids.has(evidence.messageId);
  const agent = unseen.find(({ author, visibility }) => author.role === 'agent' && visibility === 'public');
  const changes = [
    ...(agent
      ? [`${agent.author.name} has answered in the meantime. Read it before you send a second answer.`]
      : []),
    ...situation.facts.threats.filter(fresh).map(({ kind }) => `They now speak of ${threatWords[kind]}.`),
    ...situation.facts.asks.filter(fresh).map((ask) => `They now ask: “${ask.text}”`),
    ...situation.facts.deadlines.filter(fresh).map((deadline) => `They now name a date: ${deadline.text}.`),
  ];
  return {
    stale,
    news: unseen.map((message) => ({
      messageId: message.id,
      author: message.author.name,
      role: message.author.role,
      excerpt: message.text.replace(/\s+/g, ' ').slice(0, 160),
    })),
    changes,
    report: lint(text, { thread, policy: workspace.policy ?? defaultPolicy }),
    draft: {
      ...draft,
      text,
      fingerprint: now,
      gaps: findGaps(text),
      sources: sourcesStill(draft, text),
      coaching: coachingStill(draft, text),
    },
  };
}
