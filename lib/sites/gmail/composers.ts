import { find, findAll } from '../dom';
import type { Composer } from '../site';
import { idInLog } from './log-id';
import { fence, notOwnText, selectors } from './selectors';

/** Open, not minimised reply boxes: with focus, then inline in the visible thread, then pop-outs. */
export function composersOf(
  page: Document,
  thread: HTMLElement | undefined,
  idInView: string | undefined,
): Composer[] {
  const bodies = findAll(page, selectors.composer, { outside: fence });
  const plain = findAll(page, selectors.plainComposer, { outside: fence });
  const rank = (element: HTMLElement): number => {
    if (element.contains(page.activeElement)) return 0;
    return thread?.contains(element) ? 1 : 2;
  };
  return [...bodies, ...plain]
    .sort((one, other) => rank(one) - rank(other))
    .map((element) => {
      const threadId = threadIdOf(element, thread, idInView);
      return { element, channel: 'public', notOwnText, ...(threadId && { threadId }) };
    });
}

/**
 * A reply names its thread by `lts` (the id on the subject) or `rt` (the permanent id, which the subject may lack). What
 * stands inside the thread answers it, whatever the fields say.
 */
function threadIdOf(
  element: HTMLElement,
  thread: HTMLElement | undefined,
  idInView: string | undefined,
): string | undefined {
  if (thread?.contains(element)) return idInView;
  const frame = element.closest('.aoI, td.I5, [role=dialog]');
  const form = frame && find(frame, selectors.composeForm, { hiddenToo: true });
  const legacy = fieldOf(form, 'lts');
  if (legacy) return legacy;
  const permanent = fieldOf(form, 'rt');
  const inView = thread && permanentIdOf(thread);
  if (!permanent || !inView) return undefined; // Not comparable: the page does not say.
  return permanent === inView ? idInView : permanent;
}

/** On the subject; else, where Gmail leaves it out there, in the first body's log attribute. */
function permanentIdOf(thread: HTMLElement): string | undefined {
  const subject = find(thread, selectors.subject, { outside: fence });
  const id = subject?.getAttribute('data-thread-perm-id');
  return id && id !== 'undefined' ? id : idInLog(thread, 'thread');
}

function fieldOf(form: HTMLElement | null | undefined, name: string): string | undefined {
  const value = form?.querySelector(`input[name=${name}]`)?.getAttribute('value')?.replace(/^#/, '');
  return value && value !== 'undefined' ? value : undefined;
}
