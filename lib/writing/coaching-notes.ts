interface NoteRow {
  /** The part of the text it explains. */
  bank: string;
  /** Marks of the case it is written for. */
  when: string;
  /** Only where the sentence tells this fact. */
  slot?: string;
  note: string;
}

/** The more particular first: the first that fits a passage is taken. */
export const coachingNotes: readonly NoteRow[] = [
  {
    bank: 'threat-legal',
    when: '',
    note: 'Legal steps: neither argued nor admitted. Naming the right, promising to pass it on and continuing with the service keeps every door open. Let whoever deals with claims read this before you send it.',
  },
  {
    bank: 'owned',
    when: 'apologised',
    note: 'We have apologised in this thread before. A second apology for the same thing reads as a stamp, so this sentence owns the missing result instead. What follows has to be work.',
  },
  {
    bank: 'broken-promise',
    when: '',
    note: 'The broken promise is named by us, in our own words from the thread, before they have to name it again. It costs one sentence and buys back more trust than any excuse.',
  },
  {
    bank: 'lived',
    when: 'many',
    note: 'It opens with the count, because the count is the injury: each message was work we left to them. Nothing about causes may come before this.',
  },
  {
    bank: 'lived',
    when: 'again',
    slot: 'waiting',
    note: 'It opens with the time and the tries, as they would tell it to a friend. Someone who sees that we know the story stops repeating it.',
  },
  {
    bank: 'lived',
    when: '',
    slot: 'failure',
    note: 'The first sentence names their case in their own terms. That is the proof that a person has read it; a general sentence of sympathy would prove the opposite.',
  },
  {
    bank: 'lived',
    when: '',
    note: 'The first sentence shows that the thread was read. Where the facts are thin, put in one detail only this customer could have written.',
  },
  {
    bank: 'cost',
    when: '',
    slot: 'quote',
    note: 'Their own sentence, quoted, does what no sympathy of ours can: it shows that we heard the cost and not only the complaint. Quote once, exactly, and move on.',
  },
  {
    bank: 'cost',
    when: 'furious',
    note: 'With someone furious, do not name the anger and do not soothe it. Short sentences, facts and times cool more than understanding does.',
  },
  {
    bank: 'cost',
    when: 'anxious',
    note: 'Worry feeds on not knowing. The passage takes the worry seriously and turns at once to what is certain, however little that is.',
  },
  {
    bank: 'cost',
    when: '',
    note: 'This names the cost from where they stand, before any reason. It says nothing the thread does not carry; make it sharper if you know more.',
  },
  {
    bank: 'owned',
    when: '',
    note: 'Active voice, “we”, and a fault that has a name. “Sorry for any inconvenience” would apologise for their mood; this apologises for what we did.',
  },
  {
    bank: 'threat-cancel',
    when: '',
    note: 'Someone who is leaving has heard the case for staying. Granting the choice, and helping either way, is the one thing they do not expect.',
  },
  {
    bank: 'threat-competitor',
    when: '',
    note: 'The competitor is mentioned once, without defence. A comparison would be about us; a dated fact is about them.',
  },
  {
    bank: 'threat-public',
    when: '',
    note: 'Going public is neither begged against nor brushed aside. A threat that is met calmly loses most of its use.',
  },
  {
    bank: 'threat-regulator',
    when: '',
    note: 'Their right to complain is stated as a right. Written answers they can pass on are worth more than any plea not to.',
  },
  {
    bank: 'threat-executive',
    when: '',
    note: 'They asked for someone with more say. Taking the thread up unedited answers that, and you stay the contact, so that nobody has to start over.',
  },
  {
    bank: 'threat-payment',
    when: '',
    note: 'A dispute with the bank is not fought over here. Asking for a line keeps two refunds from crossing.',
  },
  {
    bank: 'cause',
    when: '',
    note: 'Cause comes after acknowledgement, and only what is confirmed. If nothing is, delete the sentence: an honest gap is better than a guess that returns as a second failure.',
  },
  {
    bank: 'asks',
    when: '',
    note: 'Their question, word for word. An unanswered question is the commonest reason for the next angry mail; a time for the answer is an answer too.',
  },
  {
    bank: 'action',
    when: 'urgent',
    note: 'An act of yours, starting now, that nobody else has to approve. It promises work, not an outcome: you can keep it whatever you find.',
  },
  {
    bank: 'action',
    when: '',
    note: 'What you do today, in words they could check. It promises the work and leaves the result open, because the result is not yours to promise.',
  },
  {
    bank: 'update',
    when: '',
    note: 'A time for news, not for a fix. “With or without an answer” makes it a promise you can keep, so put it in your calendar before you press send.',
  },
  {
    bank: 'refused',
    when: '',
    note: 'They have said no to that offer. Saying so once shows that we listened; repeating it would show the opposite.',
  },
  {
    bank: 'lasting',
    when: '',
    note: 'Now and for good are kept apart. No lasting change is claimed, because none is known yet; put one in only when it is decided.',
  },
  {
    bank: 'need',
    when: '',
    slot: 'given',
    note: 'It lists what they have sent, so that nobody asks again. Being asked twice is what turned this thread sour.',
  },
  {
    bank: 'need',
    when: '',
    note: 'It tells them what is asked of them, which is next to nothing. An angry reader looks for the next chore; here is none.',
  },
  {
    bank: 'close',
    when: '',
    note: 'A person and a date instead of “let us know”. The next touch is yours to make; they do not have to earn it by chasing.',
  },
  {
    bank: 'routine-opening',
    when: '',
    note: 'Calm thread, calm answer: a plain opening that shows it was read. An escalation’s apologies would make a small matter look large.',
  },
  {
    bank: 'routine-answer',
    when: '',
    note: 'The answer comes early, and it is yours to fill in: the thread does not hold it. Two or three sentences are plenty.',
  },
  {
    bank: 'routine-middle',
    when: '',
    note: 'One sentence takes the matter seriously without inflating it. Leave it out if you know this customer well enough.',
  },
  {
    bank: 'routine-action',
    when: '',
    note: 'It says what you do and for whom, so the reply is theirs and not a template with a name in it.',
  },
  {
    bank: 'routine-extra',
    when: '',
    note: 'This covers the case where the first answer is not enough, so that they need not ask how it would go on. Cut it when the answer is complete.',
  },
  {
    bank: 'routine-need',
    when: '',
    note: 'They have given what is needed, and hear so. People who write clearly are often asked for it again by habit; not doing that is noticed.',
  },
  {
    bank: 'routine-close',
    when: '',
    note: 'One check, once, on a named day. It shows that the matter is not forgotten, and it does not ask them to report back to you.',
  },
];
