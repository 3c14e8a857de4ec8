import type { ConnectionProblem as ApiProblem, Model } from '../claude/connection';
import type { ErrorCode } from '../errors';
import type { AccessFault, ClaudeAccess, KeyState } from '../storage/claude-key';
import type { ClaudeStore } from '../storage/claude-store';

/** Why a connection does not work. */
export type ConnectionProblem = ApiProblem | 'no-key';

export type TriedConnection = { ok: true; models: Model[] } | { ok: false; problem: ConnectionProblem };

export type SavedAccess = { ok: true } | { ok: false; why: AccessFault | 'storage-failed' | 'not-permitted' };

/** What the settings page can do about Claude. The key goes in here and never comes out again. */
export interface BrowserModelOptions {
  availability(): Promise<'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** In the turn of the click. */
  download(
    onProgress: (progress: { share: number; bytes?: { loaded: number; total: number } }) => void,
    signal: AbortSignal,
  ): Promise<{ ok: true } | { ok: false; code: ErrorCode }>;
}

export interface ClaudeOptions {
  store: Pick<ClaudeStore, 'load' | 'save' | 'keyState' | 'forget' | 'usage' | 'watch'>;
  /** In the turn of the click: the browser may ask for the permission of a gateway's host. */
  saveAccess(access: ClaudeAccess, sessionOnly: boolean): Promise<SavedAccess>;
  /** With the key that is saved. */
  tryConnection(model: string, signal: AbortSignal): Promise<TriedConnection>;
  browserModel: BrowserModelOptions;
}

export type { ClaudeAccess, KeyState };

export const anthropicHost = 'api.anthropic.com';

/** Where the key goes, as it is told. */
export const hostOf = (baseUrl: string | undefined): string =>
  baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl).host : anthropicHost;

/** "name: value", one per line; undefined where a line is something else. */
export function readHeaders(text: string): Record<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^\s*([^:\s]+)\s*:\s*(.*\S)\s*$/.exec(line) ?? [];
    if (!name || !value) return undefined;
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
