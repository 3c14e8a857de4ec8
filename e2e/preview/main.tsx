import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { App } from '../../components/app';
import '../../components/style.css';
import { createSignal } from '../../lib/panel/signal';
import { previewHost } from './host';
import { previewSettings, previewStore } from './stores';

z.config({ jitless: true });
const loadService = async () => (await import('./service')).previewService;
const wanted = new URLSearchParams(location.search);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App
      host={previewHost(wanted)}
      store={previewStore()}
      settings={previewSettings(wanted)}
      loadService={loadService}
      insertAsked={createSignal()}
    />
  </StrictMode>,
);
