import type { PastedMessage } from './split';

const clock = String.raw`(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,?\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?`;
const name = String.raw`(\p{L}[\p{L}\p{M}\p{N} .'’_@-]{0,48}?)`;

/** The ways of chat logs, each with the places of name and time. The message may follow on the same line. */
const forms: { pattern: RegExp; name: number; time: number; text: number }[] = [
  {
    pattern: new RegExp(String.raw`^[[(](${clock})[\])]\s*(?:-\s*)?${name}\s*:\s*(.*)$`, 'iu'),
    time: 1,
    name: 2,
    text: 3,
  },
  {
    pattern: new RegExp(String.raw`^(${clock})\s*(?:-\s*)?${name}\s*:\s*(.*)$`, 'iu'),
    time: 1,
    name: 2,
    text: 3,
  },
  {
    pattern: new RegExp(String.raw`^${name},?\s*[[(]?(${clock})[\])]?\s*:\s*(.*)$`, 'iu'),
    name: 1,
    time: 2,
    text: 3,
  },
  {
    pattern: new RegExp(String.raw`^${name},?\s+[[(]?(${clock})[\])]?\s*()$`, 'iu'),
    name: 1,
    time: 2,
    text: 3,
  },
];
const bare = new RegExp(String.raw`^${name}:\s+(\S.*)$`, 'u');

/** A chat log by its most frequent form; undefined when the lines are none. */
export function splitChat(lines: string[]): PastedMessage[] | undefined {
  for (const form of forms) {
    const heads = lines.filter((line) => form.pattern.test(line)).length;
    if (heads >= 2) {
      return collect(lines, (line) => {
        const match = form.pattern.exec(line);
        return match
          ? { name: match[form.name]!.trim(), time: match[form.time]!, text: match[form.text]!.trim() }
          : undefined;
      });
    }
  }
  return splitBare(lines);
}

/** "Name: text" without times is a chat only when a few names speak in turn. */
function splitBare(lines: string[]): PastedMessage[] | undefined {
  const names = lines.map((line) => bare.exec(line)?.[1]?.trim()).filter((one) => one !== undefined);
  const different = new Set(names);
  if (names.length < 3 || different.size < 2 || different.size > 5 || different.size === names.length)
    return undefined;
  return collect(lines, (line) => {
    const match = bare.exec(line);
    return match ? { name: match[1]!.trim(), text: match[2]!.trim() } : undefined;
  });
}

function collect(lines: string[], headOf: (line: string) => PastedMessage | undefined): PastedMessage[] {
  const messages: PastedMessage[] = [];
  for (const line of lines) {
    const head = headOf(line);
    if (head) messages.push(head);
    else if (messages.length > 0) messages.at(-1)!.text += `\n${line}`;
    else if (line.trim()) messages.push({ name: '', text: line });
  }
  return messages.map((one) => ({ ...one, text: one.text.trim() })).filter((one) => one.text !== '');
}
