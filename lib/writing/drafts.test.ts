import { describe, expect, test } from 'vitest';
import { lint } from '../lint';
import { defaultPolicy } from '../playbook/default-policy';
import { composeDraft, workflows } from '.';
import { draftSchema, type ResponseType, responseTypeSchema } from './draft';
import { namedWorkspace, samples } from './samples';

const lengths: Record<ResponseType, [from: number, to: number]> = {
  email: [150, 300],
  'executive-reply': [100, 230],
  'call-preparation': [90, 560],
  'call-guide': [200, 540],
  social: [100, 300],
  'first-acknowledgement': [40, 125],
  'progress-update': [50, 160],
  'no-news-update': [50, 150],
  'resolution-notice': [70, 180],
  'executive-apology': [110, 240],
};
const types = responseTypeSchema.options;
const audienceOf = (type: ResponseType) => (type.startsWith('call-') ? 'note' : 'reply');
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const cases = types.flatMap((type) => samples.map((sample) => [type, sample.name, sample] as const));

test('every type has its workflow', () => {
  expect([...workflows.keys()].sort()).toEqual([...types].sort());
});

describe.each(cases)('%s for %s', (type, _, sample) => {
  const draft = composeDraft({ ...sample, type });

  test('passes our own check', () => {
    const { findings } = lint(draft.text, {
      thread: sample.thread,
      policy: defaultPolicy,
      audience: audienceOf(type),
    });
    expect(findings.filter(({ level }) => level !== 'hint')).toEqual([]);
  });

  test('has its shape, its length and few gaps', () => {
    expect(draftSchema.parse(draft)).toEqual(draft);
    const [from, to] = lengths[type];
    expect(wordsIn(draft.text)).toBeGreaterThanOrEqual(from);
    expect(wordsIn(draft.text)).toBeLessThanOrEqual(to);
    expect(draft.gaps.length).toBeLessThanOrEqual(3);
    expect(draft.text).not.toMatch(/undefined|\{\w+\}| {2}|\n{3}|\.\.(?!\.)|- -/);
  });

  test('knows where each sentence comes from', () => {
    let end = 0;
    for (const source of draft.sources) {
      expect(source.start).toBeGreaterThanOrEqual(end);
      expect(draft.text.slice(end, source.start)).toMatch(/^[\s-]*$/);
      end = source.end;
      if (source.evidence)
        expect(sample.thread.messages.map(({ id }) => id)).toContain(source.evidence.messageId);
    }
    expect(end).toBe(draft.text.length);
    for (const gap of draft.gaps)
      expect(draft.sources.find(({ start, end: stop }) => start <= gap.start && gap.end <= stop)?.from).toBe(
        'to-verify',
      );
  });

  test('coaches on its own passages, in 120 to 250 words', () => {
    const words = draft.coaching.reduce((sum, { note }) => sum + wordsIn(note), 0);
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(250);
    for (const { start, end } of draft.coaching) expect(draft.text.slice(start, end).trim()).not.toBe('');
  });
});

describe.each(types)('%s over all samples', (type) => {
  const drafts = samples.map((sample) => composeDraft({ ...sample, type }));

  test('repeats no sentence in more than a third of the drafts', () => {
    const seen = new Map<string, number>();
    for (const draft of drafts)
      for (const sentence of new Set(draft.sources.map(({ start, end }) => draft.text.slice(start, end))))
        seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
    const often = [...seen].filter(
      ([sentence, times]) => times > samples.length / 3 && wordsIn(sentence) > 4,
    );
    expect(
      often.filter(
        ([sentence]) =>
          !/^(?:Maria|Customer|⟦|Public reply|Private message|Follow-up|Before the call|What )/.test(
            sentence,
          ),
      ),
    ).toEqual([]);
  });

  test('writes the same for the same thread, and not for another', () => {
    const again = samples.map((sample) => composeDraft({ ...sample, type }));
    expect(again.map(({ text }) => text)).toEqual(drafts.map(({ text }) => text));
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
  });
});

test('who signs is a gap where the workspace does not say', () => {
  const draft = composeDraft({ ...samples[0]!, workspace: {}, type: 'email' });
  expect(draft.gaps.map(({ question }) => question)).toContain('your name');
});

test('a word the team never uses is not used', () => {
  const [sample] = samples;
  const plain = composeDraft({ ...sample!, type: 'email' });
  const word = /\b(\w{7,})\b/.exec(plain.text.slice(plain.text.indexOf('\n\n') + 2))![1]!;
  const other = composeDraft({
    ...sample!,
    type: 'email',
    workspace: { ...namedWorkspace, wordsNeverUsed: [word] },
  });
  expect(other.text.toLowerCase()).not.toContain(word.toLowerCase());
});
