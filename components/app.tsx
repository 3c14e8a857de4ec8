import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ClaudeDoor } from '../lib/panel/claude-door';
import type { ComposerState, PageState, PanelHost } from '../lib/panel/host';
import type { DraftStore } from '../lib/panel/saved-draft';
import type { PanelService } from '../lib/panel/service';
import type { SettingsStore } from '../lib/panel/settings-store';
import type { Signal } from '../lib/panel/signal';
import type { Settings } from '../lib/storage/settings';
import { type Thread, threadKey } from '../lib/thread';
import { EmptyView } from './empty-view';
import { FaultBoundary } from './fault-boundary';
import { HealthNotice } from './header/health-notice';
import { NotReadNotice } from './header/not-read-notice';
import { PanelHeader } from './header/panel-header';
import { type View, ViewTabs, views } from './header/view-tabs';
import { NoThread } from './no-thread/no-thread';
import type { Command, CommandBoard } from './palette/command';
import { usePaletteKey } from './palette/use-palette-key';
import { ReplyView } from './reply/reply-view';
import { strings } from './strings';
import { useSettings } from './use-settings';
import { useWarm } from './use-warm';

const CommandPalette = lazy(() => import('./palette/command-palette'));

export interface AppProps {
  host: PanelHost;
  store: DraftStore;
  settings: SettingsStore;
  /** The thinking comes in a chunk of its own, while the page is still being read. */
  loadService: () => Promise<PanelService>;
  /** The shortcut for Insert was pressed in the page. */
  insertAsked: Signal;
  /** Absent where there is no way to Claude. */
  claude?: ClaudeDoor;
}

/** The side panel: follows the page in the active tab, and shows one view of its thread. */
export function App({ host, store, settings: settingsStore, loadService, insertAsked, claude }: AppProps) {
  const [page, setPage] = useState<PageState>({ status: 'connecting' });
  const [composer, setComposer] = useState<ComposerState>({ status: 'none' });
  const [pasted, setPasted] = useState('');
  const [given, setGiven] = useState<Thread>();
  const [view, setView] = useState<View>('reply');
  const { settings, change } = useSettings(settingsStore);
  const [service, setService] = useState<PanelService>();
  useEffect(() => {
    void loadService().then((loaded) => setService(() => loaded));
  }, [loadService]);

  useEffect(() => host.watchPage(setPage), [host]);
  useEffect(() => host.watchComposer(setComposer), [host]);
  // A thread that comes into view in the page is what the agent looks at now; the given one's drafts are kept.
  const inPage = page.status === 'thread' ? threadKey(page.thread) : undefined;
  useEffect(() => {
    if (inPage) setGiven(undefined);
  }, [inPage]);

  const board = useRef<CommandBoard>({ commands: [] });
  const [palette, setPalette] = useState(false);
  const openPalette = useCallback(() => setPalette(true), []);
  usePaletteKey(openPalette);

  const thread = given ?? (page.status === 'thread' ? page.thread : undefined);
  useWarm(service, !thread && page.status !== 'connecting');
  const siteName = given || !('siteName' in page) ? undefined : page.siteName;
  return (
    <Tabs.Root
      value={view}
      onValueChange={(next) => setView(next as View)}
      className="relative flex h-dvh min-w-0 flex-col overflow-clip bg-ground"
    >
      <PanelHeader
        onCommands={openPalette}
        thread={thread}
        siteName={siteName}
        onReadAgain={() => host.readAgain()}
        onSettings={() => host.openPage('options')}
        onLeavePasted={given && (() => setGiven(undefined))}
      />
      <ViewTabs onInsights={() => host.openPage('insights')} />
      <main className="flex min-h-0 flex-1 flex-col">
        <Tabs.Panel value="reply" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
          {!given && 'siteName' in page && <HealthNotice page={page} host={host} />}
          {thread && <NotReadNotice notRead={thread.notRead} messages={thread.messages} host={host} />}
          {thread && settings && service ? (
            <FaultBoundary key={threadKey(thread)}>
              <ReplyView
                thread={thread}
                host={host}
                service={service}
                store={store}
                settings={settings}
                changeSettings={(changed) => void change(changed)}
                composer={given ? { status: 'none' } : composer}
                insertAsked={insertAsked}
                board={board.current}
                claude={claude}
              />
            </FaultBoundary>
          ) : service && !thread && (page.status === 'unreachable' || page.status === 'no-thread') ? (
            <div className="min-h-0 flex-1 overflow-y-auto">
              <NoThread
                page={page}
                host={host}
                service={service}
                ours={namesOf(settings)}
                pasted={pasted}
                onPaste={setPasted}
                onThread={setGiven}
              />
            </div>
          ) : (
            <p role="status" className="p-6 text-center text-soft">
              {strings.connecting}
            </p>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="escalate" className="overflow-y-auto p-3">
          <EmptyView {...strings.escalate} />
        </Tabs.Panel>
        <Tabs.Panel value="followUp" className="overflow-y-auto p-3">
          <EmptyView {...strings.followUp} />
        </Tabs.Panel>
      </main>
      {palette && (
        <Suspense>
          <CommandPalette
            commands={[
              ...(view === 'reply' && thread ? board.current.commands : []),
              ...viewCommands(setView, host),
            ]}
            onClose={() => setPalette(false)}
          />
        </Suspense>
      )}
    </Tabs.Root>
  );
}

function viewCommands(show: (view: View) => void, host: PanelHost): Command[] {
  const group = strings.palette.views;
  return [
    ...views.map((view) => ({ id: view, title: strings.views[view], group, run: () => show(view) })),
    { id: 'insights', title: strings.views.insights, group, run: () => host.openPage('insights') },
    { id: 'settings', title: strings.settings, group, run: () => host.openPage('options') },
    { id: 'read-again', title: strings.header.readAgain, group, run: () => host.readAgain() },
  ];
}

const namesOf = (settings: Settings | undefined): string[] =>
  [settings?.workspace.agentName, settings?.workspace.companyName].filter((name) => name !== undefined);
