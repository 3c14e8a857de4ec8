export const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A time that an agent can keep without looking anything up: the end of the next working day, by its name where the
 * moment is known. Mondays to Fridays are worked.
 */
export function due(now?: number): string {
  if (now === undefined) return 'by the end of the next working day';
  const today = new Date(now).getDay();
  const next = today === 5 || today === 6 ? 1 : today + 1;
  return `by the end of ${days[next]}`;
}
