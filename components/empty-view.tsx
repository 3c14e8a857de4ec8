import { Card } from './ui/card';

export interface EmptyViewProps {
  title: string;
  soon: string;
  /** What it will hold. */
  will: readonly string[];
}

/** A view that is not built yet, and says so. */
export function EmptyView({ title, soon, will }: EmptyViewProps) {
  return (
    <Card title={title}>
      <p className="text-soft">{soon}</p>
      <ul className="mt-2 list-disc space-y-1 pl-4 marker:text-soft">
        {will.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
