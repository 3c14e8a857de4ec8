/** What every sample page offers the test: its editor's own model, not only the DOM. */
export interface EditorPage {
  /** Sets the content by the editor's own means, and empties its history where it can. */
  set(paragraphs: Paragraph[]): void | Promise<void>;
  /** The same for a reply box that opens with quote and signature in it. */
  setHtml?(html: string): void | Promise<void>;
  /** The content as the editor would give it to its product: HTML, or text where it has no HTML. */
  get(): string;
}

/** A paragraph's stretches of text; `bold` ones are marked, `link` ones lead somewhere. */
export type Paragraph = { text: string; bold?: boolean; link?: string }[];

/** Editors that come as a global of their own script carry no types here. */
// biome-ignore lint/suspicious/noExplicitAny: that is what it is.
export type Loose = any;

declare global {
  interface Window {
    editorPage: EditorPage;
    editorReady: boolean;
  }
}

export function offer(page: EditorPage): void {
  window.editorPage = page;
  window.editorReady = true;
}

export function htmlFrom(paragraphs: Paragraph[], tag = 'p', boldTag = 'strong'): string {
  return paragraphs
    .map((spans) => {
      const inner = spans
        .map(({ text, bold, link }) => {
          const words = bold ? `<${boldTag}>${text}</${boldTag}>` : text;
          return link ? `<a href="${link}">${words}</a>` : words;
        })
        .join('');
      return `<${tag}>${inner || '<br>'}</${tag}>`;
    })
    .join('');
}

export const textFrom = (paragraphs: Paragraph[]): string =>
  paragraphs.map((spans) => spans.map(({ text }) => text).join('')).join('\n\n');

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
