import { buildDraft } from '../build';
import { optionsFor } from '../options';
import { callAsk } from '../parts/call';
import {
  heading,
  point,
  writeLandmines,
  writeOptions,
  writePerson,
  writeQuestions,
  writeStory,
} from '../parts/notes';
import { defineWorkflow } from '../workflow';

export default defineWorkflow({
  id: 'call-preparation',
  title: 'Prepare a call',
  compose: (request) =>
    buildDraft('call-preparation', request, { from: 90, to: 420, audience: 'note' }, (writer) => {
      const { situation, workspace } = request;
      writer.write('Before the call (internal)', { from: 'playbook' }, 'heading');
      heading(writer, 'Who you are calling', 'who');
      writePerson(writer, situation);
      heading(writer, 'What you have to know by heart', 'story');
      writeStory(writer, situation);
      if (situation.landmines.length) {
        heading(writer, 'What would make it worse', 'landmines');
        writeLandmines(writer, situation, writer.is('brief') ? 3 : 6);
      }
      heading(writer, 'Where you can go', 'options');
      writeOptions(writer, optionsFor(situation, workspace));
      if (situation.inputs.some(({ source }) => source === 'missing')) {
        heading(writer, 'Find out first', 'questions');
        writeQuestions(writer, situation);
      }
      heading(writer, 'The call has worked when', 'goal');
      const goal = writer.pick('goal', [
        'They can say in one sentence what happens next and when.',
        'They have talked more than you have, and you can repeat what matters to them.',
        'One thing is agreed, with a time, and it stands in writing within the hour.',
        'Nobody promised a result, and they still feel looked after.',
        'They know one name and one time, and both are right.',
        'The last minute of it was calmer than the first.',
        'You can write three lines about it that they would sign.',
      ]);
      point(writer, goal);
      heading(writer, 'Take into the call', 'take');
      writer.line('- ').write('Ask them:').say(callAsk);
      point(writer, `Promise only this: your next message, by ${writer.case.slots.first!.text}`);
    }),
});
