import { passageAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'answer-finding',
  title: 'Answer to a finding',
  output: passageAnswerSchema,
  audience: 'reply',
  passage: true,
  task: 'The check objects to the passage below; the objection is given. Write the passage anew so that it no longer applies, with the same facts and gaps and no more words than needed.',
});
