import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Whatever a hostile text manages to do while it is watched. */
export interface Effects {
  scripts: string[];
  requests: string[];
}

/** Dialogs are how the payloads tell that they ran. `ours`: hosts that are no way out. */
export function watch(page: Page, effects: Effects, ours: readonly string[]): void {
  page.on('dialog', (dialog) => {
    effects.scripts.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    const inside = url.startsWith('chrome-extension:') || /^(?:data|blob|about):/.test(url);
    if (!inside && !ours.includes(new URL(url).host)) effects.requests.push(url);
  });
}

/** Elements in the panel that none of our parts makes. */
export const foreignElements = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (one) =>
          /^(?:script|img|iframe|object|embed|base|link|meta|video|audio|math|marquee|details)$/i.test(
            one.localName,
          ) ||
          [...one.attributes].some(({ name }) =>
            /^(?:on|formaction$|action$|srcdoc$|background$)/i.test(name),
          ),
      )
      .filter((one) => !(one.localName === 'script' && one.getAttribute('src')?.startsWith('/')))
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Rows of a collection beside the project; none where it is missing. */
export function collectionRows<T>(file: string): T[] {
  const path = `../shared/corpora/${file}`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export const inBatches = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, at * size + size));
