import type { Message, Participant } from '../../thread';
import { find, findAll, nameAndAddress, shortText } from '../dom';
import { type BodyText, readBody, readBodyInSlices, readPlainBody } from '../message-text';
import { type Composer, defineSite, type ReadResult } from '../site';
import { buildThread, noteOnCut } from '../thread-builder';
import {
  composeSubject,
  composeTo,
  isCompose,
  mailDocument,
  personIn,
  subjectOf,
  threadIdFrom,
} from './mail';
import { bodyMarks, fence, notOwnText, selectors } from './selectors';

const looking = { outside: fence, hiddenToo: true };

/** Webmail on any host: one mail at a time, its history only in the quote. */
export default defineSite({
  id: 'roundcube',
  name: 'Roundcube',
  parts: selectors,
  matches: (page, url) =>
    (url.searchParams.get('_task') ?? 'mail') === 'mail' &&
    /[?&]_(?:task|action|mbox|uid)=/.test(url.search) &&
    find(page, selectors.page, looking) !== undefined,
  threadIdInView: (page) => {
    if (isCompose(page)) return threadIdFrom(composeSubject(page), composeTo(page).address);
    const mail = mailDocument(page);
    return mail && threadIdFrom(subjectOf(mail), personIn(mail, 'from').address);
  },
  read: async (page, url) => (isCompose(page) ? readCompose(page, url) : readMail(page, url)),
  composers: (page) => composersOf(page),
  watch: (page) => {
    const frame = find(page, selectors.frame, looking)?.parentElement;
    const header = mailDocument(page)?.querySelector('#message-header');
    return [frame, header].filter((node): node is HTMLElement => node != null);
  },
});

async function readMail(page: Document, url: URL): Promise<ReadResult> {
  const mail = mailDocument(page);
  const body = mail && find(mail, selectors.body, { hiddenToo: true });
  if (!mail || !body) return { ok: false, reason: 'No mail is open.' };
  const from = personIn(mail, 'from');
  const own = nameAndAddress(shortText(find(page, selectors.own, looking))).address?.toLowerCase();
  const author: Participant = {
    ...from,
    role: own && from.address?.toLowerCase() === own ? 'agent' : 'customer',
  };
  const shownTime = shortText(find(mail, selectors.date, looking));
  const text = await readBodyInSlices(body, bodyMarks, { subject: subjectOf(mail), sender: from.name });
  const names = findAll(mail, selectors.attachment, looking).map(shortText).filter(Boolean);
  return threadOf(
    url,
    subjectOf(mail),
    author,
    text,
    { shownTime, attachments: names.map((name) => ({ name })) },
    [],
  );
}

/** The reply page: the mail it answers stands in the quote. */
function readCompose(page: Document, url: URL): ReadResult {
  const quote = quoteIn(page);
  if (!quote?.text) return { ok: false, reason: 'This is a new mail: there is no conversation to read.' };
  const author: Participant = { ...composeTo(page), role: 'customer' };
  return threadOf(url, composeSubject(page), author, quote, {}, [
    {
      part: 'times',
      reason: 'Read from the quote in your reply; open the mail itself for its time and attachments.',
    },
  ]);
}

function quoteIn(page: Document): BodyText | undefined {
  const editor = editorIn(page);
  if (editor) {
    const quote = editor.querySelector('#reply-intro ~ blockquote') ?? editor.querySelector('blockquote');
    return quote ? readBody(quote, bodyMarks) : undefined;
  }
  const field = find(page, selectors.plain, looking) as HTMLTextAreaElement | undefined;
  const lines = (field?.value || field?.textContent || '').split('\n').filter((line) => line.startsWith('>'));
  return lines.length > 0
    ? readPlainBody(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))
    : undefined;
}

function threadOf(
  url: URL,
  subject: string,
  author: Participant,
  { cut, ...text }: BodyText,
  more: { shownTime?: string; attachments?: Message['attachments'] },
  notRead: Parameters<typeof buildThread>[0]['notRead'],
): ReadResult {
  const id = threadIdFrom(subject, author.address);
  const message: Message = {
    id: `mail-${id}`,
    author,
    ...(more.shownTime && { shownTime: more.shownTime }),
    visibility: 'public',
    completeness: cut ? 'partial' : 'whole',
    ...text,
    attachments: more.attachments ?? [],
  };
  return {
    ok: true,
    thread: buildThread({
      site: 'roundcube',
      account: url.host,
      id,
      url: url.href,
      subject,
      messages: [message],
      fields: {},
      readBy: 'page',
      notRead: [
        {
          part: 'messages',
          reason: 'Roundcube shows one mail at a time; earlier ones are only in its quote.',
        },
        ...(notRead ?? []),
        ...noteOnCut(cut ? 1 : 0),
      ],
    }),
  };
}

function composersOf(page: Document): Composer[] {
  if (!isCompose(page)) return [];
  const element = editorIn(page) ?? find(page, selectors.plain);
  const threadId = threadIdFrom(composeSubject(page), composeTo(page).address);
  return element ? [{ element, channel: 'public', notOwnText, threadId }] : [];
}

/** The agent can switch between plain text and HTML: the visible one counts. */
function editorIn(page: Document): HTMLElement | undefined {
  const frame = find(page, selectors.editorFrame) as HTMLIFrameElement | undefined;
  const body = frame?.contentDocument?.body;
  return body?.isContentEditable || body?.getAttribute('contenteditable') === 'true' ? body : undefined;
}
