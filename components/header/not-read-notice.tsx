import { useState } from 'react';
import { errorText } from '../../lib/errors';
import type { PanelHost } from '../../lib/panel/host';
import type { Message, NotRead } from '../../lib/thread';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';

const words = strings.notRead;

export interface NotReadNoticeProps {
  notRead: readonly NotRead[];
  messages: readonly Message[];
  host: PanelHost;
}

/** Says plainly which parts of the page are not in what follows, and opens them where the page can. */
export function NotReadNotice({ notRead, messages, host }: NotReadNoticeProps) {
  const [state, setState] = useState<'idle' | 'opening' | { failed: string }>('idle');
  const hidden = messages.flatMap(({ id, author, hidden = [] }) =>
    hidden.map((text, index) => ({ key: `${id}${index}`, author: author.name, text })),
  );
  if (notRead.length === 0 && hidden.length === 0) return null;
  async function expand() {
    setState('opening');
    const outcome = await host.expandAll();
    setState(outcome.ok ? 'idle' : { failed: errorText[outcome.code] });
  }
  return (
    <div className="border-b border-line bg-warning-ground px-3.5 py-1.5 text-sm">
      <div className="flex items-start justify-between gap-2">
        <Disclosure summary={notRead.length > 0 ? words.title : words.hidden(hidden.length)}>
          <ul className="list-disc space-y-0.5 pl-3.5">
            {notRead.map(({ part, reason, count }) => (
              <li key={`${part}${reason}`}>
                {reason}
                {count !== undefined && words.counted(count)}
              </li>
            ))}
          </ul>
          {hidden.length > 0 && (
            <>
              <p className="mt-1.5 font-medium">{words.hidden(hidden.length)}</p>
              <ul className="mt-1 space-y-1">
                {hidden.map(({ key, author, text }) => (
                  <li key={key} className="border-l-2 border-line-strong pl-2">
                    <p className="line-clamp-4">“{text}”</p>
                    <p className="text-soft">{author}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Disclosure>
        {notRead.some(({ expandable }) => expandable) && (
          <Button
            look="link"
            className="shrink-0 py-0.5"
            disabled={state === 'opening'}
            onClick={() => void expand()}
          >
            {state === 'opening' ? words.expanding : words.expand}
          </Button>
        )}
      </div>
      {typeof state === 'object' && <p role="alert">{state.failed}</p>}
    </div>
  );
}
