import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { FixesOutcome, InsertMode, InsertOutcome, TextFix } from '../../lib/editors/editor';
import type { Family } from './families';
import type { Paragraph } from './page';

const origin = 'http://localhost'; // Never reached: every request is answered here. Froala locks its undo on other names.
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A sample page with its editor, and the code under test in an isolated world beside it. */
export interface Stage {
  page: Page;
  set(paragraphs: Paragraph[]): Promise<void>;
  setHtml(html: string): Promise<void>;
  get(): Promise<string>;
  /** Clicks into the editor and puts the caret at its end, with real input. */
  caretAtEnd(): Promise<void>;
  /** Puts the caret in front of a word, and waits until the editor has followed. */
  caretBefore(word: string): Promise<void>;
  read(): Promise<string>;
  insert(text: string, mode: InsertMode, notOwnText?: string): Promise<InsertOutcome>;
  replace(start: number, end: number, text: string, expected: string): Promise<InsertOutcome>;
  fixAll(fixes: TextFix[], expected: string): Promise<FixesOutcome>;
  readOwn(notOwnText?: string): Promise<string>;
  undoLast(): Promise<boolean>;
  /** Runs a function in the isolated world; its first argument is the editable. */
  inWorld<T>(fn: string, ...args: unknown[]): Promise<T>;
}

export async function openStage(page: Page, family: Family, folder: string): Promise<Stage> {
  await serve(page, family, folder);
  await page.goto(`${origin}/${family.id}`);
  await page.waitForFunction(() => window.editorReady === true);
  const session = await page.context().newCDPSession(page);
  const world = await openWorld(session, readFileSync(join(folder, 'world/world.js'), 'utf8'));
  const inWorld = <T>(fn: string, ...args: unknown[]) => callIn<T>(session, world, family, fn, args);
  const editable = () =>
    family.frame ? page.frameLocator('iframe').locator(family.selector) : page.locator(family.selector);

  return {
    page,
    inWorld,
    set: (paragraphs) => page.evaluate((value) => window.editorPage.set(value), paragraphs),
    setHtml: (html) => page.evaluate((value) => window.editorPage.setHtml?.(value), html),
    get: () => page.evaluate(() => window.editorPage.get()),
    async caretAtEnd() {
      await editable().click();
      await page.keyboard.press('Control+End');
    },
    caretBefore: (word) => inWorld(putCaret, word),
    read: () => inWorld('(element) => amends.readComposer(element).text'),
    readOwn: (notOwnText) =>
      inWorld('(element, selector) => amends.readComposer(element, selector).text', notOwnText),
    insert: (text, mode, notOwnText) =>
      inWorld('(element, text, options) => amends.insertDraft(element, text, options)', text, {
        mode,
        notOwnText,
      }),
    replace: (start, end, text, expected) =>
      inWorld('(element, ...rest) => amends.replaceRange(element, ...rest)', start, end, text, expected),
    fixAll: (fixes, expected) =>
      inWorld('(element, ...rest) => amends.applyFixes(element, ...rest)', fixes, expected),
    undoLast: () => inWorld('(element) => amends.undoLast(element)'),
  };
}

const putCaret = `async (element, word) => {
  element.focus();
  await new Promise((done) => setTimeout(done, 80));
  const read = amends.readComposer(element);
  const at = read.text.indexOf(word);
  const span = read.selectionOf?.(at, at);
  if (span) return element.setSelectionRange(span.start, span.start);
  const { startContainer, startOffset } = read.rangeOf(at, at);
  element.ownerDocument.getSelection().setBaseAndExtent(startContainer, startOffset, startContainer, startOffset);
  await new Promise((done) => setTimeout(done, 130));
}`;

async function serve(page: Page, family: Family, folder: string): Promise<void> {
  const { scripts = [], styles = [], body, id } = family;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${id}</title>
${styles.map((path) => `<link rel="stylesheet" href="/npm/${path}">`).join('\n')}
</head><body>${body}
${scripts.map((path) => `<script src="/npm/${path}"></script>`).join('\n')}
<script type="module" src="/pages/${id}.js"></script></body></html>`;
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === `/${id}`) return route.fulfill({ contentType: 'text/html', body: html });
    const path = pathname.startsWith('/npm/')
      ? resolve(
          pathname.startsWith('/npm/@here/') ? 'e2e/editors' : 'node_modules',
          pathname.slice(5).replace('@here/', ''),
        )
      : join(folder, pathname);
    try {
      const contentType = types[extname(path)] ?? 'application/octet-stream';
      return await route.fulfill({ contentType, body: readFileSync(path) });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
}

async function openWorld(session: CDPSession, source: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'amends',
  });
  await session.send('Runtime.evaluate', { expression: source, contextId: executionContextId });
  return executionContextId;
}

async function callIn<T>(
  session: CDPSession,
  executionContextId: number,
  { selector, frame }: Family,
  fn: string,
  args: unknown[],
): Promise<T> {
  const tree = frame ? "document.querySelector('iframe').contentDocument" : 'document';
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    executionContextId,
    functionDeclaration: `async (...args) => (${fn})(${tree}.querySelector(${JSON.stringify(selector)}), ...args)`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
