import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosave } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('someone who never stops typing is saved all the same', () => {
  const saved: string[] = [];
  const autosave = createAutosave<string>((value) => saved.push(value), 200);
  for (let key = 0; key < 10; key++) {
    autosave.schedule(`text ${key}`);
    vi.advanceTimersByTime(50);
  }
  expect(saved).toEqual(['text 3', 'text 7']);
});

test('a flush saves what waits, once', () => {
  const saved: string[] = [];
  const autosave = createAutosave<string>((value) => saved.push(value), 200);
  autosave.schedule('last words');
  autosave.flush();
  autosave.flush();
  vi.advanceTimersByTime(1000);
  expect(saved).toEqual(['last words']);
});
