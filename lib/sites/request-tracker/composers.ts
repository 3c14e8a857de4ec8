import { find, isShown } from '../dom';
import type { Channel, Composer } from '../site';
import { ticketIdOf } from './address';
import { fence, notOwnText, selectors } from './selectors';

/** The update page's one editor: CKEditor 4 in an iframe, CKEditor 5 in the page, or the plain field. */
export function composersOf(page: Document, url: URL): Composer[] {
  const field = find(page, selectors.field, { outside: fence, hiddenToo: true });
  if (!field) return [];
  const holder = field.parentElement ?? page.body;
  const element =
    inFrame(holder) ?? find(holder, selectors.editorInPage) ?? (isShown(field) ? field : undefined);
  const threadId = ticketIdOf(page, url);
  return element ? [{ element, channel: channelOf(page), notOwnText, ...(threadId && { threadId }) }] : [];
}

function inFrame(holder: Element): HTMLElement | undefined {
  const frame = find(holder, selectors.editorFrame) as HTMLIFrameElement | undefined;
  const body = frame?.contentDocument?.body;
  return body?.isContentEditable || body?.getAttribute('contenteditable') === 'true' ? body : undefined;
}

/** Can be changed after loading, so it is read each time. */
function channelOf(page: Document): Channel {
  const select = find(page, selectors.updateType, { outside: fence, hiddenToo: true }) as
    | HTMLSelectElement
    | undefined;
  if (select?.value === 'response') return 'public';
  return select?.value === 'private' ? 'internal' : 'unknown';
}
