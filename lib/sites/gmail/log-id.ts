import { find } from '../dom';
import { fence } from './selectors';

/** Older and partly loaded pages keep ids only in the first body's log attribute, as base64 JSON: 1: thread, 4: message. */
export function idInLog(root: HTMLElement, kind: 'thread' | 'msg'): string | undefined {
  const log =
    find(root, { '.ii.gt[jslog]': '2026-09' }, { outside: fence, hiddenToo: true })?.getAttribute('jslog') ??
    '';
  const coded = log.split(/;\s*/).find((part) => part.startsWith(kind === 'thread' ? '1:' : '4:'));
  if (!coded) return undefined;
  try {
    const text = atob(coded.slice(2).trim().replaceAll('-', '+').replaceAll('_', '/'));
    return (kind === 'thread' ? /thread-[af]:[\w-]+/ : /msg-[af]:[\w-]+/).exec(text)?.[0];
  } catch {
    return undefined;
  }
}
