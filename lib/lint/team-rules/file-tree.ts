import type { Node, ParseError } from 'jsonc-parser';

/** The value that a path leads to: of equal names the last one's, as JSON reads them. */
export const nodeAt = (tree: Node, path: readonly PropertyKey[]): Node | undefined =>
  path.reduce<Node | undefined>(
    (node, step) =>
      typeof step === 'number'
        ? node?.children?.[step]
        : node?.children?.findLast(({ children }) => children?.[0]?.value === step)?.children?.[1],
    tree,
  );

/** The rules that no mistake in the form of JSON touches, each with its place in the list. */
export function wholeRules(tree: Node, errors: readonly ParseError[]): [index: number, rule: Node][] {
  const rules = nodeAt(tree, ['rules']);
  if (rules?.type !== 'array') return [];
  const places = errors.map(({ offset }) => offset).sort((one, other) => one - other);
  let next = 0; // Rules stand in order, and so do the mistakes.
  const isWhole = ({ type, offset, length }: Node): boolean => {
    while (next < places.length && places[next]! <= offset) next++;
    const isTouched = next < places.length && places[next]! < offset + length;
    return type === 'object' && length > 0 && !isTouched; // Without a length the parser never came to its end.
  };
  return [...(rules.children ?? []).entries()].slice(0, mostRead).filter(([, rule]) => isWhole(rule));
}

/** More than a file may hold are not looked at one by one. */
const mostRead = 1000;
