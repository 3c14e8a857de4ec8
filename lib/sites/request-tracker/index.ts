import { find } from '../dom';
import { defineSite } from '../site';
import { kindOfPage, ticketIdOf } from './address';
import { composersOf } from './composers';
import { readTicket } from './read';
import { selectors } from './selectors';

export default defineSite({
  id: 'request-tracker',
  name: 'Request Tracker',
  parts: selectors,
  /** RT lives on any host: the address's form and the page's own body id decide together. */
  matches: (page, url) =>
    kindOfPage(url) !== undefined && find(page, selectors.body, { hiddenToo: true }) !== undefined,
  threadIdInView: ticketIdOf,
  read: (page, url, signal) => readTicket(page, url, (address, init) => fetch(address, init), signal),
  composers: composersOf,
  watch: (page) => {
    const history = find(page, selectors.history, { hiddenToo: true });
    return history ? [history] : [];
  },
});
