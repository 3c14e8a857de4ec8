import { phrases, says } from '../engine/phrases';
import { apart, ended } from '../engine/spans';
import { denials } from '../message/blame-denials';
import { didRight } from '../message/blame-did-right';
import { doubts } from '../message/blame-doubts';
import { impatience } from '../message/blame-impatience';
import { mistakes } from '../message/blame-mistakes';
import { loud, notNamed, notOurs } from '../message/blame-not-ours';
import { omissions } from '../message/blame-omissions';
import { isOwned } from '../message/blame-owned';
import { reminders } from '../message/blame-reminders';
import { reproaches } from '../message/blame-reproach';
import { ruleBound } from '../message/blame-rules';
import { talkingDown } from '../message/blame-talking-down';
import { customer } from '../message/blame-words';
import { withoutBlame } from '../rewrite/plain-request';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const patterns = phrases([
  ...reminders,
  ...reproaches,
  ...omissions,
  ...mistakes,
  ...denials,
  ...ruleBound,
  ...impatience,
  ...talkingDown,
  ...doubts,
  ...notOurs,
  ...didRight,
]);
/** What tells only with the letters as they were typed. */
const named = phrases(notNamed);
const capitals = phrases(loud);
/** "if you did not receive it", "did you not …?", "check you have not …" ask; they do not reproach. */
const asks =
  /(?:if|whether|when|in case|unless|once|until|where|do|did|have|are|why do|so that|so|sure|though|check|verify|assume|or) $/;
