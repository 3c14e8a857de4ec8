import type { RefObject } from 'react';
import { isLive } from '../../lib/panel/claude-run';
import type { RewriteKind } from '../../lib/panel/service';
import { threadKey } from '../../lib/thread';
import { claudeWords } from '../claude-words';
import type { EditorHandle } from './draft-editor';
import { useRun } from './use-claude';
import type { ClaudeDraft } from './use-claude-draft';
import type { Reply } from './use-reply';

export interface PassageAsk {
  workflow: 'rewrite-passage' | 'answer-finding';
  passage: string;
  ask: string;
}

export interface SuggestionOptions {
  claude: ClaudeDraft;
  reply: Reply;
  editor: RefObject<EditorHandle | null>;
}

/** Other words for a passage, from Claude: shown beside the draft, and in it only when they are taken. */
export function useSuggestion({ claude, reply, editor }: SuggestionOptions) {
  const { door } = claude;
  const { saved } = reply;
  const key = threadKey(claude.askOf().thread);
  const rewrite = useRun(door, key, 'rewrite-passage');
  const answer = useRun(door, key, 'answer-finding');
  const [newest] = [rewrite, answer]
    .filter((run) => run !== undefined)
    .filter(({ settled, passage }) => !settled && passage && saved?.text.includes(passage.passage))
    .sort((one, other) => other.startedAt - one.startedAt);
  const settle = () => newest && door?.runs.settle(key, newest.workflow);

  function ask({ workflow, passage, ask }: PassageAsk) {
    if (!saved || passage.trim() === '') return;
    for (const run of [rewrite, answer]) if (run) door?.runs.settle(key, run.workflow);
    const about = { text: saved.text, passage, ask };
    void claude.asking.ask(claude.askOf({ workflow, passage: about }), saved.text);
  }

  return {
    door,
    run: newest,
    ask,
    rewrite(kind: RewriteKind) {
      if (!saved) return;
      const { start, end } = editor.current?.selected() ?? { start: 0, end: saved.text.length };
      ask({
        workflow: 'rewrite-passage',
        passage: saved.text.slice(start, end).trim(),
        ask: claudeWords.rewrite.asks[kind],
      });
    },
    take() {
      const start = newest?.passage ? (saved?.text.indexOf(newest.passage.passage) ?? -1) : -1;
      if (!newest?.passage || start < 0) return;
      const end = start + newest.passage.passage.length;
      editor.current?.replace([{ start, end, inserted: newest.shown.text }]);
      if (newest.doubts?.length) reply.dispatch({ kind: 'doubted', doubts: newest.doubts, at: Date.now() });
      settle();
    },
    discard() {
      if (newest && isLive(newest)) door?.runs.stop(key, newest.workflow);
      settle();
    },
    again: () =>
      newest?.passage &&
      ask({
        workflow: newest.workflow as PassageAsk['workflow'],
        passage: newest.passage.passage,
        ask: newest.passage.ask,
      }),
  };
}

export type Suggestion = ReturnType<typeof useSuggestion>;
