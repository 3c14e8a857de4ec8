import { describe, expect, test } from 'vitest';
import { lint } from '../lint';
import { defaultPolicy } from '../playbook/default-policy';
import { composeDraft, workflows } from '.';
import { type Draft, draftSchema, type ResponseType, responseTypeSchema } from './draft';
import { isLegalMatter } from './parts/legal';
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

test('every type has its workflow', () => {
  expect([...workflows.keys()].sort()).toEqual([...types].sort());
});

describe.each(types)('%s over all samples', (type) => {
  const drafts = samples.map((sample) => ({ ...sample, draft: composeDraft({ ...sample, type }) }));
  const sentencesOf = ({ text, sources }: Draft) => sources.map(({ start, end }) => text.slice(start, end));

  test('passes our own check', () => {
    const found = drafts.flatMap(({ name, thread, draft }) =>
      lint(draft.text, { thread, policy: defaultPolicy, audience: audienceOf(type) })
        .findings.filter(({ level }) => level !== 'hint')
        .map(({ rule, start, end }) => `${name}: ${rule}: ${draft.text.slice(start, end)}`),
    );
    expect(found).toEqual([]);
  });

  test('has its shape, its length and few gaps', () => {
    const [least, to] = lengths[type];
    for (const { name, draft, situation } of drafts) {
      const isLegal = isLegalMatter(situation);
      const isRoutine = type === 'email' && situation.emotion.value === 'calm';
      const from = isLegal || isRoutine ? Math.min(least, 75) : least;
      expect(draftSchema.parse(draft)).toEqual(draft);
      const words = wordsIn(draft.text);
      expect([name, words, words >= from && words <= to]).toEqual([name, words, true]);
      expect([name, draft.gaps.length <= 3]).toEqual([name, true]);
      expect(draft.text).not.toMatch(/undefined|\{\w+\}| {2}|\n{3}|[^.]\.\.(?!\.)|- -/);
    }
  });

  test('knows where each sentence comes from', () => {
    for (const { thread, draft } of drafts) {
      let end = 0;
      for (const source of draft.sources) {
        expect(draft.text.slice(end, source.start)).toMatch(/^[\s-]*$/);
        end = source.end;
        const { evidence } = source;
        if (evidence) expect(thread.messages.some(({ id }) => id === evidence.messageId)).toBe(true);
      }
      expect(end).toBe(draft.text.length);
      for (const gap of draft.gaps) {
        const source = draft.sources.find(({ start, end: stop }) => start <= gap.start && gap.end <= stop);
        expect(source?.from).toBe('to-verify');
      }
    }
  });

  test('owns no fault and tells no claim as fact before counsel has read', () => {
    for (const { name, draft, situation } of drafts) {
      if (!isLegalMatter(situation) || type === 'call-preparation') continue;
      const admits =
        /\b(?:our (?:failure|fault|mistake)|we (?:failed|let (?:you|this|your)|left you|got (?:this|it) wrong|broke)|on us\b|apologi[sz]e)/i;
      expect([name, admits.exec(draft.text)?.[0]]).toEqual([name, undefined]);
      const failure = situation.facts.failure?.value;
      if (failure && !situation.facts.asks.length) expect(draft.text).not.toContain(failure);
    }
  });

  test('coaches on its own passages, in 120 to 250 words', () => {
    for (const { name, draft } of drafts) {
      const words = draft.coaching.reduce((sum, { note }) => sum + wordsIn(note), 0);
      expect([name, words, words >= 120 && words <= 250]).toEqual([name, words, true]);
      for (const { start, end } of draft.coaching) expect(draft.text.slice(start, end).trim()).not.toBe('');
    }
  });

  test('repeats no sentence in more than a third of the drafts, beyond greeting, close and headings', () => {
    const seen = new Map<string, number>();
    for (const { draft } of drafts)
      for (const sentence of new Set(sentencesOf(draft))) seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
    const allowed =
      /^(?:\d\. |Maria|Customer|⟦|Hello|Hi|Public reply|Private message|Follow-up|What (?:you|would|they)|Who you|Where you|The call|Take into|Find out|Before the call|On the phone)|:$/;
    const often = [...seen].filter(
      ([sentence, times]) => times > samples.length / 3 && !allowed.test(sentence),
    );
    expect(often.filter(([sentence]) => wordsIn(sentence) > 4)).toEqual([]);
  });

  test('shares little with any other draft', () => {
    const said = drafts.map(({ draft }) =>
      sentencesOf(draft).filter(
        (one) => wordsIn(one) > 4 && !/:$|^\d\. |^⟦|^What (?:you have|would make)/.test(one),
      ),
    );
    const shares = said.flatMap((own, index) =>
      said.flatMap((others, place) => {
        if (place === index || !own.length) return [];
        return own.filter((one) => others.includes(one)).length / own.length;
      }),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const over = shares.filter((share) => share > 1 / 3).length / shares.length;
    console.log(
      `${type}: two drafts share ${(mean * 100).toFixed(1)} % of their sentences, ` +
        `more than a third in ${(over * 100).toFixed(1)} % of ${shares.length} pairs`,
    );
    expect(mean).toBeLessThan(0.13);
    expect(over).toBeLessThan(0.007);
  });

  test('opens no sentence like the one before', () => {
    for (const { draft } of drafts) {
      const opens = sentencesOf(draft).map((sentence) => sentence.replace(/^[“"⟦]/, '').split(/[\s,’'.]/)[0]);
      const twice = opens.filter(
        (word, index) => index > 1 && word === opens[index - 1] && word === opens[index - 2],
      );
      expect(type.startsWith('call-') ? [] : twice).toEqual([]);
    }
  });

  test('writes the same for the same thread, and another for another', () => {
    const some = samples.slice(0, 6);
    expect(some.map((sample) => composeDraft({ ...sample, type }).text)).toEqual(
      drafts.slice(0, 6).map(({ draft }) => draft.text),
    );
    expect(new Set(drafts.map(({ draft }) => draft.text)).size).toBe(drafts.length);
  });
});

test('who signs is a gap where the workspace does not say', () => {
  const draft = composeDraft({ ...samples[0]!, workspace: {}, type: 'email' });
  expect(draft.gaps.map(({ question }) => question)).toContain('your name');
});

test('a word the team never uses is not used', () => {
  const [sample] = samples;
  const plain = composeDraft({ ...sample!, type: 'email' });
  const theirs = sample!.thread.messages.map(({ text }) => text.toLowerCase()).join(' ');
  const word = plain.text.match(/\b[a-z]{6,}\b/g)!.find((one) => !theirs.includes(one))!;
  const other = composeDraft({
    ...sample!,
    type: 'email',
    workspace: { ...namedWorkspace, wordsNeverUsed: [word] },
  });
  expect(other.text.toLowerCase()).not.toContain(word.toLowerCase());
});
