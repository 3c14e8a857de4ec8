import type { Message } from '../../thread';
import { hash } from '../../thread';
import { nameAndAddress, oneLine, shortText } from '../dom';
import { readBody } from '../message-text';
import type { ReadResult } from '../site';
import { buildThread, noteOnCut } from '../thread-builder';
import { isOurs, ownAddress } from './address';
import { bodyMarks } from './selectors';
import { momentOf } from './time';

/** The print view shows every message whole: row 1 sender and date, row 2 recipients, row 3 body. */
export function readPrintPage(page: HTMLElement, url: URL): ReadResult {
  const own = ownAddress(
    '',
    page.closest('.bodycontainer')?.querySelector('td[align=right]')?.textContent ?? '',
  );
  const tables = [...page.children].filter((child): child is HTMLElement => child.matches('table.message'));
  let cut = 0;
  const messages = tables.map((table, index): Message => {
    const rows = [...(table.querySelector('tbody')?.children ?? [])];
    const sender = nameAndAddress(rows[0]?.querySelector('td')?.textContent ?? '');
    const shownTime = oneLine(rows[0]?.querySelector('td[align=right]')?.textContent ?? '');
    const body = rows[2] ? readBody(rows[2], bodyMarks, { sender: sender.name }) : undefined;
    if (body?.cut) cut++;
    const address = sender.address?.toLowerCase();
    const sentAt = momentOf(shownTime);
    return {
      id: `print-${index}-${hash(`${address}${shownTime}`)}`,
      author: {
        name: sender.name,
        ...(address && { address }),
        role: own && address ? (isOurs(address, own) ? 'agent' : 'customer') : 'other',
      },
      ...(sentAt && { sentAt }),
      ...(shownTime && { shownTime }),
      visibility: 'public',
      completeness: body && !body.cut ? 'whole' : 'partial',
      text: body?.text ?? '',
      ...(body?.quoted && { quoted: body.quoted }),
      ...(body?.signature && { signature: body.signature }),
      attachments: [],
      ...(body?.hidden && { hidden: body.hidden }),
    };
  });
  if (messages.length === 0) return { ok: false, reason: 'This print page shows no message.' };
  return {
    ok: true,
    thread: buildThread({
      site: 'gmail',
      id: `print-${hash(url.search)}`,
      url: url.href,
      subject: shortText(page.querySelector('font[size="+1"] b')),
      messages,
      fields: {},
      readBy: 'page',
      notRead: [
        ...noteOnCut(cut),
        ...(own
          ? []
          : [
              {
                part: 'roles' as const,
                reason: 'Your own address was not found, so it is not known who is the customer.',
              },
            ]),
      ],
    }),
  };
}
