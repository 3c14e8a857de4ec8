import { useEffect } from 'react';

export const isMac = /mac/i.test(navigator.platform);

/** Ctrl+K, or ⌘K on a Mac. */
export function usePaletteKey(open: () => void) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const held = isMac ? event.metaKey : event.ctrlKey;
      if (!held || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}
