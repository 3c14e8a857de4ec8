import { apart, spanOf } from '../engine/spans';
import { findBareEvasions, judgePassives } from '../message/evasion';
import { activeVoice } from '../rewrite/active-voice';
import { defineRule, type RuleExamples } from '../rule';

export default defineRule({
  id: 'passive-evasion',
  level: 'warning',
  scope: 'sentence',
  rewrite: activeVoice,
  message: 'Tells of a failure, or of what happens next, without saying who.',
  advice: 'Name the doer: “We deleted your data”, “I have asked Priya to look into it”.',
  find(sentence, text) {
    const passives = judgePassives(sentence, text);
    const bare = findBareEvasions(sentence);
    if (passives.length === 0 && bare.length === 0) return bare;
    const evasive = passives.filter((passive) => passive.evasive);
    const clauses = evasive.map(({ clauseStart, end }) => ({ start: clauseStart, end }));
    return apart([...clauses, ...bare]).map(spanOf);
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Your files were accidentally deleted.', 'were accidentally deleted'],
    ['Mistakes were made.', 'were made'],
    ['The letter has never been sent.', 'has never been sent'],
    ['The issue is being looked into.', 'is being looked'],
    ['The ticket was closed in error.', 'closed in error'],
    ['The loss was caused by human error.', 'was caused'],
    ['No notice was given to the tenants.', 'was given'],
    ['Parcel not delivered.', 'Parcel not delivered'],
    ['Two passwords leaked to the press.', 'passwords leaked'],
    ['The claim did not get processed.', 'did not get processed'],
    ['The claim is still not settled.', 'is still not settled'],
    ['Bins emptied on Monday but missed on Friday.', 'but missed'],
    ['Your street is being frequently missed.', 'is being frequently missed'],
    ['The parcel was sent to the wrong flat.', 'was sent'],
    ['The notice was put up too late.', 'was put'],
    ['Somehow your bike got moved.', 'got moved'],
    ['My bin keeps getting missed.', 'getting missed'],
    ['Your data was lost when the server failed.', 'was lost'],
    ['It was decided to close the branch.', 'was decided'],
    ['There was a mix-up with your prescription.', 'There was a mix-up'],
    ['A booking error led to a double charge.', 'A booking error led to a double charge'],
    ['Your samples from May were lost.', 'were lost'],
    ['No reply was sent for nine days.', 'was sent'],
    ['Your reply was lost.', 'was lost'],
    ['There was a mix-up with your order and we apologise.', 'There was a mix-up'],
    ['Your phone was damaged after you handed it in.', 'was damaged'],
    ['Your visit was cancelled and we did not see it coming.', 'was cancelled'],
    ['Your claim was rejected and we should have a decision by Friday.', 'was rejected'],
  ],
  allows: [
    'It has probably never been tested.',
    'I did not get paid to say so.',
    'Leave the last box not filled.',
    'Your files were deleted by our night job.',
    'The sign was removed today.',
    'The report is attached below.',
    'If your file was corrupted, restore it here.',
    'The new version has not been released.',
    'We were not told about it.',
    'Our driver was never told about the gate.',
    'The line was not repainted because it broke the rules.',
    'Mails that were deleted can be found in the bin.',
    'No data was lost.',
    'Your account has been suspended because the payment failed.',
    'The outage was caused by a missing setting.',
    'You were charged twice, and that was our mistake.',
    'Your lift was cancelled, and we did not tell you.',
    'Your sofa was scratched when our movers turned it in the hall.',
    'You asked why your claim was rejected.',
    'There was a mistake on our side with your order.',
    'An error occurred while loading the page.',
    'I know you were told two different things.',
    'You said your bag was lost and your shoes were ruined.',
    'My driver was never told about the gate.',
    'Your files were wiped when you reset the phone.',
    'There was a mix-up with your order: we packed the wrong box.',
    'There seems to be a glitch in your setup.',
  ],
};
