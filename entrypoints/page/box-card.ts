import type { Finding, Rewrite } from '@/lib/lint/finding';
import { boxesOf, caretLine, linesOf, reveal } from './boxes';
import { buttonsOf } from './composer-buttons';
import { type Card, type MuteScope, openCard } from './finding-card';
import type { FollowedBox } from './followed-box';

export interface BoxCardActions {
  onRewrite(expected: string, rewrite: Rewrite): void;
  onMute(rule: string, scope: MuteScope): void;
  onOpenPanel(): void;
  onStep(by: 'next' | 'previous'): void;
}

/** The one card of a page: opens it on a finding of the reply box in use. */
export function createBoxCard(page: Document, actions: BoxCardActions) {
  let card: Card | undefined;
  const close = (): void => card?.close();

  function open({ composer, read, marks }: FollowedBox, finding: Finding, focus: boolean): void {
    const { element } = composer;
    close();
    const buttons = buttonsOf(element);
    card = openCard(page, {
      finding,
      text: read.text,
      owner: element,
      where: () => ({
        words: linesOf(element, read, marks, finding.start, finding.end),
        caret: caretLine(element, marks),
        buttons: boxesOf(buttons),
      }),
      focus,
      onRewrite: (rewrite) => actions.onRewrite(read.text, rewrite),
      onMute: (scope) => actions.onMute(finding.rule, scope),
      onOpenPanel: actions.onOpenPanel,
      onStep: actions.onStep,
      onClose: (giveFocusBack) => {
        card = undefined;
        if (giveFocusBack) element.focus({ preventScroll: true });
      },
    });
  }

  return {
    open,
    close,
    /** On the finding at the caret; none closes the card. */
    openAtCaret(box: FollowedBox): void {
      const offset = box.caretOffset();
      const finding = offset === undefined ? undefined : findingAt(box.report.findings, offset);
      if (finding) open(box, finding, false);
      else close();
    },
    /** On the next or previous finding, counted from the one that is open or from the caret. */
    step(box: FollowedBox, by: 'next' | 'previous'): void {
      const { findings } = box.report;
      if (findings.length === 0) return;
      const at = card?.finding.start ?? box.caretOffset() ?? -1;
      const after = findings.find(({ start }) => start > at);
      const before = findings.findLast(({ start }) => start < at);
      const next = (by === 'next' ? (after ?? findings[0]) : (before ?? findings.at(-1)))!;
      reveal(box.composer.element, box.read, box.marks, next.start, next.end);
      open(box, next, true);
    },
  };
}

/** The narrowest finding at an offset: where several overlap, the most precise one is meant. */
function findingAt(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}
