import { siteFor } from '../../lib/sites';
import { followPage } from '../../lib/sites/follow';
import { visibleText } from '../../lib/sites/visible-text';

let changes = 0;
let stop = () => {};
const here = () => siteFor(document, new URL(location.href));

/** What the browser tests ask of the sites, without the extension around them. */
const probe = {
  async read() {
    const site = here();
    if (!site) return { site: null };
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    document.body.offsetHeight; // The page's own first layout is not ours.
    watch.observe({ type: 'longtask' });
    const started = performance.now();
    const result = await site.read(document, new URL(location.href));
    const ms = performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 50)); // Entries come a little later.
    watch.disconnect();
    return { site: site.id, ms, longest, ...result };
  },
  composers() {
    return (here()?.composers(document, new URL(location.href)) ?? []).map(({ element, ...rest }) => ({
      ...rest,
      text: (element.textContent ?? '').trim(),
      id: element.id,
      tag: element.localName,
    }));
  },
  threadId: () => here()?.threadIdInView(document, new URL(location.href)),
  follow() {
    changes = 0;
    const site = here();
    if (site) stop = followPage(document, site, () => changes++);
  },
  changes: () => changes,
  unfollow: () => stop(),
  visible: (selector: string) => visibleText(document.querySelector(selector) ?? document.body),
};
export type Probe = typeof probe;
Object.assign(globalThis, { sitesProbe: probe });
