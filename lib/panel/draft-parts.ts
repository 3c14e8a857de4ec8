import type { ResponseType } from '../writing/draft';

/** One of several texts that stand in a draft under headings, each for another place. */
export interface DraftPart {
  id: 'public' | 'private';
  text: string;
  /** Characters the network takes. */
  limit?: number;
}

const heading =
  /^(?:(public reply)(?:[^\n]*?(\d+) characters)?|(private message)|follow-up plan)[^\n]*:[ \t]*$/gim;

/** What others read of a draft: a social one ends with a plan for the agent, which no rule is made for. */
export function forCustomer(type: ResponseType, text: string): string {
  if (type !== 'social') return text;
  const plan = [...text.matchAll(heading)].find(([, isPublic, , isPrivate]) => !isPublic && !isPrivate);
  return plan ? text.slice(0, plan.index) : text;
}

/** The parts of a social draft that can go into a page; the plan for the agent is none. Other drafts have no parts. */
export function draftParts(type: ResponseType, text: string): DraftPart[] {
  if (type !== 'social') return [];
  const headings = [...text.matchAll(heading)];
  return headings.flatMap((match, index): DraftPart[] => {
    const [line, isPublic, limit, isPrivate] = match;
    const part = text.slice(match.index + line.length, headings[index + 1]?.index).trim();
    if (part === '') return [];
    if (isPublic) return [{ id: 'public', text: part, ...(limit && { limit: Number(limit) }) }];
    return isPrivate ? [{ id: 'private', text: part }] : [];
  });
}
