import { useEffect, useRef, useState } from 'react';
import { errorText } from '../../lib/errors';
import type { BrowserModelOptions } from '../../lib/panel/claude-options';
import { Button } from '../ui/button';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.claude.browserModel;

type Availability = Awaited<ReturnType<BrowserModelOptions['availability']>>;
type Loading = Parameters<Parameters<BrowserModelOptions['download']>[0]>[0];

export interface BrowserModelLineProps {
  model: BrowserModelOptions;
}

/** Whether the browser has a model of its own, and what it takes to get it. */
export function BrowserModelLine({ model }: BrowserModelLineProps) {
  const [state, setState] = useState<Availability>();
  const [loading, setLoading] = useState<Loading>();
  const [problem, setProblem] = useState<string>();
  const stop = useRef<AbortController>(null);
  useEffect(() => {
    let current = true;
    void model.availability().then((said) => current && setState(said));
    return () => {
      current = false;
      stop.current?.abort();
    };
  }, [model]);

  async function load() {
    const controller = new AbortController();
    stop.current = controller;
    setProblem(undefined);
    setLoading({ share: 0 });
    const outcome = await model.download(setLoading, controller.signal);
    setLoading(undefined);
    setState(await model.availability());
    if (!outcome.ok && outcome.code !== 'stopped') setProblem(errorText[outcome.code]);
  }

  if (loading) {
    return (
      <div className="flex items-center gap-3">
        <progress
          value={loading.share}
          aria-label={words.load}
          className="h-1.5 flex-1 appearance-none [&::-webkit-progress-bar]:rounded-full [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
        />
        <p role="status" className="text-sm tabular-nums">
          {shareOf(loading)}
        </p>
        <Button look="small" onClick={() => stop.current?.abort()}>
          {words.stop}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p role="status" className="min-w-60 flex-1 text-sm text-soft">
        {state && said[state]}
      </p>
      {state === 'downloadable' && <Button onClick={() => void load()}>{words.load}</Button>}
      {problem && (
        <p role="alert" className="text-error">
          {problem}
        </p>
      )}
    </div>
  );
}

const said: Record<Availability, string> = {
  absent: words.none,
  unavailable: words.none,
  downloadable: words.loadable,
  downloading: words.elsewhere,
  available: words.there,
};

const shareOf = ({ share, bytes }: Loading): string =>
  bytes ? words.loadingOf(share, gigabytes(bytes.loaded), gigabytes(bytes.total)) : words.loading(share);

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
