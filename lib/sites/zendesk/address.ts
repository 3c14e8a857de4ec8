import { find, findAll } from '../dom';
import { fence, paneSelectors, selectors } from './selectors';

export function ticketIdOf(url: URL): string | undefined {
  return /^\/agent\/tickets\/(\d+)/.exec(url.pathname)?.[1];
}

/** The shown pane of this ticket. A pane that names another ticket is never it. */
export function activePane(page: Document, url: URL): HTMLElement | undefined {
  const id = ticketIdOf(url);
  if (!id) return undefined;
  for (const [selector, since] of Object.entries(paneSelectors(id))) {
    const pane = findAll(page, { [selector]: since }, { outside: fence }).find(
      (one) => !namesAnother(one, id) && holdsTicket(one),
    );
    if (pane) return pane;
  }
  return undefined;
}

function holdsTicket(pane: HTMLElement): boolean {
  const looking = { outside: fence };
  return (
    find(pane, selectors.log, looking) !== undefined ||
    find(pane, selectors.composerRegion, looking) !== undefined
  );
}

function namesAnother(pane: HTMLElement, id: string): boolean {
  const named =
    pane.getAttribute('data-ticket-id') ??
    pane.getAttribute('data-side-conversations-anchor-id') ??
    /^ticket-(\d+)-/.exec(pane.getAttribute('data-test-id') ?? '')?.[1];
  return named != null && named !== id;
}
