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

/**
 * Only paragraphs, line breaks, lists and web links; no style, no class, every word escaped. `gap` parts paragraphs
 * where the editor shows none between them.
 */
export function htmlOf(blocks: DraftBlock[], gap = ''): string {
  return blocks
    .map((block, index) => {
      const lead = index > 0 && block.kind === 'paragraph' ? gap : '';
      if (block.kind === 'paragraph') return `${lead}<p>${block.lines.map(inlineHtml).join('<br>')}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

/** The markup of an empty line where this editor's paragraphs stand without a gap; else nothing. */
export function gapFor(element: HTMLElement, family: string): string {
  const paragraph = element.querySelector(':scope > p');
  const style = paragraph && element.ownerDocument.defaultView?.getComputedStyle(paragraph);
  if (!style || Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom) >= 4) return '';
  return emptyLine[family] ?? '<p><br></p>';
}

// What each takes for an empty paragraph; a break inside would count as a second line for some.
const emptyLine: Record<string, string> = {
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
