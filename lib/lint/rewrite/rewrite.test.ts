import { expect, test } from 'vitest';
import { type SampleLine, sampleThread } from '../../thread.samples';
import { fixAll, lint } from '../index';
import { activeVoice } from './active-voice';
import { addNextStep } from './dated-next-step';
import { due } from './due';
import { failureInThread } from './failure-in-thread';
import { nameTheFailure } from './name-the-failure';
import { promiseAnUpdate } from './promise-an-update';

const contact: SampleLine = [{ name: 'Dana Sample', role: 'customer' }, 'Still nothing.'];
const threadOf = (subject: string, contacts = 1) => sampleThread(Array(contacts).fill(contact), { subject });

test.each([
  ['Half of our monthly reports are empty', 'that half of your monthly reports are empty'],
  ['RE: URGENT: my order never arrived!!', 'that your order never arrived'],
  ['Shipment manifests still incomplete', 'that the shipment manifests are still incomplete'],
  ['Export lost our reports', 'that the export lost your reports'],
  ['Customer portal keeps logging me out', 'that the customer portal keeps logging you out'],
  ['Nobody has answered our three calls', 'that nobody has answered your three calls'],
  ['Order KX-2210 never arrived at our door', 'that order KX-2210 never arrived at your door'],
  ['The missing second parcel', 'about the missing second parcel'],
  ['Parcel lost', undefined],
  ['Wrong parcel delivered twice', undefined],
])('the subject “%s” gives an apology %s', (subject, words) => {
  expect(failureInThread(threadOf(subject))).toBe(words);
});

test.each(['Help', 'Question', 'Why is nobody answering?', 'I want my refund now', ''])(
  '“%s” names no failure',
  (subject) => {
    expect(failureInThread(threadOf(subject))).toBeUndefined();
    expect(failureInThread(threadOf(subject, 3))).toBe(
      'that you have had to write to us three times about this',
    );
  },
);

const take = (text: string, rewrites: { start: number; end: number; text: string }[]): string | undefined => {
  const [first] = rewrites;
  return first && text.slice(0, first.start) + first.text + text.slice(first.end);
};
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test.each([
  [
    'We apologize for any inconvenience.',
    'We apologize for any inconvenience',
    'I am sorry that half of your reports are empty.',
  ],
  [
    'We apologize for any inconvenience this may have caused.',
    'We apologize for any inconvenience',
    'I am sorry that half of your reports are empty.',
  ],
  [
    'Hello Dana, we apologize for any inconvenience caused to you.',
    'we apologize for any inconvenience',
    'Hello Dana, I am sorry that half of your reports are empty.',
  ],
])('a stock apology names the failure: %s', (text, marked, wanted) => {
  const rewrites = nameTheFailure(spanOf(text, marked), text, {
    thread: threadOf('Half of our reports are empty'),
  });
  expect(take(text, rewrites)).toBe(wanted);
});

test('a stock apology that says what happened is not replaced', () => {
  const text = 'We apologize for any inconvenience of the burst pipe on floor three.';
  const thread = threadOf('Half of our reports are empty');
  expect(nameTheFailure(spanOf(text, 'We apologize for any inconvenience'), text, { thread })).toEqual([]);
});

test.each([
  [
    'It will definitely be fixed by Friday.',
    'will definitely be fixed',
    'I will write to you by Friday and tell you where it stands.',
  ],
  [
    'Fine. We guarantee a solution within 24 hours. Thanks.',
    'We guarantee a solution',
    'Fine. I will write to you within 24 hours and tell you where it stands. Thanks.',
  ],
  [
    'This will never happen again.',
    'never happen again',
    'I will write to you by the end of the next working day and tell you where it stands.',
  ],
])('a promise of an update: %s', (text, marked, wanted) => {
  expect(take(text, promiseAnUpdate(spanOf(text, marked), text))).toBe(wanted);
});

test.each([
  ['a name', 'Ana will repair the lift tomorrow.', 'Ana will repair the lift tomorrow'],
  ['an hour', 'We will repair the lift by 4 pm.', 'We will repair the lift by 4'],
  ['an admission', 'We missed it, so it will be fixed by Friday.', 'it will be fixed by Friday'],
])('no promise of an update throws away %s', (_, text, marked) => {
  expect(promiseAnUpdate(spanOf(text, marked), text)).toEqual([]);
});

