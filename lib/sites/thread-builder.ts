import type { Message, NotRead, Participant, Thread } from '../thread';

/** More messages than this are never needed for an answer; the newest are kept. */
export const maxMessages = 1000;

type Parts = Omit<Thread, 'participants' | 'notRead'> & { participants?: Participant[]; notRead?: NotRead[] };

/** A thread from what a site read, with the people in it named once and the limits said. */
export function buildThread(parts: Parts): Thread {
  const notRead = [...(parts.notRead ?? [])];
  const left = parts.messages.length - maxMessages;
  const messages = left > 0 ? parts.messages.slice(left) : parts.messages;
  notRead.push(...noteOnLeftOut(left));
  const partial = messages.filter((message) => message.completeness === 'partial' && !message.text).length;
  if (partial > 0 && !notRead.some((one) => one.part === 'message-text')) {
    notRead.push({
      part: 'message-text',
      count: partial,
      reason: 'The text of some messages could not be found on this page.',
    });
  }
  return { ...parts, messages, participants: people(messages, parts.participants ?? []), notRead };
}

/** Everyone once, by address where there is one; authors first, in order of their first message. */
function people(messages: Message[], others: Participant[]): Participant[] {
  const known = new Map<string, Participant>();
  for (const person of [...messages.map((message) => message.author), ...others]) {
    const key = (person.address ?? person.name).toLowerCase();
    if (key !== '' && !known.has(key)) known.set(key, person);
  }
  return [...known.values()];
}

/** Said where a body was longer than Amends reads. */
export function noteOnCut(count: number): NotRead[] {
  if (count === 0) return [];
  return [
    { part: 'message-text', count, reason: 'A message is longer than Amends reads; its beginning was read.' },
  ];
}

/** Said where older messages were not even looked at. */
export function noteOnLeftOut(count: number): NotRead[] {
  if (count <= 0) return [];
  return [
    { part: 'messages', count, reason: 'This thread is very long: its oldest messages were left out.' },
  ];
}
