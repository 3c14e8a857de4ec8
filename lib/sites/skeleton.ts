import { attributeOf, firstChildOf, hasAttributeOf, localNameOf, nextSiblingOf, nodeTypeOf } from './own';

const most = 4000;
const deepest = 60;
const shown = ['role', 'contenteditable', 'type', 'aria-multiline'];

/**
 * The page's shape for a report that a site can't be read: tags, roles and names of attributes, one line each. No word
 * of the page: no text, no values but those of a few fixed vocabularies, no classes, no addresses.
 */
export function pageSkeleton(root: Element): string {
  const lines: string[] = [];
  const stack: { node: ChildNode | Element; depth: number }[] = [{ node: root, depth: 0 }];
  while (stack.length > 0 && lines.length < most) {
    const { node, depth } = stack.pop()!;
    const next = node === root ? null : nextSiblingOf(node);
    if (next) stack.push({ node: next, depth });
    if (nodeTypeOf(node) !== 1) continue;
    const element = node as Element;
    const name = localNameOf(element);
    if (/^(?:script|style|svg|path|link|meta|noscript|template)$/.test(name)) continue;
    lines.push(
      '  '.repeat(Math.min(depth, deepest)) + name.replace(/[^a-z0-9-]/g, '') + attributesOf(element),
    );
    const child = firstChildOf(element);
    if (child) stack.push({ node: child, depth: depth + 1 });
  }
  if (lines.length >= most) lines.push('… cut');
  return lines.join('\n');
}

function attributesOf(element: Element): string {
  const values = shown.flatMap((name) => {
    const value = hasAttributeOf(element, name) ? (attributeOf(element, name) ?? '') : '';
    return /^[a-z-]{1,20}$/.test(value) ? [`${name}=${value}`] : [];
  });
  const names = Element.prototype.getAttributeNames
    .call(element)
    .filter((name) => /^(?:data|aria)-[a-z-]{1,40}$/.test(name) && !shown.includes(name))
    .slice(0, 8);
  const all = [...values, ...names];
  return all.length > 0 ? `[${all.join(' ')}]` : '';
}
