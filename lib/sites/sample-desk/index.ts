import type { Message, Role } from '../../thread';
import { find, findAll, shortText } from '../dom';
import { readBody } from '../message-text';
import { type Channel, defineSite } from '../site';
import { buildThread, noteOnCut } from '../thread-builder';
import { bodyMarks, fence, notOwnText, selectors } from './selectors';

const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** The sample helpdesk that `npm start` serves: the shortest example of a site. */
export default defineSite({
  id: 'sample-desk',
  name: 'Sample desk',
  parts: selectors,
  matches: (page, url) =>
    local.test(url.hostname) &&
    page.querySelector('head > meta[name="application-name"]')?.getAttribute('content') ===
      'Amends sample desk',
  threadIdInView: (page) => ticketOf(page)?.dataset.ticket,
  read: async (page, url) => {
    const ticket = ticketOf(page);
    const id = ticket?.dataset.ticket;
    if (!ticket || !id) return { ok: false, reason: 'No ticket is open.' };
    const read = findAll(ticket, selectors.message, { outside: fence }).map(readMessage);
    const fields: Record<string, string> = {};
    for (const aside of page.querySelectorAll<HTMLElement>('body > aside[data-ticket]')) {
      if (aside.dataset.ticket !== id) continue;
      for (const field of findAll(aside, selectors.field)) fields[field.dataset.field!] = shortText(field);
    }
    return {
      ok: true,
      thread: buildThread({
        site: 'sample-desk',
        id,
        url: url.href,
        subject: shortText(find(ticket, selectors.subject, { outside: fence })),
        messages: read.map((one) => one.message),
        fields,
        readBy: 'page',
        notRead: noteOnCut(read.filter((one) => one.cut).length),
      }),
    };
  },
  composers: (page) => {
    const ticket = ticketOf(page);
    const form = ticket && find(ticket, selectors.reply, { outside: fence });
    const element = form && find(form, selectors.composer);
    if (!ticket || !form || !element) return [];
    return [{ element, channel: channelOf(form), notOwnText, threadId: ticket.dataset.ticket! }];
  },
  watch: (page) => {
    const ticket = ticketOf(page);
    const list = ticket && find(ticket, selectors.conversation, { outside: fence });
    return list ? [list] : [];
  },
});

function ticketOf(page: Document): HTMLElement | undefined {
  return find(page, selectors.ticket, { outside: fence });
}

function readMessage(item: HTMLElement): { message: Message; cut: boolean } {
  const looking = { outside: fence };
  const body = find(item, selectors.body, looking);
  const time = find(item, selectors.time, looking);
  const address = shortText(find(item, selectors.address, looking));
  const name = shortText(find(item, selectors.author, looking));
  const role: Role =
    item.dataset.from === 'customer' || item.dataset.from === 'agent' ? item.dataset.from : 'other';
  const { cut, ...text } = body ? readBody(body, bodyMarks, { sender: name }) : { cut: false, text: '' };
  return {
    cut,
    message: {
      id: item.dataset.message!,
      author: { name, ...(address && { address }), role },
      ...(time && { sentAt: time.getAttribute('datetime')!, shownTime: shortText(time) }),
      visibility: item.dataset.visibility === 'internal' ? 'internal' : 'public',
      completeness: body && !cut ? 'whole' : 'partial',
      ...text,
      attachments: findAll(item, selectors.attachment, looking).map((one) => ({
        name: shortText(one.querySelector('.file')),
        size: shortText(one.querySelector('.size')),
      })),
    },
  };
}

function channelOf(form: HTMLElement): Channel {
  const { channel } = form.dataset;
  return channel === 'public' || channel === 'internal' ? channel : 'unknown';
}
