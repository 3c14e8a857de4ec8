export interface Typist {
  reply: string;
  /** Where the keys go, round by round. */
  places: number[];
  typed: string;
}

/**
 * Milliseconds of each check after a key, one checker per round, as on a page. Every round is typed three times and each
 * key's shortest time counts: what other programs took from the processor does not. Runs in Node and, on its own, in a page.
 */
export function typeInto(
  { reply, places, typed }: Typist,
  createChecker: () => { lint(text: string): unknown },
): number[] {
  const times: number[] = [];
  for (const [round, place] of places.entries()) {
    const shortest = new Array<number>(typed.length).fill(Number.POSITIVE_INFINITY);
    for (let again = 0; again < 3; again++) {
      const checker = createChecker();
      checker.lint(reply);
      for (let length = 1; length <= typed.length; length++) {
        const text = reply.slice(0, place) + typed.slice(0, length) + reply.slice(place);
        const start = performance.now();
        checker.lint(text);
        shortest[length - 1] = Math.min(shortest[length - 1]!, performance.now() - start);
      }
    }
    // The first round warms the compiler up.
    if (round > 0) times.push(...shortest);
  }
  return times;
}
