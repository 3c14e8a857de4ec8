import type { Bank } from '../prose';

/** What the customer lived through, told before anything else. */
export const lived: Bank = {
  id: 'lived',
  phrases: [
    [
      'again',
      'You have come to us {times} about {matter}, and {waiting} later you are still the one doing the chasing.',
    ],
    [
      'many',
      '{Waiting}, {count} messages, and {failure} is still waiting for somebody here to finish the job.',
    ],
    [
      'again',
      'It is {waiting} since you first raised {failure} with us, and you have had to write {times} to get this far.',
    ],
    [
      'again',
      'I have read all {count} of your messages about {matter}, and {waiting} is a long time to keep explaining the same thing.',
    ],
    [
      'many',
      'You have now explained {failure} to us {times}, and each time the work of keeping this alive was yours.',
    ],
    ['again', 'By now {failure} belongs behind you. | Instead you have had to write to us {times}.'],
    ['again', 'You have written {times} about {matter}, and nothing we sent back has settled it.'],
    ['!again', '{Waiting} with {failure} hanging over you, and so far nothing from us that helps.'],
    ['!again', 'For {waiting} you have been living with {failure}, and with our part in it.'],
    [
      '!again !answered',
      'You told us about {failure}, clearly and in one go, and you are owed an answer of the same kind.',
    ],
    [
      '!again !answered',
      'I have read your message about {matter} twice, so that you do not have to explain any of it again.',
    ],
    ['!again', 'What you describe about {failure} is not something we get to wave away.'],
    ['!again answered', 'You told us about {failure}, and what came back from our side did not settle it.'],
    [
      'no-failure again',
      'You have written to us {times} now, and the whole of it, from the first line under “{subject}”, is in front of me.',
    ],
    [
      'no-failure !again',
      'Everything you wrote under “{subject}” is in front of me, and I have read it to the end.',
    ],
    [
      'no-failure again',
      'You have had to write to us {times}, and that alone tells me we have not done our part.',
    ],
    ['no-failure !again', 'I have read your message to the end, and then once more.'],
    [
      'no-failure',
      'It has been {waiting} since you first wrote, and what you needed then you still need now.',
    ],
    [
      'loss again',
      'You have had to tell us {times} that work of yours is missing, and {failure} is still not back.',
    ],
    [
      'charge again',
      'You have asked us {times} to put {failure} right, and the money is still not where it belongs.',
    ],
    [
      'charge !again',
      'You are looking at {failure} and {amount}, and you want to know, rightly, what we are doing about it.',
    ],
    ['charge', 'The {amount} is your money, and {waiting} is far too long to spend asking for it.'],
    [
      'delivery again',
      'You have asked us {times} where things stand with {matter}, and you still have nothing to show for it.',
    ],
    ['outage', 'Your work stopped with {failure}, and from us you have had too little to plan by.'],
    ['access', 'With {failure}, you are standing outside a door that ought to open for you.'],
    ['booking', 'You made plans, they hung on us, and {failure} is what you got instead.'],
    [
      'case again',
      'You have asked {times} about {matter}, and all the while a part of your life has had to wait for our answer.',
    ],
    ['security', 'You came across {failure} and told us straight away, with what you had seen.'],
    [
      'defect again',
      'You reported {failure}, you answered our questions, and you are still where you were {waiting} ago.',
    ],
    ['change', 'You planned around what we had agreed, and then came {failure}.'],
  ],
};

/** What it cost: in the customer's own words where there are fitting ones. */
export const cost: Bank = {
  id: 'cost',
  phrases: [
    'You put it plainly: “{quote}.”',
    'One line of yours I keep coming back to: “{quote}.”',
    '“{quote},” you wrote, and nothing in my answer may lose sight of that.',
    'Your words, “{quote},” say better than mine what this has done.',
    '“{quote}.” | That sentence is the measure for what I do next.',
    'For you it comes down to this: “{quote}.”',
    ['deadline', 'And {deadline} comes closer all the while.'],
    ['loss', 'Missing work has to be made twice, and explained to people who did not cause it.'],
    ['loss', 'When work goes missing, somebody has to stand up and explain it, and that somebody was you.'],
    [
      'outage',
      'While it stands still, so do the people who count on you, and they do not ask whose fault it is.',
    ],
    ['outage', 'Every minute of that lands on your desk first, and ours only after.'],
    ['charge', 'It is your money, and each day it sits in the wrong place is one too many.'],
    ['charge', 'Nobody ought to have to audit us to get a bill they can trust.'],
    [
      'delivery',
      'Waiting for something that does not come eats the day it was meant for, and the next one as well.',
    ],
    ['delivery', 'A date we set is a date you plan around, and you are the one who paid when it slipped.'],
    ['item', 'You opened the box to use what was in it, and got a chore to work through.'],
    ['item', 'What ought to have been in use by now has turned into errands for you.'],
    [
      'access',
      'Being kept out of what is yours, with no one to ask, leaves a person nothing to do but wait.',
    ],
    ['access', 'What you need is on the other side of that screen, and you are not the one who closed it.'],
    [
      'defect',
      'A tool that fails in the middle of the work costs you twice: the work itself, and the detour around it.',
    ],
    ['defect', 'People around you see the result, not the reason, and it is your name they see with it.'],
    [
      'conduct',
      'You came to us for help, and respect is the least that goes with it, however the day was going here.',
    ],
    [
      'booking',
      'Plans like yours have other people in them, and none of them can wait while we sort ourselves out.',
    ],
    ['booking', 'Time away is planned months ahead and gone in a day; no voucher brings that day back.'],
    ['case', 'Depending on a decision, and hearing from no one where it stands, wears anybody down.'],
    ['case', 'For us it is a file; for you it is the month’s plans, and I read it that way.'],
    ['security', 'The hardest part is not knowing who has seen what, so that is the question I take first.'],
    [
      'change',
      'You plan your own costs around ours, and a change like that moves the ground under the plan.',
    ],
    [
      'service again',
      'Asking once is a request; having to ask again is work, and we made that work for you.',
    ],
    ['anxious', 'The uncertainty is a burden of its own, so below is what you can count on, with times.'],
    ['disappointed', 'You expected better from us, and going by what I have read here, so you may.'],
    ['furious', 'I will not describe your anger back to you; you were clear, and you had cause.'],
    [
      'heated',
      'You have every reason to be short with us, and I would rather earn my words back than ask for patience.',
    ],
    ['fairness', 'Put simply, you kept your side of this and are waiting for us to keep ours.'],
    [
      'control',
      'What is missing most, as I read you, is somebody who tells you where things stand before you have to ask.',
    ],
    ['speed', 'Time is what this has cost you, so I will keep this short and the next steps dated.'],
    [
      'acknowledgement',
      'What I miss in our part of this conversation is anybody saying out loud that you are right to mind.',
    ],
    'That is not what you came to us for.',
  ],
};
