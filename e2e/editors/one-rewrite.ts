import type { Paragraph } from './page';
import type { Stage } from './stage';

/** Two paragraphs with words to rewrite. */
export const standing: Paragraph[] = [
  [{ text: 'Alpha one. ' }, { text: 'Beta', bold: true }, { text: ' two.' }],
  [{ text: 'Gamma leverage. Delta utilise.' }],
];

/** Those words in the box, clicked into and `typed` at the end, as a person's reply is. */
export async function openWith(stage: Stage, typed: string): Promise<void> {
  await stage.set(standing);
  await stage.page.waitForTimeout(100);
  await stage.caretAtEnd();
  await stage.page.keyboard.type(typed);
  await stage.page.waitForTimeout(300); // Some histories take a moment to close a step.
}

type Change = [old: string, by: string];

function fixOf(all: string, [old, text]: Change) {
  const start = all.indexOf(old);
  return { start, end: start + old.length, text };
}

export async function rewrite(stage: Stage, ...change: Change): Promise<unknown> {
  const { start, end, text } = fixOf(await stage.read(), change);
  return stage.replace(start, end, text, change[0]);
}

export async function fixAll(stage: Stage, ...changes: Change[]): Promise<unknown> {
  const all = await stage.read();
  return stage.fixAll(
    changes.map((change) => fixOf(all, change)),
    all,
  );
}
