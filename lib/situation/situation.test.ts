import { describe, expect, test } from 'vitest';
import { threadSchema } from '../thread';
import { type SampleLine, sampleThread } from '../thread.samples';
import { readSituation } from '.';
import { fixtures } from './fixtures';
import { type Evidence, situationSchema } from './situation';

const now = new Date('2026-11-10T12:00:00Z');
const sentAt = (index: number) =>
  new Date(Date.parse('2026-11-01T09:00:00Z') + index * 86_400_000).toISOString();

/** One message a day. */
const threadOf = (lines: SampleLine[]) =>
  sampleThread(lines.map(([who, text, more], index) => [who, text, { sentAt: sentAt(index), ...more }]));
const read = (...lines: SampleLine[]) => readSituation(threadOf(lines), { now });

function quotesOf(value: unknown): Evidence[] {
  if (!value || typeof value !== 'object') return [];
  if ('messageId' in value && 'quote' in value) return [value as Evidence];
  return Object.values(value).flatMap(quotesOf);
}

describe('every fixture', () => {
  test.each(fixtures.map((fixture) => [fixture.thread.id, fixture] as const))('%s', (_, fixture) => {
    const thread = threadSchema.parse(fixture.thread);
    expect(fixture.sample).toMatch(/^Invented/);
    expect(JSON.stringify(thread)).not.toMatch(/@(?![\w.-]*\bexample\.com\b)[\w-]+\.\w/);
    const situation = readSituation(thread, { now: new Date(fixture.now) });
    expect(situationSchema.parse(situation)).toEqual(situation);
    expect(readSituation(thread, { now: new Date(fixture.now) })).toEqual(situation);
    const texts = new Map(thread.messages.map(({ id, text }) => [id, text]));
    for (const { messageId, quote } of quotesOf(situation)) {
      expect(quote).not.toBe('');
      expect(texts.get(messageId)).toContain(quote);
    }
    if (situation.emotion.value !== 'calm') expect(situation.emotion.evidence).not.toHaveLength(0);
  });
});

describe('whose words they are', () => {
  test('an agent who writes of anger is not an angry customer', () => {
    const situation = read(
      ['customer', 'Hello, could you please send me the manual? Thank you!'],
      [
        'agent',
        'I am furious with our courier, this is unacceptable and I will sue them. Cancel your account?',
      ],
    );
    expect(situation.emotion.value).toBe('calm');
    expect(situation.facts.threats).toEqual([]);
  });

  test('what stands in quotation marks is somebody else’s', () => {
    const situation = read([
      'customer',
      'Hi! A guest wrote “this is a disgrace, I will sue you”. Could you please check? Thanks.',
    ]);
    expect(situation.emotion.value).toBe('calm');
    expect(situation.facts.threats).toEqual([]);
  });

  test('"not angry" is not angry', () => {
    expect(
      read([
        'customer',
        'Hi, I am not angry and not disappointed, just a question, thanks: is there a dark mode?',
      ]).emotion.value,
    ).toBe('calm');
  });

  test('promises and offers come from our own public messages only', () => {
    const { facts } = read(
      [
        'customer',
        'You promised a refund of 5,000 €. We will refund you by Friday, you wrote. As you offered: a credit of 900 €.',
        { quoted: 'Agent: We will pay you 5,000 € by Friday.' },
      ],
      ['other', 'We will refund 700 € tomorrow.'],
      ['agent', 'We can offer a credit of 200 €.', { visibility: 'internal' }],
    );
    expect(facts.promised).toEqual([]);
    expect(facts.offered).toEqual([]);
  });

  test('hidden text and quoted history are not read', () => {
    const situation = read([
      'customer',
      'Hi, please send the invoice. Thanks!',
      { quoted: 'I will sue you, scammers!!!', hidden: ['cancel my account'] },
    ]);
    expect(situation.facts.threats).toEqual([]);
    expect(situation.emotion.value).toBe('calm');
  });

  test('the hottest of several customers sets the tone', () => {
    const other = { name: 'Second Customer', role: 'customer' as const };
    const situation = read(
      ['customer', 'This is an absolute disgrace. You useless clowns have stopped our payroll!!!'],
      [
        'customer',
        'Please excuse my colleague. Could you tell us when it runs again? Thank you.',
        { author: other },
      ],
    );
    expect(situation.emotion.value).toBe('furious');
    expect(situation.customer.name).toBe('Second Customer');
  });
});

