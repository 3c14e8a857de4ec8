import type { ComposerText } from './editor';
import { isTextControl } from './family';
import type { AskLook } from './look-memory';
import { readEditable } from './read-editable';
import { readTextarea } from './read-textarea';

/** The agent's own text of a reply box. Without `notOwnText`, signature and quote are told by the known signs. */
export function readComposer(element: HTMLElement, notOwnText?: string, askLook?: AskLook): ComposerText {
  return isTextControl(element) ? readTextarea(element) : readEditable(element, notOwnText, askLook);
}
