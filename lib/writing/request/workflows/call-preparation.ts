import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'call-preparation',
  title: 'Call preparation',
  output: replyAnswerSchema,
  audience: 'note',
  task: 'Prepare the agent for a call with this customer, 150 to 350 words for colleagues only: goal of the call, what they have been through, what they will ask and what can be said, what not to say, what may be offered, what to agree on at the end. Short headed lists.',
});
