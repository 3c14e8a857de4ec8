import { isLive } from '../../lib/panel/claude-run';
import { wordsFor } from '../claude-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ClaudeFailure } from './claude-failure';
import type { ClaudeDraft } from './use-claude-draft';

export interface ClaudeNoticesProps {
  claude: ClaudeDraft;
  onSettings: () => void;
  onCompare: () => void;
}

/** What Claude has for this draft while another text stands in the editor. */
export function ClaudeNotices({ claude, onSettings, onCompare }: ClaudeNoticesProps) {
  const { run } = claude;
  if (!run || (run.settled && !isLive(run))) return null;
  const words = wordsFor(run.engine);
  if (claude.goesOn) {
    return (
      <Notice tone="quiet">
        {words.goesOn}{' '}
        <Button look="link" onClick={claude.showRun}>
          {words.show}
        </Button>{' '}
        <Button look="link" onClick={claude.stop}>
          {words.stop}
        </Button>
      </Notice>
    );
  }
  if (claude.offered) {
    return (
      <Notice tone="accent" live>
        <p>{words.notYours}</p>
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          <Button look="small" onClick={onCompare}>
            {words.compare}
          </Button>
          <Button look="small" onClick={claude.take}>
            {words.take}
          </Button>
          <Button look="link" className="min-h-6.5" onClick={claude.putAside}>
            {words.dismiss}
          </Button>
        </div>
      </Notice>
    );
  }
  if (run.state.status !== 'failed') return null;
  return (
    <ClaudeFailure
      failure={run.state.failure}
      partial={false}
      onSettings={onSettings}
      onAgain={() => claude.write()}
      onCarryOn={claude.carryOn}
      onTakePartial={() => void claude.takePartial()}
      onLeaveOlder={claude.leaveOlder}
      onPlaybook={claude.putAside}
    />
  );
}
