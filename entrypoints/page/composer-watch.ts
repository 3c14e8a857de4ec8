import { readComposer, replaceRange } from '@/lib/editors';
import type { ComposerText } from '@/lib/editors/editor';
import { type LookMemory, rememberLooks } from '@/lib/editors/look-memory';
import { createMarks } from '@/lib/editors/marks';
import type { Outcome } from '@/lib/errors';
import { findChecker } from '@/lib/lint/checker';
import type { Finding, Report, Rewrite } from '@/lib/lint/finding';
import type { ComposerReading, PageSettings } from '@/lib/messages/protocol';
import type { Composer, Site } from '@/lib/sites/site';
import type { Thread } from '@/lib/thread';
import { caretLine, linesOf, reveal, selectionIn } from './boxes';
import { type Card, openCard } from './finding-card';
import { isMuchNew, readAhead } from './read-ahead';

/** Long enough to gather one burst of events, short enough that a mark follows the key at once. Milliseconds. */
const settleTime = 40;
/** In a long text a check costs more: it waits for a pause in typing, but not for ever. */
const longText = 6000; // Characters.
const pauseTime = 120;
const longestWait = 600;
/** The check runs when the browser has nothing else to do, so after the key was painted; it waits no longer than this. */
const idleWait = 150;

export interface ComposerWatchOptions {
  site(): Site | undefined;
  settings(): PageSettings;
  thread(): Thread | undefined;
  /** A composer is in use: the rules that need the thread want it read. */
  needThread(): void;
  /** Brings the check's script into this page. */
  loadCheck(): Promise<unknown>;
  onChange(state: ComposerReading): void;
  onErrors(count: number): void;
  onMute(rule: string, scope: 'site' | 'everywhere'): void;
  onOpenPanel(): void;
}

interface Attached {
  composer: Composer;
  read: ComposerText;
  report: Report;
  marks: ReturnType<typeof createMarks>;
  looks: LookMemory;
  /** The text that the checker has read. */
  checked: string;
  readingAhead: boolean;
  detach(): void;
}

/**
 * Follows the reply box in use: checks what is typed, paints marks, opens the card on a finding. One box at a time,
 * the one with the focus; with nothing attached only two focus listeners of ours are on the page.
 */
