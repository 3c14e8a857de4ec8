import type { Bank } from '../bank';

/** What the customer lived through, told before anything else. */
export const lived: Bank = {
  id: 'lived',
  rich: true,
  phrases: [
    [
      'again',
      'You have come to us {times} about {failure}, and {waiting} later you are still the one doing the chasing.',
    ],
    [
      'many',
      '{Waiting} and {count} attempts: that is what {failure} has taken out of you so far, and we have not finished our part.',
    ],
    [
      'again',
      '{Waiting} ago you first told us about {failure}. | Since then you have had to come back {back}, and you still have no result.',
    ],
    [
      'many wrote',
      'I have read all {count} of your messages about {failure}, and {waiting} is a long time to keep explaining the same thing.',
    ],
    ['many', 'You have now explained {failure}, {times} over, and each time it was you who kept it alive.'],
    ['again', '{Failure}: you have had to come to us {times}, and by now it belongs behind you.'],
    [
      'again answered',
      'You have come to us {times} about {failure}, and none of our answers has settled it.',
    ],
    [
      'again',
      'It should not take {count} tries to get an answer about {failure}, and that is what it has taken you.',
    ],
    ['many', 'You told us once about {failure}, which ought to have been enough. | That makes {times} now.'],
    ['!again', '{Waiting} is a long time to live with {failure}, and nothing from us has made it shorter.'],
    ['!again', 'For {waiting} you have been dealing with {failure}, and with our part in it.'],
    [
      '!again !answered',
      'You told us about {failure}, clearly and in one go, and you deserve an answer of the same kind.',
    ],
    [
      '!again !answered',
      'I have read what you wrote about {failure} twice, slowly, so that you do not have to explain any of it.',
    ],
    ['!again', 'What you describe about {failure} is not something we get to wave away.'],
    ['!again', 'Your message about {failure} is in front of me, and so is what it has meant for you.'],
    ['!again answered', 'You told us about {failure}, and what came back from our side did not settle it.'],
    [
      'no-failure again wrote',
      'You have written to us {times} now, and the whole of it, from the first line under “{subject}”, is in front of me.',
    ],
    [
      'no-failure !again',
      'Everything you wrote under “{subject}” is in front of me, and I have read it to the end.',
    ],
    [
      'no-failure again',
      'You have had to come to us {times}, and that alone tells me we have not done our part.',
    ],
    ['no-failure !again', 'I have read your message to the end, and then once more.'],
    [
      'no-failure',
      'It has been {waiting} since you first got in touch, and what you needed then you still need now.',
    ],
    [
      'wrong again',
      'You have told us {times} about {failure}, and meanwhile you are the one who has to answer for it.',
    ],
    ['wrong', 'You trusted what came out of our system, and what you got was {failure}.'],
    ['loss', 'You put your work into our hands, and now there is this: {failure}.'],
    ['loss again', 'You have come to us {times} about {failure}, and what is gone is still gone.'],
    ['fraud', 'Money has left your account without you, and {failure} is a frightening thing to find.'],
    [
      'bereaved',
      'You wrote to us in a time of mourning, and {failure} is the last thing you should have to think about.',
    ],
    [
      'bereaved again',
      'You have had to write to us {times} about {failure}, and in a time of mourning once would have been too often.',
    ],
    [
      'charge again',
      'You have asked us {times} to put this right, and {failure} should never have landed with you in the first place.',
    ],
    [
      'charge !again',
      'You looked at your account, found {failure}, and want to know what we are doing about it.',
    ],
    ['charge !again', 'Nobody likes to find {failure} and then have to ask for their own money.'],
    [
      'payout again',
      'You have asked us {times} about {failure}, and you are still waiting for money that you count on.',
    ],
    [
      'payout',
      '{Waiting} is a long time to wait for your own money, and with {failure} that is what we have made you do.',
    ],
    [
      'payout again',
      '{Amount} is not a number in a file for you, and you should not have had to ask {times} where it is.',
    ],
    [
      'delivery again',
      'You have asked us {times} about {failure}, and you still have nothing to show for it.',
    ],
    ['delivery !again', 'You counted on {failure} to arrive as it should, and it did not.'],
    [
      'item again',
      'You have told us {times} about {failure}, and what you paid for is still not in your hands.',
    ],
    ['item', 'You paid for one thing and got another, and {failure} has been your problem ever since.'],
    ['outage', 'Your work stopped with {failure}, and from us you have had too little to plan by.'],
    [
      'outage again',
      'You have come to us {times} about {failure}, and in all that time we have not given you one plain answer.',
    ],
    ['access', 'With {failure}, you are standing in front of a door that ought to open for you.'],
    ['access again', 'You have asked us {times} about {failure}, and the door has stayed shut.'],
    ['booking', 'You made plans, they depended on us, and {failure} is what you got instead.'],
    ['booking again', 'First came {failure}, and then, on top of it, you had to run after us {times}.'],
    [
      'visit again',
      'You have told us {times} about {failure}, and each time the day went by and nobody came.',
    ],
    ['visit', 'You made room in your day for us, and {failure} is what came of it.'],
    [
      'case again !company',
      'You have asked {times} about {failure}, and all the while part of your life has had to wait for our answer.',
    ],
    ['case', '{Waiting} on, you still have no answer about {failure} that you can do anything with.'],
    [
      'case again',
      'Behind {failure} there is a person waiting, and you have had to remind us of that {times}.',
    ],
    [
      'security',
      'You came across {failure} and told us what you had seen, which was the right thing to do and not your job.',
    ],
    [
      'security',
      'You opened your own account and found {failure}, and I understand why that stopped you cold.',
    ],
    [
      'defect again',
      'You told us about {failure}, you came back {back}, and the fault outlasted all of that.',
    ],
    ['defect !again', 'You rely on this to work, and what you have got from us is {failure}.'],
    ['change', 'You planned around what we had agreed, and then came {failure}.'],
    ['roadmap', 'You built your plans on {failure}, and you are right to hold us to it.'],
  ],
};

