import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extensionFolder, launchAmends } from '../../e2e/browser';
import setup from '../../e2e/setup';

/**
 * Serves a saved page at its address to a real browser with the built extension and prints what the extension read:
 * read-page.ts FILE URL [ANSWERS]. ANSWERS: JSON of `{"/path?query": {status, body}}` for the page's own interface.
 * Every other request is refused, so nothing leaves the machine.
 */
const [file = '', address = '', answersFile] = process.argv.slice(2);
const url = new URL(address);
const html = readFileSync(file, 'utf8');
const answers: Record<string, { status?: number; body: unknown }> = answersFile
  ? JSON.parse(readFileSync(answersFile, 'utf8'))
  : {};

if (isStale()) setup();
const amends = await launchAmends({ viewport: { width: 1280, height: 900 } });
try {
  await amends.context.route('**/*', async (route) => {
    const request = route.request();
    const wanted = new URL(request.url());
    if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    }
    const path = wanted.pathname + wanted.search;
    const answer =
      wanted.origin === url.origin ? (answers[path] ?? answers[decodeURIComponent(path)]) : undefined;
    return answer ? route.fulfill({ status: answer.status ?? 200, json: answer.body }) : route.abort();
  });
  if (!/^https:\/\/(?:mail\.google|[a-z0-9-]+\.zendesk)\.com$/.test(url.origin))
    await amends.turnOn(url.origin);
  const page = amends.context.pages()[0] ?? (await amends.context.newPage());
  await page.goto(url.href, { waitUntil: 'load' });
  const reading = await amends.worker.evaluate(askForThread);
  if (reading?.status !== 'thread')
    process.stderr.write(`${reading?.reason ?? 'The page did not answer.'}\n`);
  process.stdout.write(`${JSON.stringify(reading?.thread ?? null, null, 2)}\n`);
  process.exitCode = reading ? 0 : 1;
} finally {
  await amends.close();
}

/** A build older than its sources reads as the code was, not as it is. */
function isStale(): boolean {
  const built = statSync(`${extensionFolder}/manifest.json`, { throwIfNoEntry: false })?.mtimeMs;
  if (!built) return true;
  return ['lib', 'entrypoints', 'components', 'public'].some((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).some(
      (file) =>
        file.isFile() &&
        !file.name.includes('.test.') &&
        statSync(`${file.parentPath}/${file.name}`).mtimeMs > built,
    ),
  );
}

/** Runs in the extension's worker. The page's script comes when the page is idle. */
async function askForThread(): Promise<{ status: string; reason?: string; thread?: unknown } | undefined> {
  const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  for (let tries = 0; tries < 100; tries++) {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    try {
      const reading = await browser.tabs.sendMessage(tab?.id ?? -1, {
        kind: 'reading-get',
        to: 'page',
        request: null,
      });
      if (reading) return reading;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
