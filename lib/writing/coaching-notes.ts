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
    bank: 'reinforce',
    when: '',
    note: 'What your team wants every message to reinforce, said as something this customer gets. A slogan would do the opposite here.',
  },
  {
    bank: 'lived',
    when: '',
    slot: 'told',
    note: 'Their own account, told back in the second person and without a word of comment. It proves that somebody has read the thread, and it stops them from telling it a fourth time.',
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
    slot: 'matter',
    note: 'The first sentence names their case in their own terms. That is the proof that a person has read it; a general sentence of sympathy would prove the opposite.',
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
    slot: 'told',
    note: 'What it cost, in what they told you and not in feelings we lend them. “You must be frustrated” can be denied; this cannot.',
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
    bank: 'wishes',
    when: '',
    note: 'What they want is named, whole, before anybody has said yes to it. Naming a wish promises nothing; passing over it promises the next complaint.',
  },
  {
    bank: 'read-question',
    when: '',
    note: 'They asked whether anybody reads what they write. A plain yes, once, and the rest of the reply has to prove it.',
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
  {
    bank: 'ack-read',
    when: '',
    note: 'The acknowledgement names the case, so that it cannot be mistaken for an automatic reply. It says who has it, which is the one thing an automatic reply can never say.',
  },
  {
    bank: 'ack-weight',
    when: 'urgent',
    note: 'One short sentence shows that you see how serious it is. More would be sympathy without news, and sympathy without news is what they have had enough of.',
  },
  {
    bank: 'ack-weight',
    when: '',
    note: 'It explains why no answer comes yet without explaining anything away. Keep it to one sentence: the acknowledgement is there to buy an hour, not to argue.',
  },
  {
    bank: 'ack-next',
    when: '',
    note: 'A time you choose yourself, near enough to matter. Nothing about a solution: what you do not know yet you cannot promise, and a kept small promise is the beginning of trust.',
  },
  {
    bank: 'ack-need',
    when: '',
    note: 'Nothing is asked of them. Asking for details that stand in the thread already is the quickest way to lose somebody in the first message; read it again before you ask for anything.',
  },
  {
    bank: 'progress-opening',
    when: '',
    note: 'It goes straight to the matter. Whoever waits reads the first line for one thing, whether there is news, so do not make them look for it.',
  },
  {
    bank: 'done',
    when: '',
    note: 'What was done is known to you alone: fill it with verbs and names of things, two or three at most. “We are working on it” says nothing they could not have guessed.',
  },
  {
    bank: 'progress-open',
    when: '',
    note: 'It says plainly that it is not over. An update that sounds better than the state of things has to be taken back in the next one, and that costs more than it gained.',
  },
  {
    bank: 'no-news-opening',
    when: '',
    note: 'The bad news stands in the first sentence: there is none. Silence until there is something to say is the commonest mistake in an escalation; people fill silence with the worst.',
  },
  {
    bank: 'no-news-cost',
    when: '',
    note: 'One sentence grants what the waiting costs them. It asks for no patience, because asking for patience hands the burden back to the person who already carries it.',
  },
  {
    bank: 'no-news-work',
    when: '',
    note: 'No result is not the same as no work. Put in what was ruled out: it shows movement, and it spares them suggestions that have been tried. If nothing was done, say when it begins.',
  },
  {
    bank: 'solved-opening',
    when: '',
    note: 'They are the judge of whether it is solved, and the sentence says so. “Your issue has been resolved” would take that from them, and it is what reopened tickets begin with.',
  },
  {
    bank: 'solved-what',
    when: '',
    note: 'Say what you changed, in a sentence they could repeat to a colleague. Leave out names of systems; keep the date and what is different for them from now on.',
  },
  {
    bank: 'solved-check',
    when: '',
    note: 'A request to look for themselves, in their own way of using it. Our test is not theirs, and finding the remaining fault together beats being told about it tomorrow.',
  },
  {
    bank: 'solved-open',
    when: '',
    note: 'Closing is their decision. A ticket that is closed before they have confirmed it is a red flag in every review, and it undoes the apology above.',
  },
  {
    bank: 'exec-state',
    when: '',
    note: 'A person who decides reads three lines. The state, the count and the time stand in the first, without warm-up, because they will forward exactly that line.',
  },
  {
    bank: 'exec-impact',
    when: '',
    note: 'It speaks of their house, not of our ticket: who pays, who has to explain. If you know the figure that matters to them, put it here.',
  },
  {
    bank: 'apology-opening',
    when: '',
    note: 'It says who writes and that this person has read everything. An executive’s apology that was visibly prepared by somebody else is worse than none.',
  },
  {
    bank: 'apology-lesson',
    when: '',
    note: 'No excuse and no vow. The letter declines to explain itself away, which is rare enough to be believed; keep reasons for the review.',
  },
  {
    bank: 'public-reply',
    when: '',
    note: 'Written for everyone who reads along: it owns the matter, takes it out of the square and holds nothing private. No name, no figure, no defence; a public argument has never been won by support.',
  },
  {
    bank: 'private-opening',
    when: '',
    note: 'Here, and only here, the case is named. Send it before the public reply goes up, because the public reply says that it is there.',
  },
  {
    bank: 'plan-watch',
    when: '',
    note: 'The plan is yours, not theirs: take it out of what you paste. One person answers in public, so that nobody gets two different stories.',
  },
  {
    bank: 'plan-public',
    when: '',
    note: 'The loop is closed where it was opened, with one line and with their consent. It is the only part of the story that the other readers will remember.',
  },
  {
    bank: 'plan-lead',
    when: '',
    note: 'A list, because somebody under pressure reads with one eye. Every point has an act, an owner and a time; whatever has none of these does not belong in it.',
  },
  {
    bank: 'plan-next',
    when: '',
    note: 'The second date matters as much as the first: it tells them that attention will not fade after one message. Put both into your calendar now.',
  },
  {
    bank: 'call-opening',
    when: '',
    note: 'You show what you know before you ask for anything. Read it aloud once before you dial; a sentence you have never spoken sounds read.',
  },
  {
    bank: 'call-own',
    when: '',
    note: 'One sentence of ownership, spoken slowly, and then silence. A second one begins to sound like a defence, and a third like a script.',
  },
  {
    bank: 'talk-told',
    when: '',
    note: 'Say this early and as it stands. People repeat themselves until they hear their own story from the other side.',
  },
  {
    bank: 'talk-wish',
    when: '',
    note: 'On the phone a wish sounds like an order, and a friendly answer to it like a yes. Say what you will find out, and by when.',
  },
  {
    bank: 'talk-promise',
    when: '',
    note: 'If you name it first, it is a fault you own. If they do, it is a fault they caught.',
  },
  {
    bank: 'call-pause',
    when: '',
    note: 'The pauses do the work. People who are angry need to hear that they have been heard, and they can only hear it in the gap you leave.',
  },
  {
    bank: 'call-ask',
    when: '',
    note: 'One open question, and then you write. What they answer is the plan; what you prepared is only the fallback.',
  },
  {
    bank: 'call-now',
    when: '',
    note: 'On the phone a date slips out easily. Promise the next message and nothing else: the times stand here so that you do not have to invent one under pressure.',
  },
  {
    bank: 'turn-manager',
    when: '',
    note: 'Asking for your manager is asking for power over the outcome. Say yes first; the briefing question comes second, as a service to them and not as a hurdle.',
  },
  {
    bank: 'call-close',
    when: '',
    note: 'Saying it back takes twenty seconds and saves the next complaint. Send the three lines before you take another call.',
  },
  {
    bank: 'heading',
    when: '',
    note: 'Read this page twice, then put it away. Whoever reads from notes on the phone listens to the page and not to the person.',
  },
  {
    bank: 'point',
    when: '',
    note: 'Every line here rests on words in the thread; hover over it to see whose. What you cannot trace, do not say on the phone.',
  },
  {
    bank: 'call-ask',
    when: '',
    note: 'End your preparation with one open question. The rest of the call will follow from the answer, and you will talk less than you planned, which is the aim.',
  },
  {
    bank: 'signature',
    when: '',
    note: 'A person’s name stands under it. “The support team” cannot keep a promise, and the customer cannot hold a team to one; your own name is what makes the times above worth something.',
  },
  {
    bank: 'greeting',
    when: '',
    note: 'The name as they sign themselves, nothing more. No “valued customer” and no hope that the message finds them well: with someone upset the first words show whether a person is writing.',
  },
  {
    bank: 'heading-story',
    when: '',
    note: 'These lines are for your head, not for your mouth. Someone who hears that we know their history stops telling it, and the call can begin where the thread ended.',
  },
  {
    bank: 'heading-landmines',
    when: '',
    note: 'Each of these has already gone wrong in this thread or is about to. One of them said aloud costs you the call, however good the rest is; read them twice.',
  },
  {
    bank: 'heading-options',
    when: '',
    note: 'What needs approval is listed so that you do not offer it by accident. If they ask for exactly that, say that you will find out, and by when you will come back.',
  },
  {
    bank: 'heading-questions',
    when: '',
    note: 'What nobody knows yet is more dangerous than bad news. Ask a colleague before you dial; asking the customer for it is the last resort.',
  },
  {
    bank: 'heading-goal',
    when: '',
    note: 'A call without an aim turns into a second complaint. One agreed thing with a time is a success, even when nothing has been solved.',
  },
  {
    bank: 'open-question',
    when: '',
    note: 'Every question of theirs is taken up, even the sharp ones. Passing over one tells them that we read only the easy half, and it comes back in the next message, louder.',
  },
];
