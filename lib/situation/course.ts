import { type Mood, readMood } from './emotion';
import type { Threat } from './facts/threats';
import type { Situation } from './situation';
import { distinct, evidence, type Reading, sentAt, type ThreadReading } from './text/reading';

export interface Course {
  course: Situation['course'];
  emotion: Situation['emotion'];
  strength: number;
  /** The messages that the answer is to: what has come in since our last word. */
  newest: Reading[];
}

/** Words sent within this time belong to one outburst. */
const breath = 2 * 3_600_000;

/** How each message sounds, and how things stand now. */
export function readCourse({ customer, agent }: ThreadReading, threats: readonly Threat[]): Course {
  const weightOf = (reading: Reading) =>
    threats
      .filter(({ messageId, kind }) => messageId === reading.message.id && kind !== 'competitor')
      .reduce((sum, { weight }) => sum + weight, 0);
  const moods = customer.map((reading) => ({ reading, mood: readMood(reading, weightOf(reading)) }));
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
  const now = standing(moods, newest, weightOf);
  return {
    course,
    newest,
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
  moods: { reading: Reading; mood: Mood }[],
  newest: Reading[],
  weightOf: (reading: Reading) => number,
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
    return readMood(together, Math.max(...readings.map(weightOf)));
  });
  return now.sort((a, b) => b.strength - a.strength)[0];
}
