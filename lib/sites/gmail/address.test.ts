import { expect, test } from 'vitest';
import { accountInAddress, isOurs, ownAddress, threadIdInAddress } from './address';

const at = (path: string) => new URL(path, 'https://mail.google.com');

test.each([
  ['/mail/u/0/#inbox/FMfcgzQZTzWdVrPqNmKjHgFdSbCx', 'FMfcgzQZTzWdVrPqNmKjHgFdSbCx'],
  ['/mail/u/0/#label/Support/FMfcgzQZTzWdVrPqNmKjHgFdSbCx?compose=new', 'FMfcgzQZTzWdVrPqNmKjHgFdSbCx'],
  ['/mail/u/0/#all/15c2d0a8f3e41b77', '15c2d0a8f3e41b77'],
  ['/mail/u/0/#inbox', undefined],
  ['/mail/u/0/#inbox/p2', undefined],
  ['/mail/u/0/#settings/filters', undefined],
  ['/mail/u/0/', undefined],
])('thread in %s: %s', (path, id) => expect(threadIdInAddress(at(path))).toBe(id));

test.each([
  ['/mail/u/0/#inbox', '0'],
  ['/mail/u/1/d/AEoRX/#inbox', 'AEoRX'],
  ['/mail/b/138/u/0/#inbox', '0'],
])('account in %s: %s', (path, account) => expect(accountInAddress(at(path))).toBe(account));

test('the own address is never taken from a subject when the page names it', () => {
  expect(ownAddress('Hello - me@firm.example.com - Firm E-Mail', '')).toBe('me@firm.example.com');
  expect(ownAddress('x - evil@other.example.org - y - me@firm.example.com - Mail', '')).toBe(
    'me@firm.example.com',
  );
  expect(ownAddress('x - evil@other.example.org - y', 'Konto: Me (Me@Firm.example.com)')).toBe(
    'me@firm.example.com',
  );
  expect(ownAddress('Just a subject', '')).toBeUndefined();
});

test('colleagues are ours, neighbours at a free mail host are not', () => {
  expect(isOurs('lea@firm.example.com', 'me@firm.example.com')).toBe(true);
  expect(isOurs('b@gmail.com', 'a@gmail.com')).toBe(false);
  expect(isOurs('a@gmail.com', 'a@gmail.com')).toBe(true);
});