test.each([
  ['Your issue has been escalated.', 'has been escalated', 'We have escalated your issue.'],
  ['Your case has already been forwarded to billing.', 'has already been forwarded', undefined],
  ['Mistakes were made.', 'were made', 'We made mistakes.'],
  ['Your data was corrupted during the move.', 'was corrupted', 'We corrupted your data during the move.'],
  ['The wrong item was taken.', 'was taken', 'We took the wrong item.'],
  ['The issue is being investigated.', 'is being investigated', 'We are investigating the issue.'],
  [
    'Your files were accidentally deleted.',
    'were accidentally deleted',
    'We accidentally deleted your files.',
  ],
  ['You were charged twice.', 'were charged', 'We charged you twice.'],
  ['The letter has never been sent.', 'has never been sent', 'We have never sent the letter.'],
  ['It was sent by the courier.', 'was sent', undefined],
  ['We know that it was lost.', 'was lost', undefined],
  ["I'm sorry you were left without reports.", 'were left', "I'm sorry we left you without reports."],
  [
    'We are sorry that you were sent to the wrong gate.',
    'were sent',
    'We are sorry that we sent you to the wrong gate.',
  ],
  ['Hi Dana, your order was lost.', 'was lost', 'Hi Dana, we lost your order.'],
  ['I am sorry it was lost.', 'was lost', 'I am sorry we lost it.'],
  ['Nobody was told about the change.', 'was told', undefined],
  ['No one was told about the change.', 'was told', undefined],
  ['Yesterday your dog was given the wrong food.', 'was given', undefined],
  [
    'Yesterday, your dog was given the wrong food.',
    'was given',
    'Yesterday, we gave your dog the wrong food.',
  ],
  ['Last night your parcel was sent back.', 'was sent', undefined],
  ['You should have been told in January.', 'have been told', undefined],
  ['The matter is being looked into.', 'is being looked', 'We are looking into the matter.'],
  ['Your case was dealt with too late.', 'was dealt', 'We dealt with your case too late.'],
  ['Two of your reports were deleted.', 'were deleted', 'We deleted two of your reports.'],
  ['Your parcel was sent to the wrong address.', 'was sent', 'We sent your parcel to the wrong address.'],
  [
    'Your claim is being forwarded to billing.',
    'is being forwarded',
    'I am forwarding your claim to billing.',
  ],
  ['Your order was put on hold.', 'was put', 'We put your order on hold.'],
  ['Your cat was taken care of.', 'was taken', undefined],
  ['The bag was lost and has been replaced.', 'was lost', undefined],
  ['The bag you ordered was lost.', 'was lost', undefined],
  ['The tracker shows parcels were lost.', 'were lost', undefined],
  ['Order KX-2210 was cancelled.', 'was cancelled', 'We cancelled order KX-2210.'],
  ['James was told too late.', 'was told', undefined],
  ['It was decided that you pay.', 'was decided', undefined],
  ['No notice was given to the tenants.', 'was given', 'We gave no notice to the tenants.'],
])('says who acts: %s', (text, marked, wanted) => {
  expect(take(text, activeVoice(spanOf(text, marked), text))).toBe(wanted);
});

test('no rewrite makes a new finding', () => {
  const thread = threadOf('Half of our monthly reports are empty', 3);
  const texts = [
    'Hello Dana. We apologize for any inconvenience this may have caused. Your issue has been escalated. It will definitely be fixed by Friday. Please let us know if you have any questions.',
    'Hello Dana. Mistakes were made. We guarantee a full solution. Feel free to reach out.',
  ];
  for (const text of texts) {
    const before = lint(text, { thread }).findings;
    for (const finding of before) {
      for (const rewrite of finding.rewrites) {
        const after = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
        const rules = lint(after, { thread }).findings.map(({ rule }) => rule);
        const fresh = rules.filter((rule) => !before.some((one) => one.rule === rule));
        expect({ rewrite: rewrite.text, fresh }).toEqual({ rewrite: rewrite.text, fresh: [] });
      }
    }
  }
});

test.each([
  ['As I already said, the file is gone.', 'The file is gone.'],
  ['You forgot to attach the log.', 'Could you attach the log?'],
  ['You should have checked the settings.', undefined],
])('blame that can go: %s', (text, wanted) => {
  const [finding] = lint(text).findings.filter(({ rule }) => rule === 'blame');
  expect(take(text, finding?.rewrites ?? [])).toBe(wanted);
});

test.each([
  [Date.UTC(2026, 10, 18, 12), 'by the end of Thursday'],
  [Date.UTC(2026, 10, 20, 12), 'by the end of Monday'],
  [Date.UTC(2026, 10, 21, 12), 'by the end of Monday'],
  [undefined, 'by the end of the next working day'],
])('the next working day: %s', (now, words) => {
  expect(due(now)).toBe(words);
});

test('a vague time becomes one that can be kept, where a message of ours is promised', () => {
  const fixed = (text: string) => fixAll(text, lint(text));
  expect(fixed('I will call you as soon as possible.')).toBe(
    'I will call you by the end of the next working day.',
  );
  expect(fixed('The file opens shortly.')).toBe('The file opens shortly.');
});

test.each([
  ['As per our policy, we wait.', 'Under our policy, we wait.'],
  ['We wait as per the rental agreement.', 'We wait under the rental agreement.'],
  ['We wait as per the plan.', 'We wait as in the plan.'],
])('what we go by decides the plain word: %s', (text, wanted) => {
  const [finding] = lint(text).findings.filter(({ rule }) => rule === 'jargon');
  expect(take(text, finding?.rewrites ?? [])).toBe(wanted);
});

test('all rewrites together promise one next message', () => {
  const text =
    'Hello Dana, your parcel was sent to the wrong address. Our team will look into it. Please let us know if you have any questions.';
  const after = fixAll(text, lint(text, { thread: threadOf('Parcel at the wrong address', 3) }));
  expect(after.match(/I will write to you/g)).toHaveLength(1);
});

