import { expect, type Page, test } from '@playwright/test';
import { type ApiServer, startApiServer } from './api/server';
import { type Amends, launchAmends } from './browser';

/** The real settings page against a server of ours: saved, tested, told in words, forgotten. */
let amends: Amends;
let api: ApiServer;
let page: Page;
const key = 'sk-ant-sample-0123456789-4f2a';

test.beforeAll(async () => {
  api = await startApiServer();
  amends = await launchAmends();
  page = await amends.context.newPage();
  await page.goto(`chrome-extension://${amends.extensionId}/options.html`);
});
test.afterAll(async () => {
  await amends.close();
  await api.close();
});

const card = () => page.getByRole('region', { name: 'Claude', exact: true });
const stored = (area: 'local' | 'session') =>
  page.evaluate((area) => chrome.storage[area].get(), area) as Promise<Record<string, unknown>>;

async function save(address: string, headers = '', sessionOnly = false): Promise<void> {
  const replace = card().getByRole('button', { name: 'Replace' });
  if (await replace.isVisible()) await replace.click();
  await card().getByLabel('API key').fill(key);
  const gateway = card().getByRole('button', { name: 'A company gateway' });
  if ((await gateway.getAttribute('aria-expanded')) === 'false') await gateway.click();
  await card().getByLabel('Address').fill(address);
  await card().getByLabel('Extra headers').fill(headers);
  await card().getByLabel('Only for this browser session').setChecked(sessionOnly);
  await card().getByRole('button', { name: 'Save key' }).click();
}

async function saveAndTest(address: string): Promise<string> {
  await save(address);
  await expect(card().getByText('sk-ant-…4f2a')).toBeVisible();
  await card().getByRole('button', { name: 'Test the connection' }).click();
  const said = card().getByRole('status');
  await expect(said).not.toHaveText(/^(?:Asking .*)?$/);
  return (await said.textContent()) ?? '';
}

test('what can’t be used is not stored, and the words say why', async () => {
  const alert = card().getByRole('alert');
  await save('http://gateway.example.com');
  await expect(alert).toContainText('This address can’t be used.');
  await save('https://me:word@gateway.example.com');
  await expect(alert).toContainText('This address can’t be used.');
  await save(api.url, 'no colon here');
  await expect(alert).toContainText('One of the extra headers');
  await save(api.url, 'cookie: a=b');
  await expect(alert).toContainText('One of the extra headers');
  await card().getByLabel('API key').fill('two words here');
  await card().getByRole('button', { name: 'Save key' }).click();
  await expect(alert).toContainText('does not look like an API key');
  expect(await stored('local')).not.toHaveProperty('claude-key');
});

test('a key is saved, tried, shown masked, and its models can be chosen', async () => {
  await save(api.url, 'X-Team: blue-sample');
  await expect(card().getByText('until you forget it')).toContainText('with x-team');
  await expect(card().getByLabel('API key')).toBeHidden();
  await card().getByRole('button', { name: 'Test the connection' }).click();
  await expect(card().getByRole('status')).toContainText('lists 1 model.');
  expect(api.requests.at(-1)!.headers['x-team']).toBe('blue-sample');
  await card().getByLabel('Model').selectOption({ label: 'Sample' });
  await card().getByLabel('Effort').selectOption('high');
  await card().getByLabel('Who writes first').selectOption('claude');
  await page.reload();
  await expect(card().getByLabel('Model')).toHaveValue('claude-sample');
  await expect(card().getByLabel('Effort')).toHaveValue('high');
  await expect(card().getByLabel('Who writes first')).toHaveValue('claude');
  expect(await page.content()).not.toContain(key);
  expect(await page.content()).not.toContain('blue-sample');
});

const closed = 'http://127.0.0.1:9'; // Nothing listens there.
const html = '<!doctype html><title>Sign in</title>';

