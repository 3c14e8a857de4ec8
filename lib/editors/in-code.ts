import type { ComposerText } from './editor';

/** Quill builds its code blocks of plain blocks. */
const codeSelector = 'pre, code, samp, kbd, .ql-code-block-container';

/** Those of the spans that neither begin nor end in code: what is shown as code is not the agent's prose. */
export function outsideCode<Span extends { start: number; end: number }>(
  element: HTMLElement,
  text: ComposerText,
  spans: readonly Span[],
): Span[] {
  if (!element.querySelector(codeSelector)) return [...spans];
  const isCode = (node: Node): boolean => {
    const code = node.parentElement?.closest(codeSelector);
    return !!code && code !== element && element.contains(code);
  };
  return spans.filter(({ start, end }) => {
    const range = end > start ? text.rangeOf(start, end) : undefined;
    return !range || !(isCode(range.startContainer) || isCode(range.endContainer));
  });
}
