import { expect, type Page, test } from '@playwright/test';
import { answerText, arriving, type ClaudeDesk, engine, openClaudeDesk, setChoices } from './claude';
import { draftBox } from './panel-draft';

/**
 * The browser's own model in the real panel. No browser on a test machine has one: the working paths run against a stand-in
 * with the API's own interface, put into the page before its code; the paths without a model run in the browser as it is.
 */
let desk: ClaudeDesk;
test.afterEach(() => desk?.close());

const toBrowserModel = (panel: Page) =>
  panel.getByRole('group', { name: 'Who writes' }).getByRole('button', { name: 'Browser', exact: true });

const text =
  'Dear [customer-1-first],\n\nYour team has typed manifests by hand until midnight, and the date we gave you passed without a word from us. That was our failure.\n\nI take your case from here on and will write to you by 17:00 today with where it stands, also if there is nothing new.\n\n[agent-1]';

/** Answers the same each time, a few characters at a time. */
function standIn({ answer, pause }: { answer: string; pause: number }): void {
  const session = {
    contextWindow: 8_000,
    contextUsage: 200,
    measureContextUsage: async (input: string) => Math.ceil(input.length / 4),
    promptStreaming(input: string, { signal }: { signal?: AbortSignal } = {}) {
      Object.assign(globalThis, { prompted: input });
      let at = 0;
      return new ReadableStream<string>({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        async pull(controller) {
          await new Promise((done) => setTimeout(done, pause));
          if (at >= answer.length) return controller.close();
          controller.enqueue(answer.slice(at, at + 9));
          at += 9;
        },
      });
    },
    destroy() {},
  };
  const api = { availability: async () => 'available', create: async () => session };
  Object.defineProperty(globalThis, 'LanguageModel', { value: api, configurable: true });
}

async function withModel(panel: Page, pause = 3): Promise<void> {
  const answer = JSON.stringify({
    text,
    notes: [{ passage: 'That was our failure.', note: 'It is owned.' }],
  });
  await panel.addInitScript(standIn, { answer, pause });
  await panel.reload();
  await draftBox(panel).waitFor();
}

test('writes in the panel without key and network, streamed, checked, with the way back', async () => {
  desk = await openClaudeDesk({ key: false, consent: false });
  const { panel, api } = desk;
  await withModel(panel);
  const onDevice = await draftBox(panel).inputValue();
  await toBrowserModel(panel).click();
  await expect(panel.getByText('The browser’s model is writing. Not checked yet.')).toBeVisible();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta,[\s\S]*17:00 today/);
  await expect(panel.getByText('Written by the browser’s model')).toBeVisible();
  await expect(panel.getByText('It is owned.')).toBeVisible();
  const prompted = await panel.evaluate(() => (globalThis as unknown as { prompted: string }).prompted);
  expect(prompted).not.toMatch(/Marta|Lindqvist|example\.com/);
  expect(api.requests).toEqual([]);
  await engine(panel, 'This device').click();
  await expect(draftBox(panel)).toHaveValue(onDevice);
  await toBrowserModel(panel).click();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta,/);
});

test('can be stopped; the panel stays at work meanwhile', async () => {
  desk = await openClaudeDesk({ key: false, consent: false });
  const { panel } = desk;
  await withModel(panel, 60);
  await toBrowserModel(panel).click();
  await expect(panel.getByRole('region', { name: /arriving/ })).toContainText('Dear Marta');
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(panel.getByText('Stopped. What had arrived is kept.')).toBeVisible();
  await panel.getByRole('button', { name: 'Use the text made on this device' }).click();
  await expect(draftBox(panel)).toHaveValue(/\w{3}/);
});

test('Claude and the browser’s model write for the same thread, each under its own name', async () => {
  desk = await openClaudeDesk();
  const { panel, api } = desk;
  await withModel(panel);
  api.play({ answer: { text: answerText() } });
  await engine(panel, 'Claude').click();
  await expect(panel.getByText('Written by Claude')).toBeVisible();
  await toBrowserModel(panel).click();
  await expect(panel.getByText('Written by the browser’s model')).toBeVisible();
  await engine(panel, 'Claude').click();
  await expect(panel.getByText('Written by Claude')).toBeVisible();
});

test('a browser without a model offers none, and the settings say why', async () => {
  desk = await openClaudeDesk({ key: false, consent: false });
  const { panel, amends } = desk;
  await setChoices(amends, { engine: 'browser-model' });
  await panel.reload();
  await expect(draftBox(panel)).toHaveValue(/\w{3}/);
  await expect(engine(panel, 'Claude')).toBeVisible();
  await expect(toBrowserModel(panel)).toHaveCount(0);
  await expect(arriving(panel)).toHaveCount(0);
  const options = await amends.context.newPage();
  await options.goto(`chrome-extension://${amends.extensionId}/options.html`);
  await expect(options.getByLabel('Who writes first')).toHaveValue('browser-model');
  await expect(options.getByText('This browser has no model of its own')).toBeVisible();
});

test('the settings load the model after a click, with the share that the browser tells', async () => {
  desk = await openClaudeDesk({ key: false, consent: false });
  const { amends } = desk;
  await setChoices(amends, { engine: 'browser-model' });
  const options = await amends.context.newPage();
  await options.addInitScript(() => {
    let state = 'downloadable';
    const api = {
      availability: async () => state,
      async create({ monitor, signal }: { monitor?: (target: EventTarget) => void; signal?: AbortSignal }) {
        const target = new EventTarget();
        monitor?.(target);
        for (const loaded of [0, 0.42, 1]) {
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
          await new Promise((done) => setTimeout(done, 700));
          signal?.throwIfAborted();
        }
        state = 'available';
        return { destroy() {} };
      },
    };
    Object.defineProperty(globalThis, 'LanguageModel', { value: api, configurable: true });
  });
  await options.goto(`chrome-extension://${amends.extensionId}/options.html`);
  await expect(options.getByText('It does not say how large it is')).toBeVisible();
  await options.getByRole('button', { name: 'Load the model' }).click();
  await expect(options.getByText('Loading: 42 %')).toBeVisible();
  await options.getByRole('button', { name: 'Stop waiting' }).click();
  await expect(options.getByRole('button', { name: 'Load the model' })).toBeVisible();
  await options.getByRole('button', { name: 'Load the model' }).click();
  await expect(options.getByText('The model is there.')).toBeVisible();
});