describe('facts', () => {
  test('a promise whose time is up is not kept', () => {
    const { facts, landmines } = read(
      ['customer', 'My order has not arrived.'],
      ['agent', 'I am sorry. We will deliver it within 1 day.'],
      ['customer', 'Fine.'],
      ['customer', 'Nothing came.'],
    );
    expect(facts.promised).toMatchObject([{ by: 'within 1 day', kept: false }]);
    expect(landmines.map(({ id }) => id)).toContain('broken-promise');
  });

  test('an offer that was refused', () => {
    const { facts } = read(
      ['customer', 'My parcel is lost.'],
      ['agent', 'We can offer you a voucher of 10 €.'],
      ['customer', 'I do not want a voucher, I want my parcel.'],
    );
    expect(facts.offered).toMatchObject([{ what: 'a voucher of 10 €', refused: true }]);
  });

  test('times, amounts and what was given', () => {
    const { facts } = read([
      'customer',
      'I have been waiting three weeks for order 88123. You charged 49.90 €. I need it by 20 November.',
    ]);
    expect(facts.waiting?.value).toBe('three weeks');
    expect(facts.amounts.map(({ text }) => text)).toEqual(['49.90 €']);
    expect(facts.deadlines).toMatchObject([{ text: 'by 20 November', iso: '2026-11-20' }]);
    expect(facts.given).toMatchObject([{ kind: 'identifier', text: 'order 88123' }]);
    expect(facts.daysSinceFirstContact).toBe(9);
  });

  test('ten inputs, each known or asked', () => {
    const { inputs } = read(['customer', 'The app crashes.']);
    expect(inputs).toHaveLength(10);
    for (const { value, source, question } of inputs) {
      expect(question).toMatch(/\?$/);
      expect(value === undefined).toBe(source === 'missing');
    }
  });
});

describe('clocks', () => {
  test('an answer that never came: acknowledged within 15 minutes, whatever the severity', () => {
    const { clocks, severity } = read(['customer', 'Production is down, no customer can pay!']);
    expect(severity.id).toBe('SEV-1');
    expect(clocks).toMatchObject([
      { kind: 'first-response', within: '15 minutes', due: '2026-11-01T09:15:00.000Z' },
      { kind: 'resolution', within: '4 hours' },
    ]);
  });

  test('no times on the page, no due', () => {
    const { clocks } = read(['customer', 'The export is broken and you ignore me.', { sentAt: undefined }]);
    for (const clock of clocks) expect(clock.due).toBeUndefined();
  });

  test('a team’s own table', () => {
    const thread = threadOf([['customer', 'Production is down, no customer can pay!']]);
    const tables = {
      severities: [{ id: 'SEV-1' as const, when: '', firstResponse: 5, resolveWithin: 60, told: [] }],
    };
    expect(readSituation(thread, { now, tables }).clocks[1]).toMatchObject({ within: '1 hour' });
  });

  test('solved: none', () => {
    const { clocks, severity } = read(
      ['customer', 'The app crashes!'],
      ['agent', 'Please update.'],
      ['customer', 'It works now, thank you!'],
    );
    expect(clocks).toEqual([]);
    expect(severity.id).toBe('SEV-4');
  });
});

