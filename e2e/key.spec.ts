import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../scripts/static-server';
import { type ApiServer, startApiServer } from './api/server';
import { type Amends, launchAmends } from './browser';
import { answerText, engine } from './claude';
import { askContentWorld, type Heard, listen, type Place, placesOf, spyOnMessages } from './key-places';
import { draftBox } from './panel-draft';

/**
 * One key and one gateway's token are typed into the settings, the product is used as a day goes, and then everything
 * that can be read is read. The last test puts a word into each of these places: a place where it is not found is blind.
 */
const key = 'sk-ant-canary-7Qx2mV9rKp4wLz8s';
const token = 'gateway-canary-3Hn6yTb1Jc5d';
const asBase64 = (word: string) => Buffer.from(word).toString('base64').replace(/=+$/, '');
const secrets = [key, token, asBase64(key), asBase64(token), encodeURIComponent(`${key}=`).slice(0, -3)];

test.describe.configure({ mode: 'serial' });

let desk: Awaited<ReturnType<typeof serveFolder>>;
let api: ApiServer;
let amends: Amends;
let page: Page;
let panel: Page;
let options: Page;
let heard: Heard;
let places: Place[];

test.beforeAll(async () => {
  desk = await serveFolder(join(process.cwd(), 'scripts/sample-desk'));
  api = await startApiServer();
  amends = await launchAmends();
  await amends.worker.evaluate(() => {
    const scope = globalThis as unknown as { chrome: typeof chrome; seen: string[] };
    scope.seen = [];
    const note = (message: unknown) => void scope.seen.push(JSON.stringify(message));
    scope.chrome.runtime.onMessage.addListener(note);
    scope.chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener(note));
  });
  await amends.turnOn(desk.origin);
  page = amends.context.pages()[0] ?? (await amends.context.newPage());
  await page.goto(`${desk.origin}/`);
  panel = await amends.openPanel();
  options = await amends.context.newPage();
  for (const one of [page, panel, options]) one.setDefaultTimeout(10_000);
  for (const own of [panel, options]) await own.addInitScript(spyOnMessages);
  heard = listen([page, panel, options], amends, api.url);
  await options.goto(`chrome-extension://${amends.extensionId}/options.html`);
  await askContentWorld(amends, 'messages'); // Listens from now on.
  await panel.reload();
  places = placesOf({ amends, page, panel, options }, heard);
});
test.afterAll(async () => {
  await amends?.close();
  await api?.close();
  desk?.stop();
});

async function saveKey(on: Page, address: string, sessionOnly = false): Promise<void> {
  await on.getByLabel('API key').fill(key);
  await on.getByRole('button', { name: 'A company gateway' }).click();
  await on.getByRole('textbox', { name: 'Address' }).fill(address);
  await on.getByLabel('Extra headers').fill(`x-gateway-token: ${token}`);
  await on.getByLabel('Only for this browser session').setChecked(sessionOnly);
  await on.getByRole('button', { name: 'Save key' }).click();
  await expect(on.getByText('until')).toBeVisible();
}

async function found(words: readonly string[]): Promise<string[]> {
  const at: string[] = [];
  for (const { name, read } of places) {
    const text = await read();
    if (words.some((word) => text.includes(word))) at.push(name);
  }
  return at;
}

const echo = (status: number, type: string) =>
  ({ kind: 'status', status, type, message: `no such key ${key} for ${token}` }) as const;

