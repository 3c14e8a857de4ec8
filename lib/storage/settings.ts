import * as z from 'zod/mini';
import { levelSchema } from '../lint/finding';
import { teamRuleSchema } from '../lint/team-rule';
import { workspaceSchema } from '../playbook/workspace';
import type { Item } from './item';

export const settingsSchema = z.strictObject({
  workspace: workspaceSchema,
  /** The two questions were answered or skipped: never ask again by ourselves. */
  askedForWorkspace: z.boolean(),
  mutedRules: z.array(z.string()),
  /** Origin -> rules that keep quiet there. */
  mutedRulesBySite: z.record(z.string(), z.array(z.string())),
  levels: z.record(z.string(), levelSchema),
  teamRules: z.array(teamRuleSchema),
  /** Origin -> on or off, where the user said so. Built-in sites are on unless said otherwise. */
  sites: z.record(z.string(), z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsItem: Item<Settings> = {
  key: 'settings',
  schema: settingsSchema,
  initial: {
    workspace: {},
    askedForWorkspace: false,
    mutedRules: [],
    mutedRulesBySite: {},
    levels: {},
    teamRules: [],
    sites: {},
  },
  migrations: [],
};
