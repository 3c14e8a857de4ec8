import { defineDomSite } from '../dom-site';

const conversation = (url: URL): string | undefined => /conversation\/(\d+)/.exec(url.pathname)?.[1];
const stream =
  '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream=""], .inbox2__conversation-stream';

/** From one public, live-tested extension of 2026. Roles are weak there, and said to be. */
export default defineDomSite({
  id: 'intercom',
  name: 'Intercom',
  matches: (_page, url) => /^app(?:\.eu|\.au)?\.intercom\.com$/.test(url.hostname),
  threadId: (_page, url) => conversation(url),
  root: (page) => rootWith(page, stream),
  selectors: {
    subject: { '[data-inbox-conversation-header-title]': '2026-09', '[data-conversation-title]': '2026-01' },
    item: {
      '[class*="group/content-part"]': '2026-09',
      '[data-part-group-id]': '2026-03',
      '[data-part-id]': '2025-01',
    },
    body: {
      '.interblocks-html': '2026-09',
      '.inbox2__break-words': '2026-09',
      '.inbox2__user-email-content': '2026-09',
    },
    time: { 'time[datetime]': '2026-01' },
    composer: {
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]': '2026-09',
      '.ProseMirror.embercom-prosemirror-composer-editor': '2026-08',
    },
  },
  notOwnText: 'blockquote',
  roleOf: (item) => {
    const category =
      item.getAttribute('data-part-group-category') ??
      item.closest('[data-part-group-category]')?.getAttribute('data-part-group-category');
    if (category === '1') return 'customer';
    if (category === '3') return 'agent';
    if (category === '5' || category === '20') return 'other';
    return roleByPlace(item);
  },
  idOf: (item) => item.getAttribute('data-part-id') ?? item.getAttribute('data-part-group-id') ?? undefined,
  order: 'page',
  neverSaid: [
    {
      part: 'roles',
      reason: 'Intercom shows who is the customer only by the place of the bubbles. Check it.',
    },
    { part: 'visibility', reason: 'Internal notes can’t be told from replies here.' },
    { part: 'messages', reason: 'Only what the page has loaded was read; scroll up for older messages.' },
  ],
});

/** Customers' bubbles stand at the left edge, ours at the right. */
function roleByPlace(item: HTMLElement): 'customer' | 'agent' | 'other' {
  const bubble = item.querySelector('.interblocks-html, .inbox2__break-words, .inbox2__user-email-content');
  const box = bubble?.getBoundingClientRect?.();
  const frame = item.parentElement?.getBoundingClientRect?.();
  if (!box || !frame || frame.width === 0) return 'other';
  const left = box.left - frame.left;
  const right = frame.right - box.right;
  if (Math.abs(left - right) < frame.width * 0.05) return 'other';
  return left < right ? 'customer' : 'agent';
}

/** Parts of the inbox sit in open shadow roots. */
function rootWith(page: Document, selector: string): ParentNode | undefined {
  if (page.querySelector(selector)) return page;
  let left = 20_000;
  const waiting: ParentNode[] = [page];
  while (waiting.length > 0) {
    for (const element of waiting.pop()!.querySelectorAll('*')) {
      if (--left < 0) return undefined;
      if (!element.shadowRoot) continue;
      if (element.shadowRoot.querySelector(selector)) return element.shadowRoot;
      waiting.push(element.shadowRoot);
    }
  }
  return page;
}
