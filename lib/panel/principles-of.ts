import type { Principle, PrincipleId } from '../lint/finding';
import type { ResponseType } from '../writing/draft';

const update: readonly PrincipleId[] = ['now-and-lasting', 'keepable', 'next-step'];
/** Types that owe less than all five: on the first word nobody knows the cause yet, and an update follows the owning. */
const owed: Partial<Record<ResponseType, readonly PrincipleId[]>> = {
  'first-acknowledgement': ['acknowledges', 'keepable', 'next-step'],
  'progress-update': update,
  'no-news-update': update,
};

/** The principles a type of answer owes; one that the text breaks is shown whatever the type. */
export function principlesOf(type: ResponseType, principles: readonly Principle[]): readonly Principle[] {
  const kept = owed[type];
  return kept ? principles.filter(({ id, state }) => kept.includes(id) || state === 'broken') : principles;
}
