import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'executive-apology',
  title: 'Executive apology',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write an apology in the name of an executive, 100 to 200 words: what it did to them, that it was ours, what is being done, a direct way back to this person. Offer nothing that needs approval.',
});
