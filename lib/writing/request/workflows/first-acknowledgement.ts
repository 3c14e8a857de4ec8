import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'first-acknowledgement',
  title: 'First acknowledgement',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write a first acknowledgement of 50 to 110 words: heard, what was understood, who has it, when the next word comes. No cause and no solution yet.',
});
