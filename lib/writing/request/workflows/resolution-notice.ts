import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'resolution-notice',
  title: 'Resolution notice',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write the notice that it is solved, 80 to 180 words: what was wrong, what was done, how they can see that it works, what keeps it from coming back if that is known; ask for their confirmation before anything is closed. Whatever the thread does not say about the fix is a gap.',
});
