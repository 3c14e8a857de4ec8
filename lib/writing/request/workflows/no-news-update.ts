import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'no-news-update',
  title: 'No-news update',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write an update of 40 to 110 words that has nothing new: say so in the first sentence, who is on it, what is being tried, when the next word comes.',
});
