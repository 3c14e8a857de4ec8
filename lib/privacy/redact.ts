/**
 * Takes personal data and secrets out of texts before they leave the device, and puts them back into the answer.
 *
 * One redaction serves all texts of a request, so that a value has the same placeholder everywhere. Placeholders keep the
 * role: "[customer-1]", "[agent-1-first]", "[email-2]". `restore` gives back exactly what was taken.
 * Brings number plans with it: load it with `import()`.
 */
import type { Participant } from '../thread';
import { findPersonalData } from './find';
import { PeopleNames } from './people-names';
import { type PersonalDataKind, type PersonalDataSpan, personalDataKinds } from './personal-data';

export type { PersonalDataKind, PersonalDataSpan } from './personal-data';
export { personalDataKinds } from './personal-data';

export interface RedactionOptions {
  /** People of the thread: their names are known, and placeholders say whose they are. */
  participants?: Pick<Participant, 'name' | 'role'>[];
  /** Kinds to take out; all of them when absent. */
  kinds?: readonly PersonalDataKind[];
  /** ISO country codes whose phone numbers are known without prefix. */
  countries?: string[];
}

export interface Redacted {
  text: string;
  /** Offsets in the text that came in. */
  spans: PersonalDataSpan[];
  /** Puts the values back into any text that holds the placeholders. */
  restore(text: string): string;
}

export interface Redaction {
  redact(text: string): Redacted;
  restore(text: string): string;
  /** What has been taken out so far, for the preview. */
  taken(): { placeholder: string; value: string; kind: PersonalDataKind }[];
}

const placeholderShape = /\[[a-z]+(?:-[a-z0-9]+)+\]/gi;
const usualCountries = ['US', 'GB', 'DE', 'FR', 'IN'];

export function createRedaction(options: RedactionOptions = {}): Redaction {
  const { participants = [], kinds = personalDataKinds, countries = usualCountries } = options;
  const people = new PeopleNames(participants);
  const byValue = new Map<string, string>();
  const byPlaceholder = new Map<string, { value: string; kind: PersonalDataKind | 'literal' }>();
  const bases = new Map<string, string>();
  const counts = new Map<string, number>();

  const next = (word: string): string => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return `${word}-${counts.get(word)}`;
  };
  /** The same value gets the same placeholder; another way of writing it gets one of its own, so that it comes back as it was. */
  const placeholderFor = (value: string, kind: PersonalDataKind | 'literal'): string => {
    const known = byValue.get(`${kind}\n${value}`);
    if (known) return known;
    const identity = `${kind}\n${value.toLowerCase().replace(/\s+/g, ' ')}`;
    const base = bases.get(identity) ?? (kind === 'name' ? people.placeholder(value) : next(kind));
    bases.set(identity, base);
    let placeholder = `[${base}]`;
    for (let variant = 2; byPlaceholder.has(placeholder); variant++) placeholder = `[${base}-v${variant}]`;
    byValue.set(`${kind}\n${value}`, placeholder);
    byPlaceholder.set(placeholder, { value, kind });
    return placeholder;
  };

  const restore = (text: string): string =>
    text.replace(
      placeholderShape,
      (found) =>
        byPlaceholder.get(found.toLowerCase())?.value ??
        (kinds.includes('name') ? people.part(found.slice(1, -1)) : undefined) ??
        found,
    );

  return {
    restore,
    redact(text) {
      const found = findPersonalData(text, { countries, names: people.names() });
      const spans = found.filter(({ kind }) => kinds.includes(kind));
      // Text that already looks like a placeholder is set aside, or it would come back as someone's data.
      const literals = [...text.matchAll(placeholderShape)]
        .map(({ 0: value, index }) => ({ start: index, end: index + value.length, kind: 'literal' as const }))
        .filter(({ start, end }) => !spans.some((span) => span.start < end && span.end > start));
      // Whole names first, so that "Ann" below is known to be part of "Ann Lee" further down.
      spans
        .filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => text.slice(start, end))
        .sort((one, other) => other.split(/\s+/).length - one.split(/\s+/).length)
        .forEach((name) => void placeholderFor(name, 'name'));
      let out = '';
      let from = 0;
      for (const { start, end, kind } of [...spans, ...literals].sort(
        (one, other) => one.start - other.start,
      )) {
        out += text.slice(from, start) + placeholderFor(text.slice(start, end), kind);
        from = end;
      }
      return { text: out + text.slice(from), spans, restore };
    },
    taken: () =>
      [...byPlaceholder].flatMap(([placeholder, { value, kind }]) =>
        kind === 'literal' ? [] : [{ placeholder, value, kind }],
      ),
  };
}

/** One text by itself. */
export const redact = (text: string, options?: RedactionOptions): Redacted =>
  createRedaction(options).redact(text);
