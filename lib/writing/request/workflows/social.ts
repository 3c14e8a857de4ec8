import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'social',
  title: 'Social: public, private, plan',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write three parts, each under its own line: "Public reply:" at most 260 characters with no detail of the case, "Private message:" 80 to 180 words, "Follow-up plan (for you):" a list for the agent.',
});
