import type { Situation } from '../../situation/situation';
import type { Message, Thread } from '../../thread';

type Facts = Situation['facts'];

/** What we wrote to the customer: internal notes are nobody's words to quote. */
export const publicAnswers = (thread: Thread): Message[] =>
  thread.messages.filter(({ author, visibility }) => author.role === 'agent' && visibility === 'public');

const isPublic = (thread: Thread, id: string) =>
  thread.messages.some((message) => message.id === id && message.visibility === 'public');

/** A promise we made to them and did not keep. */
export const brokenPromise = (thread: Thread, { promised }: Facts): Facts['promised'][number] | undefined =>
  promised.find(({ kept, evidence }) => kept === false && isPublic(thread, evidence.messageId));

/** An offer they turned down. */
export const refusedOffer = (thread: Thread, { offered }: Facts): Facts['offered'][number] | undefined =>
  offered.find(({ refused, evidence }) => refused && isPublic(thread, evidence.messageId));
