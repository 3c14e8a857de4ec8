import { useMemo } from 'react';
import type { SavedDraft } from '../../lib/panel/saved-draft';
import type { Draft } from '../../lib/writing/draft';
import { claudeWords as words, wordsFor } from '../claude-words';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import type { ClaudeDraft } from './use-claude-draft';

export interface CompareDraftsProps {
  claude: ClaudeDraft;
  saved: SavedDraft;
  playbook: () => Draft;
  onClose: () => void;
}

/** The playbook's draft and Claude's: beside each other where there is room, else one above the other. */
export default function CompareDrafts({ claude, saved, playbook, onClose }: CompareDraftsProps) {
  const { run } = claude;
  const own = useMemo(
    () => (saved.draft.engine === 'playbook' ? saved.text : playbook().text),
    [saved, playbook],
  );
  const inEditorNow = saved.draft.engine;
  const engine = inEditorNow === 'playbook' ? (run?.engine ?? 'claude') : inEditorNow;
  const theirs = inEditorNow === 'playbook' ? (run?.draft?.text ?? run?.shown.text ?? '') : saved.text;
  const sides = [
    { id: 'playbook', text: own, take: claude.toPlaybook },
    { id: engine, text: theirs, take: () => claude.to(engine) },
  ] as const;
  return (
    <Sheet title={words.compareTitle} onClose={onClose}>
      <div className="flex h-full min-h-100 flex-col">
        <p className="mb-2 text-sm text-soft">{words.compareNote}</p>
        <div className="grid min-h-0 flex-1 grid-rows-2 gap-3 min-[560px]:grid-cols-2 min-[560px]:grid-rows-1">
          {sides.map(({ id, text, take }) => {
            const inEditor = saved.draft.engine === id;
            return (
              <section
                key={id}
                aria-label={words.sides[id]}
                className={`flex min-h-0 flex-col rounded-lg border p-3 ${inEditor ? 'border-accent' : 'border-line'}`}
              >
                <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-2">
                  <h3 className="font-semibold">{words.sides[id]}</h3>
                  <span className="text-sm text-soft">
                    {inEditor && `${words.sides.now} · `}
                    {strings.draft.words(text.split(/\s+/).filter(Boolean).length)}
                  </span>
                </div>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard. */}
                <p dir="auto" tabIndex={0} className="min-h-0 flex-1 overflow-y-auto whitespace-pre-wrap">
                  {text || <span className="text-soft">{words.notYet}</span>}
                </p>
                {!inEditor && (
                  <Button
                    look={text ? 'primary' : 'plain'}
                    className="mt-2.5 shrink-0 justify-center"
                    onClick={() => {
                      onClose();
                      take();
                    }}
                  >
                    {text ? words.takeThis : wordsFor(engine).write}
                  </Button>
                )}
              </section>
            );
          })}
        </div>
      </div>
    </Sheet>
  );
}
