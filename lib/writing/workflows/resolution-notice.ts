import { buildDraft } from '../build';
import { plainNext } from '../parts/now';
import * as short from '../parts/short';
import { openQuestion, pointedQuestion, presence } from '../parts/threats';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'resolution-notice',
  title: 'Resolution notice',
  compose: (request) =>
    buildDraft('resolution-notice', request, { from: 75, to: 170 }, (writer) => {
      greet(writer, writer.case);
      writer.paragraph().say(short.solvedOpening);
      writer.say(short.solvedOwn);
      writer.paragraph().say(short.solvedWhat);
      if (writer.is('wants-cause')) writer.say(short.solvedCause);
      writer.paragraph().say(short.solvedCheck);
      writer.say(short.solvedOpen);
      if (writer.is('roomy')) writer.say(short.solvedOwn);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      writer.say(writer.is('needs-step') ? plainNext : short.solvedClose);
      sign(writer, request);
    }),
});
