import type { Attachment, Message, Role } from '../../thread';
import { hash } from '../../thread';
import { find, findAll, isShown, oneLine, outermost, shortText } from '../dom';
import { readBodyInSlices } from '../message-text';
import { idInLog } from './log-id';
import { bodyMarks, fence, selectors } from './selectors';
import { momentOf } from './time';

export interface ReadItem {
  message: Message;
  recipients: { name: string; address: string }[];
  collapsed: boolean;
  clipped: boolean;
  cut: boolean;
}

/** One message of the list; `roleOf` decides by address. */
export async function readItem(
  item: HTMLElement,
  index: number,
  roleOf: (address: string | undefined) => Role,
  /** Of the mail that began the thread: one that forwards another is kept whole. */
  subject = '',
): Promise<ReadItem> {
  const outside = { outside: fence, hiddenToo: true };
  const ids = item.matches('.adn.ads, .adf.ads') ? item : find(item, selectors.ids, outside);
  const sender = find(item, selectors.sender, outside);
  const date = find(item, selectors.date, outside);
  const body = bodyOf(item);
  const address = sender?.getAttribute('email')?.toLowerCase() || undefined;
  const shownTime = shortText(date);
  const sentAt = momentOf(date?.getAttribute('title') ?? '');
  const collapsed = body === undefined && find(item, selectors.snippet, outside) !== undefined;
  const name = sender?.getAttribute('name') || shortText(sender) || address || '';
  const read = body ? await readBodyInSlices(body, bodyMarks, { subject, sender: name }) : undefined;
  const snippet = collapsed ? shortText(find(item, selectors.snippet, outside)) : '';
  const clipped = body !== undefined && find(body, selectors.clipped, { hiddenToo: true }) !== undefined;
  const id =
    ids?.getAttribute('data-message-id')?.replace(/^#/, '') ||
    ids?.getAttribute('data-legacy-message-id') ||
    idInLog(item, 'msg') ||
    `at-${hash([address, date?.getAttribute('title') || shownTime, index].join('|'))}`;
  return {
    message: {
      id,
      author: {
        name,
        ...(address && { address }),
        role: roleOf(address),
      },
      ...(sentAt && { sentAt }),
      ...(shownTime && { shownTime }),
      visibility: 'public',
      completeness: read && !read.cut && !clipped ? 'whole' : 'partial',
      text: read?.text ?? snippet,
      ...(read?.quoted && { quoted: read.quoted }),
      ...(read?.signature && { signature: read.signature }),
      attachments: attachmentsOf(item),
      ...(read?.hidden && { hidden: read.hidden }),
    },
    recipients: findAll(item, selectors.recipient, outside).map((one) => ({
      name: one.getAttribute('name') || shortText(one),
      address: one.getAttribute('email')!.toLowerCase(),
    })),
    collapsed,
    clipped,
    cut: read?.cut === true,
  };
}

/** The outermost body with text; a hidden empty second one may follow, and a mail may carry a copy of the markup. */
function bodyOf(item: HTMLElement): HTMLElement | undefined {
  const holders = outermost(findAll(item, selectors.bodyHolder, { hiddenToo: true }));
  for (const holder of holders) {
    if (!isShown(holder)) continue;
    const inner = find(holder, selectors.body, { hiddenToo: true }) ?? holder;
    if (!inner.isContentEditable && oneLine(inner.textContent ?? '') !== '') return inner;
  }
  return undefined;
}

function attachmentsOf(item: HTMLElement): Attachment[] {
  const names = new Map<string, Attachment>();
  for (const card of findAll(item, selectors.attachment, { outside: fence, hiddenToo: true })) {
    const fromAddress = card.getAttribute('download_url')?.split(':')[1];
    const name =
      shortText(find(card, selectors.attachmentName, { hiddenToo: true })) || decode(fromAddress ?? '');
    const size = shortText(find(card, selectors.attachmentSize, { hiddenToo: true }));
    if (name) names.set(name, { name, ...(size && { size }) });
  }
  return [...names.values()];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
