import { createLocalService } from '../../lib/panel/local-service';
import type { PanelService } from '../../lib/panel/service';
import { sampleSituation } from './situation';

/** The real check and writer. The situation is written down, so that a picture changes only with the panel; `?real` reads it. */
export function previewService(wanted: URLSearchParams): PanelService {
  const service = createLocalService();
  return wanted.has('real') ? service : { ...service, readSituation: sampleSituation };
}
