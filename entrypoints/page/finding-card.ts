import { isDarkGround } from '@/lib/editors/ground';
import type { Finding, Rewrite } from '@/lib/lint/finding';
import { previewOf } from '@/lib/lint/rewrite/preview-of';
import { ruleTitle } from '@/lib/lint/rule-title';
import { shorten } from '@/lib/panel/shorten';
import { type Box, placeCard } from './card-place';
import { cardStyle } from './finding-card.style';

export interface CardOptions {
  finding: Finding;
  /** All of the text it is about. */
  text: string;
  /** The reply box that the card speaks of. */
  owner: Element;
  /** Where its words stand now, line by line, the line that is typed, and the buttons around. */
  where(): { words: Box[]; caret: Box | undefined; buttons: Box[] };
  /** Opened by keyboard: the card takes the focus and gives it back. */
  focus: boolean;
  onRewrite(rewrite: Rewrite): void;
  onMute(scope: MuteScope): void;
  onOpenPanel(): void;
  onStep(by: 'next' | 'previous'): void;
  onClose(giveFocusBack: boolean): void;
}

/** For this text alone, on this site, or everywhere. */
export type MuteScope = 'text' | 'site' | 'everywhere';
const scopes: [MuteScope, string][] = [
  ['text', 'In this text'],
  ['site', 'On this site'],
  ['everywhere', 'For good'],
];

export interface Card {
  finding: Finding;
  close(): void;
}

const width = 320;

/**
 * The small card on a finding: why, the rewrite to take, ways to mute. In a closed shadow root that hangs on the page
 * only while it is open; it acts on trusted events alone, so a page can neither read nor press it.
 */
export function openCard(page: Document, options: CardOptions): Card {
  const host = page.createElement('amends-card');
  host.style.cssText = 'all:initial;position:fixed;z-index:2147483647;inset:0 auto auto 0';
  const root = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet(); // Not a <style> element: the page's own policy may forbid those.
  style.replaceSync(cardStyle);
  root.adoptedStyleSheets = [style];
  const closing =
    (act: () => void): (() => void) =>
    () => {
      finish(false);
      act();
    };
  const card = build(page, options, closing);
  root.append(card);
  page.documentElement.append(host);

  const view = page.defaultView!;
  const documents = new Set([page, options.owner.ownerDocument]);
  const onKey = (event: Event): void => {
    if (event.isTrusted && (event as KeyboardEvent).key === 'Escape') finish(true);
  };
  const onPointer = (event: Event): void => {
    if (event.isTrusted && !event.composedPath().includes(host)) finish(false);
  };
  const onMove = (): void => place(host, card, options);
  onMove();
  for (const document of documents) {
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('scroll', onMove, true);
  }
  view.addEventListener('resize', onMove);
  if (options.focus) card.focus();

  let open = true;
  function finish(giveFocusBack: boolean): void {
    if (!open) return;
    open = false;
    for (const document of documents) {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('scroll', onMove, true);
    }
    view.removeEventListener('resize', onMove);
    host.remove();
    options.onClose(giveFocusBack);
  }
  return { finding: options.finding, close: () => finish(false) };
}

function build(page: Document, options: CardOptions, closing: (act: () => void) => () => void): HTMLElement {
  const { finding } = options;
  const ground = isDarkGround(options.owner) ? 'dark' : 'light';
  const card = element(page, 'div', `card ${finding.level} ${ground}`);
  card.setAttribute('role', 'dialog');
  const { message, advice = '' } = finding;
  card.setAttribute('aria-label', `${ruleTitle(finding.rule)}. ${message} ${advice}`.trim());
  card.tabIndex = -1;

  const head = element(page, 'p', 'head');
  head.append(
    element(page, 'strong', '', ruleTitle(finding.rule)),
    ` “${shorten(options.text.slice(finding.start, finding.end))}”`,
  );
  card.append(head, element(page, 'p', 'why', message));
  if (advice) card.append(element(page, 'p', 'head why', advice));
  if (finding.evidence) card.append(element(page, 'blockquote', '', `“${shorten(finding.evidence.quote)}”`));
  for (const rewrite of finding.rewrites.slice(0, 3)) {
    const words = previewOf(options.text, rewrite) || 'Take it out';
    card.append(
      button(
        page,
        'rewrite',
        `→ ${words}`,
        closing(() => options.onRewrite(rewrite)),
      ),
    );
  }
  const muting = element(page, 'span', 'scopes');
  muting.setAttribute('role', 'group');
  muting.setAttribute('aria-label', 'Mute this rule');
  muting.append(
    ...scopes.map(([scope, words]) =>
      button(
        page,
        'quiet',
        words,
        closing(() => options.onMute(scope)),
      ),
    ),
  );
  const others = element(page, 'span', 'others');
  others.append(
    button(page, 'quiet', '↑', () => options.onStep('previous'), 'Previous finding'),
    button(page, 'quiet', '↓', () => options.onStep('next'), 'Next finding'),
    button(page, 'quiet', 'Open panel', () => options.onOpenPanel()),
  );
  muting.hidden = true;
  // In one another's place: a card that grows would cover the lines below.
  const mute = button(page, 'quiet', 'Mute…', () => {
    muting.hidden = !muting.hidden;
    others.hidden = !muting.hidden;
    mute.setAttribute('aria-expanded', String(!muting.hidden));
  });
  mute.setAttribute('aria-expanded', 'false');
  const row = element(page, 'div', 'row');
  row.append(mute, muting, others);
  card.append(row);
  return card;
}

function element(page: Document, tag: string, name: string, words?: string): HTMLElement {
  const node = page.createElement(tag);
  if (name) node.className = name;
  if (words !== undefined) node.textContent = words;
  return node;
}

function button(page: Document, name: string, words: string, act: () => void, label?: string): HTMLElement {
  const node = element(page, 'button', name, words) as HTMLButtonElement;
  node.type = 'button';
  if (label) node.setAttribute('aria-label', label);
  node.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  // Keeps the caret in the reply: a press on the card must not move the focus.
  node.addEventListener('pointerdown', (event) => event.preventDefault());
  node.addEventListener('mousedown', (event) => event.preventDefault());
  return node;
}

function place(host: HTMLElement, card: HTMLElement, { where }: CardOptions): void {
  const { innerWidth, innerHeight } = host.ownerDocument.defaultView!;
  const { words, caret, buttons } = where();
  // A page that is zoomed by its own style counts its fixed pixels otherwise than the window does.
  const { currentCSSZoom: zoom = 1 } = host as HTMLElement & { currentCSSZoom?: number };
  const size = { width: width * zoom, height: card.offsetHeight * zoom };
  const { left, top } = placeCard(words, caret, size, { width: innerWidth, height: innerHeight }, buttons);
  host.style.transform = `translate(${Math.round(left / zoom)}px, ${Math.round(top / zoom)}px)`;
}
