import { find, findAll } from '../dom';
import type { Channel, Composer } from '../site';
import { activePane, ticketIdOf } from './address';
import { fence, notOwnText, selectors } from './selectors';

const looking = { outside: fence };

/** Composers of the active pane alone; a side conversation's only while it has the focus. */
export function composersOf(page: Document, url: URL): Composer[] {
  const pane = activePane(page, url);
  const threadId = ticketIdOf(url);
  if (!pane || !threadId) return [];
  const channel = channelOf(pane);
  const region = find(pane, selectors.composerRegion, looking) ?? pane;
  const main = findAll(region, selectors.composer, looking).map(
    (element): Composer => ({ element, channel, notOwnText, threadId }),
  );
  const side = findAll(pane, selectors.sideConversation, looking).filter((one) =>
    one.contains(page.activeElement),
  );
  // It goes to other people than the ticket's reply does.
  return [...side.map((element): Composer => ({ element, channel: 'side', notOwnText, threadId })), ...main];
}

/** `internal` is the note; any other value goes to the customer; without the switch it can't be told. */
function channelOf(pane: HTMLElement): Channel {
  const value = find(pane, selectors.channel, looking)?.getAttribute('data-channel');
  if (!value) return 'unknown';
  return value === 'internal' ? 'internal' : 'public';
}
