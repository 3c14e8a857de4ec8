import { ArrowLeft, Command, RotateCw, Settings } from 'lucide-react';
import { requester, type Thread } from '../../lib/thread';
import { isMac } from '../palette/use-palette-key';
import { strings } from '../strings';
import { Button } from '../ui/button';

const words = strings.header;
const paletteKeys = isMac ? '⌘K' : 'Ctrl+K';

export interface PanelHeaderProps {
  thread: Thread | undefined;
  siteName: string | undefined;
  onReadAgain: () => void;
  onCommands: () => void;
  onSettings: () => void;
  /** Set while a pasted conversation is shown in place of the page. */
  onLeavePasted: (() => void) | undefined;
}

export function PanelHeader({
  thread,
  siteName,
  onReadAgain,
  onCommands,
  onSettings,
  onLeavePasted,
}: PanelHeaderProps) {
  return (
    <header className="flex items-center gap-2.5 bg-card py-2.5 pr-2 pl-3.5">
      <span
        aria-hidden
        className="grid size-7.5 shrink-0 max-[260px]:hidden place-items-center rounded-lg bg-accent-ground font-bold text-accent"
      >
        A
      </span>
      <div className="min-w-0 flex-1">
        <h1 dir="auto" className="truncate font-semibold" title={thread?.subject}>
          {thread ? thread.subject || words.noSubject : strings.product}
        </h1>
        {thread && (
          <p className="line-clamp-2 text-sm text-soft max-[260px]:hidden">{metaLine(thread, siteName)}</p>
        )}
        {!thread && siteName && <p className="truncate text-sm text-soft">{siteName}</p>}
      </div>
      <div className="flex shrink-0">
        <Button
          look="icon"
          className="w-auto! px-1.5 text-sm"
          aria-label={strings.palette.openWith(paletteKeys)}
          title={strings.palette.openWith(paletteKeys)}
          onClick={onCommands}
        >
          {isMac ? '⌘K' : <Command aria-hidden className="size-4" />}
        </Button>
        {onLeavePasted ? (
          <Button
            look="icon"
            aria-label={words.leavePasted}
            title={words.leavePasted}
            onClick={onLeavePasted}
          >
            <ArrowLeft aria-hidden className="size-4" />
          </Button>
        ) : (
          <Button look="icon" aria-label={words.readAgain} title={words.readAgain} onClick={onReadAgain}>
            <RotateCw aria-hidden className="size-4" />
          </Button>
        )}
        <Button look="icon" aria-label={strings.settings} title={strings.settings} onClick={onSettings}>
          <Settings aria-hidden className="size-4" />
        </Button>
      </div>
    </header>
  );
}

function metaLine(thread: Thread, siteName: string | undefined): string {
  const id = /^\d{1,12}$/.test(thread.id) ? ` #${thread.id}` : ''; // Gmail's ids say nothing to a person.
  return [
    `${siteName ?? ''}${id}`.trim(),
    requester(thread)?.name,
    words.read(thread.messages.length),
    words.readBy[thread.readBy],
  ]
    .filter(Boolean)
    .join(' · ');
}
