import { InsightsPage } from '../../components/insights/insights-page';
import { mount } from '../../components/mount';

mount(<InsightsPage />);
