import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Rewrite } from '../../lib/lint/finding';
import { type DraftPart, draftParts } from '../../lib/panel/draft-parts';
import type { ComposerState, PanelHost } from '../../lib/panel/host';
import { isForColleagues } from '../../lib/panel/lint-context';
import type { PanelService, RewriteKind } from '../../lib/panel/service';
import type { Signal } from '../../lib/panel/signal';
import { findEdit, type Span } from '../../lib/panel/spans';
import { rewritesToTake } from '../../lib/panel/take-rewrites';
import { type Doubt, findGaps } from '../../lib/writing/draft';
import { strings } from '../strings';
import type { EditorHandle } from './draft-editor';
import type { InsertDoubt } from './insert-dialogs';
import type { ReplyActions } from './reply-commands';
import { useInsert } from './use-insert';
import type { Reply } from './use-reply';

export interface ReplyActionsOptions {
  reply: Reply;
  threadKey: string;
  host: PanelHost;
  service: PanelService;
  editor: RefObject<EditorHandle | null>;
  /** The shortcut for Insert was pressed in the page. */
  insertAsked: Signal;
  /** What a model's draft says that nobody has confirmed. */
  doubts: readonly Doubt[];
  /** A draft is arriving where the text would stand: nothing may go into the page. */
  arriving: boolean;
  /** The case for colleagues, made when it is wanted. */
  brief: () => string;
  /** What the agent types in the page's own reply box. */
  typedInPage: TypedInPage | undefined;
}

export type TypedInPage = ComposerState & { status: 'open' };

/** What the agent can have done with the draft, and what came of it. */
export function useReplyActions(options: ReplyActionsOptions) {
  const { reply, threadKey, host, service, editor, insertAsked, doubts, arriving, brief, typedInPage } =
    options;
  const { saved, report, context, stale, type } = reply;
  const page = useInsert(host, `${threadKey}#${type}`);
  const [doubt, setDoubt] = useState<InsertDoubt>();
  const lastFinding = useRef(-1);
  const channel = isForColleagues(type) ? 'internal' : 'public';
  const select = (span: Span | undefined) => span && editor.current?.select(span);

  const parts = saved ? draftParts(type, saved.text) : [];
  /** The part chosen last, where the draft has several. */
  const part = useRef<DraftPart['id']>('public');
  const textToInsert = () => parts.find(({ id }) => id === part.current)?.text ?? saved?.text ?? '';

  function insertNow(into: 'public' | 'internal' = channel) {
    setDoubt(undefined);
    void page.insert({ threadKey, text: textToInsert(), channel: into });
  }
  function insert(chosen: DraftPart['id'] = 'public') {
    part.current = chosen;
    const text = textToInsert();
    if (text.trim() === '' || arriving) return;
    const gaps = findGaps(text);
    const unsure = doubts.filter(({ level, quote }) => level !== 'hint' && text.includes(quote));
    if (gaps.length > 0) setDoubt({ about: 'gaps', gaps });
    else if (unsure.length > 0) setDoubt({ about: 'doubts', doubts: unsure });
    else if (stale.status === 'older') setDoubt({ about: 'stale' });
    else insertNow();
  }
  const latestInsert = useRef(insert);
  latestInsert.current = insert;
  useEffect(() => insertAsked.watch(() => latestInsert.current()), [insertAsked]);

  function fixInPage(rewrites: readonly Rewrite[]) {
    if (typedInPage) void page.fix(typedInPage.text, rewrites, typedInPage.report.findings);
  }

  const actions: ReplyActions = {
    insert: () => insert(),
    goToDraft: () => select({ start: 0, end: 0 }),
    copy: () => saved && void page.copy(saved.text),
    undo: () => void (page.note?.canUndo === 'fixes' ? page.undoFixes() : page.undo()),
    writeAnew: () => reply.writeAnew(),
    fixAll() {
      const edits = rewritesToTake(report.findings);
      if (edits.length === 0) return page.say({ tone: 'quiet', text: strings.footer.nothingToFix });
      editor.current?.replace(edits);
      page.say({
        tone: 'accent',
        text: strings.findings.fixed(edits.length, report.findings.length),
      });
    },
    ...(typedInPage && {
      fixAllInPage() {
        const edits = rewritesToTake(typedInPage.report.findings);
        if (edits.length === 0) return page.say({ tone: 'quiet', text: strings.footer.nothingToFix });
        fixInPage(edits.map(({ inserted, ...span }) => ({ ...span, text: inserted })));
      },
    }),
    nextFinding() {
      lastFinding.current = (lastFinding.current + 1) % Math.max(1, report.findings.length);
      select(report.findings[lastFinding.current]);
    },
    nextGap: () => select(saved && findGaps(saved.text)[0]),
    rewrite(kind: RewriteKind) {
      if (!saved) return;
      const result = service.rewrite(kind, saved.text, context);
      if (!result.ok) return page.say({ tone: 'quiet', text: result.reason });
      editor.current?.replace([findEdit(saved.text, result.text)]);
      page.say({ tone: 'accent', text: strings.footer.rewritten });
    },
    draft: reply.chooseType,
    insertBrief: () => void page.insert({ threadKey, text: brief(), channel: 'internal' }),
    copyBrief: () => void page.copy(brief()),
  };

  /** Where the first gap of a part stands in the whole draft. */
  function firstGapIn(part: string): Span | undefined {
    const from = saved?.text.indexOf(part) ?? -1;
    return from < 0 || !saved ? undefined : findGaps(saved.text).find(({ start }) => start >= from);
  }

  function placeOfDoubt(one: Doubt | undefined): Span | undefined {
    const start = (one && saved?.text.indexOf(one.quote)) ?? -1;
    return !one || start < 0 ? undefined : { start, end: start + one.quote.length };
  }

  return {
    ...actions,
    fixInPage,
    parts,
    insertPart: insert,
    channel,
    note: page.note,
    busy: page.busy,
    dismissNote: () => page.say(undefined),
    insertAsNote: () => insertNow('internal'),
    /** Any text for colleagues. */
    insertNote: (text: string) => void page.insert({ threadKey, text, channel: 'internal' }),
    copyText: (text: string) => void page.copy(text),
    /** What stands between the click on Insert and the page. */
    doubt,
    settleDoubt(go: boolean) {
      if (go && doubt?.about === 'gaps') {
        const unsure = doubts.filter(
          ({ level, quote }) => level !== 'hint' && textToInsert().includes(quote),
        );
        if (unsure.length > 0) return setDoubt({ about: 'doubts', doubts: unsure });
      }
      if (go) return insertNow();
      setDoubt(undefined);
      // After the dialog has given the focus back.
      if (doubt?.about === 'gaps') setTimeout(() => select(firstGapIn(textToInsert())));
      if (doubt?.about === 'doubts') setTimeout(() => select(placeOfDoubt(doubt.doubts[0])));
    },
  };
}
