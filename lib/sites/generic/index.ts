import type { Message, Role } from '../../thread';
import { hash } from '../../thread';
import { nameAndAddress, oneLine, shortText } from '../dom';
import { readBodyInSlices } from '../message-text';
import { defineSite, type ReadResult } from '../site';
import { mapInSlices } from '../slices';
import { buildThread, noteOnCut } from '../thread-builder';
import { type Block, conversationOf } from './blocks';
import { composersOf } from './composers';

/** Nobody turned these on: their other pages are left alone. */
const onFromTheFirstDay = /^mail\.google\.com$|\.zendesk\.com$/;

/** Any other page the user turned Amends on for: a best guess that says it is one. */
export default defineSite({
  id: 'generic',
  name: 'this page',
  matches: (_page, url) => /^https?:$/.test(url.protocol) && !onFromTheFirstDay.test(url.hostname),
  threadIdInView: (_page, url) => idOf(url),
  read,
  composers: (page) =>
    composersOf(
      page,
      conversationOf(page).map((one) => one.body),
    ),
  /** A page that loads late shows itself here: another site may know it then. */
  stamp: (page) => `${page.title} ${page.querySelectorAll('[contenteditable=true], textarea').length}`,
  watch: (page) => {
    const list = conversationOf(page)[0]?.element.parentElement;
    return list ? [list] : [];
  },
});

function idOf(url: URL): string {
  return hash(url.origin + url.pathname + url.search + (/^#!?\//.test(url.hash) ? url.hash : ''));
}

async function read(page: Document, url: URL): Promise<ReadResult> {
  const blocks = conversationOf(page, 200);
  const composer = composersOf(
    page,
    blocks.map((one) => one.body),
  )[0];
  // Without a box to answer in, repeated blocks are rather a list, a feed or search results.
  if (blocks.length === 0 || !composer) {
    return { ok: false, reason: 'No conversation was recognised here. Select its text, or paste it.' };
  }
  const read = await mapInSlices(blocks, messageOf);
  const oldestFirst = isNewestFirst(blocks) ? read.reverse() : read;
  const customer = customerOf(
    oldestFirst.map((one) => one.message),
    ownNames(page),
  );
  const messages = oldestFirst.map(({ message }): Message => {
    const role: Role = message.author.name === customer ? 'customer' : 'agent';
    return { ...message, author: { ...message.author, role } };
  });
  return {
    ok: true,
    thread: buildThread({
      site: 'generic',
      account: url.host,
      id: idOf(url),
      url: url.href,
      subject: subjectOf(page, blocks),
      messages,
      fields: {},
      readBy: 'guess',
      notRead: [
        {
          part: 'messages',
          reason: `Read by best guess: ${sureness(blocks)}. Compare it with the page, or select the conversation.`,
        },
        { part: 'roles', reason: 'Who wrote first was taken as the customer.' },
        { part: 'visibility', reason: 'Internal notes can’t be told from replies here.' },
        ...noteOnCut(read.filter((one) => one.cut).length),
      ],
    }),
  };
}

async function messageOf(block: Block, index: number): Promise<{ message: Message; cut: boolean }> {
  const { name, address } = nameAndAddress(
    block.author.getAttribute('href')?.startsWith('mailto:')
      ? `${shortText(block.author)} <${block.author.getAttribute('href')!.slice(7).split('?')[0]}>`
      : shortText(block.author),
  );
  const shownTime = block.time && shortText(block.time);
  const datetime = block.time?.getAttribute('datetime') ?? '';
  const { cut, ...text } = await readBodyInSlices(block.body, {}, { sender: name });
  return {
    cut,
    message: {
      id: block.element.id || `at-${index}-${hash(name + (datetime || shownTime) + text.text.slice(0, 200))}`,
      author: { name, ...(address && { address }), role: 'other' },
      ...(/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(datetime) && { sentAt: datetime }),
      ...(shownTime && { shownTime }),
      visibility: 'public',
      completeness: cut ? 'partial' : 'whole',
      ...text,
      attachments: [],
    },
  };
}

function sureness(blocks: Block[]): string {
  const times = blocks.filter((one) => one.time?.hasAttribute('datetime')).length;
  if (blocks.length > 1 && times === blocks.length)
    return 'fairly sure, every message has an author and a time';
  return blocks.length > 1
    ? 'less sure, times are read from their words'
    : 'unsure, only one message was found';
}

function isNewestFirst(blocks: Block[]): boolean {
  const times = blocks
    .map((one) => Date.parse(one.time?.getAttribute('datetime') ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length > 1 && times[0]! > times.at(-1)!;
}

/** The first author who is not the signed-in person. */
function customerOf(messages: Message[], own: string): string | undefined {
  const names = messages.map((one) => one.author.name);
  return names.find((name) => own === '' || !own.includes(name)) ?? names[0];
}

function ownNames(page: Document): string {
  const account = page.querySelector(
    '[aria-label*=account i], [class*=current-user i], [class*=account-menu i], header [class*=avatar i][alt]',
  );
  return oneLine(
    `${account?.getAttribute('aria-label') ?? ''} ${account?.textContent ?? ''} ${account?.getAttribute('alt') ?? ''}`,
  ).slice(0, 200);
}

function subjectOf(page: Document, blocks: Block[]): string {
  const bodies = blocks.map((one) => one.body);
  const heading = [...page.querySelectorAll('h1, [role=heading][aria-level="1"], h2')].find(
    (one) => !bodies.some((body) => body.contains(one)) && shortText(one).length > 2,
  );
  return shortText(heading) || oneLine(page.title);
}
