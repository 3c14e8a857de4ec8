import type { Bank } from '../bank';
import { buildDraft } from '../build';
import type { Option } from '../draft';
import * as close from '../parts/close';
import { cost, costlyDay } from '../parts/cost';
import { lived } from '../parts/lived';
import * as now from '../parts/now';
import { offers, refused } from '../parts/offer';
import * as owned from '../parts/owned';
import { reinforcing } from '../parts/reinforce';
import * as routine from '../parts/routine';
import { asks, openQuestion, pointedQuestion, presence, threats, wishes } from '../parts/threats';
import type { Writer } from '../prose';
import { greet, sign } from '../signature';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'email',
  title: 'E-mail reply',
  compose: (request) =>
    buildDraft('email', request, { from: 150, to: 295, principles: true }, (writer, option) => {
      greet(writer, writer.case);
      if (writer.is('calm-routine')) writeRoutine(writer);
      else writeReply(writer, option, reinforcing(request.workspace));
      sign(writer, request);
    }),
});

/** Lived, owned, now, for good, needed, close: in this order, because nobody reads reasons before being heard. */
function writeReply(writer: Writer, option: Option | undefined, reinforce: Bank | undefined): void {
  writer.paragraph().say(lived);
  if (!writer.is('briefer') || writer.has('told') || writer.has('quote')) writer.say(cost);
  if (writer.is('roomier')) writer.say(cost);
  if (writer.is('deadline-costs')) writer.say(costlyDay);
  writer.paragraph().say(owned.owned);
  if (!writer.is('briefest')) writer.say(owned.brokenPromise);
  if (writer.is('wants-cause')) writer.say(owned.cause);
  const listed = writer.is('urgent') || (writer.is('speed') && writer.pick('layout', [true, false]));
  writer.paragraph();
  if (listed) writePlan(writer);
  else {
    writer.say(now.action);
    if (!writer.is('brief')) writer.say(now.handover);
    writer.say(now.update);
    sayAsks(writer);
  }
  writer.paragraph();
  if (listed) sayAsks(writer);
  writer.sayQuestions(openQuestion, pointedQuestion, presence);
  if (writer.is('needs-step')) writer.say(now.plainUpdate);
  const offer = option && !option.needsApproval ? offers[option.id] : undefined;
  // What the agent picked is said however short the letter has to be.
  if (offer && (writer.is('option-picked') || !writer.is('briefer'))) writer.say(offer);
  if (writer.is('roomy')) writer.say(offers['own-to-the-end']!);
  if (writer.is('roomiest')) writer.say(now.meanwhile);
  if (!writer.is('brief')) writer.say(refused);
  for (const threat of threats.filter(({ id }) => writer.is(id)).slice(0, writer.is('briefer') ? 1 : 2))
    writer.say(threat);
  if (reinforce && !writer.is('brief') && !writer.is('legal-matter')) writer.say(reinforce, 'workspace');
  if (!writer.is('tightest')) writer.say(now.lasting);
  writer.paragraph().say(close.need);
  writer.say(listed ? close.closeAfterPlan : close.close);
}

/** What they asked and what they want: one of each, as far as there is room. */
function sayAsks(writer: Writer): void {
  writer.say(asks);
  if (!writer.is('tightest')) writer.say(wishes);
}

function writePlan(writer: Writer): void {
  writer.say(now.planLead);
  writer.line('- ').say(now.action);
  if (!writer.is('brief')) writer.line('- ').say(now.handover);
  writer.line('- ').say(now.planUpdate);
  if (!writer.is('briefest')) writer.line('- ').say(now.rhythm);
  writer.line('- ').say(now.planNext);
}

function writeRoutine(writer: Writer): void {
  writer.paragraph().say(routine.routineOpening);
  writer.say(routine.routineMiddle);
  if (writer.is('thanked') && !writer.is('asked')) {
    writer.paragraph().say(routine.passedOn);
    writer.say(routine.thankedClose);
    return;
  }
  writer.paragraph().say(routine.routineAnswer);
  writer.sayQuestions(openQuestion, pointedQuestion, presence);
  if (writer.is('needs-step')) writer.say(now.plainUpdate);
  if (writer.is('roomy')) writer.say(routine.routineExtra);
  if (writer.is('roomier')) writer.say(routine.routineAction);
  writer.paragraph().say(routine.routineNeed);
  writer.say(routine.routineClose);
}
