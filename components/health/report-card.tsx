import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextArea } from '../ui/field';
import type { HealthHost } from './health-page';
import { healthWords } from './health-words';

const words = healthWords.page;

export interface ReportCardProps {
  report: (skeleton: string) => string;
  host: HealthHost;
}

/** The report as it would be copied, all of it, before it is. */
export function ReportCard({ report, host }: ReportCardProps) {
  const [withShape, setWithShape] = useState(true);
  const [skeleton, setSkeleton] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => void host.skeleton().then(setSkeleton), [host]);
  const text = report(withShape ? skeleton : '');

  async function copy() {
    setSaid((await host.copy(text)) ? words.copied : words.copyFailed);
  }
  return (
    <Card title={words.report}>
      <p className="mb-2 text-soft">{words.reportLead}</p>
      <label className="mb-2 flex items-center gap-2">
        <input type="checkbox" checked={withShape} onChange={(event) => setWithShape(event.target.checked)} />
        {words.withShape}
      </label>
      <TextArea label={words.reportLabel} rows={12} value={text} readOnly />
      <div className="mt-2 flex items-center gap-3">
        <Button look="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <p role="status">{said}</p>
      </div>
    </Card>
  );
}
