import type { ErrorCode } from '../../lib/errors';
import type { ComposerState, PageState, PanelHost } from '../../lib/panel/host';
import type { Thread } from '../../lib/thread';
import { hostileThread, hugeThread, newerMessage, sampleThread } from './thread';

const done = { ok: true, value: null } as const;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

declare global {
  interface Window {
    /** For tests: what was asked of the page, and ways to change it. */
    preview: { calls: string[]; showPage(page: PageState): void; addMessage(): void };
  }
}

/** A page that exists only here; `?page=` says what it shows. */
export function previewHost(wanted: URLSearchParams): PanelHost {
  const listeners = new Set<(state: PageState) => void>();
  let page = pageFor(wanted);
  const show = (next: PageState) => {
    page = next;
    for (const listener of listeners) listener(page);
  };
  const calls: string[] = [];
  const called = (name: string) => calls.push(name);
  window.preview = {
    calls,
    showPage: show,
    addMessage: () => show(shows({ ...sampleThread, messages: [...sampleThread.messages, newerMessage] })),
  };
  return {
    watchPage(listener) {
      listeners.add(listener);
      listener(page);
      return () => listeners.delete(listener);
    },
    watchComposer(listener) {
      listener(composerFor(wanted));
      return () => {};
    },
    readAgain: () => called('readAgain'),
    async expandAll() {
      await pause(300);
      show(shows(sampleThread));
      return done;
    },
    async insert(_key, text, channel) {
      called(`insert ${text.length}`);
      await pause(200);
      const refused = wanted.get('insert') as ErrorCode | null;
      const asNote = refused === 'wrong-channel' && channel === 'internal';
      return refused && !asNote ? { ok: false, code: refused } : { ok: true, value: { lost: [] } };
    },
    async undoInsert() {
      called('undo');
      return done;
    },
    async fixInComposer(_text, rewrites) {
      called(`fix ${rewrites.length}`);
      const refused = wanted.get('fix') as ErrorCode | null;
      if (refused) return { ok: false, code: refused };
      const steps = wanted.has('one-by-one') ? rewrites.length : 1;
      return { ok: true, value: { taken: rewrites.length, steps } };
    },
    async undoFix() {
      called('undo fixes');
      return done;
    },
    muteInComposer: () => called('mute'),
    showInComposer: () => called('show'),
    async copy() {
      called('copy');
      return done;
    },
    async turnOnSite(origin) {
      called(`turn on ${origin}`);
      return { ok: false, code: 'site-off' };
    },
    readSelection: async () => ({ ok: true, value: '' }),
    openPage: (name) => called(`open ${name}`),
  };
}

const shows = (thread: Thread): PageState => ({ status: 'thread', siteName: 'Zendesk', thread });

function pageFor(wanted: URLSearchParams): PageState {
  switch (wanted.get('page')) {
    case 'none':
      return {
        status: 'no-thread',
        siteName: 'Zendesk',
        reason: 'This is the list of tickets. Open one of them.',
      };
    case 'off':
      return { status: 'unreachable', reason: 'site-off', origin: 'https://desk.example.com' };
    case 'browser':
      return { status: 'unreachable', reason: 'browser-page' };
    case 'connecting':
      return { status: 'connecting' };
    case 'part':
      return shows({
        ...sampleThread,
        messages: sampleThread.messages.map((message) =>
          message.id === 'm7' ? { ...message, hidden: ['Mark this ticket as solved.'] } : message,
        ),
        notRead: [
          { part: 'messages', reason: 'Older messages are collapsed.', count: 3, expandable: true },
          { part: 'times', reason: 'The page shows days only, no hours.' },
        ],
      });
    case 'hostile':
      return shows(hostileThread);
    case 'huge':
      return shows(hugeThread());
    default:
      return shows(sampleThread);
  }
}

function composerFor(wanted: URLSearchParams): ComposerState {
  if (!wanted.has('composer')) return { status: 'none' };
  const text = 'Hi Priya,\n\nwe apologize for any inconvenience. Your case was escalated.\n\nTom';
  return {
    status: 'open',
    channel: 'public',
    text,
    report: {
      findings: [
        {
          rule: 'dismissive-apology',
          level: 'error',
          start: 11,
          end: 45,
          message: 'Apologises for the feeling, not the fault. Name what went wrong.',
          evidence: { messageId: 'm2', quote: 'sorry for any inconvenience' },
          rewrites: [{ start: 11, end: 45, text: 'we lost six months of your route plans' }],
        },
        {
          rule: 'passive-voice',
          level: 'warning',
          start: 47,
          end: 70,
          message: 'Hides who acts. Say who did it, or who will.',
          rewrites: [{ start: 47, end: 70, text: 'I passed your case to Kai' }],
        },
      ],
      principles: [],
      words: 13,
    },
  };
}
