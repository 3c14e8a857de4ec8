import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DraftPart } from '../../lib/panel/draft-parts';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { InsertPartMenu } from './insert-part-menu';
import type { ActionNote } from './use-insert';

const words = strings.footer;
const tones = { accent: 'text-accent', error: 'text-error', quiet: 'text-soft' };

export interface ReplyFooterProps {
  note: ActionNote | undefined;
  busy: boolean;
  disabled: boolean;
  /** `note`: for colleagues. `copy`: there is no page to insert into. */
  target: 'reply' | 'note' | 'copy';
  /** Texts for different places in one draft: which one goes in is asked. */
  parts: readonly DraftPart[];
  onInsert: (part?: DraftPart['id']) => void;
  onInsertAsNote: () => void;
  onUndo: () => void;
  onCopy: () => void;
  onDismiss: () => void;
  /** The rewrite menu. */
  children: ReactNode;
}

/** What to do with the draft, always at hand. */
export function ReplyFooter(props: ReplyFooterProps) {
  const {
    note,
    busy,
    disabled,
    target,
    parts,
    onInsert,
    onInsertAsNote,
    onUndo,
    onCopy,
    onDismiss,
    children,
  } = props;
  return (
    <footer className="border-t border-line bg-card px-3.5 py-2.5 max-[260px]:px-2 max-[260px]:py-1.5">
      <div role="status" className="text-sm">
        {note && (
          <div className="mb-2 flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <p className={classNames('font-medium', tones[note.tone])}>{note.text}</p>
              <div className="flex flex-wrap gap-x-4">
                {note.canUndo && (
                  <Button look="link" onClick={onUndo}>
                    {words.undo}
                  </Button>
                )}
                {note.canInsertAsNote && (
                  <Button look="link" onClick={onInsertAsNote}>
                    {words.insertNote}
                  </Button>
                )}
                {note.canCopy && (
                  <Button look="link" onClick={onCopy}>
                    {words.copy}
                  </Button>
                )}
              </div>
            </div>
            <Button
              look="icon"
              className="-mt-1 -mr-1 size-6!"
              aria-label={strings.dismiss}
              onClick={onDismiss}
            >
              <X aria-hidden className="size-3.5" />
            </Button>
          </div>
        )}
      </div>
      <div className="flex flex-wrap gap-2 max-[260px]:gap-1">
        {target === 'copy' ? (
          <Button
            look="primary"
            className="flex-1 justify-center"
            disabled={disabled || busy}
            onClick={onCopy}
          >
            {words.copy}
          </Button>
        ) : (
          <>
            {parts.length > 0 ? (
              <InsertPartMenu parts={parts} disabled={disabled || busy} onInsert={onInsert} />
            ) : (
              <Button
                look="primary"
                className="flex-1 justify-center"
                disabled={disabled || busy}
                onClick={() => onInsert()}
              >
                {busy ? words.inserting : target === 'note' ? words.insertNote : words.insert}
              </Button>
            )}
            <Button disabled={disabled} onClick={onCopy}>
              {words.copy}
            </Button>
          </>
        )}
        {children}
      </div>
    </footer>
  );
}
