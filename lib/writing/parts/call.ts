import type { Bank } from '../bank';

/** What the writer says first on the phone. */
export const callOpening: Bank = {
  id: 'call-opening',
  phrases: [
    '“I have read everything you wrote about {failure}. I’d like to tell you what I understood, and you stop me where it’s wrong.”',
    '“Before I say anything: you’ve come to us {times} about {failure}. I have all of it in front of me, so you don’t need to start from the beginning.”',
    '“I’m calling about {failure}. I’m not going to ask you to explain it again. I’d like to hear what it means for you today.”',
    '“You’ve waited {waiting} for somebody to call you about {failure}. I’m that person, and I have the time you need.”',
    '“I’m calling about your message under “{subject}”. I have read it, and I’d like to hear it from you in your own words, as short or as long as you like.”',
    '“I’m calling about your message. I have read it twice, and I’d like to hear from you what matters most.”',
  ],
};

export const callOwn: Bank = {
  id: 'call-own',
  phrases: [
    [
      'apologised',
      '“You’ve heard regrets from us before. So I’ll say it once and then show you: we didn’t get this done.”',
    ],
    ['apologised', '“I won’t read you another apology. We dropped this, and I’m the one picking it up.”'],
    ['!apologised again', '“You asked {times}. Once was enough. That’s our failure, and I’m sorry.”'],
    ['!apologised', '“We let you down with {failure}, and I’m sorry. I’m not going to explain that away.”'],
    '“This is on us. I’m sorry for what it has cost you.”',
    ['!apologised', '“I’d be angry too, and I’m sorry. We didn’t look after you.”'],
    [
      'apologised again',
      '“You’ve had {times} worth of nice words from us. I’m here to do the part that was missing.”',
    ],
  ],
};

export const callPause: Bank = {
  id: 'call-pause',
  phrases: [
    '(Sip of water. No filler words, no keyboard.)',
    '(Stay with the silence a little longer than is comfortable.)',
    '(Let them hear that you are thinking. Then ask: “Is that how it was?”)',
    '(Nothing. If they ask whether you are still there: “I am. Take your time.”)',
    '(Stop. Count to four. Let them fill it.)',
    '(Silence. Do not rescue it; write down what they say, word for word.)',
    '(Wait. If they stay quiet, ask: “What am I missing?”)',
    '(Pause until they have finished, then one breath more.)',
    '(Say nothing now. The next word is theirs.)',
    '(Leave room. A sigh on the other end is an answer; let it finish.)',
    '(Put the pen down. Listen to the tone, not only to the words.)',
    '(Hold it. Whoever speaks first after this should be them.)',
    '(Breathe out. If they repeat themselves, you have not acknowledged that part yet: do it now.)',
    '(Let it stand. Do not add “but”.)',
    '(Wait for the second thing they say; the first is habit.)',
    '(Quiet. Note the exact word they use for the problem, and use that one from here on.)',
  ],
};

export const callNow: Bank = {
  id: 'call-now',
  phrases: [
    '“Here’s what I do today, and by {first} you have it in writing from me, whatever I’ve found.”',
    '“Two things. I’m on it myself from this minute, and you hear from me by {first}, with news or without.”',
    '“I can’t give you a date for the end of it yet. I can give you a time for my next message, and that is {first}.”',
    '“You’ll get three lines from me after this call, and the next news by {first}. If there’s no news, I’ll tell you that.”',
    '“I’m staying on this today. By {first} I’ll tell you what I found, even if it isn’t pretty.”',
    '“What you can hold me to: a message by {first}, and another by {next}.”',
  ],
};

export const callAsk: Bank = {
  id: 'call-ask',
  phrases: [
    '“What would have to happen today for you to say it was worth picking up the phone?”',
    '“If I could get one thing done for you before tonight, which one should it be?”',
    '“Who else on your side is waiting for an answer, and what do they need from you?”',
    '“What have we not asked you that we should have?”',
    '“What is the next thing that goes wrong for you if we do nothing until tomorrow?”',
    '“Which part of this weighs most for you?”',
    '“What did you expect from us that you did not get?”',
  ],
};

export const callClose: Bank = {
  id: 'call-close',
  phrases: [
    '“Let me say back what we agreed.” (Say it.) “You have it in writing within the hour, and after that by {first}.”',
    '“I’ll send you what we’ve just said in three lines. If a line is wrong, tell me, and I’ll put it right before I do anything else.”',
    '“Two things I take with me, and one I’d like from you: tell me if I’ve got them right.” (Say them. Then:) “By {first} you hear how far I am.”',
    '“I’ll ring off only when you tell me that nothing is left open for today.” (Wait.) “Then: by {first}, from me.”',
    '“You have my name and this number. The next time we speak is by {next}, and I’m the one who calls.”',
  ],
};

