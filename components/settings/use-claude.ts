import { useCallback, useEffect, useState } from 'react';
import type { ClaudeOptions, KeyState } from '../../lib/panel/claude-options';
import type { ClaudeChoices } from '../../lib/storage/claude-settings';
import type { UsageByMonth } from '../../lib/storage/claude-usage';

export interface LiveClaude {
  choices: ClaudeChoices;
  /** Undefined: no key. */
  keyState: KeyState | undefined;
  usage: UsageByMonth;
}

/** Choices, what may be shown of the key, and usage, live; undefined until they are read. */
export function useClaude(store: ClaudeOptions['store']) {
  const [live, setLive] = useState<LiveClaude>();
  useEffect(() => {
    let run = 0;
    const read = async () => {
      const mine = ++run;
      const [choices, keyState, usage] = await Promise.all([store.load(), store.keyState(), store.usage()]);
      if (mine === run) setLive({ choices, keyState, usage });
    };
    void read();
    const stop = store.watch(() => void read());
    return () => {
      run++;
      stop();
    };
  }, [store]);
  const change = useCallback(
    async (change: Partial<ClaudeChoices>) => {
      setLive((known) => known && { ...known, choices: { ...known.choices, ...change } });
      return (await store.save(change)).ok;
    },
    [store],
  );
  return { live, change };
}
