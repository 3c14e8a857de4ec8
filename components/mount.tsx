import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import './style.css';

/** Every page of ours starts here. The page policy forbids eval, which zod would use to be faster. */
export function mount(page: ReactNode) {
  z.config({ jitless: true });
  createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);
}
