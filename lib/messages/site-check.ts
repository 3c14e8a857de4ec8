import * as z from 'zod/mini';

/** How each part of a page was found, as lib/sites/check.ts says it: counts and selectors, never words of the page. */
export const siteCheckSchema = z.strictObject({
  site: z.string(),
  siteName: z.string(),
  host: z.string(),
  threadOpen: z.boolean(),
  readBy: z.optional(z.enum(['api', 'page', 'selection', 'paste', 'guess'])),
  parts: z.array(
    z.strictObject({
      part: z.enum(['subject', 'messages', 'roles', 'times', 'composer', 'channel']),
      state: z.enum(['found', 'older', 'missing', 'closed', 'unsaid']),
      count: z.number(),
      way: z.optional(z.string()),
      since: z.optional(z.string()),
    }),
  ),
});
