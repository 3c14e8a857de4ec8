import { find } from '../dom';
import { fence, selectors } from './selectors';

const pages = /^(.*)\/Ticket\/(Display|Update|History)\.html$/;

/** RT may live under a path of its own ("/rt"). */
export function basePath(url: URL): string {
  return pages.exec(url.pathname)?.[1] ?? '';
}

export function kindOfPage(url: URL): 'ticket' | 'update' | undefined {
  const kind = pages.exec(url.pathname)?.[2];
  if (!kind || url.pathname.includes('/SelfService/')) return undefined;
  return kind === 'Update' ? 'update' : 'ticket';
}

/** After a failed submit the address has no id: the form has it. */
export function ticketIdOf(page: Document, url: URL): string | undefined {
  const kind = kindOfPage(url);
  if (!kind) return undefined;
  const form =
    kind === 'update' ? find(page, selectors.updateForm, { outside: fence, hiddenToo: true }) : undefined;
  const inForm = form && find(form, selectors.formId, { hiddenToo: true })?.getAttribute('value');
  const id =
    inForm ??
    url.searchParams.get('id') ??
    /[?;&]id=(\d+)/.exec(url.search)?.[1] ??
    /#(\d+):/.exec(page.title)?.[1];
  return id && /^\d+$/.test(id) ? id : undefined;
}
