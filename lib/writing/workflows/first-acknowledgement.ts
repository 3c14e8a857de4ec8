import { buildDraft } from '../build';
import * as short from '../parts/short';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'first-acknowledgement',
  title: 'First acknowledgement',
  compose: (request) =>
    buildDraft('first-acknowledgement', request, { from: 45, to: 110 }, (writer) => {
      greet(writer, writer.case);
      writer.paragraph().say(short.ackRead);
      writer.say(short.ackWeight);
      if (writer.is('roomy')) writer.say(short.ackWeight);
      writer.paragraph().say(short.ackNext);
      writer.say(short.ackNeed);
      sign(writer, request);
    }),
});
