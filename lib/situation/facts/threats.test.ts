import { describe, expect, test } from 'vitest';
import { sampleThread } from '../../thread.samples';
import { readSituation } from '..';

function threatsIn(text: string, reply = 'Dear customer, your request has been noted.'): string[] {
  const thread = sampleThread([
    ['customer', 'The heating has been off for a week and nobody came.'],
    ['agent', reply],
    ['customer', text],
  ]);
  const { facts } = readSituation(thread, { now: new Date('2026-11-10T12:00:00Z') });
  return [...new Set(facts.threats.map(({ kind }) => kind))].sort();
}

describe('what they say will follow, in words of their own', () => {
  test.each([
    ['Nobody came again. My lawyer will be interested in this.', ['legal']],
    ['Nobody came again. See you in small claims.', ['legal']],
    ['Nobody came again, and I know a journalist at the Morning Herald.', ['public']],
    ['Still no heating. I will tell everyone in our building.', ['public']],
    ['Still no heating. It goes to the energy ombudsman on Monday.', ['regulator']],
    ['Still no heating. It goes to Flatwatch on Monday.', ['regulator']],
    ['Still no heating. I would rather settle this with you than with my card issuer.', ['payment']],
    ['Still no heating. From March I reduce the rent.', ['payment']],
    ['Still no heating. The man from Warmhaus says he can have it running by Friday.', ['competitor']],
    ['Still no heating. Our contract ends in June, as you know.', ['cancel']],
    ['Still no heating. I want your director on the phone today, or I will come in person.', ['executive']],
    ['Still no heating. I am going over your head with this.', ['executive']],
    ['Still no heating. Please prepare the final bill.', ['cancel']],
    ['Still no heating. The notice is typed and lies on the table.', ['cancel']],
    ['Still no heating. My aunt is a barrister and reads along.', ['legal']],
    ['Still no heating. The fire brigade has asked for the file.', ['regulator']],
    ['Still no heating. The school chat has a picture of my thermometer.', ['public']],
    ['Still no heating. The money stays with me until there is some.', ['payment']],
    ['Still no heating. The committee meets on Tuesday and we are on the agenda.', ['executive']],
  ])('%s', (text, kinds) => {
    expect(threatsIn(text)).toEqual(kinds);
  });
});

describe('what is none', () => {
  test.each([
    'Still no heating. My wife wrote “I will sue you, I will go to the press”.',
    'Still no heating. Your lawyer wrote the lease, so you know what it says.',
    'I cancelled the contract in February and you still charge me.',
    'Still no heating. I paid the deposit to my solicitor in May.',
    'Still no heating. I want your director on the phone today.',
    'Still no heating. I need three things: a date, a name and a call with your manager.',
    'Still no heating, and the last bill was wrong as well.',
    'Still no heating. Screenshots of the page are attached.',
    'Still no heating. You moved us to another flat on the top floor.',
    'Still no heating. I was told to hold on to the bill.',
    'Still no heating, and my manager at work needs to know when I am back.',
  ])('%s', (text) => {
    expect(threatsIn(text)).toEqual([]);
  });

  test('our own words are ours', () => {
    expect(
      threatsIn('Please tell me when.', 'We will have to involve our lawyers and the ombudsman.'),
    ).toEqual([]);
  });
});
