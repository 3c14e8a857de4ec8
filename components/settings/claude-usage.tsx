import { cachedShare, type MonthUsage, type UsageByMonth } from '../../lib/storage/claude-usage';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { saveFile } from '../ui/save-file';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.usage;
const shown = 12;

export interface ClaudeUsageProps {
  usage: UsageByMonth;
}

/** What was used, month by month, the newest first. */
export function ClaudeUsage({ usage }: ClaudeUsageProps) {
  const months = Object.entries(usage).sort(([one], [other]) => other.localeCompare(one));
  return (
    <Card title={settingsStrings.sections.usage}>
      {months.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <>
          <table className="w-full text-right tabular-nums [&_td]:pl-2.5 [&_th:not(:first-child)]:pl-2.5">
            <caption className="sr-only">{words.caption}</caption>
            <thead className="text-sm text-soft">
              <tr>
                {[words.month, words.calls, words.read, words.cached, words.written].map((head, column) => (
                  <th
                    key={head}
                    scope="col"
                    className={`pb-1 font-medium ${column === 0 ? 'text-left' : ''}`}
                  >
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {months.slice(0, shown).map(([month, used]) => (
                <tr key={month}>
                  <th scope="row" className="py-1.5 text-left font-normal">
                    {nameOf(month)}
                  </th>
                  <td>{number(used.calls)}</td>
                  <td>{number(readOf(used))}</td>
                  <td>{words.share(cachedShare(used))}</td>
                  <td>{number(used.output)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
            <p className="text-sm text-soft">{words.note}</p>
            <Button look="small" onClick={() => saveFile(words.fileName, csvOf(months), 'text/csv')}>
              {words.save}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

const readOf = ({ input, cacheRead, cacheWritten }: MonthUsage): number => input + cacheRead + cacheWritten;
const number = (value: number): string => value.toLocaleString('en-GB');

const nameOf = (month: string): string =>
  new Date(`${month}-01T12:00:00`).toLocaleDateString('en-GB', { month: 'short', year: 'numeric' });

const csvOf = (months: readonly [string, MonthUsage][]): string =>
  [
    'month,calls,input_tokens,cache_read_tokens,cache_written_tokens,output_tokens',
    ...months.map(([month, { calls, input, cacheRead, cacheWritten, output }]) =>
      [month, calls, input, cacheRead, cacheWritten, output].join(','),
    ),
  ].join('\n');
