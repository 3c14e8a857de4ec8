import type { Settings } from './settings';

/** Rules that keep quiet, and where: everywhere, or on one origin. */
export type Muted = Pick<Settings, 'mutedRules' | 'mutedRulesBySite'>;

/** The settings with a rule muted on a site, or everywhere where no site is named. */
export function muteRule<S extends Muted>(settings: S, rule: string, site?: string): S {
  if (site === undefined) return { ...settings, mutedRules: withRule(settings.mutedRules, rule) };
  const { mutedRulesBySite } = settings;
  return {
    ...settings,
    mutedRulesBySite: { ...mutedRulesBySite, [site]: withRule(mutedRulesBySite[site] ?? [], rule) },
  };
}

/** The same with it brought back there. */
export function unmuteRule<S extends Muted>(settings: S, rule: string, site?: string): S {
  if (site === undefined) return { ...settings, mutedRules: without(settings.mutedRules, rule) };
  const { [site]: there = [], ...others } = settings.mutedRulesBySite;
  const left = without(there, rule);
  return { ...settings, mutedRulesBySite: left.length > 0 ? { ...others, [site]: left } : others };
}

const withRule = (rules: readonly string[], rule: string): string[] => [...new Set([...rules, rule])];
const without = (rules: readonly string[], rule: string): string[] => rules.filter((one) => one !== rule);
