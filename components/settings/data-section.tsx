import { useState } from 'react';
import { errorText } from '../../lib/errors';
import type { OptionsHost } from '../../lib/panel/settings-store';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FileButton } from '../ui/file-button';
import { saveFile } from '../ui/save-file';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.data;

export interface DataSectionProps {
  host: OptionsHost;
}

/** Everything kept here: out as a file, in from a file, or gone. */
export function DataSection({ host }: DataSectionProps) {
  const [note, setNote] = useState<string>();
  const [asking, setAsking] = useState(false);
  async function exportAll() {
    const outcome = await host.exportData();
    if (outcome.ok) saveFile(words.fileName, outcome.value);
    setNote(outcome.ok ? words.exported : errorText[outcome.code]);
  }
  async function importAll(text: string) {
    const outcome = await host.importData(text);
    setNote(outcome.ok ? words.imported(outcome.value.drafts) : errorText[outcome.code]);
  }
  async function erase() {
    setAsking(false);
    const outcome = await host.eraseData();
    setNote(outcome.ok ? words.erased : errorText[outcome.code]);
  }
  return (
    <Card title={settingsStrings.sections.data}>
      <p className="mb-3 text-soft">{words.lead}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void exportAll()}>{words.export}</Button>
        <FileButton accept="application/json" onText={(text) => void importAll(text)}>
          {words.import}
        </FileButton>
        <Button look="danger" onClick={() => setAsking(true)}>
          {words.erase}
        </Button>
      </div>
      <p role="status" className="mt-2 text-soft empty:hidden">
        {note}
      </p>
      <ConfirmDialog
        open={asking}
        danger
        title={words.eraseTitle}
        stay={strings.cancel}
        go={words.eraseDo}
        onStay={() => setAsking(false)}
        onGo={() => void erase()}
      >
        {words.eraseText}
      </ConfirmDialog>
    </Card>
  );
}
