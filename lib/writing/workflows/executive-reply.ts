import { buildDraft } from '../build';
import { costlyDay } from '../parts/cost';
import * as executive from '../parts/executive';
import { plainUpdate } from '../parts/now';
import { asks, openQuestion, pointedQuestion, presence, threats, wishes } from '../parts/threats';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'executive-reply',
  title: 'Reply to an executive',
  compose: (request) =>
    buildDraft('executive-reply', request, { from: 110, to: 220, principles: true }, (writer) => {
      writer.mark('letter');
      greet(writer, writer.case);
      writer.paragraph().say(executive.execState);
      writer.say(executive.execImpact);
      if (writer.is('deadline-costs')) writer.say(costlyDay);
      if (!writer.is('calm-routine')) writer.say(executive.execOwn);
      writer.paragraph();
      writer.line('- ').say(executive.execAct);
      writer.line('- ').say(executive.execNext);
      writer.line('- ').say(executive.execThen);
      writer.paragraph();
      if (!writer.is('briefer') && !writer.say(asks)) writer.say(wishes);
      for (const threat of threats.filter(({ id }) => writer.is(id)).slice(0, 1)) writer.say(threat);
      if (writer.is('roomy')) writer.say(executive.execImpact);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      if (writer.is('needs-step')) writer.say(plainUpdate);
      writer.say(executive.execClose);
      sign(writer, request);
    }),
});
