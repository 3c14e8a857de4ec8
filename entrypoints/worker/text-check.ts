import type { Linter } from '@/lib/lint';
import { dayOf } from '@/lib/lint/day-of';
import { type LintContext, readableFindings } from '@/lib/lint/rule';
import type { Request, Response } from '@/lib/messages/protocol';
import type { Thread } from '@/lib/thread';

export interface TextCheckOptions {
  loadLinter(): Promise<Linter>;
  /** What of the settings counts on a site. */
  rulesFor(origin: string): Promise<Pick<LintContext, 'muted' | 'levels' | 'teamRules' | 'policy'>>;
  now?(): number;
}

/** Threads of reply boxes that may be in use at a time. */
const mostThreads = 20;

/**
 * Checks the texts of all pages with one linter, which remembers sentences. Everything here is a cache: after the worker
 * was stopped the rules are loaded again, and a thread is asked for again by its stamp.
 */
export function createTextCheck({ loadLinter, rulesFor, now = Date.now }: TextCheckOptions) {
  let linter: Promise<Linter> | undefined;
  const threads = new Map<string, Thread>();

  const load = (): Promise<Linter> => {
    linter ??= loadLinter();
    return linter;
  };

  /** A stamp counts on the site that named it alone. */
  function threadOf(
    { thread, threadStamp }: Request<'text-check'>,
    origin: string,
  ): Thread | undefined | 'unknown' {
    if (threadStamp === undefined) return undefined;
    const key = `${origin} ${threadStamp}`;
    const found = thread ?? threads.get(key);
    threads.delete(key); // So that the one used last stands last.
    if (!found) return 'unknown';
    threads.set(key, found);
    if (threads.size > mostThreads) threads.delete(threads.keys().next().value!);
    return found;
  }

  async function check(request: Request<'text-check'>, origin: string): Promise<Response<'text-check'>> {
    const thread = threadOf(request, origin);
    if (thread === 'unknown') return { status: 'thread-wanted' };
    const { muted = [], ...rules } = await rulesFor(origin);
    const report = (await load()).lint(request.text, {
      ...rules,
      thread,
      muted: [...muted, ...request.muted],
      audience: request.audience,
      gapsAreErrors: true,
      now: dayOf(now()),
      mostFindings: readableFindings,
    });
    return { status: 'checked', report };
  }

  return { check };
}
