/** Long enough to gather one burst of events, short enough that a mark follows the key at once. Milliseconds. */
const settleTime = 40;
/** A long text costs more to read and mark: it waits for a pause in typing, but not for ever. */
const longText = 6000; // Characters.
const pauseTime = 120;
const longestWait = 600;
/** The text is read when the browser has nothing else to do, so after the key was painted; it waits no longer than this. */
const idleWait = 150;

/** Decides when a text that changes under the typist is checked. */
export function paceChecks(view: Window | null, check: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let idling = false;

  function drop(): boolean {
    const waited = timer !== undefined;
    clearTimeout(timer);
    timer = undefined;
    return waited;
  }

  return {
    /** The text changed. */
    soon(length: number): void {
      if (idling) return;
      const isLong = length > longText;
      if (timer === undefined) waitingSince = Date.now();
      else if (!isLong || Date.now() - waitingSince > longestWait) return;
      drop();
      timer = setTimeout(
        () => {
          idling = true;
          whenIdle(view, () => {
            idling = false;
            if (drop()) check();
          });
        },
        isLong ? pauseTime : settleTime,
      );
    },
    /** No check is waited for any more; answers whether one was. */
    drop,
  };
}

/** In a pause of the page's own work. */
function whenIdle(view: Window | null, act: () => void): void {
  if (view && 'requestIdleCallback' in view) view.requestIdleCallback(act, { timeout: idleWait });
  else act();
}

/** Until the page has nothing else to do. */
export const pause = (view: Window | null): Promise<void> =>
  new Promise((resolve) => whenIdle(view, resolve));
