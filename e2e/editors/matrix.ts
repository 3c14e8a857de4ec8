import type { InsertOutcome } from '../../lib/editors/editor';
import type { Family } from './families';
import { decode, draft, draftText, isText, linesOf, longText, standing } from './samples';
import type { Stage } from './stage';

export const columns = [
  'insert',
  'undo',
  'undo by us',
  'replace all',
  'passage',
  'fix',
  'caret after',
  'bold',
  'list',
  'link',
  'empty lines',
  'emoji',
  'right to left',
  '5,000 words',
] as const;
export type Column = (typeof columns)[number];

/** `said`: not kept, and the user is told. `none`: the editor has no such thing. Else what went wrong. */
export type Cell = 'yes' | 'said' | 'none' | `no: ${string}`;
export type Row = Record<Column, Cell>;

const draftLines = linesOf(draftText);
const same = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');
const cell = (isRight: boolean, otherwise: unknown = 'differs'): Cell =>
  isRight ? 'yes' : `no: ${typeof otherwise === 'string' ? otherwise : JSON.stringify(otherwise)}`;

/** One family through every operation, judged by the editor's own model. */
export async function tryFamily(stage: Stage, family: Family): Promise<Row> {
  const row = {} as Row;
  const lines = async () => linesOf(await stage.get());
  const undoneTo = async (before: string[], key = true): Promise<Cell> => {
    if (key) await stage.page.keyboard.press('Control+z');
    else await stage.undoLast();
    for (let tries = 0; tries < 5 && !same(await lines(), before); tries += 1)
      await stage.page.waitForTimeout(50);
    const now = await lines();
    return cell(same(now, before), now.join(' / ').slice(0, 300));
  };

  // Insert, with everything a draft may hold; then take it out again, once by the person and once by us.
  await stage.caretAtEnd();
  await stage.page.keyboard.type('Hello there. ');
  await stage.page.waitForTimeout(1100); // Some histories join what comes within a second.
  const typed = await lines();
  const outcome = await stage.insert(draftText, 'at-cursor');
  const whole = await lines();
  row.insert = cell(
    outcome.ok && isJoined(whole, typed, draftLines),
    outcome.ok ? whole.join(' / ') : outcome,
  );
  await judgeContent(stage, outcome, row);
  row.undo = await undoneTo(typed);
  await stage.insert(draftText, 'at-cursor');
  row['undo by us'] = await undoneTo(typed, false);

  const start = async () => {
    await stage.set(standing);
    await stage.page.waitForTimeout(30);
    return { before: await lines(), text: await stage.read() };
  };

  // All of the agent's own text.
  let { before, text } = await start();
  const replaced = await stage.insert(draftText, 'replace-all');
  const all = await lines();
  row['replace all'] = cell(replaced.ok && same(all, draftLines), replaced.ok ? all.join(' / ') : replaced);
  if (row['replace all'] === 'yes') row['replace all'] = await undoneTo(before);

  // A sentence in the middle of a paragraph.
  ({ before, text } = await start());
  const old = 'We will try soon.';
  const at = text.indexOf(old);
  const passage = await stage.insert('On Friday at 10:00 I write to you.', {
    start: at,
    end: at + old.length,
  });
  const passaged = await lines();
  const wanted = before.map((line) => line.replace(old, 'On Friday at 10:00 I write to you.'));
  row.passage = cell(passage.ok && same(passaged, wanted), passage.ok ? passaged.join(' / ') : passage);
  if (row.passage === 'yes') row.passage = await undoneTo(before);

  // One word in a line; typing goes on behind it, where the caret stood in it.
  ({ before, text } = await start());
  const soon = text.indexOf('soon');
  const fix = await stage.replace(soon, soon + 4, 'by Friday', 'soon');
  const fixed = await lines();
  const right = before.map((line) => line.replace('soon', 'by Friday'));
  row.fix = cell(fix.ok && same(fixed, right), fix.ok ? fixed.join(' / ') : fix);
  if (row.fix === 'yes') row.fix = await undoneTo(before);
  await stage.caretBefore('oon');
  const again = await stage.replace(soon, soon + 4, 'by Friday', 'soon');
  await stage.page.keyboard.type('!!');
  await stage.page.waitForTimeout(60); // Trix tells its form a moment later.
  const behind = await lines();
  row['caret after'] = cell(
    again.ok &&
      same(
        behind,
        before.map((line) => line.replace('soon', 'by Friday!!')),
      ),
    again.ok ? behind.join(' / ') : again,
  );

  row.bold = await judgeBold(stage, family, (await start()).text);

  // Long.
  await stage.set([[]]);
  await stage.page.waitForTimeout(30);
  const empty = await lines();
  const long = await stage.insert(longText, 'replace-all');
  const words = await lines();
  row['5,000 words'] = cell(
    long.ok && same(words, linesOf(longText)),
    long.ok ? `${words.length} lines` : long,
  );
  if (row['5,000 words'] === 'yes') row['5,000 words'] = await undoneTo(empty);
  return row;
}

/** The first line may go on in the line of the caret, as the editor does with any paste. */
function isJoined(now: string[], before: string[], added: string[]): boolean {
  const joined = [...before.slice(0, -1), `${before.at(-1)} ${added[0]}`, ...added.slice(1)];
  return same(now, [...before, ...added]) || same(now, joined);
}

async function judgeContent(stage: Stage, outcome: InsertOutcome, row: Row): Promise<void> {
  const model = await stage.get();
  const text = await stage.read();
  const lost = outcome.ok ? outcome.lost.join(' ') : '';
  const items = [...model.matchAll(/<li\b[^>]*>/g)].length;
  const counted = draft.bullets.length + draft.numbered.length;
  const dashes = text.includes(`- ${draft.bullets[0]}\n- ${draft.bullets[1]}`);
  const numbers = text.includes(`1. ${draft.numbered[0]}\n2. ${draft.numbered[1]}`);
  row.list =
    dashes && numbers && items === 0
      ? isText(model)
        ? 'none'
        : 'said'
      : cell(items === counted && dashes && numbers, `${items} items`);
  if (row.list === 'said' && !/list/i.test(lost)) row.list = 'no: lost and not said';
  const linked = /<a\b[^>]*href/.test(model);
  row.link = !linked && text.includes(draft.link) ? (isText(model) ? 'none' : 'said') : cell(linked);
  if (row.link === 'said' && !/link/i.test(lost)) row.link = 'no: lost and not said';
  row['empty lines'] = cell(text.includes(`${draft.greeting}\n\n${draft.plain}\n\n`), text.slice(0, 150));
  row.emoji = cell(decode(model).includes(draft.emoji) && text.includes(draft.emoji));
  row['right to left'] = cell(decode(model).includes(draft.rightToLeft) && text.includes(draft.rightToLeft));
}

/** A fix within bold words stays bold, and one beside them does not become so. */
async function judgeBold(stage: Stage, family: Family, text: string): Promise<Cell> {
  if (family.textOnly && isText(await stage.get())) return 'none';
  const inBold = text.indexOf('again');
  const one = await stage.replace(inBold, inBold + 5, 'once more', 'again');
  const next = (await stage.read()).indexOf('to us');
  const two = await stage.replace(next, next + 5, 'in', 'to us');
  const bold = [...(await stage.get()).matchAll(/<(?:strong|b)\b[^>]*>(?:<[^>]+>)*([^<]*)/g)].map(
    ([, words]) => words,
  );
  return cell(one.ok && two.ok && decode(bold.join('')).trim() === 'writing once more', [one, two, bold]);
}
