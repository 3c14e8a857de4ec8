import type { Playbook } from '../playbook/playbook';
import type { Workspace } from '../playbook/workspace';
import { fingerprint, requester, type Thread } from '../thread';
import { readCaseType } from './case-type';
import { readClocks } from './clocks';
import { readCourse } from './course';
import { findAmounts } from './facts/amounts';
import { findAsks } from './facts/asks';
import { countContacts } from './facts/contacts';
import { findDates } from './facts/dates';
import { findDeadlines } from './facts/deadlines';
import { findFailure } from './facts/failure';
import { findGiven } from './facts/given';
import { findOffered } from './facts/offered';
import { findPromised } from './facts/promised';
import { findThreats, isWish, type Threat } from './facts/threats';
import { findTried } from './facts/tried';
import { daysSince, findWaiting } from './facts/waiting';
import { findGrievances } from './grievance';
import { readCustomer, readInputs } from './inputs';
import { findLandmines } from './landmines';
import { readNeeds } from './need';
import { isResolved } from './resolved';
import { readRoute } from './route';
import { readSeverity } from './severity';
import type { Situation } from './situation';
import { findStopSigns, isDispute } from './stop-signs';
import { readThread, type ThreadReading } from './text/reading';

export interface SituationOptions {
  /** The moment that counts as now. */
  now: Date;
  workspace?: Workspace;
  /** A team's own tables; defaults where absent. */
  tables?: Partial<Playbook>;
}

/** What is going on with this customer, told from the thread alone, each statement with the words it rests on. */
export function readSituation(thread: Thread, { now, tables = {} }: SituationOptions): Situation {
  const reading = readThread(thread, now);
  const named = findThreats(reading, (message) => findGrievances(message, reading));
  const threats = named.filter((one) => !isWish(one));
  const wishes = named.filter(isWish).map((one) => one.evidence);
  const resolved = isResolved(reading.customer.at(-1));
  const { course, emotion, strength, newest, grievances } = readCourse(reading, threats);
  const heated = emotion.value !== 'calm' && !resolved;
  const bitterly = heated && (strength >= 2 || reading.customer.length > 1);
  const facts = {
    ...readFacts(reading, threats, heated, bitterly),
    ...(wishes.length && { wantsSenior: wishes }),
  };
  const type = readCaseType(reading, isDispute(reading, facts));
  const severity = readSeverity({
    thread: reading,
    facts,
    heated:
      heated &&
      (strength >= 2 || facts.contacts.value >= 2 || facts.failure !== undefined) &&
      !isPlainQuestion(facts, emotion.value),
    resolved,
  });
  const landmines = resolved ? [] : findLandmines(reading, facts, heated, newest, grievances);
  const stopSigns = findStopSigns(reading, facts, severity, strength, resolved);
  const legal = stopSigns.find(({ kind }) => kind === 'legal');
  const route = readRoute({
    thread: reading,
    facts,
    severity,
    type,
    heated,
    resolved,
    legal,
    criteria: tables.criteria,
    severities: tables.severities,
  });
  const customer = readCustomer(requester(thread), reading);
  return {
    fingerprint: fingerprint(thread),
    customer,
    emotion,
    course,
    needs:
      heated || severity.id !== 'SEV-4'
        ? readNeeds(reading.customer, newest, {
            facts,
            grievances,
            emotion: emotion.value,
            felt: emotion.evidence,
            now,
            landmines,
            severity,
            type,
            returns: reading.agent.filter(({ position }) => position < (newest[0]?.position ?? 0)).length,
          })
        : [],
    inputs: readInputs({ thread: reading, facts, customer, type, landmines, route }),
    facts,
    landmines,
    type,
    severity,
    clocks: readClocks(reading, severity.id, route.decision === 'escalate', resolved, tables),
    route,
    stopSigns,
  };
}

function readFacts(
  reading: ThreadReading,
  threats: readonly Threat[],
  heated: boolean,
  bitterly: boolean,
): Situation['facts'] {
  const { customer, agent, now } = reading;
  const everyone = [...customer, ...agent].sort((a, b) => a.position - b.position);
  const waiting = findWaiting(reading);
  const failure = findFailure(reading, heated, bitterly);
  return {
    contacts: countContacts(customer),
    ...daysSince(reading),
    ...(waiting && { waiting }),
    ...(failure && { failure }),
    tried: findTried(customer, agent),
    offered: findOffered(agent, customer),
    promised: findPromised(reading),
    amounts: findAmounts(everyone),
    dates: findDates(everyone, now),
    deadlines: findDeadlines(customer, now),
    threats: threats.map(({ kind, evidence }) => ({ kind, evidence })),
    asks: findAsks(reading),
    given: findGiven(customer, reading.thread.subject),
  };
}

/** Annoyed at the first try and asking how it works: help is all that is wanted. */
const isPlainQuestion = (
  { contacts, asks, threats, amounts }: Situation['facts'],
  emotion: Situation['emotion']['value'],
): boolean =>
  emotion === 'frustrated' &&
  contacts.value <= 1 &&
  threats.length + amounts.length === 0 &&
  asks.some(({ text }) => /\bhow (?:do|can|to)\b|\bwhere (?:do|can)\b|\bis there\b/i.test(text));
