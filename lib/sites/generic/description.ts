import type { Role } from '../../thread';
import { isShown, shortText } from '../dom';
import type { Block } from './blocks';
import type { FoundMessage } from './conversation';
import { fullerOf, momentOf } from './time-slot';

const word =
  /^(?:description|beschreibung|descripción|descrição|descrizione|omschrijving|opis|beskrivning|beskrivelse|kuvaus|açıklama|описание|説明|描述|問題描述|问题描述|الوصف)\s*[:：]?$/i;
/** "issue-description", "description-val", "field.rich-text.description". */
const named = /(?:^|[._-])description(?:[._-](?:val|value|body|content|text))?$/i;
const openedBy =
  /\b(?:added|created|opened|reported|submitted|raised|filed) by[:\s]+(\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3}?)(?=\s+(?:about|over|almost|on|at|less|\d|an?|yesterday|today)\b|[,.·|]|$)/iu;
const openerLabel = /^(?:reporter|requester|requestor|author|created by|opened by|reported by)\s*:?$/i;
const createdLabel = /^(?:created|opened|reported|submitted)(?: at| on)?\s*:?$/i;
const labels = 'dt, th, label, [class*=label i]';
const elsewhere = 'nav, aside, form, header[role=banner], footer, [role=navigation], [role=dialog], dialog';
const enough = 20;

/** What the ticket was opened with, where a page keeps it above the comments under a name of its own. */
export function descriptionAbove(page: Document, blocks: readonly Block[]): FoundMessage | undefined {
  const first = blocks[0]!.element;
  const isAbove = (element: Element): boolean =>
    isBefore(element, first) &&
    !element.closest(elsewhere) &&
    !blocks.some((one) => one.element.contains(element) || element.contains(one.element));
  const body = [...namedOn(page), ...headedOn(page)].find(
    (one) => isAbove(one) && isProse(one) && isShown(one),
  );
  if (!body) return undefined;
  const opener = openerOf(page, body);
  const created = labelled(page, createdLabel);
  const moment = 'time, [datetime], [title]';
  const time = opener.line?.querySelector(moment) ?? created?.querySelector(moment) ?? created;
  const sentAt = time ? momentOf(time as HTMLElement) : undefined;
  const shownTime = time ? (fullerOf(time) ?? shortText(time)) : '';
  return {
    element: body,
    body,
    without: ([...body.children] as HTMLElement[]).filter(isFurniture),
    author: { name: opener.name, role: 'customer' as Role },
    ...(sentAt && { sentAt }),
    ...(shownTime && { shownTime }),
    internal: false,
  };
}

/** Told from the branches in which both stand. */
function isBefore(one: Element, other: Element): boolean {
  for (let at: Element | null = one; at; at = at.parentElement) {
    if (!at.parentElement?.contains(other)) continue;
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (next.contains(other)) return true;
    return false;
  }
  return false;
}

function namedOn(page: Document): HTMLElement[] {
  const all = page.querySelectorAll<HTMLElement>(
    '[id*=description i], [class*=description i], [data-testid*=description i], [data-test-id*=description i]',
  );
  return [...all].filter((one) =>
    [one.id, one.getAttribute('data-testid'), one.getAttribute('data-test-id'), ...one.classList].some(
      (name) => name && named.test(name),
    ),
  );
}

/** What stands after a heading or a label that says "Description". */
function headedOn(page: Document): HTMLElement[] {
  const heads = [...page.querySelectorAll<HTMLElement>(`h1, h2, h3, h4, h5, h6, legend, strong, ${labels}`)];
  return heads
    .filter((one) => word.test(shortText(one)))
    .flatMap((one) => {
      const alone =
        one.parentElement && shortText(one.parentElement) === shortText(one) ? one.parentElement : one;
      return (alone.nextElementSibling as HTMLElement | null) ?? [];
    });
}

function isProse(element: HTMLElement): boolean {
  if (element.matches('input, textarea, select') || element.querySelector('textarea, [contenteditable=true]'))
    return false;
  const words = ([...element.children] as HTMLElement[]).filter(isFurniture);
  const length = textLength(element) - words.reduce((sum, one) => sum + textLength(one), 0);
  return length >= enough && linkLength(element) < length * 0.6;
}

/** The heading, and links beside it to quote or edit. */
function isFurniture(element: HTMLElement): boolean {
  const length = textLength(element);
  return word.test(shortText(element)) || (length > 0 && length < 80 && linkLength(element) > length * 0.6);
}

const textLength = (element: Element): number =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a[href], button')) length += textLength(link);
  return length;
}

/** "Added by Ann Webb 2 days ago" above the words, or "Reporter: Ann Webb" beside them. */
function openerOf(page: Document, body: HTMLElement): { name: string; line?: Element } {
  for (let at: Element | null = body, up = 0; at && up < 3; at = at.parentElement, up++) {
    for (let line = at.previousElementSibling; line; line = line.previousElementSibling) {
      const text = shortText(line);
      const name = text.length < 160 ? openedBy.exec(text)?.[1] : undefined;
      if (name) return { name, line };
    }
  }
  const name = shortText(labelled(page, openerLabel));
  return { name: name.length < 60 ? name : '' };
}

function labelled(page: Document, says: RegExp): Element | undefined {
  for (const one of page.querySelectorAll(labels))
    if (says.test(shortText(one)) && one.nextElementSibling) return one.nextElementSibling;
  return undefined;
}
