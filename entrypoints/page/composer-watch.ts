import { needEditing } from '@/lib/editors/editing';
import type { ComposerText } from '@/lib/editors/editor';
import { outsideCode } from '@/lib/editors/in-code';
import { withoutIntroductions } from '@/lib/editors/introductions';
import type { Outcome } from '@/lib/errors';
import { dayOf } from '@/lib/lint/day-of';
import type { Report, Rewrite } from '@/lib/lint/finding';
import type { ComposerReading } from '@/lib/messages/protocol';
import type { Composer, Site } from '@/lib/sites/site';
import type { Question, StampedThread } from './ask-check';
import { createBoxCard } from './box-card';
import { reveal } from './boxes';
import { paceChecks, pause } from './check-pace';
import { rememberFix } from './fix-memory';
import { type FollowedBox, followBox } from './followed-box';
import { latestOnly } from './latest-only';
import { rememberMuted } from './muted-texts';

/** One piece of work: the page can draw and answer keys in between. Milliseconds. */
const piece = 8;
/** After so long without a question the worker is about to be stopped, or was. Milliseconds. */
const workerRest = 20_000;
/** Somebody waits for the findings of the newest text, but not for ever. */
const longestAnswer = 1500;

export interface ComposerWatchOptions {
  site(): Site | undefined;
  thread(): StampedThread | undefined;
  /** A composer is in use: the rules that need the thread want it read. */
  needThread(): void;
  /** The worker's answer; undefined when there is none. */
  check(question: Question): Promise<Report | undefined>;
  onChange(state: ComposerReading): void;
  onErrors(count: number): void;
  onMute(rule: string, scope: 'site' | 'everywhere'): void;
  onOpenPanel(): void;
}

/**
 * Follows the reply box in use: has checked what is typed, paints marks, opens the card on a finding. One box at a time,
 * the one with the focus; with nothing attached only two focus listeners of ours are on the page.
 */
