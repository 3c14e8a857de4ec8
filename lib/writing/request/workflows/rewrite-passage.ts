import { passageAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'rewrite-passage',
  title: 'Rewrite of a passage',
  output: passageAnswerSchema,
  audience: 'reply',
  passage: true,
  task: 'Write the passage below anew, as asked. Keep its facts, its gaps and about its length, and fit it to the sentences around it.',
});
