import { shortText } from '../dom';
import type { Block } from './blocks';

/** Rows that lead elsewhere (a list of tickets, results, articles) are no conversation. */
export function isList(blocks: readonly Block[]): boolean {
  const most = (count: number): boolean => count >= blocks.length * 0.7;
  const linked = blocks.filter(({ body }) => {
    let length = 0;
    for (const link of body.querySelectorAll('a[href]')) length += shortText(link).length;
    return length > shortText(body).length * 0.6;
  });
  if (most(linked.length)) return true;
  if (most(blocks.filter(({ element }) => element.closest('a[href]')).length)) return true;
  const page = blocks[0]!.element.ownerDocument;
  const here = page.location?.pathname ?? '';
  const targets = new Set<string>();
  const titled = blocks.filter(({ element }) => {
    const link = element
      .querySelector(':is(h1, h2, h3, h4, h5) a[href], a[href] > :is(h1, h2, h3, h4, h5)')
      ?.closest('a');
    const target = link?.getAttribute('href') ?? '';
    if (
      !/^(?:https?:|\/|\.|[\w-]+[/.])/.test(target) ||
      (here !== '' && target.split('#')[0]!.endsWith(here))
    )
      return false;
    const before = targets.size;
    targets.add(target);
    return targets.size > before;
  });
  return blocks.length > 1 && most(titled.length);
}
