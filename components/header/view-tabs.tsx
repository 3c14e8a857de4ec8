import { Tabs } from '@base-ui/react/tabs';
import { ArrowUpRight } from 'lucide-react';
import { strings } from '../strings';

export const views = ['reply', 'escalate', 'followUp'] as const;
export type View = (typeof views)[number];

export interface ViewTabsProps {
  onInsights: () => void;
}

/** The views of one case; Insights is about all of them and opens beside. */
export function ViewTabs({ onInsights }: ViewTabsProps) {
  return (
    <nav
      aria-label={strings.viewsLabel}
      className="flex items-center justify-between border-b max-[260px]:overflow-x-auto max-[260px]:overflow-y-hidden border-line bg-card px-2"
    >
      <Tabs.List className="flex">
        {views.map((view) => (
          <Tabs.Tab
            key={view}
            value={view}
            className="-mb-px whitespace-nowrap border-b-2 border-transparent px-2 py-1.5 text-soft outline-offset-[-2px] hover:text-ink data-active:border-accent data-active:font-semibold data-active:text-ink"
          >
            {strings.views[view]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <button
        type="button"
        onClick={onInsights}
        className="flex items-center gap-0.5 rounded-md px-2 py-1.5 text-soft outline-offset-[-2px] hover:text-ink"
      >
        {strings.views.insights}
        <ArrowUpRight aria-hidden className="size-3.5" />
        <span className="sr-only"> ({strings.opensTab})</span>
      </button>
    </nav>
  );
}
