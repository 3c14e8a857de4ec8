/** Elements that stand on lines of their own where no style can be asked. */
export const blockTags =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const marginTags = /^(?:p|h[1-6]|ul|ol|blockquote|pre|dl|figure)$/;

/** What a style says about lines: how many breaks stand before and after a block, and what its white space means. */
export interface Look {
  block: boolean;
  hidden: boolean;
  before: number;
  after: number;
  white: 'collapse' | 'lines' | 'keep';
}

/** How an element is laid out; by its tag where there is no layout. */
export function lookOf(element: Element, view: Window | null, parentWhite: Look['white']): Look {
  const style = view?.getComputedStyle?.(element);
  const tag = element.localName;
  if (!style?.display) {
    const gap = marginTags.test(tag) ? 2 : 1;
    const block = blockTags.test(tag);
    return { block, hidden: false, before: gap, after: gap, white: tag === 'pre' ? 'keep' : parentWhite };
  }
  const block = !/^(?:inline|contents|ruby|none)/.test(style.display);
  const gap = (margin: string) => (Number.parseFloat(margin) >= 4 ? 2 : 1);
  return {
    block,
    hidden: style.display === 'none' || style.visibility === 'hidden',
    before: block ? gap(style.marginTop) : 0,
    after: block ? gap(style.marginBottom) : 0,
    white: whiteOf(style.whiteSpace),
  };
}

function whiteOf(whiteSpace: string): Look['white'] {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'keep' : 'collapse';
}
