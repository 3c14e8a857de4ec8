import { describe, expect, test } from 'vitest';
import { sampleThread } from '../../../thread.samples';
import { readThread } from '../../text/reading';
import { findFailure } from '.';

const author = { name: 'Sample Customer', address: 'customer@mail.example.com', role: 'customer' } as const;
function failureOf(text: string, subject = '') {
  const thread = sampleThread([[author, text, { sentAt: '2026-11-10T09:00:00Z' }]], {
    subject,
    participants: [author],
  });
  return findFailure(readThread(thread, new Date('2026-11-10T10:00:00Z')))?.value;
}

/** What the customer wrote, and how we would name it behind "I'm sorry about". */
const cases: [said: string, failure: string | undefined][] = [
  ['Our monthly exports have been coming out corrupted since April.', 'your corrupted monthly exports'],
  ['My flight was cancelled at the gate.', 'your cancelled flight'],
  ['Flight cancelled at the gate, two kids asleep on the floor.', 'your cancelled flight'],
  [
    'The heating in my flat has not worked for six days.',
    'the heating in your flat that has not worked for six days',
  ],
  ['We have had no hot water since Monday.', 'the lack of hot water since Monday'],
  ['No heating since Monday.', 'the lack of heating since Monday'],
  ['No heating for six days.', 'six days without heating'],
  ['I have been locked out of my account.', 'being locked out of your account'],
  ['There is a leak in front of my door.', 'the leak in front of your door'],
  ['All grades of my course have disappeared.', 'the grades of your course that have disappeared'],
  ['I have been without a phone line for three weeks.', 'three weeks without a phone line'],
  ['You sent me the wrong shoes.', 'the wrong shoes we sent you'],
  ['I received a damaged lamp.', 'the damaged lamp you received'],
  ['The wardrobe arrived with two broken doors.', 'the wardrobe that arrived with two broken doors'],
  ['My suitcase never arrived in Lisbon.', 'the suitcase that never arrived in Lisbon'],
  ['Where is my refund for order 4471?', 'the refund for order 4471 that never arrived'],
  ['I am still waiting for my deposit.', 'the deposit you are still waiting for'],
  ['You cancelled my subscription without asking.', 'your cancelled subscription'],
  ['Your technician scratched our new floor.', 'your scratched new floor'],
  ['You charged me twice for the same night.', 'the double charge for the same night'],
  ['I was billed twice for October.', 'the double charge for October'],
  ['The app keeps crashing when I open the camera.', 'the app that keeps crashing'],
  ['The dashboard takes 40 seconds to load.', 'the dashboard that takes 40 seconds to load'],
  ['I can’t log in to my account.', 'not being able to log in to your account'],
  ['Nobody in our office can print invoices.', 'not being able to print invoices'],
  ['My order is two weeks late.', 'the order that is two weeks late'],
  ['The invoice shows the wrong VAT number.', 'the invoice that shows the wrong VAT number'],
  [
    'The package should have been delivered on Tuesday.',
    'the package that should have been delivered on Tuesday',
  ],
  ['We lost three days of orders because of your update.', 'the three days of orders you lost'],
  ['There is a problem with my mortgage application.', 'the problem with your mortgage application'],
  ['My card is blocked again.', 'your blocked card'],
  ['The technician never showed up.', 'the technician who never showed up'],
  ['Nobody called me back.', 'the call back that never came'],
  [
    'I see folders of a different company in my account.',
    'the folders of a different company you saw in your account',
  ],
  ['Our plan goes from 49 to 89 euro a month.', 'the plan that goes from 49 to 89 euro a month'],
  [
    'Webhooks for invoice.paid are delivered twice since Oct 28.',
    'the webhooks for invoice.paid that are delivered twice since Oct 28',
  ],
  ['The backup has failed five nights in a row.', 'the backup that has failed five nights in a row'],
  [
    'Since the update the scanner does not connect to the till.',
    'the scanner that does not connect to the till',
  ],
  ['MY ACCOUNT IS BANNED FOR NOTHING.', 'your banned account'],
  ['Six months of reports are wrong.', 'six months of wrong reports'],
  ['The second parcel is missing.', 'the missing second parcel'],
  [
    'My passport application has been pending since June.',
    'the passport application that has been pending since June',
  ],
  ['Our site went down during the sale.', 'the site that went down during the sale'],
  [
    'Since your repair on Tuesday half of our weekly invoices are blank.',
    'the weekly invoices that are blank',
  ],
  ['Since your patch on Friday most of our price lists are empty.', 'the price lists that are empty'],
  [
    'The handle of the saucepan came off on the stove.',
    'the handle of the saucepan that came off on the stove',
  ],
  [
    'My scooter went to your workshop in one piece and came back in pieces.',
    'the scooter that came back in pieces',
  ],
  ['Our invoice (INV-2207) is missing.', 'your missing invoice'],
  ['The code which your shop gave me opens nothing.', 'the code that does not open'],
  ['You gave my table to another party.', 'the table we gave to another party'],
  ['The driver left my parcel in the rain.', 'the parcel that was left in the rain'],
  ['You sent me two black chairs instead of the oak ones.', 'the two black chairs instead of the oak ones'],
  ['My son was left standing at the stop.', 'your son being left standing at the stop'],
  ['I was turned away at the gate.', 'being turned away at the gate'],
  ['Day 5 without fridge.', '5 days without your fridge'],
  ['The shop really was down.', 'the shop that was down'],
  [
    'We ship 900 boxes a week. 40 of them came back with a sticker.',
    'the 40 boxes that came back with a sticker',
  ],
  ['On the video call the client could not hear me.', 'the call on which you could not be heard'],
  ['The client could not hear me.', undefined],
  ['Your fitter left a hole in my bathroom wall.', 'the hole in your bathroom wall'],
  ['You charged us for a night we never stayed.', 'the charge for a night'],
  ['If the boiler cannot be mended in time, may I borrow a heater?', undefined],
  ["My father's chair was damaged on the way.", "your father's damaged chair"],
  ['The soup had a piece of glass in it.', 'the trouble with the soup'],
  ['Could you tell me your opening hours?', undefined],
  ['I love the new version, thank you!', undefined],
  ['My husband is angry and so am I.', undefined],
  ['The driver couldn’t ring the bell.', undefined],
];

describe('the failure in the customer’s terms', () => {
  test.each(cases)('%s', (said, failure) => {
    expect(failureOf(said)).toBe(failure);
  });

  test('nothing hostile or foreign is said in our name', () => {
    expect(failureOf('My http://evil.example.com/refund is broken.')).toBeUndefined();
    expect(failureOf('Your fucking app is broken.')).toBe('our broken app');
  });

  test.each([
    ['The heat pump whistles from dusk till dawn.', 'the trouble with the heat pump'],
    ['The curtains end at the sill.', 'the trouble with the curtains'],
    ['Your courier threw it into the pond.', undefined],
    ['My name is known to you by now.', undefined],
  ])('told by its opening: %s', (text, failure) => {
    expect(failureOf(text)).toBe(failure);
  });

  test('the subject names it where the text does not', () => {
    expect(failureOf('See subject.', 'Re: Missed collection, Harrow Close - again')).toBe(
      'the missed collection',
    );
    expect(failureOf('Nobody tells me anything about my claim. It is about my claim.', 'Claim WD-5530')).toBe(
      'the trouble with your claim',
    );
  });
});
