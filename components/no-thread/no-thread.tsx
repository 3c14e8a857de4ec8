import { useState } from 'react';
import { errorText } from '../../lib/errors';
import type { PageState, PanelHost } from '../../lib/panel/host';
import type { PanelService } from '../../lib/panel/service';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextArea } from '../ui/field';

const words = strings.noThread;

export interface NoThreadProps {
  page: Extract<PageState, { status: 'unreachable' | 'no-thread' }>;
  host: PanelHost;
  service: PanelService;
  /** Names of our side, to tell the agent's messages from the customer's. */
  ours: string[];
  /** The pasted text, kept by the panel: coming back finds it again. */
  pasted: string;
  onPaste: (text: string) => void;
  onThread: (thread: Thread) => void;
}

/** Nothing is open that we can read: says why, and gives the other ways in. */
export function NoThread({ page, host, service, ours, pasted, onPaste, onThread }: NoThreadProps) {
  const [problem, setProblem] = useState<string>();
  const off = page.status === 'unreachable' && page.reason === 'site-off' ? page.origin : undefined;

  function read(conversation: string, readBy: 'paste' | 'selection') {
    const thread = service.threadFromPaste(conversation, readBy, ours);
    if (thread.messages.length === 0) return setProblem(words.pasteFailed);
    onThread(thread);
  }
  async function readSelection() {
    const outcome = await host.readSelection();
    if (!outcome.ok) return setProblem(errorText[outcome.code]);
    if (outcome.value.trim() === '') return setProblem(words.selectionEmpty);
    read(outcome.value, 'selection');
  }
  async function turnOn(origin: string) {
    const outcome = await host.turnOnSite(origin);
    if (!outcome.ok) setProblem(errorText[outcome.code]);
  }

  return (
    <div className="space-y-2.5 p-3">
      <Card title={words.title}>
        <p className="text-soft">
          {page.status === 'no-thread' ? page.reason || words.connectLine : words.unreachable[page.reason]}
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          {off && (
            <Button look="primary" className="max-w-full" onClick={() => void turnOn(off)}>
              <span className="truncate">{words.turnOn(new URL(off).host)}</span>
            </Button>
          )}
          {page.status === 'no-thread' && (
            <Button onClick={() => void readSelection()} title={words.readSelectionNote}>
              {words.readSelection}
            </Button>
          )}
          {!off && <Button onClick={() => host.readAgain()}>{words.readAgain}</Button>}
        </div>
        {off && <p className="mt-1.5 text-sm text-soft">{words.turnOnNote}</p>}
      </Card>
      <Card title={words.paste}>
        <TextArea
          label={words.pasteLabel}
          placeholder={words.pastePlaceholder}
          note={words.pasteNote}
          rows={8}
          value={pasted}
          onChange={(event) => {
            onPaste(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button className="mt-2" disabled={pasted.trim() === ''} onClick={() => read(pasted, 'paste')}>
          {words.pasteRead}
        </Button>
      </Card>
      {problem && (
        <p role="alert" className="px-1 font-medium text-error">
          {problem}
        </p>
      )}
    </div>
  );
}