test.each([
  ['As per your request, the seat is yours.', 'jargon', 'As you asked, the seat is yours.'],
  ['As per our Conditions of Hire, we wait.', 'jargon', 'Under our Conditions of Hire, we wait.'],
  ['As per our chat, the seat is yours.', 'jargon', undefined],
  ['I will circle back tomorrow.', 'jargon', 'I will get back to you tomorrow.'],
  ['You did not send the form so it expired.', 'blame', undefined],
  ['You did not send the form and a photo.', 'blame', 'Could you send the form and a photo?'],
  ['Your deposit of €90 will be back by Friday; I sent it at noon.', 'over-promise', undefined],
  [
    'The seat will be ready by Friday; Ana sewed the cover.',
    'over-promise',
    'I will write to you by Friday and tell you where it stands; Ana sewed the cover.',
  ],
  ['We remain at your disposal.', 'vague-close', `I will write to you ${due()}, with or without news.`],
  [
    'Let me know if there is anything else!',
    'vague-close',
    `I will write to you ${due()}, with or without news.`,
  ],
  [
    'I will call you on Friday by noon. The seat is red. The belt is new. Feel free to reach out.',
    'vague-close',
    'I will call you on Friday by noon. The seat is red. The belt is new. Answer this message and it reaches me.',
  ],
  ['I understand your anger, but the rules are clear.', 'but-after-empathy', undefined],
  ['The gate will be repaired tomorrow or you pay nothing.', 'over-promise', undefined],
  ['Your gate will be repaired tomorrow, free of charge.', 'over-promise', undefined],
  ['We will repair your gate by Friday at our cost.', 'over-promise', undefined],
  ['At our cost we will repair your gate by Friday.', 'over-promise', undefined],
  ['I promise it will be fixed (the part came in today).', 'over-promise', undefined],
  [
    'The patch will be deployed within today.',
    'over-promise',
    'I will write to you today and tell you where it stands.',
  ],
  ['If you have any questions, write to desk@shop.example and quote 88123.', 'vague-close', undefined],
  ['If you have any questions, please call us; the shop opens at nine.', 'vague-close', undefined],
  ['Please let us know if you have any questions, but your claim is settled.', 'vague-close', undefined],
  ['If you have any questions, please call us on 020 7946 0991.', 'vague-close', undefined],
  ['Please let us know if you have any questions, Priya', 'vague-close', undefined],
  ['Feel free to reach out to Ana in billing if you have any questions.', 'vague-close', undefined],
  ['Please contact us if it fails or if you have any questions.', 'vague-close', undefined],
  ['It is just a click away.', 'vague-close', undefined],
  ['Our night crew remains at your disposal.', 'vague-close', undefined],
  [
    'I am glad to help, so let me know if you need anything else 🙂',
    'vague-close',
    `I will write to you ${due()}, with or without news.`,
  ],
  ['If you have any questions or if the tap drips again, call us.', 'vague-close', undefined],
  ['At no cost to you, the boiler will be replaced by Friday.', 'over-promise', undefined],
  [
    'Thanks for the photos — just let us know if you need anything else.',
    'vague-close',
    `Thanks for the photos. I will write to you ${due()}, with or without news.`,
  ],
  [
    'I fixed the lock, and please let us know if you have any questions.',
    'vague-close',
    `I fixed the lock. I will write to you ${due()}, with or without news.`,
  ],
  [
    'Hi Dana, feel free to reach out.',
    'vague-close',
    `Hi Dana, I will write to you ${due()}, with or without news.`,
  ],
  ['You did not tell us that you had moved.', 'blame', undefined],
  ['You did not include the order number in your last message.', 'blame', undefined],
  ['You did not tell anyone.', 'blame', undefined],
  ['You did not attach any photos.', 'blame', 'Could you attach photos?'],
  ['As stated before, iPhone screens take a day.', 'blame', 'iPhone screens take a day.'],
  [
    'I understand your anger, but I hold a seat for you.',
    'but-after-empathy',
    'I understand your anger. I hold a seat for you.',
  ],
])('%s keeps its facts and its grammar', (text, rule, wanted) => {
  const finding = lint(text).findings.find((one) => one.rule === rule);
  expect(finding).toBeDefined();
  expect(take(text, finding?.rewrites ?? [])).toBe(wanted);
});

test('all rewrites together add no step where a dated one stands', () => {
  const text =
    'Hello Dana, I am sorry that your seat was torn. On Thursday at 14 I write to you. The cover is red. Please let us know if you have any questions.';
  expect(fixAll(text, lint(text, { thread: threadOf('Seat torn', 3) }))).not.toContain('I will write to you');
});

test('a time goes behind a promise to write, and behind nothing else that ends the same', () => {
  const timed = (text: string) => take(text, addNextStep({ start: 0, end: text.length }, text));
  expect(timed('I will check the tape and phone you.')).toBe(`I will check the tape and phone you ${due()}.`);
  expect(timed('I’ve no time today to call you.')).toBe(
    `I’ve no time today to call you. I will write to you ${due()}, with or without news.`,
  );
});
