import { expect, test } from 'vitest';
import { lint } from '../lint';
import type { Thread } from '../thread';
import { mutedSpeakers } from './muted-speakers';

const thread: Thread = {
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  subject: '',
  messages: [],
} as unknown as Thread;
const speakers = (
  text: string,
  mutedRules: string[],
  mutedHere: string[] = [],
  mutedRulesBySite: Record<string, string[]> = {},
) =>
  mutedSpeakers(
    lint,
    { text, thread, context: { muted: [...mutedRules, ...mutedHere], teamRules: [team] }, mutedHere },
    { mutedRules, mutedRulesBySite },
  );
const team = { id: 'team-kindly', phrase: 'kindly', level: 'hint', reason: '' } as const;

test('only a rule that has something to say here', () => {
  expect(speakers('You should have told us.', ['blame', 'jargon'])).toEqual(['blame']);
  expect(speakers('The file is attached.', ['blame', 'jargon'])).toEqual([]);
  expect(speakers('Kindly wait.', ['team-kindly'])).toEqual(['team-kindly']);
});

test('not one that keeps quiet here for another reason as well', () => {
  expect(speakers('You should have told us.', ['blame'], ['blame'])).toEqual([]);
  expect(
    speakers('You should have told us.', ['blame'], [], { 'https://mail.google.com': ['blame'] }),
  ).toEqual([]);
});
