import { hasLayout, isShown } from '../dom';
import type { Composer } from '../site';

const editable = '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], textarea';
const never =
  '[role=search], [type=search], [aria-label*=search i], [name*=search i], [role=combobox], [readonly], [disabled], [aria-hidden=true]';
const notOwnText = 'blockquote, .signature, [class*=signature i], .gmail_quote';

/** Boxes large enough to write a letter in; the one in use first, then the lowest on the page. */
export function composersOf(page: Document, bodies: Element[] = []): Composer[] {
  const found = [
    ...page.querySelectorAll<HTMLElement>(editable),
    ...inFrames(page),
    ...inShadow(page),
  ].filter(
    (element) =>
      !element.matches(never) &&
      !element.closest('[role=search]') &&
      !element.parentElement?.closest('[contenteditable=true]') &&
      !bodies.some((body) => body.contains(element)) &&
      isShown(element) &&
      isLarge(element),
  );
  const rank = (element: HTMLElement): number => (hasFocus(element) ? 0 : 1);
  return found
    .map((element, index) => ({ element, index }))
    .sort((one, other) => rank(one.element) - rank(other.element) || other.index - one.index)
    .slice(0, 6)
    .map(({ element }) => ({ element, channel: 'unknown', notOwnText }));
}

/** Editors in frames of the same origin. */
function inFrames(page: Document): HTMLElement[] {
  const bodies: HTMLElement[] = [];
  for (const frame of page.querySelectorAll('iframe')) {
    try {
      const body = frame.contentDocument?.body;
      if (body?.isContentEditable && isShown(frame)) bodies.push(body);
    } catch {
      // Another origin.
    }
  }
  return bodies;
}

/** The editor in use inside an open shadow tree: only the one with the focus, as looking into every tree is slow. */
function inShadow(page: Document): HTMLElement[] {
  let active: Element | null = page.activeElement;
  if (!active?.shadowRoot) return [];
  while (active?.shadowRoot) active = active.shadowRoot.activeElement;
  const box = active?.closest<HTMLElement>(editable);
  return box ? [box] : [];
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return element.contains('activeElement' in root ? (root as Document | ShadowRoot).activeElement : null);
}

function isLarge(element: HTMLElement): boolean {
  if (!hasLayout(element)) return true; // A parsed file has no sizes.
  // The body of an editor's frame is only as high as what is written in it.
  const box = (element.ownerDocument.defaultView?.frameElement ?? element).getBoundingClientRect();
  const rows = element.localName === 'textarea' ? Number(element.getAttribute('rows') ?? 2) : 2;
  return box.width >= 200 && box.height >= 32 && rows > 1;
}
