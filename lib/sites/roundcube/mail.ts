import { hash } from '../../thread';
import { find, nameAndAddress, shortText } from '../dom';
import { fence, selectors } from './selectors';

/** The document that shows the open mail: the page itself, or the frame beside the list. */
export function mailDocument(page: Document): Document | undefined {
  if (find(page, selectors.subject, { outside: fence, hiddenToo: true })) return page;
  const frame = find(page, selectors.frame) as HTMLIFrameElement | undefined;
  const inner = frame?.contentDocument;
  return inner && find(inner, selectors.subject, { outside: fence, hiddenToo: true }) ? inner : undefined;
}

export function isCompose(page: Document): boolean {
  return find(page, selectors.plain, { hiddenToo: true, outside: fence }) !== undefined;
}

export function subjectOf(mail: Document): string {
  const heading = find(mail, selectors.subject, { outside: fence, hiddenToo: true });
  if (!heading) return '';
  // Words for screen readers stand in it too.
  let text = '';
  for (const node of heading.childNodes) if (node.nodeType === 3) text += node.nodeValue;
  return text.trim() || shortText(heading);
}

export function personIn(mail: Document, part: 'from' | 'to'): { name: string; address?: string } {
  const cell = find(mail, selectors[part], { outside: fence, hiddenToo: true });
  const person =
    cell && (cell.matches('.rcmContactAddress') ? cell : find(cell, selectors.person, { hiddenToo: true }));
  const title = person?.getAttribute('title') ?? '';
  const shown = nameAndAddress(shortText(person ?? cell));
  return title.includes('@') ? { name: shown.name || title, address: title } : shown;
}

export function composeTo(page: Document): { name: string; address?: string } {
  const field = find(page, selectors.composeTo, { hiddenToo: true, outside: fence }) as
    | HTMLInputElement
    | undefined;
  return nameAndAddress((field?.value ?? '').split(/,(?![^<]*>)/)[0] ?? '');
}

export function composeSubject(page: Document): string {
  return (
    (
      find(page, selectors.composeSubject, { hiddenToo: true, outside: fence }) as
        | HTMLInputElement
        | undefined
    )?.value ?? ''
  );
}

/** Reading and reply page share no id in their addresses: subject and correspondent are what they have in common. */
export function threadIdFrom(subject: string, address: string | undefined): string {
  const bare = subject.replace(/^(?:\s*(?:re|aw|sv|fwd?|wg|odp|antw|rif|res)(?:\[\d+\])?\s*[:：])+/i, '');
  return hash(`${bare.trim().toLowerCase()}|${(address ?? '').toLowerCase()}`);
}