export function watchComposer(page: Document, options: ComposerWatchOptions) {
  let linter = findChecker();
  let loading = false;
  /** Rules that keep quiet in one text: by the page's address, as hosts make their boxes anew under the typist. */
  const mutedByText = new Map<string, ReadonlySet<string>>();
  const mutedHere = (): ReadonlySet<string> => mutedByText.get(page.location.href) ?? new Set();
  let attached: Attached | undefined;
  let card: Card | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let idling = false;
  let composing = false;
  let errors = 0;

  const refresh = (): void => {
    const site = options.site();
    const first = site?.composers(page, new URL(page.location.href))[0];
    if (
      attached &&
      (!first || attached.composer.element !== first.element || !attached.composer.element.isConnected)
    ) {
      detach();
    }
    if (first && !attached) attach(first);
    else if (first && attached) {
      attached.composer = first; // The channel may have changed.
      check(true);
    }
  };

  function attach(composer: Composer): void {
    const { element } = composer;
    const document = element.ownerDocument;
    const marks = createMarks(document);
    const looks = rememberLooks();
    const observer = new MutationObserver((changes) => {
      looks.heed(changes);
      if (changes.some(({ type }) => type !== 'attributes')) schedule();
    });
    observer.observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
    const onComposition = (event: Event): void => {
      composing = event.type === 'compositionstart';
      if (!composing) schedule();
    };
    const listeners: [string, (event: Event) => void][] = [
      ['input', schedule],
      ['compositionstart', onComposition],
      ['compositionend', onComposition],
      ['click', onClick],
    ];
    for (const [type, listener] of listeners) element.addEventListener(type, listener);
    attached = {
      composer,
      read: readComposer(element, composer.notOwnText, looks.ask),
      report: { findings: [], principles: [], words: 0 },
      marks,
      looks,
      checked: '',
      readingAhead: false,
      detach() {
        observer.disconnect();
        for (const [type, listener] of listeners) element.removeEventListener(type, listener);
        marks.clear();
      },
    };
    options.needThread();
    void needCheck();
    check(true);
  }

  async function needCheck(): Promise<void> {
    if (linter || loading) return;
    loading = true;
    await options.loadCheck();
    loading = false;
    linter = findChecker();
    check(true);
  }

  function detach(): void {
    card?.close();
    attached?.detach();
    attached = undefined;
    countErrors(0);
    options.onChange({ status: 'none' });
  }

  function schedule(): void {
    if (composing || idling) return;
    const isLong = (attached?.read.text.length ?? 0) > longText;
    if (timer !== undefined) {
      if (!isLong || Date.now() - waitingSince > longestWait) return;
      clearTimeout(timer);
    } else waitingSince = Date.now();
    timer = setTimeout(
      () => {
        idling = true;
        whenIdle(page.defaultView, () => {
          idling = false;
          checkNow();
        });
      },
      isLong ? pauseTime : settleTime,
    );
  }

  /** What waits for a pause is checked at once: somebody asks for the findings. */
  function checkNow(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    check(false);
  }

  function check(always: boolean): void {
    if (!attached) return;
    if (!attached.composer.element.isConnected) {
      refresh();
      return;
    }
    const { composer, marks, looks } = attached;
    if (attached.readingAhead) return; // What it ends with checks the text as it then stands.
    const before = attached.read.text;
    if (always) looks.forget();
    const read = readComposer(composer.element, composer.notOwnText, looks.ask);
    if (linter && isMuchNew(read.text, attached.checked)) {
      void checkInPieces(attached, linter, read.text);
      return;
    }
    attached.read = read;
    if (linter) attached.checked = read.text;
    if (linter && (always || before !== attached.read.text)) {
      const { muted, levels, teamRules, policy } = options.settings();
      const report = linter.lint(attached.read.text, {
        thread: options.thread(),
        policy,
        muted: [...muted, ...mutedHere()],
        levels,
        teamRules,
        audience: composer.channel === 'internal' ? 'note' : 'reply',
        gapsAreErrors: true,
      });
      attached.report = report;
      countErrors(report.findings.filter(({ level }) => level === 'error').length);
      options.onChange(state());
      if (before !== attached.read.text) card?.close();
    }
    marks.paint(composer.element, attached.read, attached.report.findings); // Editors rebuild nodes: ranges die with them.
  }

  /** A long text that is new, pasted or met here, is read in pieces; until then the last findings stand. */
  async function checkInPieces(
    box: Attached,
    checker: NonNullable<typeof linter>,
    text: string,
  ): Promise<void> {
    box.readingAhead = true;
    try {
      await readAhead(checker, text, () => new Promise<void>((go) => whenIdle(page.defaultView, go)));
    } finally {
      box.readingAhead = false; // Or this box would never be checked again.
    }
    box.checked = text;
    if (attached === box) check(true);
  }

  function countErrors(count: number): void {
    if (count === errors) return;
    errors = count;
    options.onErrors(count);
  }

  function onClick(event: Event): void {
    if (!attached || !event.isTrusted) return;
    const offset = caretOffset(attached);
    const finding = offset === undefined ? undefined : findingAt(attached.report.findings, offset);
    if (finding) show(finding, false);
    else card?.close();
  }

  function show(finding: Finding, focus: boolean): void {
    if (!attached) return;
    const { composer, read, marks } = attached;
    const { element } = composer;
    card?.close();
    card = openCard(page, {
      finding,
      words: read.text.slice(finding.start, finding.end),
      owner: element.ownerDocument,
      where: () => ({
        words: linesOf(element, read, marks, finding.start, finding.end),
        caret: caretLine(element, marks),
      }),
      focus,
      onRewrite: (rewrite) => void fix(read.text, rewrite),
      onMute: (scope) => {
        if (scope === 'text') muteHere([finding.rule], true);
        else options.onMute(finding.rule, scope); // The settings that come back take the marks away.
      },
      onOpenPanel: options.onOpenPanel,
      onStep: step,
      onClose: (giveFocusBack) => {
        card = undefined;
        if (giveFocusBack) composer.element.focus({ preventScroll: true });
      },
    });
  }

  function muteHere(rules: readonly string[], muted: boolean): void {
    const here = new Set(mutedHere());
    for (const rule of rules) {
      if (muted) here.add(rule);
      else here.delete(rule);
    }
    mutedByText.set(page.location.href, here);
    check(true);
  }

  async function fix(expected: string, rewrite: Rewrite): Promise<Outcome<null>> {
    if (!attached) return { ok: false, code: 'no-composer' };
    const { composer } = attached;
    const now = readComposer(composer.element, composer.notOwnText).text;
    if (now !== expected) return { ok: false, code: 'insert-refused' };
    const words = expected.slice(rewrite.start, rewrite.end);
    const outcome = await replaceRange(
      composer.element,
      rewrite.start,
      rewrite.end,
      rewrite.text,
      words,
      composer.notOwnText,
    );
    check(true);
    return outcome.ok ? { ok: true, value: null } : outcome;
  }

  /** Opens the card of the next or previous finding, counted from the one that is open or from the caret. */
  function step(by: 'next' | 'previous'): void {
    checkNow();
    const findings = attached?.report.findings ?? [];
    if (!attached || findings.length === 0) return;
    const at = card?.finding.start ?? caretOffset(attached) ?? -1;
    const after = findings.find(({ start }) => start > at);
    const before = findings.findLast(({ start }) => start < at);
    const next = (by === 'next' ? (after ?? findings[0]) : (before ?? findings.at(-1)))!;
    reveal(attached.composer.element, attached.read, attached.marks, next.start, next.end);
    show(next, true);
  }

  function state(): ComposerReading {
    if (!attached) return { status: 'none' };
    const { composer, read, report } = attached;
    const state = { status: 'open', channel: composer.channel, text: read.text, report } as const;
    return { ...state, mutedHere: [...mutedHere()] };
  }

  const onFocus = (): void => void setTimeout(refresh, 0); // After the page's own handlers have moved things.
  page.addEventListener('focusin', onFocus, true);
  page.defaultView?.addEventListener('blur', onFocus); // A click into an editor's iframe is a blur here.

  return {
    refresh,
    state,
    fix,
    step,
    muteHere,
    isAttached: () => attached !== undefined,
    show(start: number, end: number): void {
      if (!attached) return;
      reveal(attached.composer.element, attached.read, attached.marks, start, end);
      const finding = attached.report.findings.find((one) => one.start === start && one.end === end);
      if (finding) show(finding, false);
    },
    stop(): void {
      clearTimeout(timer);
      page.removeEventListener('focusin', onFocus, true);
      page.defaultView?.removeEventListener('blur', onFocus);
      card?.close();
      attached?.detach();
      attached = undefined;
    },
  };
}

/** In a pause of the page's own work. */
function whenIdle(view: Window | null, act: () => void): void {
  if (view && 'requestIdleCallback' in view) view.requestIdleCallback(act, { timeout: idleWait });
  else act();
}

function caretOffset({ composer, read, marks }: Attached): number | undefined {
  const inArea = marks.offsetAtCaret(composer.element);
  if (inArea !== undefined) return inArea;
  const selection = selectionIn(composer.element);
  if (!selection?.anchorNode || !selection.isCollapsed) return undefined;
  return read.offsetOf(selection.anchorNode, selection.anchorOffset);
}

/** The narrowest finding at an offset: where several overlap, the most precise one is meant. */
function findingAt(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}
