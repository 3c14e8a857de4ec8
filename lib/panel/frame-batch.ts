export interface FrameClock {
  /** The page's own; it stands still while the page is hidden. */
  requestAnimationFrame(work: () => void): number;
}

/** Puts work off to the next frame, and a tenth of a second at most where no frames are drawn. The last work given is done. */
export function createFrameBatch(clock: FrameClock, longest = 100): (work: () => void) => void {
  let waiting: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    const work = waiting;
    waiting = undefined;
    work?.();
  };
  return (work) => {
    const asked = waiting !== undefined;
    waiting = work;
    if (asked) return;
    clock.requestAnimationFrame(run);
    timer = setTimeout(run, longest);
  };
}
