import { rewritesTogether } from '../lint/engine/fix-all';
import type { Finding } from '../lint/finding';
import type { Edit } from './spans';

/** The rewrites that go together, the last in the text first. */
export const rewritesToTake = (findings: readonly Finding[]): Edit[] =>
  rewritesTogether(findings)
    .map(({ start, end, text }) => ({ start, end, inserted: text }))
    .reverse();
