import { buildDraft } from '../build';
import * as executive from '../parts/executive';
import { cost } from '../parts/lived';
import { plainUpdate } from '../parts/now';
import { openQuestion, pointedQuestion } from '../parts/threats';
import { greet, signAs } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'executive-apology',
  title: 'Apology from an executive',
  compose: (request) =>
    buildDraft('executive-apology', request, { from: 120, to: 230 }, (writer) => {
      greet(writer, writer.case);
      writer.paragraph().say(executive.apologyOpening);
      writer.say(cost);
      writer.paragraph().say(executive.apologyFault);
      writer.say(executive.apologyLesson);
      writer.paragraph().say(executive.apologyAct);
      writer.say(executive.apologyNext);
      if (writer.is('roomy')) writer.say(executive.apologyLesson);
      writer.sayQuestions(openQuestion, pointedQuestion);
      if (writer.is('needs-step')) writer.say(plainUpdate);
      writer.paragraph().say(executive.apologyClose);
      signAs(writer, '⟦name and role of the executive⟧');
    }),
});
