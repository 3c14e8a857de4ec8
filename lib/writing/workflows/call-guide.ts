import { buildDraft } from '../build';
import {
  callAsk,
  callClose,
  callNow,
  callOpening,
  callOwn,
  callPause,
  callTurns,
  onlyPoint,
  talkingPoints,
} from '../parts/call';
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
      heading(writer, '3. Talking points');
      writePoints(writer, writer.is('brief') ? 3 : 4);
      heading(writer, '4. Listen for what they need');
      writer.line('- ').say(callAsk);
      writer.line('- ').say(callPause);
      heading(writer, '5. Say what happens now');
      writer.line('- ').say(callNow);
      heading(writer, '6. If it gets rough');
      writeTurns(writer, writer.is('brief') ? 5 : 7);
      heading(writer, '7. Close');
      writer.line('- ').say(callClose);
    }),
});

/** What must not be forgotten in this call; in a case with nothing to go on, the one thing that holds in every call. */
function writePoints(writer: Writer, most: number): void {
  let said = 0;
  for (const bank of talkingPoints) {
    if (said === most || !writer.sayable(bank)) continue;
    writer.line('- ').say(bank);
    said++;
  }
  if (said === 0) writer.line('- ').say(onlyPoint);
}

/** The turns this case makes likely come first; the common ones fill up. */
function writeTurns(writer: Writer, most: number): void {
  const likely = callTurns.filter(({ mark }) => mark && writer.is(mark));
  const common = callTurns.filter(({ mark }) => !mark);
  for (const { id, when, lines } of [...likely.slice(0, most - 3), ...common].slice(0, most)) {
    writer.line('- ').write(`${when}:`, { from: 'playbook' }, `turn-${id}`);
    writer.say({ id: `turn-${id}`, phrases: lines });
  }
}
