import { lazy, Suspense } from 'react';
import { App } from '../../components/app';
import { mount } from '../../components/mount';
import { createSignal } from '../../lib/panel/signal';
import { previewHost } from './host';
import { previewSettings, previewStore } from './stores';

const OtherPage = lazy(() => import('./other-page'));
const wanted = new URLSearchParams(location.search);
mount(
  wanted.has('show') ? (
    <Suspense>
      <OtherPage wanted={wanted} />
    </Suspense>
  ) : (
    <App
      host={previewHost(wanted)}
      store={previewStore()}
      settings={previewSettings(wanted)}
      loadService={async () => (await import('./service')).previewService(wanted)}
      insertAsked={createSignal()}
    />
  ),
);
