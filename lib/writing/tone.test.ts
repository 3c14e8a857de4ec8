import { describe, expect, test } from 'vitest';
import { lint } from '../lint';
import { defaultPolicy } from '../playbook/default-policy';
import type { Workspace } from '../playbook/workspace';
import { composeDraft } from '.';
import { responseTypeSchema } from './draft';
import { namedWorkspace, samples } from './samples';

const write = (name: string, workspace: Workspace) =>
  composeDraft({ ...samples.find((one) => one.name === name)!, workspace, type: 'email' });
const inTone = (tone: Workspace['tone'], name: string) =>
  write(name, { ...namedWorkspace, ...(tone && { tone }) }).text;

describe('the team’s tone', () => {
  test.each(['late-flight-family', 'corrupted-reports', 'council-bins', 'clinic-results'])(
    '%s reads warm, plain or formal',
    (name) => {
      const [warm, plain, formal] = (['warm', 'plain', 'formal'] as const).map((tone) => inTone(tone, name));
      const ours = (text = '') => text.replace(/“[^”]*”/g, '');
      expect(ours(warm)).toMatch(/\bI’(?:m|ll|ve)\b/);
      expect(ours(formal)).not.toMatch(/\b\p{L}+’(?:m|ll|ve|re|d|t)\b/u);
      expect(formal).toMatch(/^Dear [\s\S]*Yours sincerely,/);
      expect(warm).toMatch(/Warm regards,/);
      expect(ours(plain)).not.toMatch(/;|\bsincerely\b|regards/);
    },
  );

  test('every tone passes our own check on every sample', () => {
    const found = (['plain', 'formal'] as const).flatMap((tone) =>
      samples.flatMap((sample) =>
        responseTypeSchema.options.flatMap((type) => {
          const { text } = composeDraft({ ...sample, workspace: { ...namedWorkspace, tone }, type });
          const audience = type.startsWith('call-') ? 'note' : 'reply';
          return lint(text, { thread: sample.thread, policy: defaultPolicy, audience })
            .findings.filter(({ level }) => level !== 'hint')
            .map(
              ({ rule, start, end }) => `${tone} ${type} ${sample.name}: ${rule}: ${text.slice(start, end)}`,
            );
        }),
      ),
    );
    expect(found).toEqual([]);
  }, 180_000);

  test('someone we have called by title keeps it', () => {
    expect(inTone(undefined, 'polite-astonished')).toMatch(/^Dear Sir Alistair,/);
  });
});

describe('what the team says about itself', () => {
  test('what to reinforce is said as something the customer gets, not as a slogan', () => {
    const reinforce = 'We keep our promises';
    const draft = write('late-flight-family', { ...namedWorkspace, reinforce });
    expect(draft.text).not.toContain(reinforce);
    const said = draft.sources.find(({ from }) => from === 'workspace');
    expect(draft.text.slice(said!.start, said!.end)).toMatch(/time/);
  });

  test('what is not understood stays a note on the close', () => {
    const reinforce = 'Sunshine in every box';
    const draft = write('late-flight-family', { ...namedWorkspace, reinforce });
    expect(draft.coaching.some(({ note }) => note.includes(reinforce))).toBe(true);
  });

  test('the goal of the quarter is tied to the passage that serves it', () => {
    const goal = 'Fewer reopened tickets';
    const { coaching } = write('late-flight-family', { ...namedWorkspace, goal });
    expect(coaching.some(({ note }) => note.includes(goal))).toBe(true);
    const words = coaching.reduce((sum, { note }) => sum + note.split(/\s+/).length, 0);
    expect(words).toBeLessThanOrEqual(250);
  });

  test('products are spelled as the team spells them, outside quotes', () => {
    const sample = samples.find(({ name }) => name === 'saas-cancel-brief')!;
    const failure = { value: 'the broken syncbox upload', evidence: [] };
    const situation = { ...sample.situation, facts: { ...sample.situation.facts, failure } };
    const { text } = composeDraft({
      ...sample,
      situation,
      workspace: { ...namedWorkspace, productNames: ['SyncBox'] },
      type: 'email',
    });
    expect(text).toContain('SyncBox');
    expect(text.replace(/“[^”]*”/g, '')).not.toContain('syncbox');
  });
});