describe('hard input', () => {
  test.each([
    ['nothing', ''],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million marks', '!?'.repeat(500_000)],
    ['many quotation marks', '"'.repeat(50_000)],
    ['many numbers', '1,234.50 € '.repeat(20_000)],
    ['right to left and emoji', 'أنا غاضب جدا 😡😡 İstanbul ﬁ ß'],
    ['lone surrogates', '\ud800 broken \udc00 app'],
  ])('%s', (_, text) => {
    const situation = read(['customer', text], ['agent', text]);
    const own = new Map([
      ['m1', text],
      ['m2', text],
    ]);
    for (const { messageId, quote } of quotesOf(situation))
      expect(own.get(messageId)?.includes(quote)).toBe(true);
  });

  test('no messages at all', () => {
    expect(() => readSituation(threadOf([]), { now })).not.toThrow();
  });

  test('500 messages', () => {
    const lines = Array.from(
      { length: 500 },
      (_, index): SampleLine => [
        index % 2 ? 'agent' : 'customer',
        'The export is still broken. We will fix it by Friday.',
      ],
    );
    expect(read(...lines).severity.id).toMatch(/^SEV/);
  });
});

describe('what they ask for', () => {
  const asks = (...texts: string[]) =>
    read(
      ...texts.flatMap((text, index): SampleLine[] => [
        ...(index
          ? [['agent', 'We have credited one month to you and the matter is closed now.'] as SampleLine]
          : []),
        ['customer', text],
      ]),
    ).facts.asks.map(({ text }) => text);

  test('cries and rhetoric beside a real question are none', () => {
    expect(asks('Please help me, I am so tired. Answer me! When do you come?')).toEqual([
      'When do you come?',
    ]);
    expect(asks('This is the third time I ask. Please close the account.')).toEqual([
      'Please close the account.',
    ]);
  });

  test('who only says they asked before still wants it', () => {
    expect(
      asks(
        'Please stop the letters to my late father.',
        'I asked twice. What more must I do to convince you that he is gone?',
      ),
    ).toEqual(['Please stop the letters to my late father.']);
  });
});

describe('what they gave', () => {
  const errors = (text: string) =>
    read(['customer', text]).facts.given.filter(({ kind }) => kind === 'error').length;

  test('a screen shows errors, a tracking page reports', () => {
    expect(errors('The app shows "Something went wrong".')).toBe(1);
    expect(errors('The screen says "Please wait for the server".')).toBe(1);
    expect(errors('Tracking says "left with the porter", there is no porter.')).toBe(0);
    expect(errors('The courier’s page reads "Handed over in person".')).toBe(0);
  });
});

describe('what they threaten', () => {
  const kinds = (text: string) => read(['customer', text]).facts.threats.map(({ kind }) => kind);

  test('asking the bank is no threat to withhold; taking the money back through it is', () => {
    expect(kinds('I have checked with my bank twice and nothing has arrived.')).toEqual([]);
    expect(kinds('Otherwise I will dispute this with my bank.')).toEqual(['payment']);
    expect(kinds('Pay me back or I start a chargeback.')).toEqual(['payment']);
    expect(kinds('I put everything on the booking site, with photos.')).toEqual(['public']);
    expect(kinds('If this goes on we will cancel our contract.')).toEqual(['cancel']);
  });
});

test('a mood never rests on a greeting, a closing or a name', () => {
  const situation = read([
    'customer',
    'Hello again!\n\nStill no answer and the oven is dead for the second time.\n\nKind regards!\nSample Customer',
  ]);
  expect(situation.emotion.value).not.toBe('calm');
  for (const { quote } of situation.emotion.evidence) expect(quote).not.toMatch(/Hello|regards|Sample/);
});

test('who says "I am furious" is', () => {
  expect(read(['customer', 'I am furious. The oven is dead again.']).emotion.value).toBe('furious');
  expect(read(['customer', 'My boss is furious. Could you look at the oven?']).emotion.value).not.toBe(
    'furious',
  );
});

test('auditors who read a report make no case of compliance', () => {
  const typeOf = (text: string) => read(['customer', text]).type.value;
  expect(typeOf('The export of the reports is empty, and our auditors use it.')).not.toBe('compliance');
  expect(typeOf('Our auditors demand the log of who has seen personal data.')).toBe('compliance');
});

