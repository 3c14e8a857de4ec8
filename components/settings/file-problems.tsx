import type { FileProblem } from '../../lib/lint/team-rules/read-file';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.teamRules;
const most = 10;

export interface FileProblemsProps {
  problems: readonly FileProblem[];
}

/** Why a file was refused, each mistake with its line. */
export function FileProblems({ problems }: FileProblemsProps) {
  const more = problems.length - most;
  return (
    <div role="alert" className="mt-3 rounded-md border-l-3 border-l-error bg-error-ground px-3 py-2">
      <p className="font-medium">
        {words.refused(problems.length)} {words.yoursKept}
      </p>
      <ul className="mt-1 space-y-0.5 text-sm">
        {problems.slice(0, most).map(({ line, column, words: why }) => (
          <li key={`${line}:${column}:${why}`}>
            <strong className="font-semibold tabular-nums">{words.refusedLine(line)}</strong> {why}
          </li>
        ))}
        {more > 0 && <li>{words.refusedMore(more)}</li>}
      </ul>
    </div>
  );
}
