import { useEffect } from 'react';
import type { PanelService } from '../lib/panel/service';

/** While there is nothing to read, the service builds what the first thread will need; a thread stops it at once. */
export function useWarm(service: PanelService | undefined, isFree: boolean): void {
  useEffect(() => {
    if (!isFree || !service?.warmSteps) return;
    const steps = service.warmSteps();
    let asked = requestIdleCallback(next);
    function next() {
      if (steps[0]?.() !== 'more') steps.shift();
      if (steps.length > 0) asked = requestIdleCallback(next);
    }
    return () => cancelIdleCallback(asked);
  }, [service, isFree]);
}
