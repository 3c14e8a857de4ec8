import type { ErrorCode } from '../errors';
import { failureCode } from './failure';
import { type LanguageModelApi, modelOptions } from './language-model';

export interface DownloadProgress {
  /** 0 to 1. The API tells the share alone. */
  share: number;
  /** Bytes, where a browser tells them. */
  bytes?: { loaded: number; total: number };
}

/**
 * Lets the browser load its model. Called in the turn of a click: the browser asks for one. Stopping ends our waiting;
 * whether the browser loads on is its own affair.
 */
export async function downloadModel(
  api: LanguageModelApi,
  onProgress: (progress: DownloadProgress) => void,
  signal?: AbortSignal,
): Promise<{ ok: true } | { ok: false; code: ErrorCode }> {
  try {
    const session = await api.create({
      ...modelOptions,
      ...(signal && { signal }),
      monitor: (monitor) => monitorDownload(monitor, onProgress),
    });
    session.destroy();
    return { ok: true };
  } catch (error) {
    return { ok: false, code: failureCode(error, signal) };
  }
}

export function monitorDownload(
  monitor: EventTarget,
  onProgress: (progress: DownloadProgress) => void,
): void {
  monitor.addEventListener('downloadprogress', (event) => {
    const { loaded, total } = event as Event & { loaded?: unknown; total?: unknown };
    if (typeof loaded !== 'number' || !(loaded >= 0)) return;
    const known = typeof total === 'number' && total > 1; // One: the share is all that is told.
    const share = Math.min(1, known ? loaded / total : loaded);
    onProgress({ share, ...(known && { bytes: { loaded, total } }) });
  });
}
