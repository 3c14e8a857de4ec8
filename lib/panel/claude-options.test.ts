import { expect, test } from 'vitest';
import { hostOf, readHeaders } from './claude-options';

test('headers are read line by line, or not at all', () => {
  expect(readHeaders('')).toEqual({});
  expect(readHeaders('X-Team: blue\n\n  x-token :  a:b=c  \n')).toEqual({
    'x-team': 'blue',
    'x-token': 'a:b=c',
  });
  for (const bad of ['no colon', 'x-empty:', ': value', 'two words: value'])
    expect(readHeaders(bad)).toBeUndefined();
});

test('the host is told as the address bar would', () => {
  expect(hostOf(undefined)).toBe('api.anthropic.com');
  expect(hostOf('https://gateway.example.com:8443/claude')).toBe('gateway.example.com:8443');
});