test.describe('the test button says in words what is wrong', () => {
  const status = (status: number, type: string, message = 'Sample') =>
    ({ kind: 'status', status, type, message }) as const;
  const cases = [
    ['a wrong key', status(401, 'authentication_error'), 'does not accept this key'],
    ['a key without the right', status(403, 'permission_error'), 'does not let it use this service'],
    [
      'no credit',
      status(400, 'invalid_request_error', 'Your credit balance is too low'),
      'has no credit left',
    ],
    ['too many requests', status(429, 'rate_limit_error'), 'used up its requests'],
    ['overload', status(529, 'overloaded_error'), 'is overloaded'],
    ['a fault of the service', status(500, 'api_error'), 'has a fault of its own'],
    ['an error page', { kind: 'status', status: 502, body: html }, 'has a fault of its own'],
    ['a sign-in page', { kind: 'status', status: 200, body: html }, 'answered with a web page'],
    [
      'another API',
      { kind: 'status', status: 200, body: '{"hello":1}', headers: { 'content-type': 'application/json' } },
      'not in the way Claude’s API does',
    ],
    [
      'a redirect',
      { kind: 'status', status: 307, body: 'x', headers: { location: 'https://other.example.com/' } },
      'can’t be reached',
    ],
  ] as const;
  for (const [name, fault, words] of cases)
    test(name, async () => {
      api.playModels(fault);
      expect(await saveAndTest(api.url)).toContain(words);
      api.playModels();
    });

  test('no network', async () => {
    expect(await saveAndTest(closed)).toContain('can’t be reached');
  });

  test('a wrong path', async () => {
    expect(await saveAndTest(`${api.url}/elsewhere`)).toContain('not with Claude’s API at this address');
  });

  test('nobody answers', async () => {
    test.slow();
    api.playModels({ kind: 'no-headers' });
    await save(api.url);
    await card().getByRole('button', { name: 'Test the connection' }).click();
    await expect(card().getByRole('status')).toContainText('did not answer within 15 seconds', {
      timeout: 20_000,
    });
    api.playModels();
  });
});

test('a gateway that lists no models is asked for one word', async () => {
  api.playModels({ kind: 'status', status: 404, type: 'not_found_error' });
  const answer = { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hi' }] };
  api.play({
    fault: {
      kind: 'status',
      status: 200,
      body: JSON.stringify(answer),
      headers: { 'content-type': 'application/json' },
    },
  });
  expect(await saveAndTest(api.url)).toContain('does not list its models');
  api.play({ fault: { kind: 'status', status: 404, type: 'not_found_error', message: 'model: nope' } });
  await card().getByRole('button', { name: 'Test the connection' }).click();
  await expect(card().getByRole('status')).toContainText('has no model of this name');
  api.playModels();
});

test('a key for the session is not written to the disk; forgetting takes it away', async () => {
  await save(api.url, '', true);
  await expect(card().getByText('until the browser closes')).toBeVisible();
  expect(await stored('local')).not.toHaveProperty('claude-key');
  expect(await stored('session')).toHaveProperty('claude-key');
  await card().getByRole('button', { name: 'Forget' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click();
  await expect(card().getByLabel('API key')).toBeVisible();
  expect(await stored('session')).not.toHaveProperty('claude-key');
});

test('redaction is on for every kind, and a switch is kept', async () => {
  const privacy = page.getByRole('region', { name: 'What leaves this device' });
  const switches = privacy.getByRole('switch');
  await expect(switches).toHaveCount(11);
  await expect(privacy.getByRole('switch', { checked: true })).toHaveCount(9);
  await privacy.getByRole('switch', { name: 'Phone numbers' }).click();
  await expect(privacy).toContainText('Phone numbers will be sent as they stand');
  await page.reload();
  await expect(privacy.getByRole('switch', { name: 'Phone numbers' })).not.toBeChecked();
});

test('erasing everything takes the key along', async () => {
  await save(api.url);
  await expect(card().getByText('sk-ant-…4f2a')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  const left = JSON.stringify([await stored('local'), await stored('session')]);
  expect(left).not.toContain(key);
  await expect(card().getByLabel('API key')).toBeVisible();
});
