// Runs one library over the rows on standard input and answers line by line, so that a hung one can be told from a slow one.
import { readFileSync, writeSync } from 'node:fs';

const [name] = process.argv.slice(2);
const peers = {
  talonjs: async () => {
    const { quotations } = (await import('talonjs')).default;
    return ({ kind, input }) =>
      kind === 'html'
        ? { html: quotations.extractFromHtml(input).body }
        : { text: quotations.extractFromPlain(input).body };
  },
  // Its HTML half wants a browser's document, so it is measured on plain text only.
  planer: async () => {
    const planer = (await import('planer')).default;
    return ({ kind, input }) => (kind === 'html' ? {} : { text: planer.extractFrom(input, 'text/plain') });
  },
  'email-reply-parser': async () => {
    const { default: Parser } = await import('email-reply-parser');
    return ({ kind, input }) => (kind === 'html' ? {} : { text: new Parser().read(input).getVisibleText() });
  },
  'node-email-reply-parser': async () => {
    const parse = (await import('node-email-reply-parser')).default;
    return ({ kind, input }) => (kind === 'html' ? {} : { text: parse(input).getVisibleText() });
  },
};
const read = await peers[name]();
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line === '') continue;
  const row = JSON.parse(line);
  const start = performance.now();
  let answer;
  try {
    answer = read(row);
  } catch (error) {
    answer = { error: String(error) };
  }
  writeSync(1, `${JSON.stringify({ id: row.id, ms: performance.now() - start, ...answer })}\n`);
}
