import { type PersonalDataKind, type PersonalDataSpan, redact } from '@/lib/privacy/redact';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';

interface Gold {
  start: number;
  end: number;
  type: string;
  value: string;
}
interface Row {
  id: string;
  text: string;
  spans: Gold[];
  recognizer?: string;
}
interface Value {
  type: string;
  value: string;
  valid: boolean;
}
interface Secret {
  rule: string;
  is_secret: boolean;
  text_b64: string;
}

const kindOf: Record<string, PersonalDataKind> = {
  CREDIT_CARD: 'card',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  TR_PHONE_NUMBER: 'phone',
  PH_MOBILE_NUMBER: 'phone',
  IBAN_CODE: 'account',
  US_BANK_NUMBER: 'account',
  CRYPTO: 'account',
  ABA_ROUTING_NUMBER: 'account',
  IP_ADDRESS: 'ip',
  MAC_ADDRESS: 'ip',
  PERSON: 'name',
  STREET_ADDRESS: 'address',
  ZIP_CODE: 'address',
  UK_POSTCODE: 'address',
  DE_PLZ: 'address',
  // Part of an address when it stands in one, a place in the news otherwise.
  GPE: 'address',
};
// Found by no rule on purpose: no personal data by themselves, or not what a customer's mail hides.
const notOurs = new Set(['ORGANIZATION', 'TITLE', 'DATE_TIME', 'AGE', 'NRP', 'DOMAIN_NAME', 'URL', 'GPE']);
const kindFor = (type: string): PersonalDataKind | undefined =>
  notOurs.has(type) ? undefined : (kindOf[type] ?? 'national-id');

/** Redaction: found and missed by kind, what still stands in the text that leaves, and whether all comes back. */
export default defineEvaluation({
  id: 'redact',
  run() {
    const texts = corpusRows<Row>('pii/texts.jsonl');
    const cases = corpusRows<Row>('pii/recognizer-cases.jsonl');
    const values = corpusRows<Value>('pii/values.jsonl');
    const secrets = corpusRows<Secret>('pii/secrets.jsonl');
    if (!texts || !cases || !values || !secrets) return;
    const decoded = secrets.map(({ text_b64, ...row }) => ({
      ...row,
      text: Buffer.from(text_b64, 'base64').toString('utf8'),
    }));
    console.log('Sentences and letters, by kind\n');
    console.log(byKind(texts));
    console.log('\nCases of one recogniser each: structured kinds\n');
    console.log(
      byKind(cases.filter((row) => kindOf[(row as { entity?: string }).entity ?? ''] !== undefined)),
    );
    console.log('\nCases of one recogniser each: national numbers, bare or with a few words\n');
    console.log(
      byKind(cases.filter((row) => kindOf[(row as { entity?: string }).entity ?? ''] === undefined)),
    );
    console.log('\nSecrets\n');
    console.log(secretsTable(decoded));
    console.log('\nSingle values in a sentence\n');
    console.log(valuesTable(values));
    roundTrip(
      [...texts, ...cases, ...decoded, ...values.map(({ value }) => ({ text: value }))].map(
        ({ text }) => text,
      ),
    );
  },
});

function byKind(rows: Row[]): string {
  const counts = new Map<
    PersonalDataKind,
    { gold: number; found: number; gone: number; said: number; right: number }
  >();
  const of = (kind: PersonalDataKind) => {
    if (!counts.has(kind)) counts.set(kind, { gold: 0, found: 0, gone: 0, said: 0, right: 0 });
    return counts.get(kind)!;
  };
  for (const row of rows) {
    const gold = row.spans.map((span) => inUnits(row.text, span));
    const { spans, text } = redact(row.text);
    for (const span of gold) {
      const kind = kindFor(span.type);
      if (!kind) continue;
      const count = of(kind);
      count.gold++;
      if (spans.some((one) => one.kind === kind && covers(one, span))) count.found++;
      if (!text.includes(span.value)) count.gone++;
    }
    for (const span of spans) {
      const count = of(span.kind);
      count.said++;
      if (
        gold.some(
          (one) => overlaps(one, span) && (kindFor(one.type) === span.kind || kindOf[one.type] === span.kind),
        )
      )
        count.right++;
    }
  }
  return table([
    ['kind', 'to find', 'found', 'gone from the text', 'taken out', 'rightly'],
    ...[...counts].map(([kind, { gold, found, gone, said, right }]) => [
      kind,
      gold,
      `${found} (${percent(found, gold)})`,
      `${gone} (${percent(gone, gold)})`,
      said,
      `${right} (${percent(right, said)})`,
    ]),
  ]);
}

function secretsTable(rows: { is_secret: boolean; rule: string; text: string }[]): string {
  const flagged = (row: { text: string }) => redact(row.text).spans.some((span) => span.kind === 'secret');
  const real = rows.filter((row) => row.is_secret && row.rule !== 'ip_public');
  const alike = rows.filter((row) => !row.is_secret && row.rule !== 'ip_public');
  const found = real.filter(flagged).length;
  const wrong = alike.filter(flagged).length;
  return table([
    ['', 'rows', 'taken out'],
    ['secrets', real.length, `${found} (${percent(found, real.length)})`],
    ['look-alikes', alike.length, `${wrong} (${percent(wrong, alike.length)})`],
  ]);
}

const sentences: Record<string, string> = {
  isEmail: 'Please write to % soon.',
  isIBAN: 'My IBAN is % at the bank.',
  isCreditCard: 'I paid with % last week.',
  isMobilePhone: 'My mobile number is % in case.',
  isJWT: 'The header was % there.',
  isMACAddress: 'The router has % on it.',
  isPassportNumber: 'My passport number is % if you need it.',
  isIdentityCard: 'My ID number is % if you need it.',
  isTaxID: 'My tax ID is % if you need it.',
};

function valuesTable(values: Value[]): string {
  const rows = Object.entries(sentences).map(([type, sentence]) => {
    const valid = values.filter((value) => value.type === type && value.valid);
    const gone = valid.filter(
      ({ value }) => !redact(sentence.replace('%', () => value)).text.includes(value),
    ).length;
    return [type, valid.length, `${gone} (${percent(gone, valid.length)})`];
  });
  return table([['valid values of', 'rows', 'gone from the text'], ...rows]);
}

function roundTrip(texts: string[]): void {
  const broken = texts.filter((text) => {
    const redacted = redact(text);
    return redacted.restore(redacted.text) !== text;
  });
  console.log(`\nRound trip: ${texts.length - broken.length} of ${texts.length} texts come back exactly.`);
}

/** Gold offsets count code points. */
function inUnits(text: string, { start, end, type, value }: Gold): Gold {
  const points = [...text];
  const units = (to: number) => points.slice(0, to).join('').length;
  return { start: units(start), end: units(end), type, value };
}

type Range = Pick<PersonalDataSpan, 'start' | 'end'>;
const overlap = (one: Range, other: Range): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);
const overlaps = (one: Range, other: Range): boolean => overlap(one, other) > 0;
const covers = (found: Range, gold: Range): boolean => overlap(found, gold) * 2 >= gold.end - gold.start;
