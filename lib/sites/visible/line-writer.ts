import { localNameOf } from '../own';
import type { LineState, VisibleLine } from '../visible-text';

const spaced = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre'.split(' '));

/** Lines as `innerText` would break them: blocks on lines of their own, paragraphs with a blank line. */
export class LineWriter {
  length = 0;
  #lines: VisibleLine[] = [];
  #line = '';
  #state: LineState = { depth: 0 };
  #wanted = 0;
  #any = false;

  write(text: string, pre: boolean, state: LineState): void {
    if (pre) {
      const parts = text.split(/\r?\n/);
      parts.forEach((part, index) => {
        if (index > 0) this.lineBreak(state);
        this.#append(part, state);
      });
    } else this.#append(text.replace(/[ \t\r\n\f]+/g, ' '), state);
  }

  #append(text: string, state: LineState): void {
    if (text === '') return;
    const atStart = this.#line === '' || this.#wanted > 0;
    const shown = atStart
      ? text.replace(/^ +/, '')
      : this.#line.endsWith(' ')
        ? text.replace(/^ /, '')
        : text;
    if (shown === '') return;
    this.#flushBreaks();
    if (this.#line !== '' && (state.mark !== this.#state.mark || state.depth !== this.#state.depth))
      this.#push();
    this.#state = state;
    this.#line += shown;
    this.length += shown.length;
    this.#any = true;
  }

  lineBreak(state: LineState): void {
    this.#flushBreaks();
    if (this.#line === '') this.#state = state;
    this.#push();
  }

  blockStart(element: Element): void {
    this.#want(spaced.has(localNameOf(element)) ? 2 : 1);
  }

  blockEnd(element: Element): void {
    this.#want(spaced.has(localNameOf(element)) ? 2 : 1);
  }

  #want(count: number): void {
    if (this.#any) this.#wanted = Math.max(this.#wanted, count);
  }

  #flushBreaks(): void {
    if (this.#wanted === 0) return;
    if (this.#line !== '') this.#push();
    if (this.#wanted > 1) this.#blank();
    this.#wanted = 0;
  }

  #push(): void {
    const text = this.#line.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
    const { depth, mark } = this.#state;
    this.#lines.push(mark ? { text, depth, mark } : { text, depth });
    this.#line = '';
    this.length++;
  }

  #blank(): void {
    if (this.#lines.at(-1)?.text !== '') this.#lines.push({ text: '', depth: this.#state.depth });
  }

  finish(): VisibleLine[] {
    if (this.#line !== '') this.#push();
    const lines: VisibleLine[] = [];
    for (const line of this.#lines) {
      const blank = line.text.trim() === '';
      if (blank && (lines.length === 0 || lines.at(-1)!.text === '')) continue;
      lines.push(blank ? { ...line, text: '' } : line);
    }
    while (lines.at(-1)?.text === '') lines.pop();
    return lines;
  }
}
