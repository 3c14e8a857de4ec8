import { expect, test } from 'vitest';
import { draftSchema } from '../draft';
import { toDraft } from './to-draft';

const option = { title: 'x', why: 'x', needs: [], risks: [], needsApproval: false };

test('passages become offsets, and what is not in the text is left out', () => {
  const text = 'You were charged twice. I will write ⟦when⟧.';
  const draft = toDraft(
    {
      assessment: {
        emotion: 'angry',
        emotionEvidence: [],
        needs: [],
        summary: '',
        landmines: [],
        questions: [],
      },
      options: [
        { ...option, id: 'a', recommended: false },
        { ...option, id: 'b', recommended: true },
        { ...option, id: 'c', recommended: true },
      ],
      draft: {
        text,
        claims: [
          { passage: 'charged twice', from: 'thread', messageId: 'm1', quote: 'twice' },
          { passage: 'not there', from: 'thread', messageId: 'm1', quote: 'twice' },
        ],
      },
      coaching: [{ passage: 'You were', note: 'Their experience first.' }],
    },
    { type: 'email', fingerprint: 'f', engine: 'claude' },
  );
  expect(draftSchema.safeParse(draft).success).toBe(true);
  expect(draft.sources.map(({ start, end }) => text.slice(start, end))).toEqual(['charged twice']);
  expect(draft.gaps).toHaveLength(1);
  expect(draft.options.map(({ id, recommended }) => `${id} ${recommended}`)).toEqual([
    'b true',
    'a false',
    'c false',
  ]);
  expect(draft.option).toBe('b');
});
