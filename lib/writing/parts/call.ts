import type { Bank } from '../bank';

/** What the writer says first on the phone. */
export const callOpening: Bank = {
  id: 'call-opening',
  phrases: [
    '“I’ve read everything you wrote about {matter}. I’d like to tell you what I’ve understood, and you stop me where I’m wrong.”',
    '“Before I say anything else: you’ve come to us {times} about {matter}. I have it all in front of me, so you don’t need to start from the beginning.”',
    '“I’m calling about {matter}. I’m not going to ask you to explain it again. I’d like to hear how things are for you today.”',
    '“You’ve waited {waiting} for somebody to deal with {failure}. That’s me now, and I have all the time you need.”',
    '“I’m calling about your message, ‘{subject}’. I’ve read it, and I’d still like to hear it from you, as short or as long as you like.”',
    '“I’m calling about your message. I’ve read it twice, and I’d like to hear from you what matters most.”',
  ],
};

export const callOwn: Bank = {
  id: 'call-own',
  phrases: [
    [
      'apologised',
      '“You’ve had apologies from us already. So I’ll say it once and then show you: we didn’t get this done.”',
    ],
    ['apologised', '“I won’t read you another apology. We dropped this, and I’m the one picking it up.”'],
    [
      '!apologised again',
      '“You asked {times}. Once should have been enough. That’s our failure, and I’m sorry.”',
    ],
    ['!apologised', '“We let you down with {failure}, and I’m sorry. I’m not going to explain that away.”'],
    ['!apologised', '“This is on us. I’m sorry for what it has cost you.”'],
    ['apologised', '“This is on us, and I know that saying so doesn’t fix it. Here’s what I’m doing.”'],
    ['!apologised', '“I’d be angry too, and I’m sorry. We didn’t look after you.”'],
    ['apologised again', '“You’ve had enough nice words from us. I’m here for the part that was missing.”'],
  ],
};

/** What this case holds that has to be said, or left unsaid; the weightier first. */
export const talkingPoints: readonly Bank[] = [
  {
    id: 'talk-told',
    phrases: [
      ['!calm-routine', 'Say back what it was like for them: “{Told}.”'],
      ['!calm-routine', 'Show that you know what happened: “{Told}. Have I got that right?”'],
    ],
  },
  {
    id: 'talk-wish',
    phrases: [
      'What they are after, said back to them: “{Wish}.” Promise to find out whether that is possible, not that it is.',
      'Say back what they want: “{Wish}.” Then say who decides that.',
    ],
  },
  {
    id: 'talk-promise',
    phrases: [
      'Bring up the broken promise before they do: “{promise}”.',
      'We wrote “{promise}” and did not do it. Say so yourself.',
    ],
  },
  {
    id: 'talk-ask',
    phrases: [
      'Have an answer ready, or a time for one: “{ask}”',
      'They have asked: “{ask}” Do not leave the call without touching it.',
    ],
  },
  { id: 'talk-refused', phrases: [['refused', 'Leave out {offer}; they have said no to it.']] },
  {
    id: 'talk-deadline',
    phrases: [
      'Mention {deadline} before they have to.',
      'Keep {deadline} in mind; it is their date, not ours.',
    ],
  },
  {
    id: 'talk-given',
    phrases: ['Do not ask again for what they have sent. Say: “I have {given} in front of me.”'],
  },
  {
    id: 'talk-history',
    phrases: [
      ['again', 'They have been in touch {times}; start where the last answer ended.'],
      ['again', 'They have contacted us {times}: ask nothing that they have answered before.'],
    ],
  },
];

export const onlyPoint: Bank = {
  id: 'talk-only',
  phrases: ['One thing only: what happens next, and by when they hear from you.'],
};