export function watchComposer(page: Document, options: ComposerWatchOptions) {
  const muted = rememberMuted(page);
  const lastFix = rememberFix();
  const pace = paceChecks(page.defaultView, () => void check());
  const ask = latestOnly(askAndShow);
  const card = createBoxCard(page, {
    onRewrite: (expected, rewrite) => void fix(expected, [rewrite]),
    onMute: (rule, scope) => {
      if (scope === 'text') muteHere([rule], true);
      else options.onMute(rule, scope); // The settings that come back take the marks away.
    },
    onOpenPanel: options.onOpenPanel,
    onStep: (by) => void step(by),
  });
  let box: FollowedBox | undefined;
  /** What the report on screen answers. */
  let answered: Question | undefined;
  /** All it said, of code as well. */
  let answer: Report | undefined;
  /** Its rewrites may name days. */
  let answeredOn = 0;
  let lastAsked = 0;
  let errors = 0;

  const refresh = (): void => {
    const first = options.site()?.composers(page, new URL(page.location.href))[0];
    if (box && (!first || box.composer.element !== first.element || !box.composer.element.isConnected)) {
      leave();
    }
    if (first && !box) attach(first);
    else if (first && box) {
      const isOtherChannel = box.composer.channel !== first.channel;
      box.composer = first;
      box.forgetLooks();
      if (isOtherChannel) options.onChange(state());
      void check();
    }
  };

  function attach(composer: Composer): void {
    box = followBox(composer, {
      onText: () => pace.soon(box?.read.text.length ?? 0),
      onKey: wake,
      onClick: () => box && card.openAtCaret(box),
    });
    options.needThread();
    void check();
  }

  /** The worker starts anew and reads the text while the next words are typed: their check then is short. */
  function wake(): void {
    if (!box || Date.now() - lastAsked < workerRest) return;
    lastAsked = Date.now();
    void ask(questionOf(box, box.read));
  }

  function leave(): void {
    card.close();
    box?.leave();
    box = undefined;
    answered = undefined;
    answer = undefined;
    countErrors(0);
    options.onChange({ status: 'none' });
  }

  function questionOf({ composer }: FollowedBox, read: ComposerText): Question {
    const text = withoutIntroductions(composer.element, read, composer.notOwnText);
    const audience = composer.channel === 'internal' ? 'note' : 'reply';
    return { text, audience, muted: [...muted.here()], thread: options.thread() };
  }

  /** Has the text checked as it stands; kept when its findings are shown, or nobody answered. */
  async function check(): Promise<void> {
    pace.drop();
    if (!box) return;
    if (!box.composer.element.isConnected) {
      refresh();
      return;
    }
    if (!(await readAhead(box))) return;
    const read = box.readNow();
    const question = questionOf(box, read);
    if (!answered || !isSame(question, answered) || answeredOn !== dayOf(Date.now())) return ask(question);
    box.read = read;
    const before = box.report.findings.length;
    if (answer) take(box, answer); // The same words may be code now.
    if (box.report.findings.length !== before) options.onChange(state());
    paint(box); // Editors rebuild nodes: ranges die with them.
  }

  /** A long text that is new is read in pieces, with rests for the page. False when the box was left meanwhile. */
  async function readAhead(here: FollowedBox): Promise<boolean> {
    while (box === here) {
      const until = performance.now() + piece;
      if (here.readAhead(() => performance.now() > until)) return true;
      await pause(page.defaultView);
    }
    return false;
  }

  async function askAndShow(question: Question): Promise<void> {
    lastAsked = Date.now();
    const asker = box;
    const report = await options.check(question);
    if (!report || !box || box !== asker || !box.composer.element.isConnected) return;
    const read = box.readNow();
    // An answer to a text that is gone: the change has its own check under way.
    if (!isSame(question, questionOf(box, read))) return;
    const isNewText = question.text !== answered?.text;
    answered = question;
    answeredOn = dayOf(Date.now());
    box.read = read;
    answer = report;
    take(box, report);
    options.onChange(state());
    if (isNewText) card.close();
    paint(box);
  }

  function take(box: FollowedBox, report: Report): void {
    const findings = outsideCode(box.composer.element, box.read, report.findings);
    box.report = { ...report, findings };
    countErrors(findings.filter(({ level }) => level === 'error').length);
  }

  const paint = ({ marks, composer, read, report }: FollowedBox): void =>
    marks.paint(composer.element, read, report.findings);

  function countErrors(count: number): void {
    if (count === errors) return;
    errors = count;
    options.onErrors(count);
  }

  /** The rules, levels or team words may be others now. */
  function settingsChanged(): void {
    answered = undefined;
    refresh();
  }

  function muteHere(rules: readonly string[], mute: boolean): void {
    muted.change(rules, mute);
    void check();
  }

  async function fix(
    expected: string,
    rewrites: readonly Rewrite[],
  ): Promise<Outcome<{ taken: number; steps: number }>> {
    if (!box) return { ok: false, code: 'no-composer' };
    const { composer } = box;
    if (box.readNow().text !== expected) return { ok: false, code: 'written-since' };
    const editing = await needEditing();
    if (!editing) return { ok: false, code: 'page-not-reached' };
    const outcome = await editing.applyFixes(composer.element, rewrites, expected, composer.notOwnText);
    void check();
    if (!outcome.ok) return outcome;
    const { taken, steps } = outcome;
    lastFix.note(composer, expected, steps);
    return { ok: true, value: { taken, steps } };
  }

  async function undoFix(): Promise<Outcome<null>> {
    const outcome = await lastFix.takeBack();
    void check();
    return outcome;
  }

  /** Opens the card of the next or previous finding in the text as it now stands. */
  async function step(by: 'next' | 'previous'): Promise<void> {
    await Promise.race([check(), new Promise((resolve) => setTimeout(resolve, longestAnswer))]);
    if (box) card.step(box, by);
  }

  function state(): ComposerReading {
    if (!box) return { status: 'none' };
    const { composer, read, report } = box;
    const { channel } = composer;
    return { status: 'open', channel, text: read.text, report, mutedHere: [...muted.here()] };
  }

  const onFocus = (): void => void setTimeout(refresh, 0); // After the page's own handlers have moved things.
  page.addEventListener('focusin', onFocus, true);
  page.defaultView?.addEventListener('blur', onFocus); // A click into an editor's iframe is a blur here.

  return {
    refresh,
    settingsChanged,
    state,
    fix,
    undoFix,
    step,
    muteHere,
    isAttached: () => box !== undefined,
    show(start: number, end: number): void {
      if (!box) return;
      reveal(box.composer.element, box.read, box.marks, start, end);
      const finding = box.report.findings.find((one) => one.start === start && one.end === end);
      if (finding) card.open(box, finding, false);
    },
    stop(): void {
      pace.drop();
      page.removeEventListener('focusin', onFocus, true);
      page.defaultView?.removeEventListener('blur', onFocus);
      card.close();
      box?.leave();
      box = undefined;
    },
  };
}

/** Would it get the same answer? */
const isSame = (one: Question, other: Question): boolean =>
  one.text === other.text &&
  one.audience === other.audience &&
  one.thread?.stamp === other.thread?.stamp &&
  one.muted.join() === other.muted.join();
