import * as z from 'zod/mini';
import type { Outcome } from '../errors';
import type { Area } from './item';

/**
 * The key, and the one address it was given for: a new address needs its key typed again, so that no change of settings
 * can send a key somewhere else. Values of extra headers are a gateway's own keys and stand beside it.
 *
 * Read and written by our own pages only; the area is closed to content scripts before the first key is stored.
 */
export const claudeAccessSchema = z.strictObject({
  key: z.string(),
  baseUrl: z.optional(z.string()),
  headers: z.record(z.string(), z.string()),
});
export type ClaudeAccess = z.infer<typeof claudeAccessSchema>;

export const claudeKeyItem = 'claude-key';

/** A storage area as far as a secret needs it. */
export interface SecretArea extends Area {
  remove(key: string): Promise<void>;
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export interface SecretAreas {
  local: SecretArea;
  /** Forgotten when the browser closes. */
  session: SecretArea;
}

/** What may be shown of it. */
export interface KeyState {
  /** "sk-ant…4f2a" */
  masked: string;
  sessionOnly: boolean;
  /** Absent: Anthropic's own. */
  baseUrl?: string;
  headerNames: string[];
}

export type AccessFault = 'key-shape' | 'address-shape' | 'header-shape';

/** What is wrong with what was typed, before anything is stored. */
export function checkAccess({ key, baseUrl, headers }: ClaudeAccess): AccessFault | undefined {
  if (!/^[\x21-\x7e]{8,1000}$/.test(key)) return 'key-shape';
  if (baseUrl !== undefined && !isAddress(baseUrl)) return 'address-shape';
  const entries = Object.entries(headers);
  if (entries.length > 10 || !entries.every(([name, value]) => isHeader(name, value))) return 'header-shape';
  return undefined;
}

export async function saveAccess(
  areas: SecretAreas,
  access: ClaudeAccess,
  sessionOnly: boolean,
): Promise<Outcome<null>> {
  const checked = z.safeParse(claudeAccessSchema, access);
  const fault = checked.success ? checkAccess(checked.data) : 'key-shape';
  if (!checked.success || fault) return { ok: false, code: fault ?? 'key-shape' };
  const [to, from] = sessionOnly ? [areas.session, areas.local] : [areas.local, areas.session];
  try {
    await to.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    await to.set({ [claudeKeyItem]: checked.data });
    await from.remove(claudeKeyItem);
    return { ok: true, value: null };
  } catch {
    return { ok: false, code: 'storage-failed' };
  }
}

/** The secret itself: only for the page that makes the call. */
export async function readAccess(areas: SecretAreas): Promise<ClaudeAccess | undefined> {
  return (await find(areas))?.access;
}

export async function readKeyState(areas: SecretAreas): Promise<KeyState | undefined> {
  const found = await find(areas);
  if (!found) return undefined;
  const { access, sessionOnly } = found;
  return {
    masked: mask(access.key),
    sessionOnly,
    ...(access.baseUrl && { baseUrl: access.baseUrl }),
    headerNames: Object.keys(access.headers),
  };
}

export async function forgetAccess({ local, session }: SecretAreas): Promise<void> {
  await Promise.all([local.remove(claudeKeyItem), session.remove(claudeKeyItem)]);
}

async function find({ local, session }: SecretAreas) {
  for (const [area, sessionOnly] of [
    [session, true],
    [local, false],
  ] as const) {
    const checked = z.safeParse(claudeAccessSchema, (await area.get(claudeKeyItem))[claudeKeyItem]);
    if (checked.success) return { access: checked.data, sessionOnly };
  }
  return undefined;
}

const mask = (key: string): string =>
  key.length < 20 ? '…' : `${/^sk-(?:[a-z]+-)?/.exec(key)?.[0] ?? ''}…${key.slice(-4)}`;

const local = ['127.0.0.1', 'localhost', '[::1]'];

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const safe = protocol === 'https:' || (protocol === 'http:' && local.includes(hostname));
  return safe && !username && !password && !search && !hash;
}

/** Set by the browser or by us; a gateway has no say in them. */
const notTheirs =
  /^(?:host|cookie|origin|referer|connection|content-.*|transfer-.*|proxy-.*|sec-.*|anthropic-version)$/i;

const isHeader = (name: string, value: string): boolean =>
  /^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && !notTheirs.test(name) && /^[\x20-\x7e]{1,4000}$/.test(value);
