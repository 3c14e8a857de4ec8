import { buildDraft } from '../build';
import { plainUpdate } from '../parts/now';
import * as short from '../parts/short';
import { openQuestion, pointedQuestion, presence } from '../parts/threats';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'no-news-update',
  title: 'No news yet',
  compose: (request) =>
    buildDraft('no-news-update', request, { from: 55, to: 130 }, (writer) => {
      greet(writer, writer.case);
      writer.paragraph().say(short.noNewsOpening);
      writer.say(short.noNewsCost);
      writer.paragraph().say(short.noNewsWork);
      if (writer.is('roomy')) writer.say(short.progressOpen);
      writer.say(writer.is('needs-step') ? plainUpdate : short.nextUpdate);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      if (!writer.is('brief')) writer.say(short.shortClose);
      sign(writer, request);
    }),
});
