import { useEffect, useState } from 'react';
import { dayOf } from '../lib/lint/day-of';

/** The day by its start; another one only where a new day begins. */
export function useToday(): number {
  const [today, setToday] = useState(() => dayOf(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(Date.now())), 30_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}

/** The time, as often as a clock in the panel needs it. */
export function useNow(everyMs = 30_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
