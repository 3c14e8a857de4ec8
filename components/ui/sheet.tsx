import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { strings } from '../strings';
import { Button } from './button';

export interface SheetProps {
  title: string;
  onClose: () => void;
  /** Stays in sight below what scrolls. */
  foot?: ReactNode;
  children: ReactNode;
}

/** Something to read or choose, over the whole panel. Escape leaves it. */
export function Sheet({ title, onClose, foot, children }: SheetProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Popup className="fixed inset-x-0 top-6 bottom-0 z-40 mx-auto flex max-w-200 flex-col rounded-t-xl border border-line bg-raised shadow-float outline-none">
          <div className="flex items-center justify-between gap-2 border-b border-line px-3.5 py-2">
            <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close render={<Button look="icon" aria-label={strings.close} />}>
              <X aria-hidden className="size-4" />
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard. */}
          <section aria-label={title} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto px-3.5 py-3">
            {children}
          </section>
          {foot && <div className="border-t border-line px-3.5 py-2.5">{foot}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
