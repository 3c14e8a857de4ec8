import { type DraftBlock, linksIn } from './plain-draft';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Markup that shares the first and the last paragraph with the draft. */
export interface Around {
  lead: string;
  follow: string;
}

/**
 * Only paragraphs, line breaks, lists and web links; no style, no class, every word escaped. `gap` parts paragraphs
 * where the editor shows none between them.
 */
export function htmlOf(
  blocks: DraftBlock[],
  gap = '',
  { lead, follow }: Around = { lead: '', follow: '' },
): string {
  const paragraphs = blocks.map((block) =>
    block.kind === 'paragraph' ? block.lines.map(inlineHtml).join('<br>') : listHtml(block),
  );
  const isParagraph = (index: number) => blocks.at(index)?.kind === 'paragraph';
  if (lead && isParagraph(0)) paragraphs[0] = lead + paragraphs[0];
  if (follow && isParagraph(-1)) paragraphs[paragraphs.length - 1] += follow;
  const html = paragraphs.map((inner, index) =>
    isParagraph(index) ? `${index > 0 ? gap : ''}<p>${inner}</p>` : inner,
  );
  if (lead && !isParagraph(0)) html.unshift(`<p>${lead}</p>`);
  if (follow && !isParagraph(-1)) html.push(`<p>${follow}</p>`);
  return html.join('');
}

function listHtml({ ordered, items }: Extract<DraftBlock, { kind: 'list' }>): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
}

/** The markup of an empty line where this editor's paragraphs stand without a gap; else nothing. */
export function gapFor(element: HTMLElement, family: string): string {
  const paragraph = element.querySelector(':scope > p');
  const style = paragraph && element.ownerDocument.defaultView?.getComputedStyle(paragraph);
  if (!style || Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom) >= 4) return '';
  return emptyLine[family] ?? '<p><br></p>';
}

// What each takes for an empty paragraph; a break inside would count as a second line for some.
export const emptyLine: Record<string, string> = {
  prosemirror: '<p></p>',
  ckeditor5: '<p>&nbsp;</p>',
  tinymce: '<p>&nbsp;</p>',
};

/** One line's words, with its links. */
export function inlineHtml(line: string): string {
  let html = '';
  let at = 0;
  for (const { start, text, href } of linksIn(line)) {
    html += `${escapeHtml(line.slice(at, start))}<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
    at = start + text.length;
  }
  return html + escapeHtml(line.slice(at));
}
