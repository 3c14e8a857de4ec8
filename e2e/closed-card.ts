import type { CDPSession, Page } from '@playwright/test';

interface Node {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  nodeValue?: string;
  children?: Node[];
  shadowRoots?: Node[];
}

/**
 * The finding card hangs in a closed shadow root that neither the page nor Playwright can enter; the debugger can.
 * Answers the words of its buttons, and presses one with a real mouse.
 */
export async function cardButtons(page: Page): Promise<{ words: string; press(): Promise<void> }[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const card = find(root, ({ nodeName }) => nodeName === 'AMENDS-CARD');
  if (!card) return [];
  const buttons: Node[] = [];
  walk(card, (node) => node.nodeName === 'BUTTON' && buttons.push(node));
  return buttons.map((node) => ({ words: wordsOf(node), press: () => press(page, session, node) }));
}

/** All that the card says; empty while there is none. */
export async function cardWords(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  await session.detach();
  const card = find(root, ({ nodeName }) => nodeName === 'AMENDS-CARD');
  return card ? wordsOf(card) : '';
}

/** Whether anything in the card reaches past its sides. */
export async function cardOverflows(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const host = find(root, ({ nodeName }) => nodeName === 'AMENDS-CARD');
  const card = host && find(host, ({ attributes = [] }) => attributes.includes('dialog'));
  if (!card) throw new Error('no card is open');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.scrollWidth > this.clientWidth; }',
  });
  await session.detach();
  return result.value as boolean;
}

export interface CardShown {
  role: string;
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the card stands in the window and what a screen reader is told; undefined while there is none. */
export async function shownCard(page: Page): Promise<CardShown | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: Node;
    };
    const host = find(root, ({ nodeName }) => nodeName === 'AMENDS-CARD');
    const card = host && find(host, ({ attributes = [] }) => attributes.includes('dialog'));
    if (!card) return undefined;
    const { backendNodeId } = card;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      backendNodeId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    return { role: node?.role?.value, name: node?.name?.value, left, top, right, bottom };
  } catch {
    return undefined; // It went away while it was looked at.
  } finally {
    await session.detach();
  }
}

/** Pressed where it stands, once it stands still and nothing lies over it. */
async function press(page: Page, session: CDPSession, node: Node): Promise<void> {
  const own = new Set<number>();
  walk(node, ({ backendNodeId }) => own.add(backendNodeId));
  const middle = async () => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
  };
  const isOnTop = async (place: { x: number; y: number }) =>
    own.has((await session.send('DOM.getNodeForLocation', place)).backendNodeId);
  let place = await middle();
  for (let still = 0, looks = 0; still < 2; looks += 1) {
    if (looks > 60) throw new Error(`“${wordsOf(node)}” keeps moving, or something lies over it`);
    await page.waitForTimeout(30);
    const next = await middle();
    still = next.x === place.x && next.y === place.y && (await isOnTop(next)) ? still + 1 : 0;
    place = next;
  }
  await page.mouse.click(place.x, place.y);
}

function walk(node: Node, visit: (node: Node) => unknown): void {
  visit(node);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, visit);
}

function find(node: Node, is: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined;
  walk(node, (one) => {
    found ??= is(one) ? one : undefined;
  });
  return found;
}

function wordsOf(node: Node): string {
  let words = '';
  walk(node, ({ nodeValue }) => {
    words += nodeValue ?? '';
  });
  return words.trim();
}
