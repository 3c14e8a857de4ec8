/** Rules that keep quiet in one text: by the page's address, as hosts make their boxes anew under the typist. */
export function rememberMuted(page: Document) {
  const byText = new Map<string, ReadonlySet<string>>();
  const here = (): readonly string[] => [...(byText.get(page.location.href) ?? [])];
  return {
    here,
    change(rules: readonly string[], muted: boolean): void {
      const next = new Set(here());
      for (const rule of rules) {
        if (muted) next.add(rule);
        else next.delete(rule);
      }
      byText.set(page.location.href, next);
    },
  };
}
