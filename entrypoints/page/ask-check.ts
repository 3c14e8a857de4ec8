import type { Report } from '@/lib/lint/finding';
import type { Request, Response } from '@/lib/messages/protocol';
import type { Thread } from '@/lib/thread';

/** A text to check, and all that its answer depends on. */
export interface Question extends Omit<Request<'text-check'>, 'thread' | 'threadStamp'> {
  thread: StampedThread | undefined;
}
export interface StampedThread {
  /** Changes with everything that the check reads. */
  stamp: string;
  thread: Thread;
}

/**
 * Asks the worker to check a text. A worker that was stopped, maybe in the middle of a check, is asked once more, and gets
 * the thread when it does not know it. Undefined when nobody answers.
 */
export async function askCheck(
  ask: (request: Request<'text-check'>) => Promise<Response<'text-check'> | undefined>,
  { thread, ...question }: Question,
): Promise<Report | undefined> {
  const request = { ...question, threadStamp: thread?.stamp };
  let answer = (await ask(request)) ?? (await ask(request));
  if (answer?.status === 'thread-wanted') {
    const whole = { ...request, thread: thread?.thread };
    answer = (await ask(whole)) ?? (await ask(whole));
  }
  return answer?.status === 'checked' ? answer.report : undefined;
}
