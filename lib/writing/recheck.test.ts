import { expect, test } from 'vitest';
import { readSituation } from '../situation';
import type { Thread } from '../thread';
import { composeDraft, recheckDraft } from '.';
import { samples } from './samples';

const sample = samples.find(({ name }) => name === 'corrupted-reports')!;
const draft = composeDraft({ ...sample, type: 'email' });
const seen = sample.thread.messages.map(({ id }) => id);
const later: Thread = {
  ...sample.thread,
  messages: [
    ...sample.thread.messages,
    {
      ...sample.thread.messages.at(-1)!,
      id: 'm99',
      text: 'Who is going to tell our auditors? I will post this on LinkedIn tomorrow.',
    },
  ],
};

test('an unchanged thread leaves the draft fresh', () => {
  expect(recheckDraft({ ...sample, draft, text: draft.text, seen })).toMatchObject({
    stale: false,
    news: [],
    changes: [],
  });
});

test('a newer message is told, and the agent’s edits stay to the letter', () => {
  const text = draft.text.replace('Hello', 'Good morning');
  const situation = readSituation(later, { now: sample.now });
  const result = recheckDraft({ ...sample, thread: later, situation, draft, text, seen });
  expect(result.stale).toBe(true);
  expect(result.news).toMatchObject([{ messageId: 'm99', role: 'customer' }]);
  expect(result.changes.join(' ')).toContain('auditors');
  expect(result.draft.text).toBe(text);
  expect(result.draft.fingerprint).toBe(situation.fingerprint);
  for (const source of result.draft.sources) expect(source.end).toBeLessThanOrEqual(text.length);
});
