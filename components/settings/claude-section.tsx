import { useRef, useState } from 'react';
import { type ClaudeOptions, hostOf, type TriedConnection } from '../../lib/panel/claude-options';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { ClaudeKeyForm } from './claude-key-form';
import { ClaudeKeyLine } from './claude-key-line';
import { ClaudeModel } from './claude-model';
import { ClaudePrivacy } from './claude-privacy';
import { ClaudeUsage } from './claude-usage';
import { settingsStrings } from './settings-strings';
import { useClaude } from './use-claude';

const words = settingsStrings.claude;

export interface ClaudeSectionProps {
  options: ClaudeOptions;
  onSaved: (saved: boolean) => void;
}

type Test = { state: 'none' } | { state: 'running' } | { state: 'done'; result: TriedConnection };

/** Key and address, who writes, what leaves the device, and what was used. */
export function ClaudeSection({ options, onSaved }: ClaudeSectionProps) {
  const { live, change } = useClaude(options.store);
  const [replacing, setReplacing] = useState(false);
  const [test, setTest] = useState<Test>({ state: 'none' });
  const running = useRef<AbortController>(null);
  if (!live) return null;
  const { choices, keyState, usage } = live;
  const host = hostOf(keyState?.baseUrl);
  const save = (next: Parameters<typeof change>[0]) => void change(next).then(onSaved);

  async function tryNow() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setTest({ state: 'running' });
    const result = await options.tryConnection(choices.model, controller.signal);
    if (!controller.signal.aborted) setTest({ state: 'done', result });
  }
  function keyChanged() {
    running.current?.abort();
    setTest({ state: 'none' });
    setReplacing(false);
  }

  return (
    <>
      <Card title={settingsStrings.sections.claude}>
        <p className="mb-3 text-soft">{words.lead}</p>
        {keyState && !replacing ? (
          <ClaudeKeyLine
            keyState={keyState}
            host={host}
            onReplace={() => setReplacing(true)}
            onForget={() => void options.store.forget().then(keyChanged)}
          />
        ) : (
          <ClaudeKeyForm
            before={keyState}
            onSave={options.saveAccess}
            onSaved={() => {
              keyChanged();
              onSaved(true);
            }}
            {...(keyState && { onCancel: () => setReplacing(false) })}
          />
        )}
        {keyState && !replacing && (
          <div className="mt-3 space-y-2">
            <Button onClick={() => void tryNow()} disabled={test.state === 'running'}>
              {words.test}
            </Button>
            <div role="status">
              <TestResult test={test} host={host} />
            </div>
          </div>
        )}
        <ClaudeModel
          choices={choices}
          hasKey={keyState !== undefined}
          models={test.state === 'done' && test.result.ok ? test.result.models : []}
          browserModel={options.browserModel}
          onChange={save}
        />
      </Card>
      <ClaudePrivacy choices={choices} host={host} onChange={save} />
      <ClaudeUsage usage={usage} />
    </>
  );
}

function TestResult({ test, host }: { test: Test; host: string }) {
  if (test.state === 'none') return null;
  if (test.state === 'running') return <p className="text-soft">{words.testing(host)}</p>;
  const { result } = test;
  return (
    <Notice tone={result.ok ? 'accent' : 'error'}>
      {result.ok ? words.works(host, result.models.length) : words.problems[result.problem](host)}
    </Notice>
  );
}
