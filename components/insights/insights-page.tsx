import { EmptyView } from '../empty-view';
import { strings } from '../strings';
import { Page } from '../ui/page';

/** Nothing is measured yet, and nothing is made up. */
export function InsightsPage() {
  return (
    <Page title={strings.insights.title} lead={strings.insights.lead}>
      <EmptyView title={strings.insights.coming} soon={strings.insights.soon} will={strings.insights.will} />
    </Page>
  );
}
