import * as z from 'zod/mini';
import { levelSchema } from '../finding';

const said = (description: string) => z.meta({ description });

/** One rule as a file holds it. */
export const ruleInFileSchema = z.strictObject({
  id: z.optional(
    z
      .string()
      .check(
        z.regex(/^[a-z0-9-]{1,60}$/),
        said('Small letters, digits and hyphens. May be left out: it is then made from the phrase.'),
      ),
  ),
  phrase: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(200),
      z.regex(/[\p{L}\p{N}]/u),
      said('The word or phrase to find, as whole words; capitals do not matter.'),
    ),
  replacement: z.optional(
    z
      .string()
      .check(
        z.maxLength(200),
        said('What to write instead, taken with one click. Empty: the words are left out.'),
      ),
  ),
  level: levelSchema.check(said('How grave it is.')),
  reason: z.optional(
    z.string().check(z.maxLength(300), said('Why, in one sentence, as the agent will read it.')),
  ),
});

export const teamRulesFileSchema = z
  .strictObject({
    $schema: z.optional(z.string().check(said('Where this schema lies, for editors that help with it.'))),
    version: z.literal(1).check(said('Of this form of file.')),
    rules: z.array(ruleInFileSchema).check(z.maxLength(1000)),
  })
  .check(
    z.meta({ title: 'Team rules of Amends', description: 'Words a team does not want to see in a reply.' }),
  );
export type TeamRulesFile = z.infer<typeof teamRulesFileSchema>;

/** The published schema: docs/team-rules.schema.json. */
export const teamRulesJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(teamRulesFileSchema, { io: 'input' }), null, 2)}\n`;
