import { customerUpdateEvery } from '../playbook/brief-severities';
import type { Workspace } from '../playbook/workspace';
import type { SeverityId } from '../situation/situation';

export type BusinessHours = NonNullable<Workspace['businessHours']>;

const minute = 60_000;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

interface LocalTime {
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** Minutes since local midnight. */
  minutes: number;
  day: number;
  month: string;
  weekdayName: string;
  key: string;
}

function localTime(date: Date, zone: string): LocalTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return {
    weekday: weekdays.indexOf(part.weekday!.slice(0, 3)) || 7,
    minutes: Number(part.hour) * 60 + Number(part.minute),
    day: Number(part.day),
    month: part.month!,
    weekdayName: part.weekday!,
    key: `${part.year} ${part.month} ${part.day}`,
  };
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The same local day at this clock time; asked twice, because clocks change twice a year. */
function atClock(date: Date, minutes: number, zone: string): Date {
  const first = new Date(date.getTime() + (minutes - localTime(date, zone).minutes) * minute);
  return new Date(first.getTime() + (minutes - localTime(first, zone).minutes) * minute);
}

function nextWorkingDay(date: Date, hours: BusinessHours): Date {
  let day = date;
  for (let step = 0; step < 14; step++) {
    day = atClock(new Date(day.getTime() + 24 * 60 * minute), 12 * 60, hours.zone);
    if (hours.days.includes(localTime(day, hours.zone).weekday)) break;
  }
  return day;
}

/** A moment as a person says it after "by": "4 pm today", "noon tomorrow (Friday 14 November)". */
export function sayMoment(date: Date, now: Date, zone: string): string {
  const then = localTime(date, zone);
  const hour = Math.floor(then.minutes / 60);
  const rest = then.minutes % 60;
  const clock =
    then.minutes % (12 * 60) === 0
      ? then.minutes
        ? 'noon'
        : 'midnight'
      : `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
  if (then.key === localTime(now, zone).key) return `${clock} today`;
  const tomorrow = localTime(new Date(now.getTime() + 24 * 60 * minute), zone).key === then.key;
  const day = `${then.weekdayName} ${then.day} ${then.month}`;
  if (tomorrow && clock === 'midnight') return 'midnight tonight';
  return tomorrow ? `${clock} tomorrow (${day})` : `${clock} on ${day}`;
}

export interface Times {
  /** By when the customer hears from us first, and by when again. */
  first: string;
  next: string;
  /** "every two hours", where the severity asks for a rhythm. */
  rhythm?: string;
  /** The next working day by name, where nobody works on any more today. */
  workday?: string;
}

/** The times a reply may promise: the update clock of this severity, inside the team's business hours. */
export function promiseTimes(severity: SeverityId, now: Date, given?: BusinessHours): Times {
  const every = customerUpdateEvery(severity);
  const urgent = severity === 'SEV-1' || severity === 'SEV-2';
  const zone = given?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  // What is down now is worked on through the night; hours that were only guessed bind nobody on the next severity.
  const allDay = severity === 'SEV-1' || (!given && urgent);
  const hours = given ?? { zone, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
  const [open, close] = [minutesOf(hours.from), minutesOf(hours.to)];
  const isOpen = (date: Date) => {
    const { weekday, minutes } = localTime(date, zone);
    return allDay || (hours.days.includes(weekday) && minutes >= open && minutes <= close);
  };
  const opening = () => {
    const { weekday, minutes } = localTime(now, zone);
    if (hours.days.includes(weekday) && minutes < open) return now;
    return nextWorkingDay(now, hours);
  };

  let first: Date;
  if (urgent) {
    const step = every === 30 ? 30 : 60;
    const ahead = given ? (every ?? 120) : Math.max(every ?? 120, 60);
    first = roundUp(new Date(now.getTime() + ahead * minute), step);
    if (!given) first = awake(first, now, zone);
    else if (!isOpen(first)) first = atClock(opening(), open + (every === 30 ? 30 : 120), zone);
  } else {
    const today = atClock(now, close - 60, zone);
    const room = today.getTime() - now.getTime() >= 180 * minute && isOpen(now);
    first = severity === 'SEV-3' && room ? today : atClock(opening(), noonIn(open, close), zone);
  }
  const isOver = !allDay && !isOpen(now) && opening() !== now;
  const after = allDay ? new Date(first.getTime() + 24 * 60 * minute) : nextWorkingDay(first, hours);
  const next = atClock(after, urgent ? open + 60 : close - 60, zone);
  return {
    first: sayMoment(first, now, zone),
    next: sayMoment(next, now, zone),
    ...(urgent && { rhythm: every === 30 ? 'every 30 minutes' : 'every two hours' }),
    ...(isOver && { workday: localTime(opening(), zone).weekdayName }),
  };
}

/** Where no hours are known, no customer is promised a message in the night: 8 am to 10 pm. */
function awake(date: Date, now: Date, zone: string): Date {
  const { minutes, key } = localTime(date, zone);
  if (minutes >= 8 * 60 && minutes <= 22 * 60) return date;
  const isLate = minutes > 22 * 60;
  const morning = atClock(isLate ? new Date(date.getTime() + 12 * 60 * minute) : date, 8 * 60, zone);
  return morning.getTime() - now.getTime() >= 60 * minute || key !== localTime(now, zone).key
    ? morning
    : new Date(morning.getTime() + 60 * minute);
}

function roundUp(date: Date, minutes: number): Date {
  const step = minutes * minute;
  return new Date(Math.ceil(date.getTime() / step) * step);
}

const noonIn = (open: number, close: number) =>
  open < 720 && close > 720 ? 720 : Math.round((open + close) / 120) * 60;