/** What the customer did or left undone; with "nothing" or "no details" in it, it is said outright. */
const ofThem = new RegExp(`^(?:you(?:'ve)? (?!tell|told|gave|give)|${customer} (?!error))`);
const expects = /^you (?:should|could|might|ought to) have (?:\w+ )?(?:received|seen|gotten|got)\b/;
const ability = /^you (?:can|could|may|might|will|would|should|need|don't|do) (?:never|not)/;

/** A name after the "not": a capital that no sentence's start explains. */
const afterNot =
  /(?:not|n't|n’t|hardly|with)(?: really| actually| even| with| in| caused by| due to| from| because of)? (?:an? |the )?(?:[\w'’]+ )?[A-Z][\w'’]+/;
/** A rule that gives something hides nobody: "according to our policy you can return it". */
const byRule = /^(?:(?:as )?per|according to|under|in (?:line|accordance|keeping) with|by) /;
const gives =
  / you (?:can|may|get|will (?:get|receive|have)|are (?:entitled|eligible|free|welcome|owed|due)|have (?:the right|until|\d+|an?))(?! (?:not|only|no) )(?= )| (?:i|we) (?:owe|must pay|have to pay|must refund|have to refund) you (?!no )| (?:is|are) (?:yours|free for you) /;
/** The rule says no, and we do it all the same. */
const ofRule = /(?:polic(?:y|ies)|terms|rules|contract|agreement|guidelines|conditions)\b/;
const setAside =
  / (?:but|and|yet|still|,|;|-|–|—) (?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are| can)? (?:\w+ly |now |still |also |gladly )?(?!not |never |n't |no )(?:(?:made|make|making) an exception|extend(?:ed|ing)?|waived?|waiving|set (?:it|that|this) aside|refund(?:ed|ing)?|accept(?:ed)? (?:it|your)|given you|giv(?:e|ing) you|pa(?:y|id)|replac(?:ed|ing)|honou?r(?:ed)?|t(?:ake|aken) it back)(?= )| you are (?:owed|due) /;
/** "They obviously forgot": said of somebody who is not here. */
const ofOthers = /(?<= )(?:they|he|she|told them|told him)(?: \w+)? (?:obviously|clearly)/;
const shouted = /\bNOT\b/;
const allCaps = ({ start, end }: Sentence, text: string): boolean => !/[a-z]{2}/.test(text.slice(start, end));

function find(sentence: Sentence, text: string): Match[] {
  const typed = ({ start, end }: Match) => text.slice(start, end);
  const found = [
    ...patterns(sentence),
    ...named(sentence).filter((one) => afterNot.test(typed(one))),
    ...capitals(sentence).filter((one) => !allCaps(sentence, text) && shouted.test(typed(one))),
  ];
  if (found.length === 0) return [];
  const kept = found.filter((one) => {
    const { words, start } = one;
    if (expects.test(words) || ability.test(words)) return false;
    if (byRule.test(words) && says(sentence, gives)) return false;
    if (ofRule.test(words) && says(sentence, setAside)) return false;
    if (isOwned(sentence, one)) return false;
    if (!ofThem.test(words)) return true;
    const before = text.slice(Math.max(sentence.start, start - 12), start).toLowerCase();
    return !asks.test(before.startsWith(' ') ? before : ` ${before}`) || /because |since /.test(before);
  });
  if (says(sentence, ofOthers)) return [];
  return apart(kept).map((one) => ended(sentence, one));
}

export default defineRule({
  id: 'blame',
  level: 'error',
  scope: 'sentence',
  rewrite: withoutBlame,
  message: 'Puts the fault or the work on the customer, or hides behind a rule.',
  advice:
    'Say what can be done now, without who should have: “You can reset it here; I have checked that it works.”',
  find,
});

export const examples: RuleExamples = {
  flags: [
    ['You should have checked the settings first.', 'You should have checked'],
    ['You failed to confirm the date.', 'You failed to confirm'],
    ['As I already said, the file is gone.', 'As I already said'],
    ['This looks like user error.', 'user error'],
    ['Per our refund policy, this is final.', 'Per our refund policy'],
    ['Please calm down.', 'Please calm down'],
    ['It is not our fault.', 'It is not our fault'],
    ['Please stop sending us the same mail.', 'Please stop sending us'],
    ['You gave us the wrong address.', 'You gave us the wrong address'],
    ['The error is on your side.', 'error is on your side'],
    ['Why didn’t you call earlier?', 'Why didn’t you call'],
    ['Our terms clearly say that the sale is final.', 'Our terms clearly say'],
    ['This was explained to you before.', 'was explained to you before'],
    ['It would have helped if you had measured it.', 'would have helped if you had'],
    ['You cannot expect an answer at night.', 'You cannot expect'],
    ['You were not very clear about the date.', 'You were not very clear about'],
    ['As you are already aware, the sale is over.', 'As you are already aware'],
    ['You do realise that it rained?', 'You do realise'],
    ['Your first report did not mention the crack.', 'Your first report did not mention'],
    ['I have no idea what you did to it.', 'I have no idea what you'],
    ['It is against city regulations.', 'is against city regulations'],
    'Let me be very clear.',
    ['The tenant refused to open the door.', 'The tenant refused to open'],
    ['You installed it the wrong way.', 'You installed it the wrong way'],
    ['You took it apart and now you complain.', 'You took it apart and now you complain'],
    ['Your complaint is unfounded.', 'Your complaint is unfounded'],
    ['You say that you paid, but our books show nothing.', 'You say that you paid, but'],
    ['We are doing our best.', 'We are doing our best'],
    ['It works for everyone else.', 'works for everyone else'],
    ['Other guests had no problem with it.', 'Other guests had no problem with'],
    ['It is required by law.', 'It is required by law'],
    ['You signed the contract.', 'You signed the contract'],
    ['How are we supposed to know?', 'How are we supposed to know'],
    ['There is no need to be rude.', 'no need to be rude'],
    ['This is not the place to ask.', 'This is not the place to ask'],
    ['A quick search would have answered it.', 'quick search would have answered'],
    ['You clearly never read the notice.', 'You clearly never read'],
    ['Your token is obviously expired.', 'Your token is obviously expired'],
    ['This is not a Contoso problem.', 'not a Contoso problem'],
    ['The fault lies with the router, not Contoso.', 'fault lies with the router, not Contoso'],
    ['We have NOT touched your garden.', 'We have NOT touched'],
    ['That would not be the fault of the printer.', 'not be the fault'],
    ['I am just a volunteer here.', 'I am just a volunteer'],
    ['They are doing the best they can.', 'are doing the best they can'],
    ['The sidewalk was marked properly.', 'sidewalk was marked properly'],
    ['No complaint was filed before yours.', 'No complaint was filed'],
    ['We gave you a clear answer.', 'We gave you a clear answer'],
    ['Your decision to skip the service is yours.', 'Your decision to skip'],
    ['The resident never replied to us.', 'The resident never replied'],
    ['The tenant parked on the lawn without permission.', 'The tenant parked on the lawn without permission'],
    ['You have given us no details at all.', 'You have given us no details at all'],
    ['You are still not reading the label.', 'You are still not reading'],
    ['That was not the question.', 'That was not the question'],
    ['Why did you open it in the first place?', 'Why did you open it in the first place'],
    ['Please do not post twice.', 'Please do not post twice'],
    ['I already responded to that.', 'I already responded'],
    ['The fee is shown and agreed to at checkout.', 'is shown and agreed to at checkout'],
    ['I mentioned the fee in my first reply.', 'I mentioned the fee in my first reply'],
    ['Please read what I wrote.', 'read what I wrote'],
    ['You should of told us.', 'You should of told'],
    ['You may have shared your code.', 'You may have shared your code'],
    ['The mould is due to you not airing the room.', 'is due to you not airing'],
    ['Next time please read the label.', 'Next time please read the label'],
    ['Our log shows that you received the notice.', 'Our log shows that you received the notice'],
    ['The computer says you cancelled.', 'The computer says you cancelled'],
    ['As the letter clearly stated, the lease ends in May.', 'As the letter clearly stated'],
    ['We dont know what else you want from us.', 'We dont know what else you want from'],
    ['We told you that the sale was final.', 'We told you that'],
    ['As I wrote in May, the fee is due.', 'As I wrote'],
    ['I know that you missed the second payment.', 'that you missed the second payment'],
    ['Our policy says no refunds, and we take nothing back.', 'Our policy says'],
    ['You entered the wrong address, so the fee isn’t on us.', 'You entered the wrong address'],
    ['You entered the wrong address, so how is this our error?', 'You entered the wrong address'],
    ['You entered the wrong address because we did not hear from you.', 'You entered the wrong address'],
    ['You should have read the terms; our mistake was not to repeat them.', 'You should have read'],
    ['We told you that the wrong adapter voids it.', 'We told you that'],
    ['We asked you three different times.', 'We asked you'],
    ['As I said, I will charge your card.', 'As I said'],
    ['As we said, I am sending the bailiff on Monday.', 'As we said'],
  ],
  allows: [
    'You can reset it here.',
    'You should have received an email from us.',
    'If you did not include a date, we use today’s.',
    'I will read what you sent today.',
    'Obviously I don’t know your plans.',
    'You did not receive the second parcel.',
    'Please check that you have not typed a space.',
    'The program will stop asking for the code.',
    'You should not have had to ask twice.',
    'As I said I would, I called the depot.',
    'We will do our best to find a room.',
    'I do not blame you for being angry.',
    'You are not the only one who asked.',
    'It was not your mistake.',
    'The landlord owns the lift, so I have passed it on to him.',
    'You did nothing wrong.',
    'It is not a big problem.',
    'Please do NOT send us your password.',
    'I see no problem with the new date.',
    'It is not your responsibility to check.',
    'We will make sure the sign is properly marked.',
    'I can see why you are not receiving the letters.',
    'The council has no bins left, so I ordered one.',
    'I wrote to them yesterday.',
    'I have no idea yet why you were charged twice.',
    'Your photo shows the crack clearly, thank you.',
    'We are sorry that you had to put up with the noise.',
    'Again, I am sorry that nobody came.',
    'According to our policy you can return it within 14 days.',
    'You were sent to the wrong gate.',
    'We did not tell you about the delay, and we should have.',
    'By federal law you have 14 days to send it back.',
    'Let me be perfectly clear: this was our fault.',
    'I told you Tuesday, and nobody came.',
    'I am sorry we told you to wait at gate two.',
    'You may have shared your code with the caller, which is not your fault.',
    'Our records show that you were sent the wrong bill, so I have cancelled it.',
    'As the email says, your parcel comes on Tuesday.',
    'Next time please just ask for Ana.',
    'We told you the wrong platform.',
    'We told you to wait at gate two, and that was wrong.',
    'As I said, I will call you at nine.',
    'You entered the wrong date because our form gave no choice, and that is on us.',
    'As I said on Monday, I have booked a second fitter for Friday.',
    'I am so sorry that you missed your exam because we printed the wrong room.',
    'You forgot to sign it because our form had no line for it, and that is our mistake.',
    'The rules say no dogs, but we will gladly make an exception for Rex.',
    'Under our terms you are owed two nights.',
    'You have obviously been through a lot.',
    'Clearly you did not deserve this.',
    'It is very clear that you paid on time; our system lost it.',
    'You were not at fault.',
    'We have clearly failed you.',
    'Learn how to use the new panel in the attached guide.',
    'Every tenant who has that key can open the gate.',
    'With a quick look at your account I found the payment.',
    'I cannot put it more plainly: we failed you.',
  ],
};
