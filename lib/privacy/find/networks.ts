import { type PersonalDataSpan, spansOf } from '../personal-data';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const version4 = new RegExp(
  `(?<![\\w.]|\\bv|version )${octet}(?:\\.${octet}){3}(?:/\\d{1,2})?(?![\\d]|\\.\\d)`,
  'gi',
);
const version6 =
  /(?<![\w:.])(?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?:%\w+)?(?:\/\d{1,3})?(?![\w:]|\.\d)/gi;
const hardware =
  /(?<![\w:.-])(?:[0-9a-f]{2}(?<separator>[: -])(?:[0-9a-f]{2}\k<separator>){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w:-])/gi;

/** Addresses of machines: IPv4, IPv6, and network cards. */
export const findNetworkAddresses = (text: string): PersonalDataSpan[] => [
  ...spansOf(text, version4, 'ip'),
  ...spansOf(text, version6, 'ip', isVersion6),
  ...spansOf(text, hardware, 'ip', (value) => !/^(?:f+|0+)$/i.test(value.replace(/[^0-9a-f]/gi, ''))),
];

function isVersion6(value: string): boolean {
  const bare = value.replace(/[%/].*$/, '');
  if (!/[0-9a-f]/i.test(bare) || /^\d{1,2}:\d\d(?::\d\d)?$/.test(bare)) return false;
  return URL.canParse(`http://[${bare}]/`);
}
