import { Check } from 'lucide-react';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Page } from '../ui/page';

const words = strings.welcome;

export interface WelcomePageProps {
  onSettings: () => void;
}

/** Shown once after installing: three steps and what can be relied on. */
export function WelcomePage({ onSettings }: WelcomePageProps) {
  return (
    <Page title={words.title} lead={words.lead}>
      <ol className="space-y-3">
        {words.steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-3 rounded-xl border border-line bg-card p-4">
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent font-semibold text-on-accent"
            >
              {index + 1}
            </span>
            <div>
              <h2 className="font-semibold">{title}</h2>
              <p className="mt-0.5 text-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <Card title={words.promisesTitle}>
        <ul className="space-y-1.5">
          {words.promises.map((promise) => (
            <li key={promise} className="flex gap-2">
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
              {promise}
            </li>
          ))}
        </ul>
      </Card>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={onSettings}>
          {words.open}
        </Button>
        <p className="min-w-48 flex-1 text-soft">{words.later}</p>
      </div>
    </Page>
  );
}
