/** Minutes until a moment, negative when it has passed; undefined for a moment that is no date. */
export function minutesUntil(due: string, now: Date): number | undefined {
  const minutes = (Date.parse(due) - now.getTime()) / 60_000;
  return Number.isNaN(minutes) ? undefined : Math.trunc(minutes);
}

/** "11 min", "3 h", "2 days": as coarse as a person would say it. Rounds down, so that nothing sounds longer than it is. */
export function roughDuration(minutes: number): string {
  const whole = Math.abs(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 48 * 60) return `${Math.floor(whole / 60)} h`;
  return `${Math.floor(whole / (24 * 60))} days`;
}
