import { expect, test } from 'vitest';
import { muteRule, unmuteRule } from './mute-rule';
import { settingsItem } from './settings';

const site = 'https://desk.example.com';
const none = settingsItem.initial;

test('a rule is muted once in its scope, and brought back in that scope alone', () => {
  const everywhere = muteRule(muteRule(none, 'blame'), 'blame');
  expect(everywhere.mutedRules).toEqual(['blame']);
  const both = muteRule(everywhere, 'blame', site);
  expect(both.mutedRulesBySite).toEqual({ [site]: ['blame'] });
  expect(unmuteRule(both, 'blame')).toEqual(muteRule(none, 'blame', site));
  expect(unmuteRule(unmuteRule(both, 'blame', site), 'blame')).toEqual(none);
});
