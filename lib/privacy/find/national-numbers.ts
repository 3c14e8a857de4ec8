import { stdnum } from 'stdnum';
import { type PersonalDataSpan, spansOf } from '../personal-data';

const valid = (country: string, name: string) => (value: string) =>
  stdnum[country]?.[name]?.validate(value).isValid === true;
const always = () => true;
const edge = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d.-])(?:${pattern})(?![\\p{L}\\d]|[-.]\\d)`, 'gu');

// Numbers whose form alone says what they are; where it has a check digit, that is tried too.
const forms: [form: RegExp, holds: (value: string) => boolean][] = [
  [
    edge(
      '(?!000|666)[0-8]\\d\\d([- ])(?!00)\\d\\d\\1(?!0000)\\d{4}|(?!000|666)[0-8]\\d\\d-(?!00)\\d\\d(?!0000)\\d{4}|(?!000|666)[0-8]\\d\\d(?!00)\\d\\d-(?!0000)\\d{4}',
    ),
    always,
  ], // US social security
  [edge('9\\d\\d([- ])(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])\\1\\d{4}'), always], // US taxpayer
  [
    edge(
      '[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]{2}\\d\\d',
    ),
    always,
  ], // US Medicare
  [
    edge('[A-Za-z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-Da-d]'),
    (value) => valid('GB', 'nino')(value.toUpperCase()),
  ],
  [edge('[A-Z9]{5}\\d[0156]\\d{4}[A-Z0-9]{2}\\d[A-Z]{2}'), always], // UK driving licence
  [edge('\\d{7,8}-?[A-Za-z]'), (value) => valid('ES', 'dni')(value.toUpperCase())],
  [edge('[XYZxyz]-?\\d{7}-?[A-Za-z]'), (value) => valid('ES', 'nie')(value.toUpperCase())],
  [
    edge('[A-Za-z]{6}\\d\\d[A-Za-z]\\d\\d[A-Za-z]\\d{3}[A-Za-z]'),
    (value) => valid('IT', 'codicefiscale')(value.toUpperCase()),
  ],
  [edge('\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z]'), valid('FI', 'hetu')],
  [
    edge('(?:19|20)?\\d{6}[-+]\\d{4}'),
    (value) => valid('SE', 'personnummer')(value) || valid('DK', 'cpr')(value),
  ],
  [edge('\\d{6}-[1-8]\\d{6}'), valid('KR', 'rrn')],
  [edge('\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d'), valid('BR', 'cpf')],
  [edge('\\d{3}-\\d{3}-\\d{3}|\\d{3} \\d{3} \\d{3}'), valid('CA', 'sin')],
  [edge('756\\.\\d{4}\\.\\d{4}\\.\\d\\d'), valid('CH', 'ssn')],
  [edge('\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d'), valid('BE', 'nn')],
  [edge('\\d{6}/\\d{4}'), valid('CZ', 'rc')],
  [edge('[12] \\d\\d \\d\\d (?:\\d\\d|2[AB]) \\d{3} \\d{3} \\d\\d'), valid('FR', 'nir')],
  [edge('[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z0-9]\\d'), valid('MX', 'curp')],
  [edge('[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]'), always], // India, PAN
  [edge('\\d\\d[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]'), always], // India, GSTIN
  [edge('[STFGM]\\d{7}[A-Z]'), always], // Singapore
  [edge('\\d{8}[A-Z]\\d{3}'), valid('DE', 'svnr')],
  [edge('[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}'), valid('IN', 'aadhaar')],
];

// Said to be one: then any number after it counts, also one with a slip in it.
const labels =
  'ssn|npi|brn|kvnr|voter|krankenkasse|(?:personal )?identity (?:code|number)|id code|certificate number|(?<!(?:order|ticket|case|customer|user|session|message|transaction|payment|device|request|product|app|client|thread|job) )id|social security|social insurance|\\bsin|itin|tax(?:payer)? ?(?:id|number|identification|file)[a-z ]{0,20}|tin|tfn|abn|medicare|nhs|national insurance|nino|passports?(?: number)?|reisepass(?:nummer)?|passeport|pasaporte|passaporto|travel document|driv(?:er.?s?|ing) licen[cs]e|führerschein(?:nummer)?|permis de conduire|carnet de conducir|identity card|id card|id number|national id|personalausweis(?:nummer)?|ausweis(?:nummer)?|steuer-?(?:id|nummer|identifikationsnummer)[a-zß-ü-]*|sozialversicherungsnummer|rentenversicherungsnummer|krankenversicherten\\p{L}*|numéro de sécurité sociale|carte d.identité|dni|nie|nif|cpf|cnpj|curp|rfc|codice fiscale|carta d.identità|pesel|personnummer|fødselsnummer|cpr|henkilötunnus|bsn|burgerservicenummer|rijksregisternummer|ahv(?:-nummer)?|aadhaar|pan card|voter id|nric|rrn|kimlik|tckn|id-?nummer|licen[cs]e plate|number plate|kennzeichen|plate number|vin|date of birth|dob|geburtsdatum|date de naissance|fecha de nacimiento';
const named = new RegExp(
  `(?<!\\p{L})(?:${labels})(?!\\p{L})(?:\\s{0,3}(?:number|num|no\\.?|nr\\.?|nummer|id|card|code|is|ist|was|are|my|of|mine|:|#|=|-|–|\\()){0,4}\\s{0,3}(?<value>[A-Z]{0,5}[- ]?\\d[A-Z0-9]*(?:[ ./-]?[A-Z0-9]*\\d[A-Z0-9]*){0,6}(?:[ -]?[A-Z]{1,3}(?![\\p{L}]))?)`,
  'dgu',
);
const namedAnyCase = new RegExp(named.source, 'dgiu');

// The answer to "your number, please": alone on its line, and some state's check digit is right.
const alone = /^[ \t>]*(?<value>[A-Z]{0,2}\d[\dA-Z ./-]{5,16}[\dA-Z])[ \t]*$/dgm;
const checked = [
  ['AU', 'tfn'], ['AU', 'abn'], ['AU', 'acn'], ['BR', 'cpf'], ['CA', 'sin'], ['CN', 'ric'], ['DE', 'idnr'], ['DE', 'svnr'], ['DE', 'passport'],
  ['DK', 'cpr'], ['EE', 'ik'], ['FI', 'hetu'], ['FR', 'nir'], ['HR', 'oib'], ['IN', 'aadhaar'], ['IT', 'codicefiscale'], ['KR', 'rrn'], ['LT', 'asmens'],
  ['NL', 'bsn'], ['NO', 'fodselsnummer'], ['PL', 'pesel'], ['PT', 'cc'], ['RO', 'cnp'], ['SE', 'personnummer'], ['SI', 'emso'], ['TH', 'idnr'], ['TR', 'tckimlik'], ['US', 'ssn'], ['ZA', 'idnr'],
].map(([country, name]) => valid(country!, name!)); // biome-ignore format: a table

/** Numbers that the state gives a person: social security, tax, identity card, passport, licence. */
export const findNationalNumbers = (text: string): PersonalDataSpan[] => [
  ...forms.flatMap(([form, holds]) => spansOf(text, form, 'national-id', holds)),
  ...spansOf(text, namedAnyCase, 'national-id', (value) => {
    const digits = value.replace(/\D/g, '').length;
    return digits >= 4 && value.length <= 24;
  }),
];

/** A number alone on its line that passes a state's check: asked after everything else, telephones above all. */
export const findLoneNumbers = (text: string): PersonalDataSpan[] =>
  spansOf(text, alone, 'national-id', (value) => checked.some((holds) => holds(value)));
