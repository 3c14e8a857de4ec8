import type { ModelEngine } from '../../lib/panel/claude-service';
import type { RewriteKind } from '../../lib/panel/service';
import type { ResponseType } from '../../lib/writing/draft';
import { claudeWords } from '../claude-words';
import type { Command } from '../palette/command';
import { strings } from '../strings';

/** What the Reply view can be told to do. */
export interface ReplyActions {
  insert: () => void;
  goToDraft: () => void;
  copy: () => void;
  undo: () => void;
  writeAnew: () => void;
  fixAll: () => void;
  /** Where the agent types in the page's own reply box. */
  fixAllInPage?: () => void;
  nextFinding: () => void;
  nextGap: () => void;
  rewrite: (kind: RewriteKind) => void;
  draft: (type: ResponseType) => void;
  insertBrief: () => void;
  copyBrief: () => void;
}

const words = strings.palette;

/** What Claude can be asked from the palette. */
export interface ClaudeActions {
  choice: { hasKey: boolean };
  write: (option?: string, look?: boolean, engine?: ModelEngine) => void;
  look: () => void;
  stop: () => void;
  rewrite: (kind: RewriteKind) => void;
  summarise: () => void;
}

export function replyCommands(actions: ReplyActions, claude: ClaudeActions): Command[] {
  const draft = (id: string, title: string, run: () => void, keywords: string[] = []): Command => ({
    id,
    title,
    group: strings.draft.title,
    keywords,
    run,
  });
  return [
    draft('insert', strings.footer.insert, actions.insert, ['paste']),
    draft('go-to-draft', words.goToDraft, actions.goToDraft),
    draft('copy', words.copy, actions.copy),
    draft('undo', words.undo, actions.undo),
    draft('next-finding', words.nextFinding, actions.nextFinding, ['check', 'lint']),
    draft('next-gap', strings.draft.nextGap, actions.nextGap),
    draft('fix-all', strings.footer.fixFindings, actions.fixAll),
    ...(actions.fixAllInPage
      ? [
          {
            id: 'fix-all-in-page',
            title: strings.inPage.fixAll,
            group: strings.inPage.title,
            keywords: ['check', 'lint', 'findings'],
            run: actions.fixAllInPage,
          },
        ]
      : []),
    draft('insert-brief', strings.brief.insert, actions.insertBrief, ['internal', 'summary', 'handover']),
    draft('copy-brief', strings.brief.copy, actions.copyBrief, ['summary', 'handover']),
    draft('write-anew', strings.draft.writeAnew, actions.writeAnew),
    ...(claude.choice.hasKey
      ? [
          draft('claude-write', claudeWords.write, () => claude.write(undefined, false, 'claude'), [
            'ai',
            'model',
          ]),
          draft('claude-look', claudeWords.preview.title, claude.look, ['claude', 'privacy', 'preview']),
          draft('claude-summary', claudeWords.summary.ask, claude.summarise, ['handover']),
          ...(Object.keys(strings.footer.rewrites) as RewriteKind[]).map((kind) =>
            draft(
              `claude-${kind}`,
              `${strings.footer.rewrites[kind]} (${claudeWords.engines.claude})`,
              () => claude.rewrite(kind),
              [strings.footer.rewrite],
            ),
          ),
          draft('claude-stop', `${claudeWords.stop} Claude`, claude.stop),
        ]
      : []),
    ...(Object.keys(strings.footer.rewrites) as RewriteKind[]).map((kind) =>
      draft(kind, strings.footer.rewrites[kind], () => actions.rewrite(kind), [strings.footer.rewrite]),
    ),
    ...(Object.keys(strings.draft.types) as ResponseType[]).map((type) => ({
      id: `type-${type}`,
      title: strings.draft.types[type],
      group: strings.draft.typeLabel,
      run: () => actions.draft(type),
    })),
  ];
}
