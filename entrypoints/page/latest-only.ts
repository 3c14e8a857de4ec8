/**
 * Asks one question at a time. What is asked meanwhile waits, and only the newest of it is asked then. The promise of a
 * question is kept when nothing waits any more.
 */
export function latestOnly<Q>(answer: (question: Q) => Promise<unknown>): (question: Q) => Promise<void> {
  let waiting: { question: Q } | undefined;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    try {
      while (waiting) {
        const { question } = waiting;
        waiting = undefined;
        await answer(question);
      }
    } finally {
      working = undefined; // In the same step as the last look at what waits: a question in between would be lost.
    }
  }

  return (question) => {
    waiting = { question };
    working ??= work();
    return working;
  };
}
