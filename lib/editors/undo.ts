import { isNative, nextFrame, pause } from './caret';
import type { Reading } from './reading';

/** Takes back the last step through the editor's own history; `read` tells whether something changed. */
export async function undoOnce(element: HTMLElement, family: string, read: () => string): Promise<boolean> {
  const before = read();
  const ways = isNative(family) ? [nativeUndo, keyUndo] : [keyUndo, eventUndo, nativeUndo];
  for (const way of ways) {
    way(element);
    await nextFrame(element);
    if (read() !== before) return true;
    await pause(100);
    if (read() !== before) return true;
  }
  return false;
}

/** Undoes until all stands as before; three steps at most, for what came before is the agent's. */
export async function takeBack(
  element: HTMLElement,
  family: string,
  before: Reading,
  read: () => Reading,
): Promise<boolean> {
  const state = ({ text, notOwn }: Reading) => `${text}\n\n${notOwn}`;
  const isRestored = () => state(read()) === state(before);
  for (let step = 0; step < 3 && !isRestored(); step += 1) {
    if (!(await undoOnce(element, family, () => state(read())))) break;
  }
  return isRestored();
}

function nativeUndo(element: HTMLElement): void {
  element.ownerDocument.execCommand('undo');
}

function eventUndo(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  element.dispatchEvent(
    new view.InputEvent('beforeinput', {
      inputType: 'historyUndo',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** The shortcut as an editor sees it. Our events are not trusted, so the browser itself does nothing on them. */
function keyUndo(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const onMac = /mac/i.test(view.navigator.platform);
  const init = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !onMac,
    metaKey: onMac,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  element.dispatchEvent(new view.KeyboardEvent('keydown', init));
  element.dispatchEvent(new view.KeyboardEvent('keyup', init));
}
