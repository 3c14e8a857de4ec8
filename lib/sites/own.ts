/**
 * What the DOM itself says of a node. A form in a mail may hold `<input name="nodeType">`, and `form.nodeType` is then
 * that input; the prototype's own getters can't be shadowed. Parsed files have no such prototypes: read directly.
 */
function getter<T>(owner: 'Node' | 'Element', name: string): (node: Node) => T {
  const get = prototypeOf(owner) && Object.getOwnPropertyDescriptor(prototypeOf(owner), name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name]!;
}

function method<A extends unknown[], T>(name: string): (element: Element, ...args: A) => T {
  const own = prototypeOf('Element')?.[name as keyof Element] as ((...args: A) => T) | undefined;
  return own
    ? (element, ...args) => own.apply(element, args)
    : (element, ...args) => (element as unknown as Record<string, (...args: A) => T>)[name]!(...args);
}

function prototypeOf(owner: 'Node' | 'Element'): Element | undefined {
  return (globalThis as unknown as Record<string, { prototype: Element } | undefined>)[owner]?.prototype;
}

export const nodeTypeOf = getter<number>('Node', 'nodeType');
export const firstChildOf = getter<ChildNode | null>('Node', 'firstChild');
export const lastChildOf = getter<ChildNode | null>('Node', 'lastChild');
export const nextSiblingOf = getter<ChildNode | null>('Node', 'nextSibling');
export const previousSiblingOf = getter<ChildNode | null>('Node', 'previousSibling');
export const parentOf = getter<HTMLElement | null>('Node', 'parentElement');
export const ownerDocumentOf = getter<Document>('Node', 'ownerDocument');
export const textContentOf = getter<string | null>('Node', 'textContent');
/** Lower case for HTML. */
export const localNameOf = getter<string>('Element', 'localName');

export const attributeOf = method<[name: string], string | null>('getAttribute');
export const attributeNamesOf = method<[], string[]>('getAttributeNames');
export const hasAttributeOf = method<[name: string], boolean>('hasAttribute');
export const matchesOf = method<[selector: string], boolean>('matches');
export const closestOf = method<[selector: string], HTMLElement | null>('closest');
export const boxOf = method<[], DOMRect>('getBoundingClientRect');

const used = new Set(
  'querySelector querySelectorAll getAttribute hasAttribute matches closest contains parentElement textContent children childNodes firstChild lastChild dataset localName nodeType ownerDocument checkVisibility getBoundingClientRect isContentEditable className classList'.split(
    ' ',
  ),
);

/** A form whose controls shadow what is read of elements: no page of a helpdesk has one. */
export function isShadowed(element: Element): boolean {
  if (Object.prototype.toString.call(element) !== '[object HTMLFormElement]') return false;
  const Form = globalThis.HTMLFormElement;
  const controls = Object.getOwnPropertyDescriptor(Form?.prototype ?? {}, 'elements')?.get?.call(element) as
    | HTMLFormControlsCollection
    | undefined;
  for (const control of controls ?? []) {
    if (used.has(attributeOf(control, 'name') ?? '') || used.has(attributeOf(control, 'id') ?? ''))
      return true;
  }
  return false;
}
