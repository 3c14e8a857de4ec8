import type { ComposerState, PanelHost } from '../../lib/panel/host';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { FindingList } from './finding-list';

const words = strings.inPage;

export interface InPageCardProps {
  composer: ComposerState & { status: 'open' };
  thread: Thread;
  host: PanelHost;
  adviceOf: (rule: string) => string | undefined;
  onMuteForGood: (rule: string) => void;
}

/** What the check says of the text in the page's own reply box. */
export function InPageCard({ composer, thread, host, adviceOf, onMuteForGood }: InPageCardProps) {
  const { text, report, channel } = composer;
  return (
    <Card title={words.title} aside={<span className="text-soft">{words.channel[channel]}</span>}>
      <FindingList
        label={words.title}
        findings={report.findings}
        text={text}
        thread={thread}
        adviceOf={adviceOf}
        onShow={({ start, end }) => host.showInComposer(start, end)}
        onTake={(rewrite) => void host.fixInComposer(text, rewrite)}
        onMuteForGood={onMuteForGood}
      />
    </Card>
  );
}