export const callPause: Bank = {
  id: 'call-pause',
  phrases: [
    '(Sip of water. No filler words, no keyboard.)',
    '(Stay with the silence a little longer than is comfortable.)',
    '(Give it a moment. Then ask: “Is that how it was?”)',
    '(Nothing. If they ask whether you are still there: “I am. Take your time.”)',
    '(Stop. Count to four. Let them fill it.)',
    '(Silence. Do not rescue it; write down what they say, word for word.)',
    '(Wait. If they stay quiet, ask: “What am I missing?”)',
    '(Pause until they have finished, then one breath more.)',
    '(Say nothing now. The next word is theirs.)',
    '(Leave room. A sigh is an answer too; let it finish.)',
    '(Put the pen down. Listen to the tone, not only to the words.)',
    '(Hold it. They should be the one to speak first.)',
    '(Breathe out. If they repeat themselves, you have not acknowledged that part yet: do it now.)',
    '(Let it stand. Do not add “but”.)',
    '(Wait for the second thing they say; the first is habit.)',
    '(Quiet. Note the exact word they use for the problem, and use that one from here on.)',
  ],
};

export const callNow: Bank = {
  id: 'call-now',
  phrases: [
    '“I’m starting on it today, and by {first} you’ll have it in writing from me, whatever I’ve found.”',
    '“Two things. I’m on it myself from now, and you’ll hear from me by {first}, with news or without.”',
    '“I can’t give you a date for the end of it yet. I can give you a time for my next message: by {first}.”',
    '“I’ll send you three lines after this call, and the next news by {first}. If there’s no news, I’ll tell you that too.”',
    '“I’m staying on this. By {first} I’ll tell you what I found, even if it isn’t pretty.”',
    '“What you can hold me to: a message by {first}, and another by {next}.”',
  ],
};

export const callAsk: Bank = {
  id: 'call-ask',
  phrases: [
    '“What would have to happen today for this call to have been worth your time?”',
    '“If I could get one thing done for you today, what should it be?”',
    '“Who else on your side is waiting for an answer, and what do they need from you?”',
    '“What have we not asked you that we should have?”',
    '“What is the next thing that goes wrong for you if we do nothing until tomorrow?”',
    '“Which part of this matters most to you?”',
    '“What did you expect from us that you didn’t get?”',
  ],
};

export const callClose: Bank = {
  id: 'call-close',
  phrases: [
    '“Let me repeat what we’ve agreed.” (Say it.) “You’ll have it in writing within the hour, and you’ll hear from me again by {first}.”',
    '“I’ll send you what we’ve just agreed, in three lines. If one of them is wrong, tell me and I’ll correct it first.”',
    '“I’m taking two things away from this; tell me if I’ve got them right.” (Say them. Then:) “By {first} I’ll tell you how far I’ve got.”',
    '“Is there anything else you want to ask me before we hang up?” (Wait.) “Then you’ll hear from me by {first}.”',
    '“You have my name and this number. You’ll hear from me by {next} at the latest, and I’ll be the one who gets in touch.”',
  ],
};

