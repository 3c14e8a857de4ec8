import { buildDraft } from '../build';
import { cost } from '../parts/cost';
import * as executive from '../parts/executive';
import { plainNext } from '../parts/now';
import { openQuestion, pointedQuestion, presence } from '../parts/threats';
import { greet, signAs } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'executive-apology',
  title: 'Apology from an executive',
  compose: (request) =>
    buildDraft('executive-apology', request, { from: 120, to: 230, principles: true }, (writer) => {
      writer.mark('letter');
      greet(writer, writer.case);
      writer.paragraph().say(executive.apologyOpening);
      if (!writer.is('calm-routine')) writer.say(cost);
      writer.paragraph().say(executive.apologyFault);
      writer.say(executive.apologyLesson);
      writer.paragraph().say(executive.apologyAct);
      writer.say(writer.is('needs-step') ? plainNext : executive.apologyNext);
      for (const room of ['roomy', 'roomier']) if (writer.is(room)) writer.say(executive.apologyLesson);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      writer.paragraph().say(executive.apologyClose);
      signAs(writer, '⟦name and role of the executive⟧');
    }),
});
