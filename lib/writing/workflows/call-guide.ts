import { buildDraft } from '../build';
import { callAsk, callClose, callNow, callOpening, callOwn, callPause, callTurns } from '../parts/call';
import { heading } from '../parts/notes';
import type { Writer } from '../prose';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'call-guide',
  title: 'Call guide',
  compose: (request) =>
    buildDraft('call-guide', request, { from: 200, to: 520, audience: 'note' }, (writer) => {
      writer.write('On the phone', { from: 'playbook' }, 'heading');
      heading(writer, '1. Open');
      writer.line('- ').say(callOpening);
      writer.line('- ').say(callPause);
      heading(writer, '2. Own it');
      writer.line('- ').say(callOwn);
      writer.line('- ').say(callPause);
      heading(writer, '3. Listen for what they need');
      writer.line('- ').say(callAsk);
      writer.line('- ').say(callPause);
      heading(writer, '4. Say what happens now');
      writer.line('- ').say(callNow);
      heading(writer, '5. If it gets rough');
      writeTurns(writer, writer.is('brief') ? 5 : 7);
      heading(writer, '6. Close');
      writer.line('- ').say(callClose);
    }),
});

/** The turns this case makes likely come first; the common ones fill up. */
function writeTurns(writer: Writer, most: number): void {
  const likely = callTurns.filter(({ mark }) => mark && writer.is(mark));
  const common = callTurns.filter(({ mark }) => !mark);
  for (const { id, when, lines } of [...likely.slice(0, most - 3), ...common].slice(0, most)) {
    writer.line('- ').write(`${when}:`, { from: 'playbook' }, `turn-${id}`);
    writer.say({ id: `turn-${id}`, phrases: lines });
  }
}
