// Loaded with the first text to check, not with the worker: it is started anew for every message after a pause.
export { createLinter } from '@/lib/lint';
