import { find, nameAndAddress, shortText } from '../dom';
import { defineDomSite } from '../dom-site';

const hosts = /^outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft)$/;
const mailId = (url: URL): string | undefined => /\/id\/([^/?]+)/.exec(url.pathname)?.[1];
const panes = '#ReadingPaneContainerId, #ConversationReadingPaneContainer, main[aria-label="Reading Pane"]';
const body = {
  '[id^="UniqueMessageBody"]': '2026-08',
  '[data-app-section="MessageBody"]': '2025-06',
  'div[role="document"]': '2026-08',
};

/** From several public sources of 2025–26; labels are localised and class names hashed, so little is certain. */
export default defineDomSite({
  id: 'outlook',
  name: 'Outlook',
  matches: (page, url) =>
    hosts.test(url.hostname) ||
    page.querySelector('head > script[src*="/owamail/"], head > meta[content*="owamail"]') !== null,
  threadId: (page, url) => {
    const pane = page.querySelector(panes);
    const holder =
      pane && find(pane, { '[data-convid]': '2026-08' }, { outside: Object.keys(body).join(', ') });
    return holder?.getAttribute('data-convid') ?? pane?.getAttribute('data-convid') ?? mailId(url);
  },
  root: (page) => page.querySelector(panes) ?? page,
  selectors: {
    subject: { '[id^="CONV_"][id$="_SUBJECT"]': '2026-08', '[role="heading"][aria-level="1"]': '2025-06' },
    item: {
      '[aria-label="Email message"]': '2026-08',
      '[id^="UniqueMessageBody"]': '2026-08',
    },
    time: { '[data-testid="SentReceivedSavedTime"]': '2026-08' },
    body,
    composer: {
      '[id^="editorParent_"] div[contenteditable="true"][role="textbox"]': '2026-08',
      'div[contenteditable="true"][role="textbox"][aria-multiline="true"]': '2026-08',
    },
  },
  bodyMarks: {
    quote: '#divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend, #appendonsend ~ *',
    signature: '#Signature, [id^="Signature"]',
  },
  notOwnText: '#Signature, [id^="Signature"], #divRplyFwdMsg, #appendonsend, blockquote',
  authorOf: (item) => {
    for (const one of item.querySelectorAll('[title*="@"], [aria-label*="@"]')) {
      if (one.closest(Object.keys(body).join(','))) continue;
      const { name, address } = nameAndAddress(
        one.getAttribute('title') || one.getAttribute('aria-label') || '',
      );
      const shown = shortText(one);
      if (address) return { name: name === address ? shown || name : name, address };
    }
    const first = find(item, { '[role="heading"]': '2025-06' }, { outside: Object.keys(body).join(',') });
    return { name: shortText(first) };
  },
  roleOf: (item) => {
    const own = item.ownerDocument.querySelector('#O365_MainLink_Me')?.textContent ?? '';
    const head = [...item.querySelectorAll('[title*="@"], [aria-label*="@"]')].find(
      (one) => !one.closest(Object.keys(body).join(',')),
    );
    const address = nameAndAddress(
      head?.getAttribute('title') || head?.getAttribute('aria-label') || '',
    ).address;
    const ours = nameAndAddress(own).address;
    if (!address || !ours) return 'other';
    return address.toLowerCase() === ours.toLowerCase() ? 'agent' : 'customer';
  },
  channelOf: () => 'public',
  order: 'page',
  neverSaid: [
    { part: 'messages', reason: 'Collapsed messages are not in the page; open them to have them read.' },
  ],
});
