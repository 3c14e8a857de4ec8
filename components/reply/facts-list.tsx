import type { Evidence, Situation } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Disclosure } from '../ui/disclosure';
import { Statement } from './statement';

const words = strings.situation;

export interface FactsListProps {
  facts: Situation['facts'];
  thread: Thread;
}

/** Everything countable the thread holds, by kind. */
export function FactsList({ facts, thread }: FactsListProps) {
  const groups = groupFacts(facts).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <Disclosure summary={words.facts}>
      <dl className="space-y-2">
        {groups.map(({ name, rows }) => (
          <div key={name}>
            <dt className="text-soft">{name}</dt>
            {rows.map(({ text, aside, evidence }) => (
              <dd key={`${text}${evidence.messageId}`} className="py-1">
                <Statement evidence={[evidence]} thread={thread}>
                  {text}
                  {aside && <span className="text-soft"> · {aside}</span>}
                </Statement>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

interface FactRow {
  text: string;
  aside?: string | undefined;
  evidence: Evidence;
}

function groupFacts(facts: Situation['facts']): { name: string; rows: FactRow[] }[] {
  const kinds = words.factKinds;
  const offers = (refused: boolean) =>
    facts.offered
      .filter((one) => one.refused === refused)
      .map(({ what, evidence }) => ({ text: what, evidence }));
  return [
    {
      name: kinds.tried,
      rows: facts.tried.map(({ what, by, evidence }) => ({
        text: what,
        aside: by === 'agent' ? words.byUs : words.byCustomer,
        evidence,
      })),
    },
    { name: kinds.offered, rows: offers(false) },
    { name: kinds.refused, rows: offers(true) },
    {
      name: kinds.promised,
      rows: facts.promised.map(({ what, by, kept, evidence }) => ({
        text: what,
        aside: [by, kept === undefined ? undefined : kept ? words.keptPromise : words.notKept]
          .filter(Boolean)
          .join(', '),
        evidence,
      })),
    },
    { name: kinds.amounts, rows: facts.amounts.map(withMeaning) },
    { name: kinds.dates, rows: facts.dates.filter(({ meaning }) => meaning !== 'named').map(withMeaning) },
    {
      name: kinds.deadlines,
      rows: facts.deadlines.map(({ text, what, evidence }) => ({ text, aside: what, evidence })),
    },
    {
      name: kinds.given,
      rows: facts.given.map(({ text, kind, evidence }) => ({ text, aside: kind, evidence })),
    },
  ];
}

const withMeaning = ({ text, meaning, evidence }: { text: string; meaning: string; evidence: Evidence }) => ({
  text,
  aside: meaning,
  evidence,
});
