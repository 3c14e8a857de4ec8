import type { ShownAnswer } from '../../lib/panel/claude-shown';
import { emotionSchema, needSchema } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Quote } from '../ui/quote';

const words = claudeWords.reading;

export interface ReadingCardProps {
  shown: ShownAnswer;
  /** What this device read, to say where the two differ. */
  emotionHere: string;
  thread: Thread;
}

/** How Claude understands the case: its own words look like no one's but its own, the customer's stand in quotes. */
export function ReadingCard({ shown, emotionHere, thread }: ReadingCardProps) {
  const { emotion, needs, summary, landmines, questions } = shown;
  const feels = emotionSchema.options.find((one) => one === emotion);
  if (!feels && summary === '') return null;
  const named = needs.flatMap((need) => needSchema.options.filter((one) => one === need));
  return (
    <Card title={words.title}>
      {feels && (
        <p className="font-semibold">
          {strings.emotions[feels]}
          {named.length > 0 && (
            <span className="font-normal text-soft">
              {' · '}
              {words.needs}: {named.map((one) => strings.needs[one].toLowerCase()).join(', ')}
            </span>
          )}
          {feels !== emotionHere && (
            <span className="font-normal text-soft">
              {' · '}
              {words.differs(strings.emotions[emotionHere as keyof typeof strings.emotions] ?? emotionHere)}
            </span>
          )}
        </p>
      )}
      <p className="mt-1">{summary}</p>
      {questions.length > 0 && (
        <>
          <p className="mt-2 text-sm font-semibold">{words.ask}</p>
          <ul className="list-disc space-y-0.5 pl-4">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {landmines.length > 0 && (
        <Disclosure className="mt-1.5" summary={`${words.mines}: ${landmines.length}`}>
          <ul className="space-y-2">
            {landmines.map(({ what, advice, evidence }) => (
              <li key={what}>
                <p>
                  <span className="font-semibold">{what}</span> {advice}
                </p>
                {evidence.slice(0, 1).map((one) => (
                  <Quote key={one.quote} evidence={one} thread={thread} />
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