test('a day of work with the key', async () => {
  test.slow();
  await saveKey(options, api.url);
  api.playModels(echo(401, 'authentication_error'));
  await options.getByRole('button', { name: 'Test the connection' }).click();
  await expect(options.getByText('does not accept this key')).toBeVisible();
  api.playModels();
  await options.getByRole('button', { name: 'Test the connection' }).click();
  await expect(options.getByText('lists 1 model')).toBeVisible();
  await options.getByLabel('Who writes first').selectOption('claude');
  await options.getByLabel('Who writes first').selectOption('playbook');

  await page.bringToFront();
  await expect(draftBox(panel)).toHaveValue(/\w{3}/);
  // A gateway that repeats the key in its error, an error page, a stream that breaks off, then a whole answer.
  api.play({ fault: echo(400, 'invalid_request_error') });
  await engine(panel, 'Claude').click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Send and write' }).click();
  await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(panel.getByText('The service said:')).toContainText('no such key … for …');
  await panel.waitForTimeout(500); // The failure is stored by now.
  expect(await found(secrets)).toEqual([]);
  await page.bringToFront();
  api.play({ fault: { kind: 'status', status: 502, body: `<title>${key} ${token}</title>` } });
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText('Claude had a fault of its own')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible(); // After tries of its own.
  const inTheDraft = Math.ceil((answerText().indexOf('"draft"') + 300) / 24);
  api.play({ answer: { text: answerText(), piece: 24 }, fault: { kind: 'end', after: inTheDraft } });
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('button', { name: 'Start again' })).toBeVisible();
  api.play({ answer: { text: answerText() } });
  await panel.getByRole('button', { name: 'Start again' }).click();
  await expect(draftBox(panel)).toHaveValue(/^Dear Marta/);
  await panel.getByRole('button', { name: 'What was sent' }).click();
  await panel.keyboard.press('Escape');

  const composer = page.getByRole('textbox', { name: 'Message' }).first();
  await composer.click();
  await page.keyboard.type('We apologize for any inconvenience. ');
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await panel.waitForTimeout(500);
  for (const name of ['insights', 'welcome']) {
    const other = await amends.context.newPage();
    await other.goto(`chrome-extension://${amends.extensionId}/${name}.html`);
    await other.close();
  }
  await panel.waitForTimeout(500); // What is written late is written.

  const sent = api.requests.filter(({ path }) => path === '/v1/messages');
  expect(sent.length).toBeGreaterThanOrEqual(4);
  for (const { headers, body } of api.requests) {
    expect(JSON.stringify(headers)).toContain(key);
    expect(headers['x-gateway-token']).toBe(token);
    expect(JSON.stringify(body ?? '')).not.toMatch(new RegExp(`${key}|${token}`));
  }
  const all = await options.evaluate(() => chrome.storage.local.get(null));
  expect(Object.keys(all).filter((name) => JSON.stringify(all[name]).includes(key))).toEqual(['claude-key']);
  // Something was there to be found in: drafts, runs, messages.
  for (const { name, read } of places.filter(({ name }) =>
    /IndexedDB|messages to the (?:page|worker)|panel and/.test(name),
  ))
    expect((await read()).length, name).toBeGreaterThan(50);

  expect(await found(secrets)).toEqual([]);
  console.log(
    JSON.stringify({
      places: places.length,
      found: 0,
      requests: api.requests.length,
      heard: heard.requests.length,
    }),
  );
});

test('the panel reaches the address of its key and nothing else; no other page of ours reaches anything', async () => {
  const other = await startApiServer();
  const reach = (from: Page, url: string) =>
    from.evaluate(
      (url) =>
        fetch(url).then(
          ({ status }) => status,
          (error) => String(error),
        ),
      `${url}/v1/models`,
    );
  expect(await reach(panel, api.url)).toBe(200);
  for (const target of [other.url, 'https://api.anthropic.com', 'https://collector.example.com'])
    expect(await reach(panel, target)).toContain('Failed to fetch');
  for (const name of ['insights', 'welcome']) {
    const own = await amends.context.newPage();
    await own.goto(`chrome-extension://${amends.extensionId}/${name}.html`);
    await own.getByRole('heading', { level: 1 }).waitFor();
    for (const target of [api.url, other.url, 'https://api.anthropic.com'])
      expect(await reach(own, target)).toContain('Failed to fetch');
    await own.close();
  }
  expect(other.requests).toEqual([]);
  await other.close();
});

test('a redirect carries no key to another host', async () => {
  const other = await startApiServer();
  api.playModels({ kind: 'status', status: 307, body: '-', headers: { location: `${other.url}/v1/models` } });
  await options.getByRole('button', { name: 'Test the connection' }).click();
  await expect(options.getByText('can’t be reached')).toBeVisible();
  api.playModels();
  expect(other.requests).toEqual([]);
  await other.close();
});

test('a key for the session never comes to the disk; one that is kept does, in one place', async () => {
  test.slow();
  for (const sessionOnly of [true, false]) {
    const profile = mkdtempSync(join(tmpdir(), 'amends-key-'));
    const own = await launchAmends({ profile });
    const settings = await own.context.newPage();
    await settings.goto(`chrome-extension://${own.extensionId}/options.html`);
    await saveKey(settings, api.url, sessionOnly);
    await settings.getByRole('button', { name: 'Test the connection' }).click();
    await expect(settings.getByText('lists 1 model')).toBeVisible();
    await own.close();
    const holding = filesOf(profile).filter((file) => readFileSync(file).includes(key));
    const folders = new Set(
      holding.map((file) => file.slice(profile.length).split('/').slice(2, 3).join('/')),
    );
    expect([...folders]).toEqual(sessionOnly ? [] : ['Local Extension Settings']);
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the proof can fail: a word put into any of these places is found there', async () => {
  test.slow();
  const blind: string[] = [];
  for (const [index, { name, read, plant }] of places.entries()) {
    const word = `planted-word-${index}-5kQ`;
    await plant(word);
    await page.waitForTimeout(100);
    if (!(await read()).includes(word)) blind.push(name);
  }
  expect(blind).toEqual([]);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
