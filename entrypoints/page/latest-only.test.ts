import { expect, test } from 'vitest';
import { latestOnly } from './latest-only';

/** Questions that were asked, each answered by hand. */
function setUp() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = latestOnly((question: string) => {
    asked.push(question);
    return new Promise<void>((resolve) => answers.push(resolve));
  });
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, ask, answer };
}

test('of what is asked while an answer is awaited only the newest is asked', async () => {
  const { asked, ask, answer } = setUp();
  const all = ['one', 'two', 'three'].map((text) => ask(text));
  expect(asked).toEqual(['one']);
  await answer();
  expect(asked).toEqual(['one', 'three']);
  await answer();
  await Promise.all(all);
});

test('after the last answer the next question is asked at once', async () => {
  const { asked, ask, answer } = setUp();
  const first = ask('one');
  await answer();
  await first;
  void ask('two');
  expect(asked).toEqual(['one', 'two']);
});

test('a question that comes in the very moment of an answer is not lost', async () => {
  for (let ticks = 0; ticks < 10; ticks += 1) {
    const asked: string[] = [];
    const ask = latestOnly(async (question: string) => void asked.push(question));
    void ask('one');
    for (let tick = 0; tick < ticks; tick += 1) await null;
    await ask('two');
    expect(asked, `after ${ticks} ticks`).toEqual(['one', 'two']);
  }
});
