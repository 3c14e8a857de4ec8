/** What redaction knows to find. */
export const personalDataKinds = [
  'secret',
  'account',
  'card',
  'national-id',
  'email',
  'ip',
  'address',
  'phone',
  'name',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Offsets in UTF-16 code units, end exclusive. */
export interface PersonalDataSpan {
  start: number;
  end: number;
  kind: PersonalDataKind;
}

export interface FindOptions {
  /** ISO country codes whose phone numbers are known without their +prefix. */
  countries: string[];
  /** Names known from the thread. */
  names: string[];
}

/** Each match of `pattern` as a span: of its named group where it has one (the pattern then needs the flag d). */
export function spansOf(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  holds: (value: string, start: number) => boolean = () => true,
): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = Object.values(match.indices?.groups ?? {}).find(Boolean) ?? [
      match.index,
      match.index + match[0].length,
    ];
    if (end > start && holds(text.slice(start, end), start)) spans.push({ start, end, kind });
  }
  return spans;
}
