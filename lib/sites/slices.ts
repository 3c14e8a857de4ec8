/** Longest work without letting the page go on: typing there must not stutter. */
const slice = 12;

/** As `map`, giving the page its turn in between. */
export async function mapInSlices<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R | Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    done.push(await work(item, index));
    if (performance.now() - started < slice) continue;
    await turn();
    started = performance.now();
  }
  return done;
}

/** Runs work that can be stopped to its end, giving the page its turn in between. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let started = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - started < slice) continue;
    await turn();
    started = performance.now();
  }
}

/** A message channel comes back at once, where timers wait longer the more often they are used. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
