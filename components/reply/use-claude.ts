import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ClaudeDoor } from '../../lib/panel/claude-door';
import type { ClaudeRun } from '../../lib/panel/claude-run';
import type { ClaudeAsk, ModelEngine, PreparedAsk } from '../../lib/panel/claude-service';
import { threadKey } from '../../lib/thread';

/** What of the settings the panel acts on. */
export interface ClaudeChoice {
  hasKey: boolean;
  /** The browser has a model of its own, loaded. */
  hasBrowserModel: boolean;
  /** Whom the agent usually asks. */
  usual: 'playbook' | ModelEngine;
  consentedHost: string | undefined;
}

const none: ClaudeChoice = {
  hasKey: false,
  hasBrowserModel: false,
  usual: 'playbook',
  consentedHost: undefined,
};

export function useClaudeChoice(door: ClaudeDoor | undefined): ClaudeChoice {
  const [choice, setChoice] = useState(none);
  useEffect(() => {
    if (!door) return;
    let current = true;
    const read = async () => {
      const [choices, key, hasBrowserModel] = await Promise.all([
        door.store.load(),
        door.store.keyState(),
        door.hasBrowserModel?.() ?? false,
      ]);
      if (!current) return;
      setChoice({
        hasKey: key !== undefined,
        hasBrowserModel,
        usual: choices.engine,
        consentedHost: choices.consent?.host,
      });
    };
    void read();
    const stop = door.store.watch(() => void read());
    return () => {
      current = false;
      stop();
    };
  }, [door]);
  return choice;
}

/** The run of this kind: new when its state changes, not with each word that arrives (see LiveRun). */
export function useRun(door: ClaudeDoor | undefined, key: string, workflow: string) {
  const watch = useCallback((listener: () => void) => door?.runs.watch(listener) ?? (() => {}), [door]);
  useEffect(() => void door?.runs.load(key), [door, key]);
  const known = useRef<ClaudeRun>(undefined);
  return useSyncExternalStore(watch, () => {
    const run = door?.runs.get(key, workflow);
    const { current } = known;
    const words = run?.state.status === 'writing' && current?.state.status === 'writing';
    if (!words || current?.id !== run?.id || current?.settled !== run?.settled) known.current = run;
    return known.current;
  });
}

/** Asking Claude: what will be sent is looked at before the first call to a host, and any time the agent wants. */
export function useClaudeAsk(door: ClaudeDoor | undefined, choice: ClaudeChoice) {
  const [waiting, setWaiting] = useState<{ prepared: PreparedAsk; base: string }>();
  const newest = useRef(0);

  const ask = useCallback(
    async (what: ClaudeAsk, base: string, look = false): Promise<void> => {
      if (!door) return;
      const mine = ++newest.current;
      const prepared = await door.service.prepare(what);
      if (mine !== newest.current) return; // Another click came while this one was built.
      const stays = what.engine === 'browser-model'; // Nobody is asked to agree to what does not leave.
      if (stays || (!look && choice.consentedHost === prepared.sent.host)) door.runs.start(prepared, base);
      else setWaiting({ prepared, base });
    },
    [door, choice.consentedHost],
  );

  return {
    ask,
    /** Stands before the agent's eyes and has not left. */
    waiting: waiting?.prepared,
    async send() {
      if (!door || !waiting) return;
      setWaiting(undefined);
      const { host } = waiting.prepared.sent;
      if (choice.consentedHost !== host)
        await door.store.save({ consent: { host, at: new Date().toISOString() } });
      door.runs.start(waiting.prepared, waiting.base);
    },
    cancel: () => setWaiting(undefined),
    stop: (ask: Pick<ClaudeAsk, 'thread' | 'workflow'>) =>
      door?.runs.stop(threadKey(ask.thread), ask.workflow),
  };
}
