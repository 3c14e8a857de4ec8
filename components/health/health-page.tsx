import { useCallback, useEffect, useState } from 'react';
import type { SiteCheck } from '../../lib/sites/check';
import { healthKey, type SiteHealth } from '../../lib/storage/site-health';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Page } from '../ui/page';
import { healthWords } from './health-words';
import { reportOf } from './report';
import { ReportCard } from './report-card';

const words = healthWords.page;

/** What the self-test can ask of the browser. */
export interface HealthHost {
  version: string;
  check(): Promise<SiteCheck | undefined>;
  known(): Promise<SiteHealth>;
  skeleton(): Promise<string>;
  copy(text: string): Promise<boolean>;
}

type State = { status: 'testing' | 'unreachable' } | { status: 'done'; check: SiteCheck; known: SiteHealth };

/** Runs every part on the page of one tab, and shows what answered and since when. */
export function HealthPage({ host }: { host: HealthHost }) {
  const [state, setState] = useState<State>({ status: 'testing' });
  const test = useCallback(async () => {
    setState({ status: 'testing' });
    const check = await host.check();
    const known = await host.known();
    setState(check ? { status: 'done', check, known } : { status: 'unreachable' });
  }, [host]);
  useEffect(() => void test(), [test]);

  return (
    <Page title={words.title} lead={words.lead}>
      {state.status !== 'done' ? (
        <Card title={words.title}>
          <p role="status" className="text-soft">
            {state.status === 'testing' ? words.testing : words.unreachable}
          </p>
        </Card>
      ) : (
        <>
          <Card title={words.of(state.check.siteName, state.check.host)}>
            {!state.check.threadOpen && <p className="mb-2 text-soft">{words.noThread}</p>}
            <PartTable check={state.check} known={state.known} />
            <Button className="mt-3" onClick={() => void test()}>
              {words.again}
            </Button>
          </Card>
          <ReportCard
            report={(skeleton) => reportOf(state.check, state.known, host.version, skeleton)}
            host={host}
          />
        </>
      )}
    </Page>
  );
}

const whenOf = (known: SiteHealth[string][string] | undefined, isMissing: boolean): string =>
  known ? (isMissing ? words.until(known.last) : known.since) : '';

function PartTable({ check, known }: { check: SiteCheck; known: SiteHealth }) {
  const here = known[healthKey(check)] ?? {};
  const tone = {
    found: 'text-accent',
    older: 'text-ink',
    missing: 'text-error',
    closed: 'text-soft',
    unsaid: 'text-soft',
  };
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="text-soft">
          <tr>
            {Object.values(words.columns).map((name) => (
              <th key={name} scope="col" className="py-1 pr-3 font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {check.parts.map(({ part, state, count, way, since }) => (
            <tr key={part} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-3 font-medium">
                {words.parts[part]}
              </th>
              <td className={`py-1.5 pr-3 ${tone[state]}`}>
                {words.states[state]}
                {count > 1 && ` (${count})`}
              </td>
              <td className="py-1.5 pr-3">
                {way && (words.ways[way] ?? <code className="text-xs [overflow-wrap:anywhere]">{way}</code>)}
                {since && <span className="block text-soft">{words.checked(since)}</span>}
              </td>
              <td className="py-1.5 whitespace-nowrap">{whenOf(here[part], state === 'missing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
