import { useState } from 'react';
import type { Draft } from '../../lib/writing/draft';
import { claudeWords as words, wordsFor } from '../claude-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ClaudeNotices } from './claude-notices';
import { EngineSwitch } from './engine-switch';
import type { ClaudeDraft } from './use-claude-draft';

export interface DraftTopProps {
  claude: ClaudeDraft;
  /** Who wrote the text in the editor. */
  engine: Draft['engine'];
  onSettings: () => void;
  onCompare: () => void;
}

/** Over the draft: who writes it, and what Claude has for it. */
export function DraftTop({ claude, engine, onSettings, onCompare }: DraftTopProps) {
  const [asked, setAsked] = useState(false);
  const { hasKey, hasBrowserModel, usual } = claude.choice;
  const canAsk = usual === 'browser-model' ? hasBrowserModel : hasKey;
  return (
    <div className="mb-2 space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <EngineSwitch
          engine={engine}
          withBrowserModel={hasBrowserModel}
          onChange={(next) => {
            if (next === 'playbook') claude.toPlaybook();
            else if (next === 'browser-model' || hasKey) claude.to(next);
            else setAsked(true);
          }}
        />
        {claude.run?.draft && (
          <Button look="link" onClick={onCompare}>
            {words.compare}
          </Button>
        )}
      </div>
      {asked && !hasKey && (
        <Notice tone="quiet" live>
          {words.noKey}{' '}
          <Button look="link" onClick={onSettings}>
            {words.openSettings}
          </Button>
        </Notice>
      )}
      {usual !== 'playbook' && canAsk && engine === 'playbook' && !claude.run && (
        <Button look="primary" className="w-full justify-center" onClick={() => claude.to(usual)}>
          {wordsFor(usual).write}
        </Button>
      )}
      <ClaudeNotices claude={claude} onSettings={onSettings} onCompare={onCompare} />
    </div>
  );
}
