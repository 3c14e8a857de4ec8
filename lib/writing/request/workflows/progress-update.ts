import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'progress-update',
  title: 'Progress update',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write a progress update of 60 to 150 words: what is known, what was done since the last word, what comes next and when. Say plainly what is not known.',
});
