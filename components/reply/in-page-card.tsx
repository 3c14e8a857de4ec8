import { useMemo } from 'react';
import type { Report, Rewrite } from '../../lib/lint/finding';
import type { LintContext } from '../../lib/lint/rule';
import type { ComposerState, PanelHost } from '../../lib/panel/host';
import type { PanelService } from '../../lib/panel/service';
import type { Muted } from '../../lib/storage/mute-rule';
import type { Settings } from '../../lib/storage/settings';
import type { Thread } from '../../lib/thread';
import type { OwnTextCoaching } from '../../lib/writing/own-text';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { FindingList } from './finding-list';
import { MutedForGood } from './muted-for-good';
import { MutedHere } from './muted-here';
import { MutedOnSite } from './muted-on-site';
import { OwnTextNotes } from './own-text-notes';
import { PrincipleStrip } from './principle-strip';

const words = strings.inPage;

const nothing: string[] = [];

export interface InPageCardProps {
  composer: ComposerState & { status: 'open' };
  thread: Thread;
  host: PanelHost;
  service: PanelService;
  /** As the panel's own draft is checked. */
  context: LintContext;
  coach: (text: string, report: Report) => OwnTextCoaching;
  adviceOf: (rule: string) => string | undefined;
  onTake: (rewrite: Rewrite) => void;
  onFixAll: (() => void) | undefined;
  onMuteForGood: (rule: string, site?: string) => void;
  settings: Settings;
  changeSettings: (change: Muted) => void;
}

/** What the check says of the text in the page's own reply box. */
export function InPageCard(props: InPageCardProps) {
  const { composer, thread, host, coach, adviceOf, onTake, onFixAll, onMuteForGood, settings } = props;
  const { text, report, channel, mutedHere = nothing } = composer;
  // A finding says what to change itself; coaching speaks where none does.
  const coaching = useMemo(
    () => (report.findings.some(({ level }) => level !== 'hint') ? undefined : coach(text, report)),
    [coach, text, report],
  );
  const audience = channel === 'internal' ? 'note' : 'reply';
  const context = useMemo<LintContext>(
    () => ({ ...props.context, audience, gapsAreErrors: true }),
    [props.context, audience],
  );
  return (
    <Card title={words.title} aside={<span className="text-soft">{words.channel[channel]}</span>}>
      <FindingList
        label={words.title}
        findings={report.findings}
        cut={report.cut}
        text={text}
        thread={thread}
        adviceOf={adviceOf}
        onShow={({ start, end }) => host.showInComposer(start, end)}
        onTake={onTake}
        onFixAll={onFixAll}
        onMuteHere={(rule) => host.muteInComposer([rule], true)}
        onMuteForGood={onMuteForGood}
      />
      {channel !== 'internal' && report.words > 0 && (
        <div className="my-2.5">
          <PrincipleStrip
            principles={report.principles}
            text={text}
            onShow={({ start, end }) => host.showInComposer(start, end)}
          />
        </div>
      )}
      <MutedHere
        rules={mutedHere}
        settings={settings}
        where={strings.findings.here}
        onBringBack={() => host.muteInComposer(mutedHere, false)}
      />
      <MutedOnSite thread={thread} settings={settings} changeSettings={props.changeSettings} />
      <MutedForGood
        service={props.service}
        text={text}
        thread={thread}
        context={context}
        mutedHere={mutedHere}
        settings={settings}
        changeSettings={props.changeSettings}
      />
      {coaching && (coaching.change || coaching.strong.length > 0) && (
        <OwnTextNotes coaching={coaching} onShow={({ start, end }) => host.showInComposer(start, end)} />
      )}
    </Card>
  );
}
