import { BellOff, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Rewrite } from '../../lib/lint/finding';
import { previewOf } from '../../lib/lint/rewrite/preview-of';
import { ruleTitle } from '../../lib/lint/rule-title';
import { shorten } from '../../lib/panel/shorten';
import { siteOf } from '../../lib/panel/site-of';
import { wholeQuote } from '../../lib/panel/whole-quote';
import type { Evidence } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Menu, MenuItem } from '../ui/menu';
import { Quote } from '../ui/quote';

const words = strings.findings;
const edges = { error: 'border-l-error', warning: 'border-l-warning', hint: 'border-l-hint' };

export interface FindingItemProps {
  finding: Finding;
  /** The text it is about. */
  text: string;
  thread: Thread | undefined;
  advice: string | undefined;
  onShow: (finding: Finding) => void;
  onTake: (rewrite: Rewrite, byKeyboard: boolean) => void;
  /** Absent where a text can't keep it. */
  onMuteHere?: ((rule: string) => void) | undefined;
  onAsk?: ((finding: Finding) => void) | undefined;
  /** On one site where its origin is given. */
  onMuteForGood: (rule: string, site?: string) => void;
}

/** One finding: its rule, the words, why, the thread's own words, and the rewrites to take. */
export function FindingItem(props: FindingItemProps) {
  const { finding, text, thread, advice, onShow, onTake, onMuteHere, onMuteForGood, onAsk } = props;
  const [helps, setHelps] = useState(false);
  const marked = shorten(text.slice(finding.start, finding.end));
  const name = ruleTitle(finding.rule);
  const site = thread && siteOf(thread);
  const isOnlyHelp = finding.rewrites.length === 0; // Then the advice is what there is to do, and stands open.
  return (
    <li data-finding className={classNames('group border-l-3 py-0.5 pl-2.5', edges[finding.level])}>
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 wrap-anywhere">
          <span className="sr-only">{words.levels[finding.level]}: </span>
          <strong className="font-semibold">{name}</strong>{' '}
          <button
            type="button"
            aria-label={words.show(marked)}
            onClick={() => onShow(finding)}
            className="inline rounded-sm text-left text-soft hover:text-ink hover:underline"
          >
            “{marked}”
          </button>
        </p>
        <div className="-mt-0.5 flex">
          {advice && !isOnlyHelp && (
            <Button
              look="icon"
              className="size-6!"
              aria-label={`${words.help}: ${name}`}
              aria-expanded={helps}
              onClick={() => setHelps(!helps)}
            >
              <CircleHelp aria-hidden className="size-3.5" />
            </Button>
          )}
          <Menu
            trigger={
              <Button look="icon" className="size-6!" aria-label={words.mute(name)}>
                <BellOff aria-hidden className="size-3.5" />
              </Button>
            }
          >
            {onMuteHere && <MenuItem onClick={() => onMuteHere(finding.rule)}>{words.muteHere}</MenuItem>}
            {site && (
              <MenuItem onClick={() => onMuteForGood(finding.rule, site)}>
                {words.muteOnSite(new URL(site).host)}
              </MenuItem>
            )}
            <MenuItem onClick={() => onMuteForGood(finding.rule)}>{words.muteForGood}</MenuItem>
          </Menu>
        </div>
      </div>
      <p className="wrap-anywhere">{finding.message}</p>
      {advice && (helps || isOnlyHelp) && <p className="mt-1 text-sm text-soft">{advice}</p>}
      {finding.evidence && thread && (
        <div className="mt-1">
          <p className="text-sm text-soft">{words.evidence}</p>
          <Quote evidence={inSentence(finding.evidence, thread)} thread={thread} />
        </div>
      )}
      {finding.rewrites.slice(0, 3).map((rewrite) => (
        <Button
          key={`${rewrite.start}:${rewrite.end}:${rewrite.text}`}
          look="link"
          className="mt-0.5 items-start! font-semibold!"
          onClick={(event) => onTake(rewrite, event.detail === 0)}
        >
          <span aria-hidden>→</span>
          <span className="min-w-0 wrap-anywhere">
            <RewriteWords preview={previewOf(text, rewrite)} />
          </span>
        </Button>
      ))}
      {onAsk && (
        <Button
          look="link"
          className="mt-0.5 text-sm"
          aria-label={claudeWords.rewrite.findingLabel(name)}
          onClick={() => onAsk(finding)}
        >
          {claudeWords.rewrite.finding}
        </Button>
      )}
    </li>
  );
}

const RewriteWords = ({ preview }: { preview: string }) =>
  preview === '' ? (
    words.remove
  ) : (
    <>
      <span className="sr-only">{words.replaceBy} </span>“{preview}”
    </>
  );

function inSentence(evidence: Evidence, { messages }: Thread): Evidence {
  const { text = '' } = messages.find(({ id }) => id === evidence.messageId) ?? {};
  return { ...evidence, quote: wholeQuote(text, evidence.quote) };
}
