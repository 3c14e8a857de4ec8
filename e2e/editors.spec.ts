import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { tryFamily } from './editors/matrix';
import { openStage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

/** AMENDS_EDITOR_ROWS=<folder> keeps what was measured, for `npm run docs` to make docs/editors.md of. */
const rows = process.env.AMENDS_EDITOR_ROWS;

for (const family of families) {
  test(`${family.id} takes drafts and fixes whole and once`, async ({ page, folder }) => {
    const stage = await openStage(page, family, folder);
    const row = await tryFamily(stage, family);
    if (rows) {
      mkdirSync(rows, { recursive: true });
      writeFileSync(join(rows, `${family.id}.json`), JSON.stringify(row));
    }
    const wrong = Object.entries(row).filter(([, cell]) => cell.startsWith('no'));
    expect(Object.fromEntries(wrong)).toEqual({});
  });
}
