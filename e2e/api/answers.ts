import type { ReplyAnswer } from '../../lib/writing/request/answer';

/** An answer in the right form around one text. */
export const replyAnswerOf = (text: string, more: Partial<ReplyAnswer> = {}): ReplyAnswer => ({
  assessment: {
    emotion: 'angry',
    emotionEvidence: [],
    needs: [],
    summary: 'A sample.',
    landmines: [],
    questions: [],
  },
  options: [],
  draft: { text, claims: [] },
  coaching: [],
  ...more,
});
