import { buildDraft } from '../build';
import { plainUpdate } from '../parts/now';
import * as short from '../parts/short';
import { openQuestion, pointedQuestion, presence } from '../parts/threats';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'first-acknowledgement',
  title: 'First acknowledgement',
  compose: (request) =>
    buildDraft('first-acknowledgement', request, { from: 45, to: 120 }, (writer) => {
      greet(writer, writer.case);
      writer.paragraph().say(short.ackRead);
      if (!writer.is('briefer')) writer.say(short.ackWeight);
      if (writer.is('roomy')) writer.say(short.ackWeight);
      writer.paragraph().say(writer.is('needs-step') ? plainUpdate : short.ackNext);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      if (!writer.is('brief')) writer.say(short.ackNeed);
      sign(writer, request);
    }),
});
