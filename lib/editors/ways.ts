import { closeUndoStep } from './caret';
import type { TextFix } from './editor';
import { pasteFixedFragment } from './slate-fragment';

/** What is put in: markup for editors that keep it, the same as text for all others. */
export interface Payload {
  html: string;
  plain: string;
  /** Several fixes at once, for an editor that takes them in its own form. */
  fixes?: { words: string; inWords: readonly TextFix[] };
}

export type Way = 'paste' | 'paste-plain' | 'replacement' | 'insert-html' | 'insert-text' | 'fragment';

/** `taken`: the editor said that it took it. Only reading back tells whether it did. */
export function dispatchWay(element: HTMLElement, way: Way, payload: Payload): { taken: boolean } {
  const page = element.ownerDocument;
  switch (way) {
    case 'paste':
    case 'paste-plain':
      return { taken: !element.dispatchEvent(pasteEvent(page, payload, way === 'paste')) };
    case 'replacement':
      return { taken: !element.dispatchEvent(replacementEvent(page, payload)) };
    case 'fragment':
      return {
        taken: !!payload.fixes && pasteFixedFragment(element, payload.fixes.inWords, payload.fixes.words),
      };
    case 'insert-html':
      page.execCommand('insertHTML', false, payload.html);
      return { taken: false };
    case 'insert-text':
      if (payload.plain) page.execCommand('insertText', false, payload.plain);
      else page.execCommand('delete');
      closeUndoStep(element);
      return { taken: false };
  }
}

type PageWindow = Window & typeof globalThis;

function transfer(view: PageWindow, payload: Payload, withHtml: boolean): DataTransfer {
  const data = new view.DataTransfer();
  if (withHtml) data.setData('text/html', payload.html);
  data.setData('text/plain', payload.plain);
  return data;
}

// An editor in an iframe only knows events built by its own window.
function pasteEvent(page: Document, payload: Payload, withHtml: boolean): Event {
  const view = page.defaultView as PageWindow;
  return new view.ClipboardEvent('paste', {
    clipboardData: transfer(view, payload, withHtml),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

function replacementEvent(page: Document, payload: Payload): Event {
  const view = page.defaultView as PageWindow;
  return new view.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: payload.plain,
    dataTransfer: transfer(view, payload, false),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

// They give pasted text the look of the words it replaces; all others need that look as markup.
const keepLook = new Set(['ckeditor5', 'ckeditor4', 'lexical', 'draft', 'slate', 'trix']);

/** The ways an editor family is known to take a passage within a line, in the order they were measured. */
export function inlineWaysFor(family: string, mixedLook: boolean): Way[] {
  switch (family) {
    case 'textarea':
    case 'quill1':
    case 'summernote':
      return ['insert-text'];
    case 'slate':
    case 'trix':
      return waysFor(family);
    case 'plain-text':
      return ['insert-text'];
    case 'plain':
      return ['paste', 'insert-text'];
    case 'froala':
      return ['paste'];
    case 'prosemirror':
      return ['paste', 'insert-html'];
    default:
      return keepLook.has(family) && !mixedLook ? ['paste-plain', 'paste'] : ['paste', 'paste-plain'];
  }
}

/** The ways an editor family is known to take a draft, in the order they were measured. */
export function waysFor(family: string): Way[] {
  switch (family) {
    case 'textarea':
    case 'plain-text':
      return ['insert-text'];
    case 'quill1':
    case 'summernote':
      return ['insert-html'];
    case 'slate':
      return ['paste-plain', 'replacement'];
    case 'trix':
      return ['paste-plain'];
    case 'lexical':
      return ['paste', 'paste-plain', 'replacement'];
    case 'plain': // Or an editor without a sign of its own, which answers the paste.
      return ['paste', 'insert-html'];
    case 'froala':
      return ['paste'];
    case 'prosemirror': // TipTap reads *so* and _so_ in a paste as bold and italics, in markup put in otherwise not.
      return ['paste', 'insert-html'];
    default:
      return ['paste', 'paste-plain'];
  }
}

/** The ways an editor family takes several fixes with all between them; `isPlain`: nothing there carries a look. */
export function fixesWaysFor(family: string, isPlain: boolean, isInline: boolean): Way[] {
  switch (family) {
    case 'plain-text': // The browser makes blocks of the line breaks of a text, not of those in markup.
    case 'quill1':
    case 'summernote':
      return ['insert-html'];
    case 'slate':
      return isPlain ? ['paste-plain', 'fragment'] : ['fragment'];
    case 'trix': // Lines of a text it puts into one block.
      return isPlain && isInline ? ['paste-plain'] : [];
    case 'plain':
    case 'prosemirror':
      return ['paste', 'insert-html'];
    default:
      return ['paste'];
  }
}