/** What it cost: in the customer's own words where there are fitting ones. */
export const cost: Bank = {
  id: 'cost',
  phrases: [
    'You put it plainly: “{quote}.”',
    'One line of yours I keep coming back to: “{quote}.”',
    '“{quote},” you wrote, and I want nothing in my answer to lose sight of that.',
    'Your own words say it better than mine could: “{quote}.”',
    '“{quote}.” | I am keeping that sentence next to me while I work on this.',
    'The sentence that matters most to me is this one: “{quote}.”',
    '“{quote}.” | I have nothing to set against that.',
    'You also wrote: “{quote}.” | That did not get lost here.',
    ['deadline', 'And {deadline} comes closer all the while.'],
    ['wrong', 'Wrong work has to be made twice, and explained to people who did not cause it.'],
    [
      'wrong',
      'When figures or files cannot be trusted, somebody has to stand up and say so, and that somebody was you.',
    ],
    ['loss', 'What took years or nights to put together is not replaced by an apology.'],
    ['loss', 'Missing work has to be made twice, where it can be made again at all.'],
    [
      'fraud',
      'It is your money, and until you know what happened to it there is nothing else to think about.',
    ],
    ['fraud', 'You noticed it, you told us at once, and that was exactly right.'],
    ['bereaved', 'I am sorry for your loss.'],
    [
      'outage',
      'While it stands still, so do the people who count on you, and they do not ask whose fault it is.',
    ],
    ['outage', 'Every hour of that lands on your desk first, and on ours only after.'],
    ['charge', 'It is your money, and each day it sits in the wrong place is one too many.'],
    ['charge', 'You should not have to audit us to get a bill you can trust.'],
    [
      'payout',
      'Money that does not come leaves holes elsewhere, and you are the one who has to fill them meanwhile.',
    ],
    ['payout', 'For us that is an entry; for you it is what the week has to run on.'],
    [
      'delivery',
      'Waiting for something that does not come eats the day it was meant for, and the next one as well.',
    ],
    ['delivery', 'People plan around a delivery, and when it fails they pay for it a second time, in hours.'],
    ['item', 'You opened the box to use what was in it, and got a chore instead.'],
    ['item', 'By now it ought to be in use; so far it has only made errands for you.'],
    [
      'access',
      'Being kept out of what is yours, with no one to ask, leaves a person nothing to do but wait.',
    ],
    ['access', 'What you need is on the other side of that screen, and you are not the one who closed it.'],
    [
      'defect',
      'A tool that fails in the middle of the work costs you twice: once for the work, once for the detour around it.',
    ],
    ['defect', 'The people around you see the result, not the reason, and it is your name they see with it.'],
    [
      'conduct',
      'You came to us for help, and respect is the least that goes with it, however the day was going here.',
    ],
    [
      'booking',
      'Plans like yours have other people in them, and none of them could wait while we sorted ourselves out.',
    ],
    [
      'booking',
      'A day like that is planned long before and gone in an afternoon, and nothing I write brings it back.',
    ],
    ['visit', 'A day spent waiting in for someone is a day gone, and nobody gives it back to you.'],
    ['visit', 'It is your home and your week that this sits in, not ours.'],
    ['case', 'Depending on a decision, and hearing from no one where it stands, wears anybody down.'],
    ['case', 'For us it is a file; for you it is something you cannot plan around, and I read it that way.'],
    ['security', 'The hardest part is not knowing who has seen what, so that is the question I take first.'],
    [
      'change',
      'You plan your own costs around ours, and a change like that moves the ground under the plan.',
    ],
    [
      'roadmap',
      'Other people planned around it because you told them they could, and now you are the one who has to explain.',
    ],
    ['service again', 'Asking once is a request; asking again is work, and we made that work for you.'],
    ['hardship', 'This is not about convenience for you, and I am not going to treat it as if it were.'],
    ['hardship', 'Somebody’s well-being hangs on this, and that is how I am treating it.'],
    [
      'hardship',
      'There is more at stake here than an entry in our system, and I am working with that in mind.',
    ],
    ['anxious', 'Not knowing is a burden of its own, so below is what you can count on, with times.'],
    ['anxious', 'Worry grows in silence, and we left you with too much of it.'],
    [
      'disappointed',
      'You expected better from us, and going by what I have read here, you were entitled to.',
    ],
    [
      'disappointed',
      'It reads to me like the letter of someone who would have liked to keep thinking well of us.',
    ],
    ['furious', 'I am not going to describe your anger back to you; you were clear, and you had cause.'],
    ['furious', 'You said what you think of us, and I am not going to argue with it.'],
    ['heated', 'You have every reason to be short with us, and I would rather act than ask for patience.'],
    ['heated', 'Anyone would have lost patience by now, and most people would have lost it sooner.'],
    ['fairness', 'You kept your side of this and are waiting for us to keep ours.'],
    [
      'fairness',
      'It is a question of what is fair as much as of what went wrong, and I am treating it as both.',
    ],
    ['control', 'What has been missing is someone who tells you where things stand before you have to ask.'],
    ['control', 'You can’t plan around “we are looking into it”, and you should not have to.'],
    ['speed', 'Time is what this has cost you, so I will keep this short and put a time on every step.'],
    ['acknowledgement', 'Nobody on our side has said it to you yet, so let me: you are right to mind.'],
    [
      'acknowledgement again',
      'Somewhere along the way we started answering the ticket and stopped answering you.',
    ],
    'That is not what you came to us for.',
    ['!calm-routine', 'I take it as seriously as you wrote it.'],
    ['answered', 'It deserves a better answer than it has had so far.'],
    ['!answered', 'You have a right to a straight answer, and this is the beginning of one.'],
  ],
};
