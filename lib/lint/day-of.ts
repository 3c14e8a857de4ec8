/** A moment's day, by its start: rewrites name days, so with this for `now` a report stays the same until the day ends. */
export function dayOf(moment: number): number {
  const day = new Date(moment);
  return day.setHours(0, 0, 0, 0);
}