/** Lines for the moments people dread; each only where the case makes it likely. */
export const callTurns: readonly { id: string; mark?: string; when: string; lines: readonly string[] }[] = [
  {
    id: 'interrupts',
    when: 'They interrupt you',
    lines: [
      '“You first. I can wait.” (And do wait.)',
      '“That’s important. Say it all.” (Take notes audibly; they hear the keys.)',
      '(Stop, even mid-sentence. Count two.) “I’m listening.”',
      '“Go on. I was talking and I should be listening.” (Stop at once, even in the middle of a word.)',
      '“No, please, you first.” (Then pick up their last three words, not your own sentence.)',
      '“Yes. Tell me.” (Nothing more. Your sentence can wait; theirs can’t.)',
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
      '“You have cause. I’m still here, and I’m writing it down.” (Keep your own voice level.)',
      '(Let the wave pass. Then:) “The part I can act on right now is this one.”',
    ],
  },
  {
    id: 'insults',
    mark: 'furious',
    when: 'They insult you',
    lines: [
      '“I’d like to help you, and I can’t while we speak like this. I’ll stay on the line if we can go on without it.” (Once. Then act on it.)',
      '“I understand you’re angry with us. I’ll keep working on it, and I ask you to leave out the personal part.”',
    ],
  },
  {
    id: 'manager',
    when: '“Put me through to your manager”',
    lines: [
      '“I understand that you want someone who can decide. I’ll get you that person, and I’ll have told them the whole story before they ring you.”',
      '“Of course. Tell me what you’d say to them in one sentence, and that’s the sentence I’ll open with.”',
      '“I will. Before I do: tell me the one thing you want decided, so that you don’t have to start over with them.”',
      '“You can speak to my manager, and I’ll brief them with what you’ve told me. They call you back by a time we agree on now. Which one suits you?”',
      '“Yes. I’m going to take it there myself, with your words, and I stay your contact.” (Then do it today, not next week.)',
    ],
  },
  {
    id: 'legal',
    mark: 'threat-legal',
    when: 'They speak of lawyers',
    lines: [
      '“That’s your decision, and I won’t argue with it. I’m passing it to the person here who deals with it. The practical side I can go on with now, if you want.” (No view on the claim, no denial, no admission.)',
      '“Noted, and it goes to the right person today. May I use the rest of the call for what I can put right?”',
    ],
  },
  {
    id: 'cancel',
    mark: 'threat-cancel',
    when: 'They say they are leaving',
    lines: [
      '“That’s your call, and if you go, I’ll help you do it cleanly. May I tell you first what I’m doing today either way?”',
      '“I understand. I won’t try to talk you out of it on the phone.” (Pause. Many people go on talking here.)',
    ],
  },
  {
    id: 'public',
    mark: 'threat-public',
    when: 'They want to go public',
    lines: [
      '“You’re free to tell it. I’d like there to be something better to tell by then.”',
      '“I won’t ask you not to. I’ll ask you what you’d need to see first.”',
    ],
  },
  {
    id: 'regulator',
    mark: 'threat-regulator',
    when: 'They mention the regulator',
    lines: [
      '“That’s your right. You get our answers in writing, so that you can use them there.”',
      '“I won’t stand in the way of that. What I can do meanwhile is this.”',
    ],
  },
  {
    id: 'money',
    when: 'They ask for money or a credit now',
    lines: [
      '“That’s a fair question, and it isn’t mine to answer alone. I’m taking it to the person who can, and by {first} you know.”',
      '“What sum would you call fair, and what is it made of? I’ll take exactly that with me.” (Write it down; no comment.)',
      '“I don’t want to haggle with you on the phone. By {first} you have an answer in writing.”',
      '“I can’t decide that on this call, and I don’t want to say a number I’d have to take back. You have a yes or a no from me by {first}.”',
      '“I’m writing down what you ask for, in your words. The answer comes by {first}, with a reason.”',
    ],
  },
  {
    id: 'date',
    when: '“When will it be fixed?”',
    lines: [
      '“If I named a day now, I’d be guessing, and you’ve had enough of that. My next message is by {first}.”',
      '“I’ll give you the one date I control: by {first} you hear from me, with whatever is known by then.”',
      '“Nobody here can tell you that honestly yet. By {first} I’ll tell you how much closer we are.”',
      '“I don’t know yet, and a made-up date would be the next broken promise. I know when you hear from me: by {first}.”',
      '“I can’t tell you that today. What I can tell you is when I’ll know more: by {first}.”',
    ],
  },
  {
    id: 'repeat',
    mark: 'again',
    when: '“I have told you people all this already”',
    lines: [
      '“Then stop there, and let me do the telling. You correct me.”',
      '“I know, and it’s all here. I’ll start with the last thing you wrote.”',
      '“You’re right, {times} is enough. I’ll read you what I have.”',
      '“You have, {times}. I’ve read it. Let me say it back to you, and you tell me what’s missing.”',
      '“Yes, and you won’t have to tell me. Here’s what I have.” (Read it out.)',
    ],
  },
  {
    id: 'silent',
    mark: 'disappointed',
    when: 'They go quiet',
    lines: [
      '(Leave it. Then, gently:) “You don’t have to answer that now.”',
      '“I think you’ve stopped expecting much from us. I’d like to know when that was.”',
    ],
  },
  {
    id: 'worry',
    mark: 'anxious',
    when: 'They are frightened',
    lines: [
      '“I don’t know everything yet. What I do know is this, and what I’m finding out is this.”',
      '“You don’t have to hold it all in your head. I’ll write it down and send it to you.”',
    ],
  },
];
