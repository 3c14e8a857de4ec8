import { isShown, oneLine, shortText } from '../dom';
import type { Block } from './blocks';

const titles =
  'h1, h2, h3, h4, [role=heading], [class*=subject i], [class*=title i], [class*=summary i], [data-testid*=subject i], [data-test-id*=subject i]';
const label =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|件名|主题|الموضوع|тема)\s*[:：]\s*/i;

/** What the conversation is about: the heading the page's own title repeats, or the likeliest above the messages. */
export function subjectOf(page: Document, blocks: readonly Block[]): string {
  const title = oneLine(page.title);
  const first = blocks[0]!.element;
  let best = { text: '', points: 0 };
  let budget = 400;
  for (const element of page.querySelectorAll<HTMLElement>(titles)) {
    if (budget-- < 0) break;
    const whole = shortText(element);
    const text = whole.replace(label, '');
    if (
      text.length < 3 ||
      text.length > 250 ||
      blocks.some((one) => one.element.contains(element) || element.contains(one.element))
    )
      continue;
    const points = pointsOf(element, text, title, whole !== text, first);
    if (points > best.points && isShown(element)) best = { text, points };
  }
  return best.points >= 20 ? best.text : withoutSiteName(title) || best.text;
}

function pointsOf(
  element: HTMLElement,
  text: string,
  title: string,
  isLabelled: boolean,
  first: Element,
): number {
  const inTitle = title.includes(text);
  const letters = text.replace(/[\d#\W]/g, '').length || text.length / 2;
  return (
    (isLabelled ? 120 : 0) +
    (inTitle ? 60 : 0) +
    (inTitle && title.startsWith(text) ? 20 : 0) +
    (element.localName === 'h1' ? 22 : /^h[23]$/.test(element.localName) ? 12 : 0) +
    (/subject/i.test(element.className) ? 25 : /title|summary/i.test(element.className) ? 12 : 0) +
    Math.min(letters, 40) * 0.8 -
    (element.compareDocumentPosition(first) & 4 ? 0 : 40) -
    (element.closest('nav, aside, header[role=banner], footer') || element.querySelector('a[href="/"]')
      ? 40
      : 0) -
    (element.closest('li, tr, [role=row], [class*=list i] > *') ? 15 : 0)
  );
}

/** "Subject - Site", "Site | Subject": the longest part is what it is about. */
function withoutSiteName(title: string): string {
  const parts = title.split(/\s+[|·–—-]\s+/).filter(Boolean);
  return parts.length < 2 ? title : parts.sort((one, other) => other.length - one.length)[0]!;
}
