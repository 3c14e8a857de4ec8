import { buildDraft } from '../build';
import type { Option } from '../draft';
import * as close from '../parts/close';
import * as lived from '../parts/lived';
import * as now from '../parts/now';
import { offers, refused } from '../parts/offer';
import * as owned from '../parts/owned';
import * as routine from '../parts/routine';
import { asks, threats } from '../parts/threats';
import type { Writer } from '../prose';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'email',
  title: 'E-mail reply',
  compose: (request) =>
    buildDraft('email', request, (writer, option) => {
      greet(writer, writer.case);
      if (writer.is('calm-routine')) writeRoutine(writer);
      else writeReply(writer, option);
      sign(writer, request);
    }),
});

/** Lived, owned, now, for good, needed, close: in this order, because nobody reads reasons before being heard. */
function writeReply(writer: Writer, option: Option | undefined): void {
  writer.paragraph().say(lived.lived);
  writer.say(lived.cost);
  writer.paragraph().say(owned.owned);
  writer.say(owned.brokenPromise);
  if (writer.is('wants-cause')) writer.say(owned.cause);
  writer.paragraph().say(now.action);
  writer.say(now.handover);
  writer.say(now.update);
  writer.say(now.rhythm);
  writer.say(asks);
  writer.paragraph();
  const offer = option && !option.needsApproval ? offers[option.id] : undefined;
  if (offer) writer.say(offer);
  writer.say(refused);
  for (const threat of threats.filter(({ id }) => writer.is(id)).slice(0, 2)) writer.say(threat);
  writer.say(now.lasting);
  writer.paragraph().say(close.need);
  writer.say(close.close);
}

function writeRoutine(writer: Writer): void {
  writer.paragraph().say(routine.routineOpening);
  writer.say(routine.routineMiddle);
  writer.paragraph().say(routine.routineAnswer);
  writer.say(routine.routineAction);
  writer.say(now.update);
  writer.paragraph().say(routine.routineExtra);
  writer.say(routine.routineExtra);
  writer.paragraph().say(routine.routineNeed);
  writer.say(routine.routineClose);
}
