import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { Button } from './button';

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  children: ReactNode;
  /** The safe way out: has the focus first. */
  stay: string;
  go: string;
  danger?: boolean;
  onStay: () => void;
  onGo: () => void;
}

export function ConfirmDialog({ open, title, children, stay, go, danger, onStay, onGo }: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onStay()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <AlertDialog.Viewport className="fixed inset-0 z-40 grid place-items-center p-4">
          <AlertDialog.Popup className="w-full max-w-88 rounded-xl border border-line bg-raised p-4 shadow-float outline-none">
            <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
            <AlertDialog.Description render={<div />} className="mt-1.5 text-soft">
              {children}
            </AlertDialog.Description>
            <div className="mt-4 flex flex-wrap justify-end gap-2">
              <Button look={danger ? 'danger' : 'plain'} onClick={onGo}>
                {go}
              </Button>
              <AlertDialog.Close render={<Button look="primary" />}>{stay}</AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
