import { buildDraft } from '../build';
import { plainUpdate } from '../parts/now';
import * as short from '../parts/short';
import { openQuestion, pointedQuestion, presence } from '../parts/threats';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'progress-update',
  title: 'Progress update',
  compose: (request) =>
    buildDraft('progress-update', request, { from: 55, to: 150 }, (writer) => {
      greet(writer, writer.case);
      writer.paragraph().say(short.progressOpening);
      writer.say(short.done);
      writer.say(short.progressKnown);
      writer.paragraph();
      if (!writer.is('briefer')) writer.say(short.progressOpen);
      if (writer.is('roomy')) writer.say(short.progressOpen);
      writer.say(writer.is('needs-step') ? plainUpdate : short.nextUpdate);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      if (!writer.is('brief')) writer.say(short.shortClose);
      sign(writer, request);
    }),
});
