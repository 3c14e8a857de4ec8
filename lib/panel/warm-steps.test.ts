import { expect, test } from 'vitest';
import { createLocalService } from './local-service';
import { asksAgain } from './warm-steps';

test('what is read to warm up has two sides, so that both sides’ patterns are built', () => {
  const service = createLocalService();
  const { messages } = service.threadFromPaste(asksAgain, 'paste', ['Support']);
  expect(messages.map(({ author }) => author.role)).toEqual(['customer', 'agent', 'customer']);
  for (const step of service.warmSteps?.() ?? []) step();
});
