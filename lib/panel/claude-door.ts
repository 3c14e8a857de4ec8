import type { ClaudeStore } from '../storage/claude-store';
import type { ClaudeRuns } from './claude-runs';
import type { ClaudeService } from './claude-service';

/** Claude, as the panel knows it. A panel without it works all the same. */
export interface ClaudeDoor {
  service: ClaudeService;
  runs: ClaudeRuns;
  store: Pick<ClaudeStore, 'load' | 'save' | 'keyState' | 'watch'>;
}
