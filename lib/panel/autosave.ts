/** Keeps what changes, soon and in order. */
export interface Autosave<T> {
  /** The newest value wins; it is saved at most `delay` ms after the first change that waits. */
  schedule(value: T): void;
  /** Saves at once what waits: before the panel hides, closes or turns to another thread. */
  flush(): void;
}

export function createAutosave<T>(save: (value: T) => void, delay = 200): Autosave<T> {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const due = waiting;
    waiting = undefined;
    if (due) save(due.value);
  }
  return {
    schedule(value) {
      waiting = { value };
      timer ??= setTimeout(flush, delay); // Not put off by further typing.
    },
    flush,
  };
}
