import { type FindOptions, type PersonalDataSpan, personalDataKinds } from '../personal-data';
import { findAccounts } from './accounts';
import { findAddresses } from './addresses';
import { findCards } from './cards';
import { findEmails } from './emails';
import { findNames, findNamesOverContacts } from './names';
import { findLoneNumbers, findNationalNumbers } from './national-numbers';
import { findNetworkAddresses } from './networks';
import { findPhones } from './phones';
import { findSecrets } from './secrets';

const link = /https?:\/\/[^\s<>"']+/gi;
// Groups that look like an IBAN and fail its check: no telephone either.
const ibanLike = /(?<![A-Za-z0-9])[A-Z]{2}\d\d(?:[ -][A-Za-z0-9]{1,4}){3,8}(?![A-Za-z0-9])/g;
const notInLinks = new Set<PersonalDataSpan['kind']>(['phone', 'address', 'name', 'national-id']);

/** Personal data and secrets in a text, in order, without overlaps. */
export function findPersonalData(text: string, { countries, names }: FindOptions): PersonalDataSpan[] {
  const links = [...text.matchAll(link), ...text.matchAll(ibanLike)].map(
    ({ 0: value, index }) => [index, index + value.length] as const,
  );
  const inLink = ({ start, end, kind }: PersonalDataSpan) =>
    notInLinks.has(kind) && links.some(([from, to]) => start < to && end > from);
  const spans = [
    ...findSecrets(text),
    ...findCards(text),
    ...findAccounts(text),
    ...findNationalNumbers(text),
    ...findEmails(text),
    ...findNetworkAddresses(text),
    ...findAddresses(text),
    ...findPhones(text, countries),
  ];
  const isFree = (lone: PersonalDataSpan) =>
    !spans.some(({ start, end }) => lone.start < end && lone.end > start);
  spans.push(...findLoneNumbers(text).filter(isFree));
  const contacts = spans.filter(({ kind }) => kind === 'address' || kind === 'phone' || kind === 'email');
  const heads = findNamesOverContacts(text, contacts);
  const known = [...names, ...heads.map(({ start, end }) => text.slice(start, end))];
  spans.push(...heads, ...findNames(text, known));
  return withoutOverlaps(
    spans.map((span) => withoutEdges(text, span)).filter((span) => span.end > span.start && !inLink(span)),
  );
}

function withoutEdges(text: string, { start, end, kind }: PersonalDataSpan): PersonalDataSpan {
  const value = text.slice(start, end);
  const opened = value.startsWith('(') && !value.includes(')') ? 1 : 0;
  return {
    start: end - value.trimStart().length + opened,
    end: start + value.trimEnd().replace(/[,;]$/, '').length,
    kind,
  };
}

/** The more telling kind wins, then the longer span. */
function withoutOverlaps(spans: PersonalDataSpan[]): PersonalDataSpan[] {
  const rank = ({ kind }: PersonalDataSpan) => personalDataKinds.indexOf(kind);
  const length = ({ start, end }: PersonalDataSpan) => end - start;
  const taken: PersonalDataSpan[] = [];
  const byRank = [...spans].sort((one, other) => rank(one) - rank(other) || length(other) - length(one));
  for (const span of byRank) {
    if (!taken.some(({ start, end }) => span.start < end && span.end > start)) taken.push(span);
  }
  return taken.sort((one, other) => one.start - other.start);
}
