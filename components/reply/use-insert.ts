import { useEffect, useRef, useState } from 'react';
import { type ErrorCode, errorText } from '../../lib/errors';
import type { Finding, Rewrite } from '../../lib/lint/finding';
import type { PanelHost } from '../../lib/panel/host';
import { strings } from '../strings';

const words = strings.footer;

/** What the last action came to, in words, with the one next step that goes with it. */
export interface ActionNote {
  tone: 'accent' | 'error' | 'quiet';
  text: string;
  /** What the undo beside it takes back. */
  canUndo?: 'insertion' | 'fixes';
  canCopy?: boolean;
  canInsertAsNote?: boolean;
}

export interface InsertTarget {
  threadKey: string;
  text: string;
  channel: 'public' | 'internal';
}

/** Inserting, undoing and copying, one at a time, with what came of it. */
export function useInsert(host: PanelHost, draftKey: string) {
  const [note, setNote] = useState<ActionNote>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false); // A second click comes before the first render.

  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft, another story.
  useEffect(() => setNote(undefined), [draftKey]);

  const failed = (code: ErrorCode): ActionNote => ({ tone: 'error', text: errorText[code], canCopy: true });

  async function once(act: () => Promise<ActionNote | undefined>) {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      setNote(await act());
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  const insert = ({ threadKey, text, channel }: InsertTarget) =>
    once(async () => {
      const outcome = await host.insert(threadKey, text, channel);
      if (!outcome.ok) {
        return {
          ...failed(outcome.code),
          canInsertAsNote: outcome.code === 'wrong-channel' && channel === 'public',
        };
      }
      const { lost } = outcome.value;
      const lostWords = lost.length > 0 ? ` ${words.lost(lost.join(', '))}` : '';
      return { tone: 'accent', text: words.inserted + lostWords, canUndo: 'insertion' };
    });

  /** Takes rewrites in the page's own reply box; `findings` are all there are on that text. */
  const fix = (text: string, rewrites: readonly Rewrite[], findings: readonly Finding[]) =>
    once(async () => {
      setNote(undefined); // Its undo would be that of the fix before.
      const outcome = await host.fixInComposer(text, rewrites);
      if (!outcome.ok) return { tone: 'error', text: fixFailed(outcome.code) };
      if (rewrites.length === 1) return undefined; // One click, one change: it is seen where it happens.
      const { taken, steps } = outcome.value;
      const said = `${strings.findings.fixed(taken, findings.length)} ${strings.inPage.undoSteps(steps)}`;
      return { tone: 'accent', text: said, canUndo: 'fixes' };
    });

  const undoFixes = () =>
    once(async () => {
      const outcome = await host.undoFix();
      return outcome.ok
        ? { tone: 'quiet', text: strings.inPage.undone }
        : { tone: 'error', text: fixFailed(outcome.code) };
    });

  const undo = () =>
    once(async () => {
      const outcome = await host.undoInsert();
      return outcome.ok ? { tone: 'quiet', text: words.undone } : { ...failed(outcome.code), canCopy: false };
    });

  const copy = (text: string) =>
    once(async () => {
      const outcome = await host.copy(text);
      return outcome.ok ? { tone: 'accent', text: words.copied } : { tone: 'error', text: words.copyFailed };
    });

  return { note, say: setNote, busy, insert, undo, copy, fix, undoFixes };
}

const fixFailed = (code: ErrorCode): string =>
  strings.inPage.fixFailed[code as keyof typeof strings.inPage.fixFailed] ?? errorText[code];
