import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { Finding } from '../../lib/lint/finding';
import { forCustomer } from '../../lib/panel/draft-parts';
import type { DraftState } from '../../lib/panel/draft-state';
import { isEdited } from '../../lib/panel/draft-state';
import { isForColleagues } from '../../lib/panel/lint-context';
import type { Mark } from '../../lib/panel/marks';
import { principlesOf } from '../../lib/panel/principles-of';
import type { PanelService } from '../../lib/panel/service';
import type { Muted } from '../../lib/storage/mute-rule';
import type { Settings } from '../../lib/storage/settings';
import type { Thread } from '../../lib/thread';
import { type Doubt, findGaps } from '../../lib/writing/draft';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { DoubtList } from './doubt-list';
import { DraftEditor, type EditorHandle } from './draft-editor';
import { DraftNotices } from './draft-notices';
import { DraftSource } from './draft-source';
import { FindingList } from './finding-list';
import { GapButton } from './gap-button';
import { MutedForGood } from './muted-for-good';
import { MutedHere } from './muted-here';
import { MutedOnSite } from './muted-on-site';
import { PrincipleStrip } from './principle-strip';
import { isBehindMenu, TypeSwitch } from './type-switch';
import type { Reply } from './use-reply';

const words = strings.draft;

export interface DraftCardProps {
  reply: Reply;
  service: PanelService;
  state: Exclude<DraftState, { status: 'loading' }>;
  thread: Thread;
  editor: RefObject<EditorHandle | null>;
  /** Index of the coaching note looked at. */
  note: number | undefined;
  adviceOf: (rule: string) => string | undefined;
  onFixAll: () => void;
  onMuteForGood: (rule: string) => void;
  onNote: (index: number) => void;
  settings: Settings;
  changeSettings: (change: Muted) => void;
  /** Who writes, and what a model has for this draft. */
  top?: ReactNode;
  /** What a model's draft says that nobody has confirmed. */
  doubts: readonly Doubt[];
  onAskDoubt?: ((doubt: Doubt) => void) | undefined;
  onAskFinding?: ((finding: Finding) => void) | undefined;
  /** Other words for a passage. */
  suggestion?: ReactNode;
  /** What a model's draft cost and where it came from. */
  below?: ReactNode;
}

/** The draft, editable in place, with everything that is to be said of it. */
export function DraftCard(props: DraftCardProps) {
  const { reply, state, thread, editor, note, adviceOf, onFixAll, onMuteForGood, onNote, top, doubts } =
    props;
  const { dispatch, report } = reply;
  const { saved } = state;
  const [caret, setCaret] = useState<number>();
  const gaps = useMemo(() => findGaps(saved.text), [saved.text]);
  const marks = useMemo<Mark[]>(() => {
    const passage = note === undefined ? undefined : saved.coaching[note];
    return [
      ...report.findings.map(({ start, end, level }) => ({ start, end, kind: level })),
      ...doubts.map(({ quote, level }) => {
        const start = saved.text.indexOf(quote);
        return { start, end: start + quote.length, kind: level };
      }),
      ...gaps.map(({ start, end }) => ({ start, end, kind: 'gap' as const })),
      ...(passage ? [{ start: passage.start, end: passage.end, kind: 'passage' as const }] : []),
    ];
  }, [report, gaps, note, saved.coaching, saved.text, doubts]);

  return (
    <Card
      title={isBehindMenu(saved.type) ? words.types[saved.type] : words.title}
      aside={<TypeSwitch type={saved.type} onChange={reply.chooseType} />}
    >
      {top}
      <DraftNotices
        state={state}
        staleness={reply.stale}
        changes={reply.changes}
        onRecheck={() => dispatch({ kind: 'rechecked', thread, at: Date.now() })}
        onWriteAnew={() => reply.writeAnew()}
        onBringBack={() => {
          if (saved.previous) editor.current?.put(saved.previous.text);
          dispatch({ kind: 'brought-back', at: Date.now() });
        }}
        onEndSplit={(keep) => dispatch({ kind: 'split-ended', keep, at: Date.now() })}
      />
      <div>
        <DraftEditor
          ref={editor}
          label={`${words.label}: ${words.types[saved.type]}`}
          text={saved.text}
          marks={marks}
          notes={saved.coaching}
          noteLabel={strings.coaching.note}
          onChange={(text, edits) =>
            dispatch({ kind: 'edited', text, ...(edits && { edits }), at: Date.now() })
          }
          onCaret={setCaret}
          onNote={onNote}
        />
        {/* Stays in sight at the foot of the panel while the caret is further up in a long draft, and never rises above it. */}
        <div className="sticky -bottom-3 z-10 -mx-3.5 mt-1 flex items-start justify-between gap-2 bg-card px-3.5 py-1">
          <DraftSource
            saved={saved}
            edited={isEdited(saved)}
            keeping={state.status === 'ready' ? state.keeping : 'waiting'}
            caret={caret}
          />
          <GapButton gaps={gaps} caret={caret} onShow={(gap) => editor.current?.select(gap)} />
        </div>
      </div>
      {!isForColleagues(saved.type) && (
        <PrincipleStrip
          principles={principlesOf(saved.type, report.principles)}
          text={saved.text}
          onShow={(span) => editor.current?.select(span)}
        />
      )}
      {props.below}
      {props.suggestion}
      <DoubtList
        doubts={doubts}
        text={saved.text}
        onShow={(span) => editor.current?.select(span)}
        onAsk={props.onAskDoubt}
      />
      <div className="mt-2.5 mb-2 border-t border-line" />
      <FindingList
        label={strings.findings.title}
        findings={report.findings}
        cut={report.cut}
        text={saved.text}
        thread={thread}
        adviceOf={adviceOf}
        onShow={(finding) => editor.current?.select(finding)}
        onTake={({ start, end, text }) => editor.current?.replace([{ start, end, inserted: text }])}
        onFixAll={onFixAll}
        onAsk={props.onAskFinding}
        onMuteHere={(rule) => dispatch({ kind: 'rule-muted', rule, at: Date.now() })}
        onMuteForGood={onMuteForGood}
      />
      <MutedHere
        rules={saved.muted}
        settings={props.settings}
        where={strings.findings.here}
        onBringBack={() => {
          for (const rule of saved.muted) dispatch({ kind: 'rule-unmuted', rule, at: Date.now() });
        }}
      />
      <MutedOnSite thread={thread} settings={props.settings} changeSettings={props.changeSettings} />
      <MutedForGood
        service={props.service}
        text={forCustomer(saved.type, saved.text)}
        thread={thread}
        context={reply.context}
        mutedHere={saved.muted}
        settings={props.settings}
        changeSettings={props.changeSettings}
      />
    </Card>
  );
}
