import { attributeNamesOf, attributeOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from './own';

const most = 4000;
const deepest = 60;
/** Attributes whose values are shown, as far as they are words of the web and not of the page. */
const shown: Record<string, RegExp> = {
  role: /^(?:alert|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|dialog|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|menu|menubar|menuitem|navigation|none|option|presentation|progressbar|radio|region|row|rowgroup|rowheader|search|searchbox|separator|status|switch|tab|table|tablist|tabpanel|textbox|toolbar|tooltip|tree|treeitem)$/,
  contenteditable: /^(?:true|false|plaintext-only)$/,
  type: /^(?:button|checkbox|email|file|hidden|number|password|radio|reset|search|submit|tel|text|url)$/,
  'aria-multiline': /^(?:true|false)$/,
};

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
  const values = Object.entries(shown).flatMap(([name, known]) => {
    const value = attributeOf(element, name) ?? '';
    return known.test(value) ? [`${name}=${value}`] : [];
  });
  const names = attributeNamesOf(element)
    .filter((name) => /^(?:data|aria)-[a-z-]{1,40}$/.test(name) && !(name in shown))
    .slice(0, 8);
  const all = [...values, ...names];
  return all.length > 0 ? `[${all.join(' ')}]` : '';
}
