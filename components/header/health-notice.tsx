import { useEffect, useState } from 'react';
import type { PageState, PanelHost } from '../../lib/panel/host';
import type { CheckedPart } from '../../lib/sites/check';
import { healthWords } from '../health/health-words';
import { Button } from '../ui/button';

const words = healthWords.notice;
/** A page that is still drawing itself lacks much: only what is missing twice is missing. Milliseconds. */
const firstLook = 1500;
const secondLook = 5000;

export interface HealthNoticeProps {
  page: Extract<PageState, { siteName: string }>;
  host: PanelHost;
}

/** Says that a part of the page is no longer found before it hurts, and where a page is read by guess. */
export function HealthNotice({ page, host }: HealthNoticeProps) {
  const stopped = useStoppedParts(page, host);
  const isGuess = page.status === 'thread' && page.thread.readBy === 'guess';
  if (stopped.length === 0 && !isGuess) return null;
  return (
    <div role="status" className="border-b border-line bg-sunken px-3.5 py-1.5 text-sm">
      {stopped.map((part) => (
        <p key={part}>{words.stopped(part, page.siteName)}</p>
      ))}
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        {isGuess && stopped.length === 0 && <p>{words.guess}</p>}
        <Button look="link" className="py-0.5" onClick={() => host.openPage('health')}>
          {isGuess ? words.report : words.test}
        </Button>
      </div>
    </div>
  );
}

function useStoppedParts(page: HealthNoticeProps['page'], host: PanelHost): CheckedPart[] {
  const [stopped, setStopped] = useState<CheckedPart[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading is a new object, and looked at once.
  useEffect(() => {
    let over = false;
    let timer = setTimeout(async () => {
      const first = (await host.stoppedParts?.()) ?? [];
      if (over) return;
      if (first.length === 0) return setStopped([]);
      timer = setTimeout(async () => {
        const second = (await host.stoppedParts?.()) ?? [];
        if (!over) setStopped(second.filter((part) => first.includes(part)));
      }, secondLook);
    }, firstLook);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [page, host]);
  return stopped;
}
