import { find, findAll } from '../dom';
import { untilChanged } from '../settle';
import { defineSite } from '../site';
import { activePane, ticketIdOf } from './address';
import { composersOf } from './composers';
import { readTicket } from './read';
import { fence, selectors } from './selectors';

const mostPages = 20;

export default defineSite({
  id: 'zendesk',
  name: 'Zendesk',
  parts: selectors,
  matches: (_page, url) =>
    /^[a-z0-9-]+\.zendesk\.com$/.test(url.hostname) && url.pathname.startsWith('/agent'),
  threadIdInView: (_page, url) => ticketIdOf(url),
  read: (page, url, signal) => readTicket(page, url, (address, init) => fetch(address, init), signal),
  composers: composersOf,
  expandAll: async (page) => {
    const pane = activePane(page, new URL(page.location.href));
    for (let times = 0; pane && times < mostPages; times++) {
      const button = find(pane, selectors.loadMore, { outside: fence });
      if (!button?.matches('button')) return;
      button.click();
      await untilChanged(() => findAll(pane, selectors.item, { outside: fence }).length);
    }
  },
  watch: (page) => {
    const pane = activePane(page, new URL(page.location.href));
    const log = pane && find(pane, selectors.log, { outside: fence });
    return [pane?.parentElement, pane, log].filter((node): node is HTMLElement => node != null);
  },
});