/** Lines for the moments people dread; each only where the case makes it likely. */
export const callTurns: readonly { id: string; mark?: string; when: string; lines: readonly string[] }[] = [
  {
    id: 'interrupts',
    when: 'They interrupt you',
    lines: [
      '“You first. I can wait.” (And do wait.)',
      '“That’s important, go on.” (Let them hear you take notes.)',
      '(Stop, even mid-sentence. Count two.) “I’m listening.”',
      '“Sorry, go on. I should be listening.” (Stop at once, even in the middle of a word.)',
      '“No, please, you first.” (Then pick up their last three words, not your own sentence.)',
      '“Yes, tell me.” (Nothing more. Your sentence can wait.)',
    ],
  },
  {
    id: 'shouts',
    mark: 'heated',
    when: 'They shout',
    lines: [
      '“I’m not going anywhere.” (Then nothing, until the volume drops by itself.)',
      '“Tell me the worst part.” (It is usually one thing, and it can be acted on.)',
      '“I hear you.” (Lower and slower than they are. No “calm down”, no sighing.)',
      '“You’ve every reason to be angry. I’m still here, and I’m writing it down.” (Keep your own voice level.)',
      '(Let it pass. Then:) “Here’s the part I can do something about right now.”',
    ],
  },
  {
    id: 'insults',
    mark: 'furious',
    when: 'They insult you',
    lines: [
      '“I want to help you, and I can’t do that while I’m being sworn at. I’ll stay on the line if we can leave that out.” (Say it once. Then act on it.)',
      '“You’re angry with us, and I’m going to keep working on it. Please leave out the personal part.”',
    ],
  },
  {
    id: 'manager',
    when: '“Put me through to your manager”',
    lines: [
      '“I understand that you want someone who can decide. I’ll find that person, and I’ll tell them the whole story first, so that you don’t have to.”',
      '“Of course. Tell me in one sentence what you want to say to them, and that’s what I’ll start with.”',
      '“I will. Before I do: tell me the one thing you want decided, so that you don’t have to start over with them.”',
      '“You can speak to my manager, and I’ll brief them with what you’ve told me. When would a call back suit you?”',
      '“Yes. I’ll take it to them myself, in your words, and I’ll stay your contact.” (Then do it today.)',
    ],
  },
  {
    id: 'legal',
    mark: 'threat-legal',
    when: 'They speak of lawyers',
    lines: [
      '“That’s your decision, and I won’t argue with it. I’m passing it to the person here who deals with that. I can carry on with the practical side now, if you’d like.” (No view on the claim, no denial, no admission.)',
      '“I’ve noted that, and I’m passing it to the right person today. Can we use the rest of the call for the things I can put right?”',
    ],
  },
  {
    id: 'cancel',
    mark: 'threat-cancel',
    when: 'They say they are leaving',
    lines: [
      '“That’s your decision, and if you go, I’ll help you do it without any fuss. Can I tell you first what I’m doing today either way?”',
      '“I understand, and I won’t try to talk you out of it.” (Pause. Many people go on talking here.)',
    ],
  },
  {
    id: 'public',
    mark: 'threat-public',
    when: 'They want to go public',
    lines: [
      '“You’re free to do that. I’d like you to have something better to tell by then.”',
      '“I won’t ask you not to. What would you need to see from us first?”',
    ],
  },
  {
    id: 'regulator',
    mark: 'threat-regulator',
    when: 'They mention the regulator',
    lines: [
      '“That’s your right. I’ll give you our answers in writing, so that you can use them.”',
      '“I won’t stand in the way of that. In the meantime, this is what I can do.”',
    ],
  },
  {
    id: 'money',
    when: 'They ask for money or a credit now',
    lines: [
      '“That’s a fair question, and it isn’t for me alone to answer. I’m taking it to the person who can, and by {first} I’ll tell you where that stands.”',
      '“What would you consider fair, and how do you get to that figure? I’ll pass on exactly that.” (Write it down; no comment.)',
      '“I don’t want to haggle with you on the phone. By {first} I’ll write to you about it, whatever the answer is.”',
      '“I can’t decide that on this call, and I don’t want to give you a figure I’d have to take back. I’ll write to you about it by {first}.”',
      '“I’m writing down what you’re asking for, in your words. By {first} I’ll tell you what came of it, and why.”',
    ],
  },
  {
    id: 'date',
    when: '“When will it be fixed?”',
    lines: [
      '“If I named a day now I’d be guessing, and you’ve had enough of that. My next message comes by {first}.”',
      '“I’ll give you the one date I control: by {first} you’ll hear from me, with whatever we know by then.”',
      '“Nobody here can tell you that honestly yet. By {first} I’ll tell you how much closer we are.”',
      '“I don’t know yet, and I won’t make up a date. What I do know is when you’ll hear from me: by {first}.”',
      '“I can’t tell you that yet. I can tell you when you’ll next hear from me: by {first}.”',
    ],
  },
  {
    id: 'repeat',
    mark: 'again',
    when: '“I have told you people all this already”',
    lines: [
      '“Then let me do the talking, and you correct me.”',
      '“I know, and it’s all here. I’ll start with the last thing you wrote.”',
      '“You’re right, and you shouldn’t have to again. I’ll read you what I have.”',
      '“You have, {times}. Let me tell you what I’ve understood, and you tell me what’s missing.”',
      '“Yes, and you won’t have to tell me. Here’s what I have.” (Read it out.)',
    ],
  },
  {
    id: 'silent',
    mark: 'disappointed',
    when: 'They go quiet',
    lines: [
      '(Leave it. Then, gently:) “You don’t have to answer that now.”',
      '“I get the feeling you’ve stopped expecting much from us. Am I right?”',
    ],
  },
  {
    id: 'worry',
    mark: 'anxious',
    when: 'They are frightened',
    lines: [
      '“I don’t know everything yet. Here’s what I do know, and here’s what I’m finding out.”',
      '“You don’t have to remember all this. I’ll write it down and send it to you.”',
    ],
  },
];
