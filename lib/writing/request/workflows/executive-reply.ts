import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'executive-reply',
  title: 'Executive reply',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write the reply in the name of an executive, 120 to 220 words: has read the case, owns the failure, names who answers for it and when the executive looks at it again. No technical detail.',
});
