/** Signs that need no access to the page's own JavaScript, most specific first. */
const signs: [family: string, selector: string][] = [
  ['ckeditor5', '.ck-editor__editable, .ck-content'],
  ['ckeditor4', '.cke_editable'],
  ['prosemirror', '.ProseMirror'],
  ['lexical', '[data-lexical-editor="true"]'],
  ['slate', '[data-slate-editor="true"]'],
  ['draft', '.public-DraftEditor-content'],
  ['quill', '.ql-editor'],
  ['tinymce', '#tinymce, .mce-content-body'],
  ['froala', '.fr-element'],
  ['summernote', '.note-editable'],
  ['trix', 'trix-editor'],
  ['redactor', '.redactor-in, .redactor-editor'],
];

/** The family of an editor, `textarea` for text controls, `plain-text` for editables that hold no markup, `plain` where no sign is known. */
export function familyOf(element: HTMLElement): string {
  if (isTextControl(element)) return 'textarea';
  if (element.contentEditable === 'plaintext-only') return 'plain-text';
  const family = signs.find(([, selector]) => element.matches(selector))?.[0] ?? 'plain';
  // Version 1 waits for the browser's own paste; its hidden clipboard box tells it apart.
  if (family === 'quill' && element.parentElement?.querySelector(':scope > .ql-clipboard')) return 'quill1';
  return family;
}

export function isTextControl(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
