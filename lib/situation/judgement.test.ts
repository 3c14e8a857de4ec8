import { describe, expect, test } from 'vitest';
import { type SampleLine, sampleThread } from '../thread.samples';
import { readSituation } from '.';

/** One message a day, the last one this morning. */
function read(...lines: SampleLine[]) {
  const now = new Date('2026-11-10T12:00:00Z');
  const sentAt = (index: number) =>
    new Date(now.getTime() - 3_600_000 - (lines.length - 1 - index) * 86_400_000).toISOString();
  const dated = lines.map(
    ([who, text, more], index): SampleLine => [who, text, { sentAt: sentAt(index), ...more }],
  );
  return readSituation(sampleThread(dated), { now });
}

describe('which deadline leads', () => {
  test('the one that costs them, before the one they set and the nearer wish', () => {
    const { facts, severity } = read([
      'customer',
      'The meter list is wrong again. I want an answer today. On 12 November the inspector comes. If the list is wrong we lose our licence.',
    ]);
    expect(facts.deadlines[0]).toMatchObject({
      iso: '2026-11-12',
      consequence: { quote: 'If the list is wrong we lose our licence.' },
    });
    const reason = severity.reasons.find(({ why }) => why.startsWith('A deadline runs'));
    expect(reason?.why).toContain('what missing it costs:');
    expect(reason?.evidence).toHaveLength(2);
  });

  test('"fine" is no fine, and the lists for this week are due no day', () => {
    const { deadlines } = read([
      'customer',
      'I need the rotas for this week. Friday is fine. We must have them by Friday.',
    ]).facts;
    expect(deadlines.map(({ text }) => text)).not.toContain('this week');
    expect(deadlines.every(({ consequence }) => consequence === undefined)).toBe(true);
  });
});

describe('internal notes', () => {
  const note: SampleLine = [
    'agent',
    'Found it: the label printer skips page two. Workaround: print single pages. Filed as LBL-77.',
    { visibility: 'internal' },
  ];

  test('answer what the fix is, for the agent, with the note as source', () => {
    const { inputs } = read(['customer', 'The labels are broken again and nobody answers.'], note);
    const input = inputs.find(({ id }) => id === 'fix-or-plan');
    expect(input?.source).toBe('note');
    expect(input?.value).toContain('Workaround: print single pages.');
    expect(input?.evidence.every(({ messageId }) => messageId === 'm2')).toBe(true);
  });

  test('what we promised the customer stands before a note', () => {
    const { inputs } = read(['customer', 'The labels are broken.'], note, [
      'agent',
      'We will send you a corrected template within 3 days.',
    ]);
    expect(inputs.find(({ id }) => id === 'fix-or-plan')?.source).toBe('thread');
  });
});

describe('reasons say what was said', () => {
  const why = (text: string) => read(['customer', text]).severity.reasons.map((one) => one.why);

  test('lawyers at work, lawyers announced, rights kept', () => {
    expect(why('The lift is broken. Our lawyers have the file.')).toContain('Counsel is engaged');
    expect(why('The lift is broken. Our lawyers will read the lease.')).toContain(
      'They say that lawyers will come into it',
    );
    expect(why('The lift is broken. We reserve all rights.')).toContain(
      'They keep their rights, or speak of liability',
    );
  });

  test('the target comes with what set it', () => {
    const { route } = read(
      ['customer', 'The lift stops between floors.'],
      ['agent', 'We could reproduce it.'],
      ['customer', 'It stopped again. My lawyer will sue you for damages.'],
    );
    expect(route.target).toBe('Leadership');
    expect(route.because?.what).toBe('A legal dispute is announced');
    expect(route.because?.evidence[0]?.quote).toContain('lawyer');
  });

  test('a wish to speak to somebody higher routes, and threatens nothing', () => {
    const { facts, route } = read([
      'customer',
      'The lift is broken for the third time. Please arrange a call with your manager.',
    ]);
    expect(facts.threats).toEqual([]);
    expect(facts.wantsSenior).toHaveLength(1);
    expect(route.criteria.map(({ id }) => id)).toContain('asks-for-executive');
  });
});

describe('passed around', () => {
  const ids = (...lines: SampleLine[]) => read(...lines).landmines.map(({ id }) => id);

  test('one agent throughout, asked for a name: no', () => {
    expect(
      ids(
        ['customer', 'The lift is broken.'],
        ['agent', 'We will look into it.'],
        ['customer', 'It is broken still. Tell me who is responsible.'],
      ),
    ).not.toContain('passed-around');
  });

  test('a second agent, or their own words: yes', () => {
    const other = { author: { name: 'Second Agent', role: 'agent' as const } };
    expect(
      ids(
        ['customer', 'The lift is broken.'],
        ['agent', 'We will look into it.'],
        ['agent', 'Looking into it.', other],
        ['customer', 'It is broken still. Tell me who is responsible.'],
      ),
    ).toContain('passed-around');
    expect(
      ids(
        ['customer', 'The lift is broken.'],
        ['agent', 'We will look into it.'],
        ['customer', 'Still broken, and I was passed from one desk to another.'],
      ),
    ).toContain('passed-around');
  });
});

describe('facts', () => {
  test('steps chained in a sentence are each told once, whole', () => {
    const { tried } = read([
      'customer',
      'I restarted the reader twice, changed the batteries in all of the handsets and updated the firmware.',
    ]).facts;
    expect(tried.map(({ what }) => what)).toEqual([
      'restarted the reader twice',
      'changed the batteries in all of the handsets',
      'updated the firmware',
    ]);
  });

  test('a yesterday without a meaning is no date', () => {
    const { dates } = read(['customer', 'Yesterday the reader was off. It is off since 3 November.']).facts;
    expect(dates.map(({ text }) => text).join()).not.toMatch(/yesterday/i);
    expect(dates).toMatchObject([{ meaning: 'since' }]);
  });
});
