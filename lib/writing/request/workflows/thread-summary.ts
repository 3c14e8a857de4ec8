import { summaryAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'thread-summary',
  title: 'Summary of the thread',
  output: summaryAnswerSchema,
  audience: 'note',
  task: 'Summarise the thread in 80 to 180 words for a colleague who takes over: what happened, what was tried and promised by whom, where it stands. List what is open.',
});
