import type { Role } from '../../thread';
import { nameAndAddress, shortText } from '../dom';
import { type Block, blocksOn } from './blocks';
import { dateFinderFor } from './dates';
import { descriptionAbove } from './description';
import { controls, type Leaf } from './leaves';
import { subjectOf } from './subject';
import { fullerOf, momentOf, whenOf } from './time-slot';
import { isInternal, rolesOf } from './who';

/** One message of an unknown page: whose it is and where its words are. */
export interface FoundMessage {
  element: HTMLElement;
  body: HTMLElement;
  /** Parts of the body that are none of its words. */
  without: readonly HTMLElement[];
  author: { name: string; address?: string; role: Role };
  sentAt?: string;
  shownTime?: string;
  internal: boolean;
}

/** What looks like the conversation of a page. Oldest message first. */
export interface Conversation {
  messages: FoundMessage[];
  subject: string;
  /** For people: "less sure, times are read from their words". */
  sureness: string;
  /** A button or link to answer with, and people who come back to speak. */
  isAnswered: boolean;
  /** Inside a body: what is no word of its author. */
  skip: string;
}

const nothing: Conversation = { messages: [], subject: '', sureness: '', isAnswered: false, skip: controls };

/** The best guess at the conversation of any page. */
export function findConversation(page: Document): Conversation {
  const blocks = blocksOn(page);
  if (blocks.length === 0) return nothing;
  const opening = descriptionAbove(page, blocks);
  const roles = rolesOf(page, blocks, opening?.author.name);
  const messages = blocks.map((block) => messageOf(block, roles));
  if (isNewestFirst(page, blocks)) messages.reverse();
  return {
    messages: opening ? [opening, ...messages] : messages,
    subject: subjectOf(page, blocks),
    sureness: surenessOf(blocks),
    isAnswered: isAnswered(page, blocks),
    skip: controls,
  };
}

function messageOf(block: Block, roles: ReadonlyMap<string, Role>): FoundMessage {
  const { element, body, without, time, day } = block;
  const written = /[@<]/.test(block.author.name) ? nameAndAddress(block.author.name) : block.author;
  const { name, address = block.author.address } = written;
  const sentAt = time && momentOf(time.element);
  const said = time && saidOf(time, name);
  const shownTime = [day, said].filter(Boolean).join(' ');
  return {
    element,
    body,
    without,
    author: { name, ...(address && { address }), role: roles.get(block.author.name) ?? 'other' },
    ...(sentAt && { sentAt }),
    ...(shownTime && { shownTime }),
    internal: isInternal(block),
  };
}

const replyWords =
  /^(?:reply|respond|answer|add (?:a )?(?:reply|comment|note)|antworten|répondre|responder|rispondi|odpowiedz|beantwoorden|svara|svar|yanıtla|ответить|返信(?:する)?|回复|回覆|رد)$/i;

function isAnswered(page: Document, blocks: readonly Block[]): boolean {
  const authors = blocks.map(({ author }) => author.name);
  if (new Set(authors).size < 2 || new Set(authors).size === authors.length) return false;
  for (const one of page.querySelectorAll('button, [role=button], a'))
    if (replyWords.test(shortText(one))) return true;
  return false;
}

/** The whole of a short text that says when; of a longer one only the date. */
function saidOf({ element, text, date = '' }: Leaf, name: string): string {
  const whole = name === '' || !text.includes(name) ? text : date;
  if (/^\D*\d{1,3}\D*$/.test(date)) return fullerOf(element) ?? whole; // "3h": its title says more.
  return text.length <= date.length + 16 ? whole : date;
}

function surenessOf(blocks: Block[]): string {
  const times = blocks.filter((one) => one.time && momentOf(one.time.element)).length;
  if (blocks.length > 1 && times === blocks.length)
    return 'fairly sure, every message has an author and a time';
  return blocks.length > 1
    ? 'less sure, times are read from their words'
    : 'unsure, only one message was found';
}

function isNewestFirst(page: Document, blocks: Block[]): boolean {
  const dates = dateFinderFor((page.documentElement?.lang ?? '').slice(0, 10));
  const moments = blocks.flatMap(({ time }) => {
    const said = time && whenOf(time);
    const moment = said ? Date.parse(said.includes('T') ? said : '') || dates.order(said) : undefined;
    return moment === undefined ? [] : [moment];
  });
  return moments.length > 1 && moments[0]! > moments.at(-1)!;
}
