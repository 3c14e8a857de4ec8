import type { Situation } from '../../situation/situation';
import { customerMessages, type Message, requester, type Thread } from '../../thread';
import { firstName } from './names';

/** The messages of the person the reply goes to: colleagues of theirs are not "you". */
export function addresseeMessages(thread: Thread): Message[] {
  const to = requester(thread);
  return customerMessages(thread).filter(({ author }) =>
    to?.address && author.address ? author.address === to.address : author.name === to?.name,
  );
}

/** How often the addressee came to us; in a thread of several customers only what they wrote themselves counts. */
export function contactsOf(thread: Thread, { contacts }: Situation['facts']): number {
  const own = addresseeMessages(thread).length;
  return own < customerMessages(thread).length ? own : contacts.value;
}

/** Who else of the customer's wrote which message, by first name. */
export function othersIn(thread: Thread): ReadonlyMap<string, string> {
  const own = new Set(addresseeMessages(thread).map(({ id }) => id));
  return new Map(
    customerMessages(thread)
      .filter(({ id }) => !own.has(id))
      .map(({ id, author }) => [id, firstName(author.name) ?? 'a colleague of yours']),
  );
}
