import type { TextFix } from './editor';
import { textAfter } from './fixes-text';
import { helperSelector } from './not-own-text';
import type { Reading } from './reading';

/**
 * Remembers how the words outside of the fixes look and what stands between them; the answer tells whether it is all
 * still so once the fixes are in. Words that are replaced keep their look where they have one.
 */
export function rememberForm(
  element: HTMLElement,
  before: Reading,
  fixes: readonly TextFix[],
): (now: Reading) => boolean {
  if (before.kind === 'textarea') return () => true;
  const others = thingsIn(element);
  const lines = linesOf(textAfter(before.text, fixes));
  const expected: (string | undefined)[] = [];
  let at = 0;
  for (const { start, end, text } of fixes) {
    expected.push(...formsOf(element, before, at, start));
    const replaced = new Set(formsOf(element, before, start, end));
    const form = replaced.size === 1 ? [...replaced][0] : undefined;
    for (let count = squash(text).length; count > 0; count -= 1) expected.push(form);
    at = end;
  }
  expected.push(...formsOf(element, before, at, before.text.length));
  return (now) => {
    if (now.kind === 'textarea' || thingsIn(element) !== others || linesOf(now.text) !== lines) return false;
    const forms = formsOf(element, now, 0, now.text.length);
    return (
      forms.length === expected.length &&
      expected.every((form, index) => form === undefined || form === forms[index])
    );
  };
}

/** Empty lines count; of the spaces at the ends of lines nobody sees any. */
const linesOf = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
const squash = (text: string) => text.replace(/\s+/g, '');

/** The form of each character that is not white space. */
function formsOf(
  root: HTMLElement,
  reading: Extract<Reading, { kind: 'editable' }>,
  start: number,
  end: number,
): string[] {
  const known = new Map<Element | null, string>();
  return reading.runsIn(start, end).flatMap((run) => {
    const parent = run.node.parentElement;
    let form = known.get(parent);
    if (form === undefined) {
      form = formOf(parent, root);
      known.set(parent, form);
    }
    return Array<string>(squash(reading.text.slice(run.start, run.end)).length).fill(form);
  });
}

const sameAs: Record<string, string> = { strong: '', b: '', em: '', i: '', strike: 's', del: 's', ins: 'u' };
const inline = /^(?:u|s|code|sub|sup|mark|a)$/;
const blocks = /^(?:li|ul|ol|h[1-6]|blockquote|pre|td|th)$/;

/** Every editor writes its own markup for the same look: what counts is what a reader sees, and where a link leads. */
function formOf(parent: Element | null, root: HTMLElement): string {
  const marks = new Set<string>();
  let path = '';
  for (let element = parent; element && element !== root; element = element.parentElement) {
    const tag = sameAs[element.localName] ?? element.localName;
    if (inline.test(tag)) marks.add(tag === 'a' ? `a ${(element as HTMLAnchorElement).href}` : tag);
    else if (blocks.test(tag)) path = `${tag} ${path}`;
    if (element.getAttribute('contenteditable') === 'false') marks.add('fixed');
  }
  return `${path}|${[...marks].sort().join()}|${styleOf(parent)}`;
}

const seen = [
  'fontWeight',
  'fontStyle',
  'color',
  'fontSize',
  'fontFamily',
  'textAlign',
  'direction',
] as const;

function styleOf(element: Element | null): string {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  return style ? seen.map((name) => style[name]).join() : '';
}

const things = 'img, table, hr, video, audio, iframe, input, [contenteditable="false"]';
const thingSelector = `${things}, p, li, div:has(> br:only-child)`;
const isLine = ({ localName }: Element) => /^(?:p|li|div)$/.test(localName);
const isEmptyLine = (element: Element) => !element.textContent?.trim() && !element.querySelector(things);

/** Does a part of the text hold something that is no text, as a picture or a mention? */
export const holdsThings = (root: HTMLElement, range: Range | undefined): boolean =>
  [...root.querySelectorAll(things)].some(
    (element) => !element.closest(helperSelector) && range?.intersectsNode(element),
  );

/** What is not text: pictures, mentions, empty lines. */
function thingsIn(root: HTMLElement): string {
  return [...root.querySelectorAll<HTMLElement>(thingSelector)]
    .filter((element) => !element.closest(helperSelector) && (!isLine(element) || isEmptyLine(element)))
    .map((element) => `${element.localName} ${element.getAttribute('src') ?? ''} ${element.textContent}`)
    .join('\n');
}
