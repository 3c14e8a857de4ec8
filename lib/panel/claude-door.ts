import type { ClaudeStore } from '../storage/claude-store';
import type { ClaudeRuns } from './claude-runs';
import type { ClaudeService } from './claude-service';

/** Claude, as the panel knows it. A panel without it works all the same. */
export interface ClaudeDoor {
  service: ClaudeService;
  runs: ClaudeRuns;
  /** Whether the browser has a model of its own that can write now. */
  hasBrowserModel?: () => Promise<boolean>;
  store: Pick<ClaudeStore, 'load' | 'save' | 'keyState' | 'watch'>;
}
