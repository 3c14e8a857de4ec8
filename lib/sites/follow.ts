import type { Site } from './site';

const coalesce = 250;
/** Where a page changes without end, looks come further and further apart. */
const longestWait = 2000;
const safetyCheck = 2000;

/**
 * Tells when the page shows another thread or more of it. Watches the children of the site's few containers and the
 * address; compares a cheap stamp before it speaks. Leaves nothing behind when stopped.
 */
export function followPage(page: Document, site: Site, onChange: () => void): () => void {
  const view = page.defaultView;
  if (!view) return () => {};
  let watched: Node[] = [];
  let timer: number | undefined;
  let last = stampOf(page, site);
  let wait = coalesce;

  const check = (): void => {
    timer = undefined;
    watchAgain();
    const now = stampOf(page, site);
    if (now === last) {
      wait = coalesce;
      return;
    }
    wait = Math.min(wait * 2, longestWait);
    last = now;
    onChange();
  };
  const soon = (): void => {
    timer ??= view.setTimeout(check, wait);
  };
  const observer = new view.MutationObserver(soon);

  /** Containers come and go with the view; observing again only when they are others. */
  function watchAgain(): void {
    const nodes = site.watch(page);
    if (nodes.length === watched.length && nodes.every((node, index) => node === watched[index])) return;
    observer.disconnect();
    watched = nodes;
    for (const node of nodes) {
      observer.observe(node, {
        childList: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'data-is-active'],
      });
    }
  }

  const navigation = (view as { navigation?: EventTarget }).navigation;
  const slow = view.setInterval(() => {
    if (page.visibilityState === 'visible') soon();
  }, safetyCheck);
  view.addEventListener('hashchange', soon);
  view.addEventListener('popstate', soon);
  navigation?.addEventListener('navigatesuccess', soon);
  watchAgain();

  return () => {
    observer.disconnect();
    view.clearInterval(slow);
    if (timer !== undefined) view.clearTimeout(timer);
    view.removeEventListener('hashchange', soon);
    view.removeEventListener('popstate', soon);
    navigation?.removeEventListener('navigatesuccess', soon);
  };
}

/** Address, thread and how many children the containers have: changes with what a reading would change. */
function stampOf(page: Document, site: Site): string {
  const url = new URL(page.location.href);
  const counts = site.watch(page).map((node) => node.childNodes.length);
  return [
    url.pathname,
    url.search,
    url.hash,
    site.threadIdInView(page, url),
    site.stamp?.(page) ?? '',
    ...counts,
  ].join('\n');
}
