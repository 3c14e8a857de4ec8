import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ReplyAnswer } from '../lib/writing/request/answer';
import { serveFolder } from '../scripts/static-server';
import { type ApiServer, startApiServer } from './api/server';
import { type Amends, type LaunchOptions, launchAmends } from './browser';

export const sampleKey = 'sk-ant-sample-0123456789-canary';

/** What a model would answer on the sample ticket: it keeps to what stands there. */
export const goodText = `Dear [customer-1-first],

Your team has typed manifests by hand until midnight, two trucks were turned back at the border, and the date we gave you passed without a word from us. You asked three times, and each time you had to explain it again. That was our failure.

Our export stops early for accounts with more than one region. We gave you a date that nobody had confirmed, and that was wrong.

Today I am doing two things. I take your case from here on, and I have asked our director's office for the call you want. I will write to you by 17:00 today with where both stand, also if there is nothing new.

Nothing more is needed from you.

[agent-1]
Customer Support`;

export const answerOf = (text = goodText, rest: Partial<ReplyAnswer> = {}): ReplyAnswer => ({
  assessment: {
    emotion: 'threatening',
    emotionEvidence: [{ messageId: '4817-6', quote: 'This is the third time I ask.' }],
    needs: [{ need: 'acknowledgement', evidence: [] }],
    summary:
      'Every night their export loses rows, and the date they were given passed in silence. They now type manifests by hand.',
    landmines: [
      {
        what: 'Another date nobody has confirmed.',
        advice: 'Give the time of your next word, not of the fix.',
        evidence: [{ messageId: '4817-6', quote: 'It was to be fixed two days ago, you wrote.' }],
      },
    ],
    questions: ['Has engineering a date for ENG-2291?'],
  },
  options: [
    {
      id: 'named-owner',
      title: 'A named owner and fixed update times',
      why: 'She asked for a person who is responsible.',
      needs: [],
      risks: [],
      needsApproval: false,
      recommended: true,
    },
    {
      id: 'director-call',
      title: 'A call with the director',
      why: 'She asked for it, and the renewal hangs on it.',
      needs: ['The director’s consent'],
      risks: ['A call without a plan makes it worse'],
      needsApproval: true,
      recommended: false,
    },
  ],
  draft: { text, claims: [] },
  coaching: [
    { passage: 'That was our failure.', note: 'Owned in four words, before anything is explained.' },
  ],
  ...rest,
});

export const answerText = (text?: string, rest?: Partial<ReplyAnswer>): string =>
  JSON.stringify(answerOf(text, rest));

export interface ClaudeDesk {
  amends: Amends;
  api: ApiServer;
  page: Page;
  panel: Page;
  close(): Promise<void>;
}

export interface ClaudeDeskOptions extends LaunchOptions {
  key?: boolean;
  /** The agent has agreed before. */
  consent?: boolean;
}

/** The sample ticket with the real panel beside it, and Claude at a server of ours. */
export async function openClaudeDesk(options: ClaudeDeskOptions = {}): Promise<ClaudeDesk> {
  const { key = true, consent = true, ...launch } = options;
  const desk = await serveFolder(join(process.cwd(), 'scripts/sample-desk'));
  const api = await startApiServer();
  const amends = await launchAmends(launch);
  if (key) await giveKey(amends, api.url);
  await setChoices(
    amends,
    consent ? { consent: { host: new URL(api.url).host, at: '2026-01-01T00:00:00Z' } } : {},
  );
  await amends.turnOn(desk.origin);
  const page = amends.context.pages()[0] ?? (await amends.context.newPage());
  await page.goto(`${desk.origin}/`);
  const panel = await amends.openPanel();
  await panel.getByRole('textbox', { name: 'Draft, editable' }).waitFor();
  return {
    amends,
    api,
    page,
    panel,
    async close() {
      await amends.close();
      await api.close();
      desk.stop();
    },
  };
}

/** As the settings page stores it. */
export async function giveKey(amends: Amends, baseUrl: string, key = sampleKey): Promise<void> {
  await amends.worker.evaluate(
    ([key, baseUrl]) =>
      (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({
        'claude-key': { key, baseUrl, headers: {} },
      }),
    [key, baseUrl] as const,
  );
}

export async function setChoices(amends: Amends, change: Record<string, unknown>): Promise<void> {
  await amends.worker.evaluate(async (change) => {
    const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
    const stored = (await local.get('claude')).claude as { value: object } | undefined;
    const kinds = ['secret', 'account', 'card', 'national-id', 'email', 'ip', 'address', 'phone', 'name'];
    const first = {
      engine: 'playbook',
      model: 'claude-sample',
      effort: 'medium',
      maxTokens: 12_000,
      redact: kinds,
      sharing: { internalNotes: false, attachmentNames: false },
    };
    await local.set({ claude: { version: 1, value: { ...first, ...stored?.value, ...change } } });
  }, change);
}

export const engine = (panel: Page, name: 'This device' | 'Claude') =>
  panel.getByRole('group', { name: 'Who writes' }).getByRole('button', { name, exact: true });
export const arriving = (panel: Page) => panel.getByRole('region', { name: 'Claude’s draft, arriving' });
