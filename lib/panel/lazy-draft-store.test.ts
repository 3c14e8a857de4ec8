import { expect, test, vi } from 'vitest';
import { lazyDraftStore } from './lazy-draft-store';
import type { DraftStore } from './saved-draft';

test('a store that never comes keeps nothing and says so', async () => {
  const store = lazyDraftStore(() => Promise.reject(new Error('gone')));
  expect(await store.load('key', 'email')).toBeUndefined();
  expect(await store.saveNotes({ threadKey: 'key', type: 'email', answers: {} })).toEqual({
    ok: false,
    code: 'storage-failed',
  });
});

test('a listener that has left before the store came is never called', async () => {
  const watch = vi.fn(() => () => {});
  lazyDraftStore(async () => ({ watch }) as unknown as DraftStore).watch(() => {})();
  await Promise.resolve();
  expect(watch).not.toHaveBeenCalled();
});
