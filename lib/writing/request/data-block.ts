import { hash } from '../../thread';

/** A tag name nobody outside can know. Kept with the thread's version, so that the cached prefix holds. */
export function newTag(seed?: string): string {
  if (seed !== undefined) return `data-${hash(`${seed}/1`)}${hash(`${seed}/2`)}`;
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `data-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** JSON in which no tag can be opened or closed: parsed back it is the same, read as text it holds no `<`, `>` or `&`. */
export const toBlock = (tag: string, data: unknown): string => `<${tag}>\n${safeJson(data)}\n</${tag}>`;

export const safeJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The data of a text that holds one block; undefined where the text is anything else than that block. */
export function fromBlock(tag: string, text: string): unknown {
  const [open, close] = [`<${tag}>\n`, `\n</${tag}>`];
  if (!text.startsWith(open) || text.indexOf(close) !== text.length - close.length) return undefined;
  return JSON.parse(text.slice(open.length, -close.length));
}
