import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { type Row, tryFamily } from './editors/matrix';
import { openStage } from './editors/stage';
import { writeTable } from './editors/table';

const write = Boolean(process.env.AMENDS_WRITE_DOCS);
// The families run in several processes: each leaves its row, and with the last the table is made.
const rows = join(tmpdir(), 'amends-editor-rows');
const rowFile = (id: string) => join(rows, `${id}.json`);

test.describe('families', () => {
  test.describe.configure({ mode: 'parallel' });
  for (const family of families) {
    test(`${family.id} takes drafts and fixes whole and once`, async ({ page, folder }) => {
      const row = await tryFamily(await openStage(page, family, folder), family);
      if (write) {
        mkdirSync(rows, { recursive: true });
        writeFileSync(rowFile(family.id), JSON.stringify(row));
        const measured = families.filter(({ id }) => isWritten(id));
        if (measured.length === families.length) {
          writeTable(
            new Map(measured.map((one) => [one, JSON.parse(readFileSync(rowFile(one.id), 'utf8')) as Row])),
          );
        }
      }
      const wrong = Object.entries(row).filter(([, cell]) => cell.startsWith('no:'));
      expect(Object.fromEntries(wrong)).toEqual({});
    });
  }
});

function isWritten(id: string): boolean {
  try {
    readFileSync(rowFile(id));
    return true;
  } catch {
    return false;
  }
}
