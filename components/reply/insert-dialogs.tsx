import type { Doubt, Gap } from '../../lib/writing/draft';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';
import { ConfirmDialog } from '../ui/confirm-dialog';

export type InsertDoubt =
  | { about: 'gaps'; gaps: readonly Gap[] }
  | { about: 'doubts'; doubts: readonly Doubt[] }
  | { about: 'stale' };

export interface InsertDialogsProps {
  doubt: InsertDoubt | undefined;
  onStay: () => void;
  onInsert: () => void;
}

/** Asked before something goes into the page that the agent may not have seen. */
export default function InsertDialogs({ doubt, onStay, onInsert }: InsertDialogsProps) {
  const gaps = doubt?.about === 'gaps' ? doubt.gaps : [];
  const doubts = doubt?.about === 'doubts' ? doubt.doubts : [];
  return (
    <>
      <ConfirmDialog
        open={doubt?.about === 'doubts'}
        title={claudeWords.doubts.dialogTitle(doubts.length)}
        stay={claudeWords.doubts.check}
        go={claudeWords.doubts.insert}
        onStay={onStay}
        onGo={onInsert}
      >
        <p>{claudeWords.doubts.dialogText}</p>
        <ul className="mt-2 max-h-48 list-disc overflow-y-auto pl-5 text-ink">
          {doubts.map(({ rule, quote, message }) => (
            <li key={`${rule}${quote}`}>
              “{quote}” <span className="text-soft">{message}</span>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
      <ConfirmDialog
        open={doubt?.about === 'gaps'}
        title={strings.gapDialog.title(gaps.length)}
        stay={strings.gapDialog.fill}
        go={strings.gapDialog.insert}
        onStay={onStay}
        onGo={onInsert}
      >
        <p>{strings.gapDialog.text}</p>
        <ul className="mt-2 max-h-48 list-disc overflow-y-auto pl-5 text-ink">
          {gaps.map(({ start, question }) => (
            <li key={start}>{question}</li>
          ))}
        </ul>
      </ConfirmDialog>
      <ConfirmDialog
        open={doubt?.about === 'stale'}
        title={strings.staleDialog.title}
        stay={strings.staleDialog.check}
        go={strings.staleDialog.insert}
        onStay={onStay}
        onGo={onInsert}
      >
        <p>{strings.staleDialog.text}</p>
      </ConfirmDialog>
    </>
  );
}
