/** Fetches what is not on the first screen once that screen stands, so that the click that needs it finds it there. */
export function whenIdle(load: () => Promise<unknown>): void {
  // A chunk that does not come now is asked for again when it is needed.
  requestIdleCallback(() => void load().catch(() => undefined), { timeout: 5000 });
}
