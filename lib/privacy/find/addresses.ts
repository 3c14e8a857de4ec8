import { type PersonalDataSpan, spansOf } from '../personal-data';

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,29}";
const names = `(?:${name}|(?:de|du|des|la|le|les|del|della|di|da|do|dos|van|von|der|den|the|of|und|zum|zur|am|an|in)(?= ))(?: (?:${name}|\\d{1,3}(?:st|nd|rd|th)|(?:de|du|des|la|le|les|del|della|di|da|do|dos|van|von|der|den|the|of|y|e)(?= ))){0,5}`;
const number = '\\d{1,6}(?:[-/]\\d{1,4})?(?: ?[a-hA-H](?![\\p{L}]))?';
const suffix =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Close|Crescent|Cres|Gardens|Grove|Mews|Row|Walk|Trail|Alley|Plaza|Loop|Quay|Hill|Green|Bridge|Roads|Turnpike|Broadway';
const unit = '(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Box|PO Box|#)\\.? ?#?\\w{1,8})';
const notMonth =
  '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez|Enero|Abril|Agosto)\\p{Ll}*\\.? )';
const streets = [
  `${number},? ${names} (?:${suffix})\\b\\.?${unit}?`,
  `${number},? (?:Broadway|${notMonth}${names} ${number})${unit}`,
  `\\d{2,6} ${notMonth}(?=\\p{Lu}\\p{L}{2})${names} ${number}${unit}?`,
  `(?:${name} )?(?!Spring|String|Bring|During|Norweg)(?=\\p{Lu})[\\p{L}-]{0,30}(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Gg]asse|[Aa]llee|[Pp]latz|[Ww]eg|[Rr]ing|[Dd]amm|[Uu]fer|chaussee|steig|straat|laan|plein|gracht|kade|dreef|gatan|vägen|gränd|vej|gade|veien|vegen|gata|katu|tie|kuja|utca)\\.? \\d{1,3}(?:[-/]\\d{1,3})?(?: ?[a-hA-H](?!\\p{L}))?(?!\\d)`,
  `${number},? (?:bis |ter )?(?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|route|quai|cours|square) ${names}(?: ${number})?`,
  `(?:[Cc]alle|C/|[Aa]venida|Avda\\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Uu]l\\.|[Uu]lica|[Aa]l\\.|[Oo]s\\.|[Rr]úa) ${names},? (?:n[.º°]? ?|nº ?)?${number}`,
  `(?:P\\.? ?O\\.?|Post(?:al)?) ?Box \\d{1,7}|Postfach \\d[\\d ]{2,7}|(?:PSC|Unit|CMR) \\d+,? Box \\d+|(?:US[NC][SG]C? ${name}\\s+)?[AFD]PO (?:AA|AE|AP) \\d{5}`,
  `${names} (?:út|utca|tér|körút|rkp\\.) ${number}\\.?`,
].join('|');
const postcodes = [
  `[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}`,
  `${name}(?: ${name}){0,2},? [A-Z]{2} \\d{5}(?:-\\d{4})?`,
  `(?:[A-Z]{1,2}-)?\\d{4,5}(?: ?[A-Z]{2})? ${name}(?: ${name}){0,2}`,
  `\\d{3} \\d{2} ${name}`,
].join('|');
const notPlaces =
  '(?!(?:Thanks?|Regards|Best|Kind|Cheers|Sincerely|Dear|Hi|Hello|Please|Phone|Tel|Telephone|Mobile|Email|Fax|Office|Desk|My|I|We|The|Name|Website|Order|And|But|It|Is|Can|You|Your|Viele|Mit|LG|Gruß|Grüße)(?![\\p{L}]))';
const nextLine = '[ \\t]*,?[ \\t]*(?:\\n[ \\t>|]*)?';
const place = `${notPlaces}${name}(?: (?:${name}|nad|upon|am|sur|de|la|v|u)){0,3}(?:,? \\d{4,6})?(?=[ \\t]*(?:[,.\\n]|$))`;
const tail = `(?:${nextLine}(?:${postcodes}|${place}|[A-Z]{2}(?: [A-Z]{2})? \\d{4,5}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{2}-\\d{3}|\\d{4,6}(?![\\p{L}\\d])))`;
const street = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:Apt|Suite|Unit|Flat)\\.? \\w{1,6},? )?(?:\\d{2,6} )?(?:${streets})(?:${unit}|${nextLine}(?:Apt|Suite|Unit|Flat)\\.? ?\\w{1,6}){0,2}${tail}{0,4}`,
  'gu',
);
const canadian = /(?<![A-Z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![A-Z\d])/g;
const british =
  /(?<![A-Z\d])(?:GIR ?0AA|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\d])/g;
const label =
  '(?<!\\p{L}|(?:mail|ip|mac|wallet|web|site|network) )(?:(?:my|the|our|new|old|home|billing|shipping|delivery|postal|street|mailing) )*(?:address|anschrift|adresse|lieferadresse|rechnungsadresse|dirección|indirizzo|endereço)';
const labelled = new RegExp(
  `${label}(?:\\s*[:=]\\s*(?<value>[^\\n@]{6,140})|(?: is| ist| est| es|:)?\\s+(?:to )?(?<said>\\d{1,6}[^\\n.;?!@]{6,120}))`,
  'dgiu',
);
const zip =
  /(?<!\p{L})(?:zip|zip code|postal code|post ?code|postcode|plz|postleitzahl|code postal|código postal|cap)(?:\s{0,3}(?:is|ist|[:=#-])){0,4}\s{0,3}(?<value>\d{3} ?\d{2,3}|\d{2}-\d{3}|\d{3,5}(?:-\d{4})?|\d{4} ?[A-Z]{2})(?![\d\p{L}])/dgiu;

/** Postal addresses: street and number in the ways of several countries with what follows, labelled ones, post codes. */
export const findAddresses = (text: string): PersonalDataSpan[] => [
  ...spansOf(text, street, 'address', (value) => value.length > 7),
  ...spansOf(text, labelled, 'address', (value) => /\d/.test(value) && !/@|https?:/.test(value)),
  ...spansOf(text, canadian, 'address'),
  ...spansOf(text, zip, 'address'),
  ...spansOf(text, british, 'address'),
];