describe('days and cuts', () => {
  test('part of a number is no date, and somebody’s week no deadline', () => {
    const { dates, deadlines } = read([
      'customer',
      'The plan renews in December for €96,000 a year. We need this week’s lists. My account is closed since Friday and my rent is due on 3 December.',
    ]).facts;
    expect(dates.map(({ text }) => text).join()).not.toContain('000');
    expect(deadlines.map(({ text }) => text)).not.toContain('this week');
    expect(dates.find(({ text }) => /Friday/.test(text))?.meaning).toBe('since');
  });

  test('what was tried ends with a whole word', () => {
    const long =
      'I reinstalled the application together with the printer drivers and the scanner components afterwards.';
    expect(`${long.slice(0, -1)} `).toContain(`${read(['customer', long]).facts.tried[0]?.what} `);
  });
});

test('a weekday is the one that the verb means', () => {
  const days = (text: string) => read(['customer', text]).facts.dates.map(({ iso }) => iso);
  // Written on Sunday, 1 November.
  expect(days('I rang you on Tuesday.')).toEqual(['2026-10-27']);
  expect(days('We need it by Friday.')).toEqual(['2026-11-06']);
  expect(days('My sister is getting married on Saturday the 14th.')).toContain('2026-11-14');
});

test('the waiting is told in their own words, in the right number', () => {
  const waiting = (text: string) => read(['customer', text]).facts.waiting?.value;
  expect(waiting('But it has now been seven weeks, and I find it difficult.')).toBe('seven weeks');
  expect(waiting('It is now four weeks.')).toBe('four weeks');
  expect(waiting('I wash by hand since 3 week.')).toBe('3 weeks');
  expect(waiting('The machine is five years old.')).toBeUndefined();
});

test('a company that the signature and the field name is named once', () => {
  const thread = threadOf([
    ['customer', 'Your export fails again.\n\nOperations manager, Roe & Finch Logistics'],
  ]);
  const { inputs } = readSituation({ ...thread, fields: { organisation: 'Roe & Finch Logistics' } }, { now });
  const who = inputs.find(({ id }) => id === 'who-escalated')?.value ?? '';
  expect(who.split('Roe & Finch')).toHaveLength(2);
});

test('a deadline runs only until it has passed', () => {
  const why = (text: string) =>
    read(['customer', text])
      .severity.reasons.map((one) => one.why)
      .join();
  expect(why('The oven is dead again. I need it by Friday.')).toContain('A deadline has passed');
  expect(why('The oven is dead again. I need it by 20 November.')).toContain('A deadline runs');
});

describe('over, or not', () => {
  test('what has arrived may be wrong', () => {
    const wrong = read(['customer', 'The parcel arrived today. In it were the tablets of another patient.']);
    expect(wrong.stopSigns).toEqual([]);
    expect(wrong.type.value).toBe('security');
    expect(wrong.severity.id).toBe('SEV-1');
  });

  test('gladness says that it is over', () => {
    const fine = read(
      ['customer', 'Where is my parcel?'],
      ['customer', 'It arrived today, thank you so much!'],
    );
    expect(fine.stopSigns.map(({ kind }) => kind)).toEqual(['routine']);
  });

  test('praise beside a small wish is meant', () => {
    const { emotion } = read([
      'customer',
      'I like the new app. One small thing: the order is not kept. Otherwise well done.',
    ]);
    expect(emotion.value).toBe('calm');
  });
});

describe('what we did', () => {
  test('asking for what was named is asking again', () => {
    const { landmines } = read(
      ['customer', 'My payment did not come. I attached the bank statement and my tenancy agreement.'],
      ['agent', 'Please provide your tenancy agreement.'],
      ['customer', 'Where is my payment? This is ridiculous.'],
    );
    expect(landmines.map(({ id }) => id)).toContain('ask-again');
  });

  test('our words held before us are anger', () => {
    const { emotion } = read(
      ['customer', 'The car is not ready.'],
      ['agent', 'It will be ready on Friday. I will call you.'],
      ['customer', 'You wrote “I will call you”. No call, no car, and it costs me 38 € a day.'],
    );
    expect(emotion.value).toBe('angry');
  });
});
