import { HealthPage } from '../../components/health/health-page';
import { mount } from '../../components/mount';
import { createHealthHost } from './health-host';

const tab = Number(new URLSearchParams(location.search).get('tab') ?? '');
mount(<HealthPage host={createHealthHost(tab || undefined)} />);
