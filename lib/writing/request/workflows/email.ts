import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'email',
  title: 'E-mail reply',
  output: replyAnswerSchema,
  audience: 'reply',
  task: 'Write the reply as an e-mail of 150 to 300 words: greeting, the six steps in their order, sign-off with the name from the workspace. A routine case may be shorter.',
});
