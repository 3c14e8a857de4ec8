import type { Spot } from './answer-finding';
import type { Known } from './known';

const withScheme =
  /\b(?:https?|ftp):\/{1,2}[^\s<>"'`]+|(?<![:/\w])\/\/[\w-]+\.[^\s<>"'`]+|\bwww\.[^\s<>"'`]+/giu;
// A host without scheme: a last part that is a known kind of ending, so that "etc.Then" is none.
const bare =
  /(?<![\p{L}\p{N}@._/-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|co|ai|app|dev|info|biz|me|xyz|site|online|top|shop|club|click|link|ly|tk|ru|cn|de|fr|uk|eu|us|in|ch|at|nl|es|it|pl|se|no|example|test|invalid|xn--[a-z0-9-]+)(?![\p{L}\p{N}-])(?:[/?#:][^\s<>"'`]*)?/giu;
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

interface Found {
  words: string;
  start: number;
  host: string;
}

function linksIn(text: string): Found[] {
  const mails = [...text.matchAll(mail)].map(({ index, 0: words }) => [index, index + words.length] as const);
  const found: Found[] = [];
  for (const pattern of [withScheme, bare])
    for (const match of text.matchAll(pattern)) {
      const words = match[0].replace(/[.,;:!?)\]}»”’*_]+$/u, '');
      const start = match.index;
      const inside = (from: number, to: number) => start < to && from < start + words.length;
      if (found.some((one) => inside(one.start, one.start + one.words.length))) continue;
      if (mails.some(([from, to]) => start >= from && start < to)) continue;
      found.push({ words, start, host: hostOf(words) });
    }
  return found.sort((one, other) => one.start - other.start);
}

const hostOf = (link: string): string =>
  (/^(?:[a-z]+:)?\/{0,2}(?:[^/?#]*@)?([^/?#:]+)/i.exec(link)?.[1] ?? '').toLowerCase().replace(/^www\./, '');

/** Links and addresses that nobody on our side has named, and those that imitate one. */
export function findLinks(text: string, known: Known): Spot[] {
  const ours = linksIn(known.ours);
  const hosts = new Set([
    ...ours.map(({ host }) => host),
    ...[...known.ours.matchAll(mail)].map(([address]) => address.split('@')[1]!.toLowerCase()),
  ]);
  return [
    ...linksIn(text).flatMap(({ words, start, host }): Spot[] => {
      const spot = (rule: string, message: string, level: Spot['level'] = 'error') => [
        { rule, level, message, start, end: start + words.length },
      ];
      if (/^[^/?#]*\/{0,2}[^/?#]*@/.test(words))
        return spot('link-disguised', 'This link hides its host behind an @.');
      if (/[^\p{ASCII}]/u.test(host) || /(?:^|\.)xn--/.test(host))
        return spot('link-punycode', 'This host is written with letters that look like others.');
      if (/^[\d.]+$|^0x|^\[/.test(host)) return spot('link-unknown', 'This link leads to a bare address.');
      if (hosts.has(host)) {
        const same = ours.some((one) => one.words.toLowerCase() === words.toLowerCase());
        const carries = /[?#]|[\w%-]{25,}/.test(words.slice(words.indexOf(host) + host.length));
        if (same) return [];
        return spot(
          'link-new',
          'Your side has not used this link in the thread: open it once.',
          carries ? 'error' : 'warning',
        );
      }
      const like = [...hosts].find((one) => resembles(host, one));
      if (like) return spot('link-look-alike', `This host looks like ${like} and is another.`);
      return spot('link-unknown', 'Neither your side nor the workspace has named this host.');
    }),
    ...[...text.matchAll(mail)].flatMap(({ 0: address, index }): Spot[] => {
      if (known.everything.toLowerCase().includes(address.toLowerCase())) return [];
      const message = 'This mail address stands nowhere in the thread or your settings.';
      return [
        { rule: 'address-unknown', level: 'error', message, start: index, end: index + address.length },
      ];
    }),
  ];
}

const alike: Record<string, string> = { '0': 'o', '1': 'l', i: 'l', '3': 'e', '5': 's', '8': 'b' };
const skeleton = (host: string) =>
  host
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[0135i8]/g, (letter) => alike[letter]!)
    .replace(/[-.]/g, '');

/** Same at a glance, one or two letters away, or the known name inside another host. */
function resembles(host: string, known: string): boolean {
  const name = known.split('.').slice(-2)[0]!;
  return (
    skeleton(host) === skeleton(known) ||
    (host.length > 6 && distance(host, known) <= 2) ||
    (name.length > 4 && skeleton(host).includes(skeleton(name)) && !host.endsWith(`.${known}`))
  );
}

function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
