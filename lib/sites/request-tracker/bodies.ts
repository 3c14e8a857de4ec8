import type { Attachment } from '../../thread';
import { find, findAll, outermost, shortText } from '../dom';
import { type BodyText, readBody, readBodyInSlices, readPlainBody } from '../message-text';
import { mapInSlices } from '../slices';
import { maxMessages } from '../thread-builder';
import type { Rest, Transaction } from './rest';
import { bodyMarks, selectors } from './selectors';

export interface PageTransaction {
  id: string;
  author: string;
  shownTime: string;
  body: BodyText | undefined;
  attachments: Attachment[];
}

/** The messages of the history on the page, by transaction id, oldest first. */
export async function transactionsOnPage(page: Document): Promise<Map<string, PageTransaction>> {
  const history = find(page, selectors.history);
  const all = history ? outermost(findAll(history, selectors.transaction)) : [];
  const read = await mapInSlices(all.slice(-maxMessages), async (item): Promise<PageTransaction> => {
    const content = [...item.children].find((child) => child.matches('.content'));
    const body = content && find(content, selectors.messageBody);
    const author = shortText(find(item, selectors.author));
    return {
      id: item.getAttribute('data-transaction-id')!,
      author,
      shownTime: shortText(find(item, selectors.time)),
      body: body && (await readBodyInSlices(body, bodyMarks, { sender: author })),
      attachments: content ? attachmentNames(content) : [],
    };
  });
  read.sort((one, other) => Number(one.id) - Number(other.id));
  return new Map(read.map((one) => [one.id, one]));
}

function attachmentNames(content: Element): Attachment[] {
  return findAll(content, selectors.attachment, { outside: '.messagebody' })
    .map((link) =>
      decodeURIComponent(/Attachment\/\d+\/\d+\/([^/?]+)$/.exec(link.getAttribute('href')!)?.[1] ?? ''),
    )
    .filter(Boolean)
    .map((name) => ({ name }));
}

/** Where the page has no history: the first text of the transaction's attachments. */
export async function bodyByRest(
  transaction: Transaction,
  rest: Rest,
  parse: (html: string) => Element,
): Promise<{ body?: BodyText; attachments: Attachment[] }> {
  const attachments: Attachment[] = [];
  let body: BodyText | undefined;
  const links = transaction._hyperlinks?.filter((link) => link.ref === 'attachment').slice(0, 8) ?? [];
  for (const link of links) {
    const answer = await rest.attachment(link._url ?? '');
    if (!answer.ok) continue;
    const { ContentType = '', Content, Filename } = answer.value;
    if (Filename) attachments.push({ name: Filename });
    else if (Content && !body && /^text\/(?:plain|html)/.test(ContentType)) {
      const text = fromBase64(Content);
      body = ContentType.startsWith('text/html') ? readBody(parse(text), bodyMarks) : readPlainBody(text);
      if (links.length === 1) break;
    }
  }
  return { ...(body && { body }), attachments };
}

function fromBase64(coded: string): string {
  try {
    const bytes = Uint8Array.from(atob(coded.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
