import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { connectOnly } from '../lib/messages/page-policy';
import './style.css';

/** `anywhere` is for the settings alone, where a new gateway is tried and no mail is shown. */
export type Connections = readonly string[] | 'anywhere';

/** Every page of ours starts here. The page policy forbids eval, which zod would use to be faster. */
export function mount(page: ReactNode, connections: Connections = []) {
  z.config({ jitless: true });
  if (connections !== 'anywhere') closeConnections(connections);
  createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);
}

/** Before anything foreign is on the page: from here on it reaches these origins and no others. */
function closeConnections(origins: readonly string[]) {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = connectOnly(origins);
  document.head.append(policy);
}
