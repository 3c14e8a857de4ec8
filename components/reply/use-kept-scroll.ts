import { useEffect, useRef } from 'react';

const places = new Map<string, number>();
const longestRestore = 1500; // Milliseconds: what stands above comes in parts.

/**
 * Brings what scrolls back to where it was when it showed this thread last: the panel lets go of a thread whenever another
 * tab is looked at, be it our own settings.
 */
export function useKeptScroll(key: string) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = ref.current;
    if (!part) return;
    const wanted = places.get(key) ?? 0;
    const until = performance.now() + longestRestore;
    let frame = 0;
    let restoring = wanted > 0;
    const end = () => {
      restoring = false;
    };
    const restore = () => {
      if (!restoring || performance.now() > until) return end();
      part.scrollTop = wanted;
      frame = requestAnimationFrame(restore);
    };
    const keep = () => {
      if (!restoring) places.set(key, part.scrollTop);
    };
    restore();
    part.addEventListener('scroll', keep, { passive: true });
    const own = ['wheel', 'pointerdown', 'keydown'];
    for (const type of own) part.addEventListener(type, end, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      part.removeEventListener('scroll', keep);
      for (const type of own) part.removeEventListener(type, end);
    };
  }, [key]);
  return ref;
}
