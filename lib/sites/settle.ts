/** Waits until `measure` answers something else and then stays so for a moment, or the time is over. */
export async function untilChanged(measure: () => number, longest = 4000): Promise<void> {
  const before = measure();
  let last = before;
  let calm = 0;
  for (let waited = 0; waited < longest && calm < 2; waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = measure();
    calm = now !== before && now === last ? calm + 1 : 0;
    last = now;
  }
}
