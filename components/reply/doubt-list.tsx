import { ruleTitle } from '../../lib/lint/rule-title';
import type { Span } from '../../lib/panel/spans';
import type { Doubt } from '../../lib/writing/draft';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';

const words = claudeWords.doubts;
const edges = { error: 'border-l-error', warning: 'border-l-warning', hint: 'border-l-hint' };

export interface DoubtListProps {
  doubts: readonly Doubt[];
  text: string;
  /** Absent where the text is not in an editor. */
  onShow?: ((span: Span) => void) | undefined;
  onAsk?: ((doubt: Doubt) => void) | undefined;
}

/** Facts, links and offers of a model's draft that stand in no message and no setting. They go when their words go. */
export function DoubtList({ doubts, text, onShow, onAsk }: DoubtListProps) {
  if (doubts.length === 0) return null;
  return (
    <section aria-label={words.title} className="mt-2.5">
      <p role="status" className="mb-1.5 font-semibold">
        {words.title}
      </p>
      <ul className="space-y-2">
        {doubts.map((doubt) => {
          const { rule, level, quote, message } = doubt;
          const start = text.indexOf(quote);
          return (
            <li key={`${rule}${quote}`} className={classNames('border-l-3 py-0.5 pl-2.5', edges[level])}>
              <span className="sr-only">{strings.findings.levels[level]}: </span>
              <strong className="font-semibold">{ruleTitle(rule)}</strong>{' '}
              {onShow ? (
                <button
                  type="button"
                  aria-label={strings.findings.show(quote)}
                  onClick={() => onShow({ start, end: start + quote.length })}
                  className="inline rounded-sm text-left text-soft hover:text-ink hover:underline"
                >
                  “{quote}”
                </button>
              ) : (
                <span className="text-soft">“{quote}”</span>
              )}{' '}
              {message}{' '}
              {onAsk && (
                <Button look="link" onClick={() => onAsk(doubt)}>
                  {words.fix}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
