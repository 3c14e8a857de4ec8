import { find, findAll } from '../dom';
import generic from '../generic';
import { type Composer, defineSite } from '../site';

const caseId = (url: URL): string | undefined =>
  /^\/lightning\/r\/Case\/([A-Za-z0-9]{15,18})\/view/.exec(url.pathname)?.[1];

const parts = {
  editorFrame: { 'iframe.cke_wysiwyg_frame': '2022-08' },
  email: { 'button[title="Email"]': '2022-08' },
};

/** Thin and old facts: the case's id and its mail composer are known; the feed is read by best guess, and says so. */
export default defineSite({
  id: 'salesforce',
  name: 'Salesforce',
  parts,
  matches: (_page, url) => url.hostname.endsWith('.lightning.force.com'),
  threadIdInView: (_page, url) => caseId(url),
  async read(page, url, signal) {
    const id = caseId(url);
    if (!id) return { ok: false, reason: 'No case is open.' };
    const guess = await generic.read(page, url, signal);
    return guess.ok ? { ok: true, thread: { ...guess.thread, site: 'salesforce', id } } : guess;
  },
  composers(page, url) {
    const id = caseId(url);
    if (!id) return [];
    // Other cases stay in the page as hidden sub-tabs: only visible frames.
    return findAll(page, parts.editorFrame).flatMap((frame): Composer[] => {
      const body = (frame as HTMLIFrameElement).contentDocument?.body;
      return body?.isContentEditable
        ? [{ element: body, channel: 'public', notOwnText: 'blockquote, .signature', threadId: id }]
        : [];
    });
  },
  async openReply(page) {
    const button = find(page, parts.email);
    button?.click();
    return button !== undefined;
  },
  watch: generic.watch,
});
