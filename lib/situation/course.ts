import { type Circumstances, type Mood, readMood } from './emotion';
import { findExposure } from './exposure';
import type { Threat } from './facts/threats';
import { findGrievances, type Grievance } from './grievance';
import { findHazards } from './hazard';
import { vulnerableInNeed } from './severity';
import type { Situation } from './situation';
import { distinct, evidence, type Reading, sentAt, type ThreadReading } from './text/reading';

export interface Course {
  course: Situation['course'];
  emotion: Situation['emotion'];
  strength: number;
  /** The messages that the answer is to: what has come in since our last word. */
  newest: Reading[];
  /** What these tell. */
  grievances: Grievance[];
}

/** Words sent within this time belong to one outburst. */
const breath = 2 * 3_600_000;

/** How each message sounds, and how things stand now. */
export function readCourse(thread: ThreadReading, threats: readonly Threat[]): Course {
  const { customer, agent } = thread;
  const weightOf = (reading: Reading) =>
    threats
      .filter(({ messageId, kind }) => messageId === reading.message.id && kind !== 'competitor')
      .reduce((sum, { weight }) => sum + weight, 0);
  const around = (reading: Reading): Circumstances => ({
    threats: weightOf(reading),
    grievances: findGrievances(reading, thread),
    returns: agent.filter(({ position }) => position < reading.position).length,
    danger:
      findExposure([reading]).length > 0 ||
      vulnerableInNeed(reading.sentences).length > 0 ||
      findHazards(reading.sentences).length > 0,
  });
  const moods = customer.map((reading) => {
    const circumstances = around(reading);
    return { reading, circumstances, mood: readMood(reading, circumstances) };
  });
  const course = moods.map(({ reading, mood }) => {
    const top = mood.sentences[0];
    return {
      messageId: reading.message.id,
      emotion: mood.emotion,
      strength: mood.strength,
      ...(top ? { quote: evidence(top.sentence, top.at).quote } : {}),
    };
  });
  const lastWord = agent.filter(({ message }) => message.text.length > 60).at(-1)?.position ?? -1;
  const since = customer.filter(({ position }) => position > lastWord);
  const newest = since.length ? since : customer.slice(-1);
  const now = standing(moods, newest);
  return {
    course,
    newest,
    grievances: moods
      .filter(({ reading }) => newest.includes(reading))
      .flatMap(({ circumstances }) => circumstances.grievances),
    strength: now?.strength ?? 0,
    emotion: {
      value: now?.emotion ?? 'calm',
      evidence: distinct(
        (now?.sentences ?? []).slice(0, 3).map(({ sentence, at }) => evidence(sentence, at)),
      ),
    },
  };
}

/** Each person's newest outburst counts; the hottest of them sets the tone. */
function standing(
  moods: { reading: Reading; circumstances: Circumstances; mood: Mood }[],
  newest: Reading[],
): Mood | undefined {
  const byAuthor = new Map<string, Reading[]>();
  for (const reading of newest) {
    const name = reading.message.author.name;
    const before = byAuthor.get(name) ?? [];
    const near = before.filter(({ message }) => !(sentAt(reading.message) - sentAt(message) > breath));
    byAuthor.set(name, [...near, reading]);
  }
  const now = [...byAuthor.values()].map((readings) => {
    const [only] = readings;
    if (readings.length === 1) return moods.find(({ reading }) => reading === only)!.mood;
    const together: Reading = { ...only!, sentences: readings.flatMap(({ sentences }) => sentences) };
    const all = moods
      .filter(({ reading }) => readings.includes(reading))
      .map(({ circumstances }) => circumstances);
    return readMood(together, {
      threats: Math.max(...all.map(({ threats }) => threats)),
      grievances: all.flatMap(({ grievances }) => grievances),
      returns: all[0]!.returns,
      danger: all.some(({ danger }) => danger),
    });
  });
  return now.sort((a, b) => b.strength - a.strength)[0];
}
