import { customerUpdateEvery } from '../playbook/brief-severities';
import type { Playbook } from '../playbook/playbook';
import { acknowledgeEscalationWithin, severityById } from '../playbook/severities';
import type { SeverityId, Situation } from './situation';
import { sentAt, type ThreadReading } from './text/reading';

type Clock = Situation['clocks'][number];

/** The clocks that run: until our first answer, until the next word to the customer, until it must be solved. */
export function readClocks(
  { customer, agent }: ThreadReading,
  severity: SeverityId,
  escalated: boolean,
  resolved: boolean,
  tables: Partial<Playbook> = {},
): Clock[] {
  const first = customer[0];
  if (resolved || !first) return [];
  const row = severityById(severity, tables.severities);
  const started = sentAt(first.message);
  const lastAnswer = agent.at(-1);
  const clocks: Clock[] = [];
  const add = (kind: Clock['kind'], from: number, minutes: number) =>
    clocks.push({
      kind,
      ...(Number.isNaN(from) ? {} : { due: new Date(from + minutes * 60_000).toISOString() }),
      within: inWords(minutes),
    });
  if (!lastAnswer)
    add(
      'first-response',
      started,
      escalated ? Math.min(acknowledgeEscalationWithin, row.firstResponse) : row.firstResponse,
    );
  else {
    const every = customerUpdateEvery(severity, tables.severities, tables.briefSeverities);
    const unanswered = customer.find(({ position }) => position > lastAnswer.position);
    if (every !== undefined) add('next-update', sentAt(lastAnswer.message), every);
    else if (unanswered) add('next-update', sentAt(unanswered.message), row.firstResponse);
  }
  add('resolution', started, row.resolveWithin);
  return clocks;
}

/** 90 → "1 h 30 min", 2880 → "2 days". */
export function inWords(minutes: number): string {
  const units: [number, string][] = [
    [7 * 1440, 'week'],
    [1440, 'day'],
    [60, 'hour'],
  ];
  for (const [size, name] of units)
    if (minutes >= size && minutes % size === 0)
      return `${minutes / size} ${name}${minutes === size ? '' : 's'}`;
  return minutes < 60 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
