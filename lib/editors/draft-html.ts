import { type DraftBlock, linksIn } from './plain-draft';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Only paragraphs, line breaks, lists and web links; no style, no class, every word escaped. */
export function htmlOf(blocks: DraftBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return `<p>${block.lines.map(inlineHtml).join('<br>')}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

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
