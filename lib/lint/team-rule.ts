import * as z from 'zod/mini';
import { levelSchema } from './finding';

/** A word or phrase a team does not want to see, with its replacement and the reason to show. */
export const teamRuleSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  phrase: z.string().check(z.minLength(1), z.maxLength(200)),
  replacement: z.optional(z.string().check(z.maxLength(200))),
  level: levelSchema,
  reason: z.string().check(z.maxLength(300)),
});
export type TeamRule = z.infer<typeof teamRuleSchema>;
