import { replyAnswerSchema } from '../answer';
import { defineModelWorkflow } from '../model-workflow';

export default defineModelWorkflow({
  id: 'call-guide',
  title: 'Call guide',
  output: replyAnswerSchema,
  audience: 'note',
  task: 'Write a guide for the phone, 200 to 500 words, for the agent to speak from: opening words, pauses to listen, how to own it, questions, what happens now, sentences for when they interrupt, shout or ask for the manager, closing words.',
});
