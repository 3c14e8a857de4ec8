import { expect, test } from 'vitest';
import { rewriteText } from './rewrite';

const textOf = (text: string, kind: Parameters<typeof rewriteText>[1]) => {
  const result = rewriteText(text, kind);
  return result.ok ? result.text : result.why;
};

test('shorter takes out what tells the customer nothing', () => {
  expect(
    textOf(
      'Hello Dana,\n\nThank you for your patience. In order to find the missing rows I am going through the export today. I will write to you by noon tomorrow.',
      'shorter',
    ),
  ).toBe(
    'Hello Dana,\n\nTo find the missing rows I am going through the export today. I will write to you by noon tomorrow.',
  );
});

test('warmer speaks as people do', () => {
  expect(textOf('Dear Dana,\n\nI will write to you regarding the export tomorrow.', 'warmer')).toBe(
    'Hello Dana,\n\nI’ll write to you about the export tomorrow.',
  );
});

test('firmer takes softeners out and leaves promises and doubts alone', () => {
  expect(textOf('Unfortunately, we just lost the file. I think I will know more on Friday!', 'firmer')).toBe(
    'We lost the file. I think I will know more on Friday.',
  );
});

test('plainer uses the shorter word', () => {
  expect(textOf('We will utilize the backup and inform you on Friday.', 'plainer')).toBe(
    'We will use the backup and tell you on Friday.',
  );
});

test.each(['shorter', 'warmer', 'firmer', 'plainer'] as const)(
  '%s leaves quotes and gaps as they are',
  (kind) => {
    const kept = '“We just utilize this in order to wait very long.” ⟦just the cause⟧';
    const result = rewriteText(`You wrote ${kept} today.`, kind);
    if (result.ok) expect(result.text).toContain(kept);
  },
);

test('says so when rules can do no more', () => {
  expect(rewriteText('We lost it. By noon today I’ll write to you.', 'firmer')).toEqual({
    ok: false,
    why: expect.stringContaining('model'),
  });
});

test('shorter takes out no fact, whatever it weighs', () => {
  const text =
    'Hello Dana,\n\nYour prescription is at the counter. You have come to us twice about it. I will call you at 5 pm.\n\nTom';
  expect(rewriteText(text, 'shorter')).toMatchObject({ ok: false });
});

test('firmer leaves a sentence that stands', () => {
  expect(
    textOf(
      'I’m afraid we lost it, and I was wondering if you could send it again, if you don’t mind.',
      'firmer',
    ),
  ).toBe('We lost it, and please send it again.');
});

test('plainer puts no word beside the one it replaces', () => {
  expect(
    textOf('We kindly request that you provide us with the aforementioned documentation.', 'plainer'),
  ).toBe('We ask you to send us this documentation.');
});
