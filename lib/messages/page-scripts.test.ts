import { expect, test } from 'vitest';
import { isOn } from './page-scripts';

test.each([
  ['a built-in site nobody spoke of is on', {}, 'https://acme.zendesk.com', true],
  ['another one is off', {}, 'https://desk.example.com', false],
  [
    'what was said of the origin counts',
    { 'https://desk.example.com': true },
    'https://desk.example.com',
    true,
  ],
  [
    'what was said of the whole host counts',
    { 'https://*.zendesk.com': false },
    'https://acme.zendesk.com',
    false,
  ],
  [
    'the origin goes before its host',
    { 'https://*.zendesk.com': false, 'https://acme.zendesk.com': true },
    'https://acme.zendesk.com',
    true,
  ],
])('%s', (_, sites, origin, expected) => {
  expect(isOn(sites, origin)).toBe(expected);
});
