import { type PersonalDataSpan, spansOf } from '../personal-data';

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const names = `(?:${name}|(?:de|du|des|la|le|les|del|della|di|da|do|dos|van|von|der|den|the|of|und|zum|zur|am|an|in)(?= ))(?: (?:${name}|\\d{1,3}(?:st|nd|rd|th)|(?:de|du|des|la|le|les|del|della|di|da|do|dos|van|von|der|den|the|of|y|e)(?= ))){0,5}`;
const number = '\\d{1,6}(?:[-/]\\d{1,4})?(?: ?[a-zA-Z](?![\\p{L}]))?';
const suffix =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Close|Crescent|Cres|Gardens|Grove|Mews|Row|Walk|Trail|Alley|Plaza|Loop|Quay|Hill|Green|Bridge|Roads|Turnpike|Broadway';
const unit = '(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Box|PO Box|#)\\.? ?#?\\w{1,8})';
const streets = [
  `${number},? ${names} (?:${suffix})\\b\\.?${unit}?`,
  `${number},? (?:Broadway|${names} ${number})${unit}`,
  `${number} ${names} ${number}${unit}?`,
  `(?:${name} )?\\p{Lu}?[\\p{L}-]*(?:straße|strasse|str\\.|gasse|allee|platz|weg|ring|damm|ufer|chaussee|steig|straat|laan|plein|gracht|kade|dreef|gatan|vägen|gränd|vej|gade|veien|vegen|gata|katu|tie|kuja|utca|út)\\.? ${number}`,
  `${number},? (?:bis |ter )?(?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|route|quai|cours|square) ${names}(?: ${number})?`,
  `(?:[Cc]alle|C/|[Aa]venida|Avda\\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Uu]l\\.|[Uu]lica|[Aa]l\\.|[Oo]s\\.|[Rr]úa) ${names},? (?:n[.º°]? ?|nº ?)?${number}`,
  `(?:P\\.? ?O\\.?|Post(?:al)?) ?Box \\d{1,7}|Postfach \\d[\\d ]{2,7}|Unit \\d+ Box \\d+`,
].join('|');
const postcodes = [
  `[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}`,
  `${name}(?: ${name}){0,2},? [A-Z]{2} \\d{5}(?:-\\d{4})?`,
  `(?:[A-Z]{1,2}-)?\\d{4,5}(?: ?[A-Z]{2})? ${name}(?: ${name}){0,2}`,
  `\\d{3} \\d{2} ${name}`,
].join('|');
const tail = `(?:[ \\t]*,?[ \\t]*\\n?[ \\t]*(?:${postcodes}|${name}(?: ${name}){0,2}(?:,? \\d{4,6})?(?=[ \\t]*(?:[,.\\n]|$))|[A-Z]{2}(?: [A-Z]{2})? \\d{4,5}|\\d{4,6}(?![\\p{L}\\d])))`;
const street = new RegExp(
  `(?<![\\p{L}\\d])(?:${streets})(?:${unit}|\\s*\\n?[ \\t]*(?:Apt|Suite|Unit|Flat)\\.? ?\\w{1,6})?${tail}{0,4}`,
  'gu',
);
const british =
  /(?<![A-Z\d])(?:GIR ?0AA|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\d])/g;
const labelled =
  /(?<!\p{L})(?:(?:my |the |our |home |billing |shipping |delivery |postal |street |mailing )*address|anschrift|adresse|lieferadresse|rechnungsadresse|dirección|indirizzo|endereço)(?: is| ist| est| es)?\s*[:=]?\s*(?<value>\d{1,6}[^\n.;?!]{6,120}|[^\n.;?!:@]{3,60}\d{1,5}[^\n.;?!@]{0,60})/dgiu;
const zip =
  /(?<!\p{L})(?:zip|zip code|postal code|post ?code|postcode|plz|postleitzahl|code postal|código postal|cap)(?:\s*(?:is|ist|[:=#-]))*\s*(?<value>\d{3} ?\d{2,3}|\d{4,5}(?:-\d{4})?|\d{4} ?[A-Z]{2})(?![\d\p{L}])/dgiu;

/** Postal addresses: street and number in the ways of several countries with what follows, labelled ones, post codes. */
export const findAddresses = (text: string): PersonalDataSpan[] => [
  ...spansOf(text, street, 'address', (value) => value.length > 7),
  ...spansOf(text, labelled, 'address', (value) => !/@|https?:/.test(value)),
  ...spansOf(text, zip, 'address'),
  ...spansOf(text, british, 'address'),
];
