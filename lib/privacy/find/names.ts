import { type PersonalDataSpan, spansOf } from '../personal-data';
import { givenNames } from './given-names';
import { grammarClues, list, peopleAfterGroup } from './name-clues';
import { full, initial, particle, two, word } from './name-shapes';

const title =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Señora?|Sra?|Signora?|Sig|Senhora?|Dhr|Mevr|Pan|Pani)\\.?';
const relation =
  '(?:wife|husband|partner|son|daughter|kid|child|father|mother|dad|mum|mom|brother|sister|uncle|aunt|friend|neighbou?r|boss|manager|colleague|assistant|lawyer|doctor|agent|rep(?:resentative)?|advisor)';
const whole = (cue: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${cue}(?![\\p{L}\\p{N}])`.replace('(?<![\\p{L}\\p{N}])(?<=', '(?<='), 'dgu');
const cues = [
  `(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir) (?:full |first |last |maiden |sur)?name(?: is|:|’s|'s) (?<value>${full})`,
  `[Mm]y name is (?<value>\\p{Ll}{2,}(?: \\p{Ll}{2,}){1,2})(?=[.,!\\n]|$)`,
  `(?:[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m.appelle|[Mm]e llamo|[Mm]i chiamo|[Mm]eu nome é|[Mm]ijn naam is|[Jj]ag heter|[Mm]in navn er) (?<value>${full})`,
  `(?:[Nn]ame|[Cc]ontact(?: person)?|[Uu]ser|[Cc]aller|[Ff]rom|[Cc]ustomer|[Cc]ardholder|[Aa]ccount holder|[Ss]igned|[Aa]ttn|[Nn]ombre|[Nn]om|[Nn]ome|Ansprechpartner|Kunde) ?:[ \\t]*(?<value>${full})`,
  `name(?: on the (?:account|card|order))?\\?[ \\t]*(?<value>${full})`,
  `(?:[Aa]dd|[Rr]emove) (?<value>${two}) (?=as|from|to|on)`,
  `(?:change|correct|update) (?:it|the name|my name) (?:to|into) (?<value>${full})`,
  `(?<=(?:^|\\n|[.!?] )[ \\t>]{0,4})(?<value>${word})(?=, (?:can|could|would|will|please|thanks|thank) )`,
  `(?<value>${word} \\p{Lu}\\. ${word})`,
  `(?:[Bb]illing|[Ss]hipping|[Dd]elivery) address: (?<value>${two})(?=[ \\t]*\\n)`,

  `(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Hh]iya|[Mm]oin|[Ll]ieber?|[Gg]uten Tag|[Gg]ood (?:morning|afternoon|evening)|[Bb]onjour|[Cc]her|[Cc]hère|[Hh]ola|[Ee]stimad[oa]|[Qq]uerid[oa]|[Cc]iao|[Gg]entile|[Cc]ar[oa]|[Oo]lá|[Bb]este|[Hh]ej)(?: ${title})? (?<value>${full})(?=\\s*(?:[,!.:;\\n–-]|$))`,
  `${title}[ \\t]{1,3}(?<value>${full})`,
  `[Ii]n case of my ${relation}.s account, we need to add (?<value>${full})`,
  `(?:[Mm]y|[Oo]ur|[Yy]our|[Tt]he) (?:\\p{Ll}+ )?${relation},? (?<value>${full})`,
  `(?:[Ss]poke (?:with|to)|[Tt]alked (?:with|to)|[Cc]hatted with|[Hh]eard from|[Mm]et with|[Aa]sked|[Tt]old) (?<value>${full}) (?=(?:who|from|in|at|on|and|but|yesterday|today|last|about|to|that|,|\\.))`,
  `(?:[Tt]his is|[Ii] am|[Ii]’m|[Ii]'m|[Hh]ier ist|[Ii]ch bin) (?<value>${two})`,
  `(?:[Tt]his is) (?<value>${word}) (?=from|calling|again|at|here)`,
  `(?:[Ss]igned by|[Oo]n behalf of|c/o|[Aa]ttention|FAO) (?<value>${two})`,
  `(?:^|\\n)[ \\t]{0,6}(?:(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any)[ \\t]{1,3})*(?:[Rr]egards|[Ww]ishes)|[Bb]est|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Yy]ours(?: \\p{Ll}+)?|[Gg]rüße|(?:[Mm]it )?(?:[Ff]reundlichen|[Vv]iele|[Bb]este[nr]?|[Ll]iebe)[ \\t]{1,3}(?:Grüßen?|Grüsse|Gruß)|LG|VG|MfG|[Cc]ordialement|[Ss]aludos|[Cc]ordiali saluti|[Gg]roeten|[Mm]vh|[Pp]ozdrawiam)[ \\t]{0,3}[,.!]?[ \\t]{0,3}\\n[ \\t\\n]{0,12}[-–—]?[ \\t]{0,2}(?<value>${full})`,
].map(whole);
const grammar = grammarClues.map(whole);
const groups = whole(peopleAfterGroup);
const enumeration = whole(list);
const item = new RegExp(full, 'gu');
const organisationWords = new Set(
  'inspector supervisor contractor officer lady gentleman landlord request dept district affairs award responded noted division management construction works project program programme city county state bureau commission unit historic assistant superintendent detective constituent case mail post airways airlines air bank energy insurance support service services group team care gas water express telecom mobile media systems solutions store shop hotel hotels court council school university hospital station street road avenue department office desk police government association foundation club church party press times news post weekly daily company corporation partners holdings studio studios records music'.split(
    ' ',
  ),
);
const candidate = new RegExp(
  `(?<![\\p{L}\\p{N}@.])${word}(?:[ \\t]{1,3}(?:${particle}[ \\t]{1,3}){0,2}(?:${initial}[ \\t]{1,3})?${word}){0,2}`,
  'gu',
);
const streetWords =
  /(?<!\p{L})(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Boulevard|Blvd|Bridge|Park|Hospital|School|University|Airport|Station|Inc|Ltd|LLC|GmbH|Corp)\.?$/u;
const notNames = new Set(
  'then later after before today nobody somebody someone what who where why how which these those both each every another other furthermore moreover hence constituent resident client member patient student parents seller buyer guest passenger traveller traveler applicant candidate subscriber reader editor committee board senior junior chief director engineer apt apartment suite unit flat floor however also so first second secondly third now again actually alternatively finally therefore otherwise unfortunately anyway well ok okay yes today tomorrow yesterday once meanwhile besides honestly frankly seriously instead if when while until since because though although all there everyone everybody team support customer service sir madam sirs folks guys agent manager colleague colleagues friend friends again valued help desk user users the a an i we you he she it they this that my your our his her their not no yes please thanks thank hello hi dear regards best kind sorry sure just still very really so and but or if for from with without to of in on at by as is was are were be been have has had do does did can could will would should may might must monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december account order ticket invoice refund premium pro plus online store shop bank company ltd inc gmbh corp street road avenue damen herren kunde kundin zusammen team monsieur madame messieurs señor señora todos tous tutti english german french spanish american british european new old first last'.split(
    ' ',
  ),
);

/** Names of people: those known from the thread, those a phrase introduces, and given names with what follows. */
export function findNames(text: string, known: string[]): PersonalDataSpan[] {
  const spans = cues.flatMap((cue) => spansOf(text, cue, 'name').map((span) => trimmed(text, span)));
  spans.push(
    ...grammar
      .flatMap((clue) => spansOf(text, clue, 'name').map((span) => behindOpener(text, span)))
      .filter(({ start, end }) => isPerson(text.slice(start, end))),
  );
  spans.push(...fromGivenNames(text), ...fromLists(text));
  const found = [...known, ...spans.map(({ start, end }) => text.slice(start, end))].filter(
    (one) => one.length > 1,
  );
  spans.push(...everywhere(text, found));
  return spans.filter(({ start, end }) => end - start > 1);
}

const ownLine = new RegExp(`^[ \\t>*|]*(?<value>${two})[ \\t]*$`, 'dgmu');
const reach = 170;

/** A line that is nothing but a name, with an address, a telephone or a mail address soon under it. */
export function findNamesOverContacts(text: string, contacts: PersonalDataSpan[]): PersonalDataSpan[] {
  return spansOf(text, ownLine, 'name').filter((span) => {
    const words = text.slice(span.start, span.end).split(/\s+/);
    if (words.some((one) => notNames.has(one.toLowerCase()))) return false;
    return contacts.some(({ start }) => start > span.end && start < span.end + reach);
  });
}

/** Words that begin or end a found name but are none: "Ann Thanks". */
function trimmed(text: string, { start, end, kind }: PersonalDataSpan): PersonalDataSpan {
  const value = text.slice(start, end);
  const words = [...value.matchAll(/\S+/g)];
  const isName = (one: RegExpMatchArray | undefined) =>
    one !== undefined &&
    (/^\p{Lu}\.$/u.test(one[0]) || !notNames.has(one[0].toLowerCase().replace(/\W+$/, '')));
  let last = 0;
  while (last < words.length && isName(words[last])) last++;
  if (last === 0) return { start, end: start, kind };
  const tail = words[last - 1]!;
  return { start, end: start + tail.index! + tail[0].length, kind };
}

/** "Then Ann Lee": a word that opens the sentence has its capital from there. */
function behindOpener(text: string, { start, end, kind }: PersonalDataSpan): PersonalDataSpan {
  const opener = /^(\p{L}+) +(?=\p{Lu})/u.exec(text.slice(start, end));
  return opener && notNames.has(opener[1]!.toLowerCase())
    ? { start: start + opener[0].length, end, kind }
    : { start, end, kind };
}

/** "Royal Mail", "Example Support": said to speak, yet no person. */
const isPerson = (value: string): boolean => {
  const words = value.toLowerCase().split(/\s+/);
  return (
    value !== value.toUpperCase() && !words.some((one) => organisationWords.has(one) || notNames.has(one))
  );
};

/** People told one after the other: after the word for their group, or where one of them has a known given name. */
function fromLists(text: string): PersonalDataSpan[] {
  const items = (spans: PersonalDataSpan[]) =>
    spans.map((span) =>
      [...text.slice(span.start, span.end).matchAll(item)].map(({ 0: { length }, index }) => ({
        start: span.start + index,
        end: span.start + index + length,
        kind: span.kind,
      })),
    );
  const known = (spans: PersonalDataSpan[]) =>
    spans.some(({ start, end }) => givenNames.has(text.slice(start, end).toLowerCase()));
  return [...items(spansOf(text, groups, 'name')), ...items(spansOf(text, enumeration, 'name')).filter(known)]
    .flat()
    .filter(({ start, end }) => isPerson(text.slice(start, end)));
}

function fromGivenNames(text: string): PersonalDataSpan[] {
  return spansOf(text, candidate, 'name').flatMap((span) => {
    const value = text.slice(span.start, span.end);
    if (streetWords.test(value)) return [];
    // "Call Ann Lee": what stands before the given name is no part of it.
    const words = [...value.matchAll(/\S+/g)];
    for (const { 0: one, index } of words) {
      if (!givenNames.has(one.toLowerCase())) continue;
      if (words.length === 1 && one.length < 5 && one === one.toUpperCase()) continue; // An abbreviation.
      const rest = trimmed(text, { ...span, start: span.start + index });
      return rest.end > rest.start ? [rest] : [];
    }
    return [];
  });
}

const following = new RegExp(`[ \\t](?:${particle}[ \\t]){0,2}${word}(?![\\p{L}\\p{N}])`, 'uy');

/** A first name that is known brings the surname behind it. */
function withSurname(text: string, span: PersonalDataSpan): PersonalDataSpan {
  following.lastIndex = span.end;
  const more = /\s/.test(text.slice(span.start, span.end)) ? null : following.exec(text);
  if (!more || streetWords.test(more[0])) return span;
  return trimmed(text, { ...span, end: span.end + more[0].length });
}

/** Other places where a known name, or one of its longer parts, stands in the text. */
function everywhere(text: string, names: string[]): PersonalDataSpan[] {
  const parts = new Set<string>();
  for (const name of names) {
    parts.add(name.trim());
    for (const part of name.split(/[\s,]+/)) {
      if (part.length > 1 && /^\p{Lu}/u.test(part) && !notNames.has(part.toLowerCase())) parts.add(part);
    }
  }
  if (parts.size === 0) return [];
  const longestFirst = [...parts].filter(Boolean).sort((one, other) => other.length - one.length);
  const pattern = longestFirst
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|');
  const spans = spansOf(
    text,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
    'name',
  );
  // A single part counts only as it is written in names: "mark" is a word, "Mark" and "MARK" are not.
  return spans
    .filter(({ start, end }) => /\s/.test(text.slice(start, end)) || /^\p{Lu}/u.test(text.slice(start)))
    .map((span) => withSurname(text, span));
}
