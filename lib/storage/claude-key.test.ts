import { expect, test } from 'vitest';
import {
  type ClaudeAccess,
  checkAccess,
  claudeKeyItem,
  forgetAccess,
  readAccess,
  readKeyState,
  type SecretArea,
  saveAccess,
} from './claude-key';

const key = 'sk-ant-sample-0123456789-4f2a';
const access: ClaudeAccess = { key, headers: {} };

function memory(order: string[] = []): SecretArea & { values: Record<string, unknown> } {
  const values: Record<string, unknown> = {};
  return {
    values,
    get: async (name) => (name in values ? { [name]: values[name] } : {}),
    set: async (more) => {
      order.push('set');
      Object.assign(values, more);
    },
    remove: async (name) => void delete values[name],
    setAccessLevel: async ({ accessLevel }) => void order.push(accessLevel),
  };
}

test('the area is closed to content scripts before the key is in it', async () => {
  const order: string[] = [];
  const areas = { local: memory(order), session: memory() };
  expect(await saveAccess(areas, access, false)).toEqual({ ok: true, value: null });
  expect(order).toEqual(['TRUSTED_CONTEXTS', 'set']);
  expect(await readAccess(areas)).toEqual(access);
});

test('a browser that refuses to close the area gets no key', async () => {
  const local = memory();
  local.setAccessLevel = async () => Promise.reject(new Error('sample'));
  expect((await saveAccess({ local, session: memory() }, access, false)).ok).toBe(false);
  expect(local.values).toEqual({});
});

test('a key lives in one place: for the session, or for good', async () => {
  const areas = { local: memory(), session: memory() };
  await saveAccess(areas, access, false);
  await saveAccess(areas, access, true);
  expect(areas.local.values).toEqual({});
  expect(areas.session.values).toHaveProperty(claudeKeyItem);
  await forgetAccess(areas);
  expect(await readAccess(areas)).toBeUndefined();
});

test('what may be shown holds neither the key nor the value of a header', async () => {
  const areas = { local: memory(), session: memory() };
  const baseUrl = 'https://gateway.example.com/claude';
  await saveAccess(areas, { key, baseUrl, headers: { 'x-team': 'secret-value' } }, false);
  const state = await readKeyState(areas);
  expect(state).toEqual({ masked: 'sk-ant-…4f2a', sessionOnly: false, baseUrl, headerNames: ['x-team'] });
});

test.each([
  [{ key: 'short', headers: {} }, 'key-shape'],
  [{ key: 'sk ant with spaces', headers: {} }, 'key-shape'],
  [{ key: 'sk-ant-ключ-0123456', headers: {} }, 'key-shape'],
  [{ key, headers: {}, baseUrl: 'http://gateway.example.com' }, 'address-shape'],
  [{ key, headers: {}, baseUrl: 'https://me:word@gateway.example.com' }, 'address-shape'],
  [{ key, headers: {}, baseUrl: 'javascript:alert(1)' }, 'address-shape'],
  [{ key, headers: {}, baseUrl: 'https://gateway.example.com?a=b' }, 'address-shape'],
  [{ key, headers: { cookie: 'a=b' } }, 'header-shape'],
  [{ key, headers: { 'x-a': 'one\r\nx-b: two' } }, 'header-shape'],
  [{ key, headers: { 'x-team': 'blue' }, baseUrl: 'http://127.0.0.1:8080' }, undefined],
] as [ClaudeAccess, string | undefined][])('%j is judged before it is stored', async (typed, fault) => {
  expect(checkAccess(typed)).toBe(fault);
  if (!fault) return;
  const areas = { local: memory(), session: memory() };
  expect(await saveAccess(areas, typed, false)).toEqual({ ok: false, code: fault });
  expect(areas.local.values).toEqual({});
});

test('a damaged item is no key', async () => {
  const areas = { local: memory(), session: memory() };
  areas.local.values[claudeKeyItem] = { key: 5 };
  expect(await readAccess(areas)).toBeUndefined();
});
