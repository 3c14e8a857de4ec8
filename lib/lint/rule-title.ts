/** A rule's id as a person reads it: "over-promise" is "Over-promise", "no-next-step" is "No next step". */
export function ruleTitle(id: string): string {
  if (/^(?:team|never-used)-/.test(id)) return 'Team rule';
  const words = keptHyphens.has(id) ? id : id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const keptHyphens = new Set(['over-promise']);
