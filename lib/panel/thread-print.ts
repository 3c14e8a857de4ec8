import { fingerprint, type Thread } from '../thread';

const known = new WeakMap<Thread, string>();

/** The fingerprint, taken once for each reading: a long thread would cost it on every key press. */
export function threadPrint(thread: Thread): string {
  const print = known.get(thread) ?? fingerprint(thread);
  known.set(thread, print);
  return print;
}
