import { buildDraft } from '../build';
import { action, plainUpdate, update } from '../parts/now';
import { brokenPromise, owned } from '../parts/owned';
import { networkLength, privateOpening, publicPlan, publicReply, shortestNetwork } from '../parts/social';
import { openQuestion, pointedQuestion, presence } from '../parts/threats';
import { greet, sign } from '../signature';
import { defineWorkflow, type WriteRequest } from '../workflow';

export default defineWorkflow({
  id: 'social',
  title: 'Social: public, private, plan',
  compose: (request) =>
    buildDraft('social', request, { from: 120, to: 260, principles: true }, (writer) => {
      const limit = limitOf(request);
      writer.write(`Public reply (at most ${limit} characters):`).line().say(publicReply);
      writer.paragraph().write('Private message:').line();
      greet(writer, writer.case);
      writer.line().say(privateOpening);
      if (!writer.is('calm-routine')) {
        writer.say(owned);
        if (!writer.is('brief')) writer.say(brokenPromise);
      }
      writer.say(action);
      writer.sayQuestions(openQuestion, pointedQuestion, presence);
      writer.say(writer.is('needs-step') ? plainUpdate : update);
      sign(writer, request);
      writer.paragraph().write('Follow-up plan (for you):');
      for (const point of publicPlan) writer.line('- ').say(point);
    }),
});

/** How long the public reply may be on the network the ticket names. */
export function limitOf({ thread }: WriteRequest): number {
  const channel = (thread.fields.channel ?? '').toLowerCase();
  const network = Object.keys(networkLength).find((name) => new RegExp(`\\b${name}\\b`).test(channel));
  return Math.min(network ? networkLength[network]! : shortestNetwork, 1250);
}
