import { useEffect, useRef } from 'react';
import type { Finding, Level, Rewrite } from '../../lib/lint/finding';
import { rewritesToTake } from '../../lib/panel/take-rewrites';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { FindingItem } from './finding-item';

const words = strings.findings;
const levels: readonly Level[] = ['error', 'warning', 'hint'];
/** More hints than this are folded: what matters must not drown. */
const mostHints = 3;

export interface FindingListProps {
  label: string;
  findings: readonly Finding[];
  /** There were more. */
  cut?: boolean | undefined;
  text: string;
  thread: Thread | undefined;
  adviceOf: (rule: string) => string | undefined;
  onShow: (finding: Finding) => void;
  onTake: (rewrite: Rewrite) => void;
  onFixAll?: (() => void) | undefined;
  onMuteHere?: (rule: string) => void;
  /** Asks a model for other words. */
  onAsk?: ((finding: Finding) => void) | undefined;
  onMuteForGood: (rule: string, site?: string) => void;
}

/** The findings on one text, the graver first. */
export function FindingList({
  label,
  findings,
  cut,
  onFixAll,
  onTake: take,
  adviceOf,
  ...rest
}: FindingListProps) {
  const fixable = rewritesToTake(findings).length; // Of two that overlap one.
  const hints = findings.filter(({ level }) => level === 'hint');
  const folded = hints.length > mostHints ? hints : [];
  const shown = folded.length > 0 ? findings.filter(({ level }) => level !== 'hint') : findings;
  const root = useRef<HTMLDivElement>(null);
  /** Place in the list of what the keyboard has just taken: the next one moves up to it. */
  const taken = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: findings change when the rewrite is in.
  useEffect(() => {
    const place = taken.current;
    if (place === undefined) return;
    taken.current = undefined;
    const items = root.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [];
    const next = items[Math.min(place, items.length - 1)];
    (next?.querySelector<HTMLElement>('button') ?? root.current)?.focus();
  }, [findings]);
  function onTake(rewrite: Rewrite, place: number | undefined) {
    taken.current = place;
    take(rewrite);
  }
  const list = (part: readonly Finding[], name: string) => (
    <ul aria-label={name} className="space-y-2.5">
      {inOrder(part).map((finding, place) => (
        <FindingItem
          key={`${finding.rule}:${finding.start}`}
          finding={finding}
          advice={adviceOf(finding.rule)}
          onTake={(rewrite, byKeyboard) => onTake(rewrite, byKeyboard ? place : undefined)}
          {...rest}
        />
      ))}
    </ul>
  );
  return (
    <div ref={root} tabIndex={-1} className="outline-none">
      <div className="mb-1.5 flex min-h-6.5 items-center justify-between gap-2">
        <p role="status" className="text-sm text-soft">
          {countOf(findings.length, cut)}
        </p>
        {onFixAll && fixable > 1 && (
          <Button look="small" onClick={onFixAll}>
            {words.fix(fixable, findings.length)}
          </Button>
        )}
      </div>
      {shown.length > 0 && list(shown, label)}
      {folded.length > 0 && (
        <Disclosure className="mt-2" summary={words.hints(folded.length)}>
          {list(folded, words.hints(folded.length))}
        </Disclosure>
      )}
    </div>
  );
}

function countOf(count: number, cut: boolean | undefined): string {
  if (count === 0) return words.none;
  return cut ? words.firstOf(count) : words.count(count);
}

/** The graver first, then as they stand in the text. */
const inOrder = (findings: readonly Finding[]) =>
  [...findings].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level) || one.start - other.start,
  );
