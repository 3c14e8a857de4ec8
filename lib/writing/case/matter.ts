import { cleanSubject } from './sayable';
import { nounPhrase, toSecondPerson } from './second-person';

const heads =
  /\b(?:order|booking|reservation|invoice|bill|claim|account|contract|appointment|visit|results?|transfer|subscription|membership|prescription|delivery|refund|application|appeal|complaint|report|statement|renewal|policy|permit|licence|license|passport|appointment|repair|installation|deposit|parcel|package|ticket|tickets|flight|pension|grant|payment|loan|mortgage|data request|course|number transfer)$/i;
const verbs =
  /\b(?:is|are|was|were|am|isn['’]?t|aren['’]?t|has|have|had|can|cant|can['’]t|cannot|not|never|no|do|does|did|don['’]t|won['’]t|will|where|why|when|how|what|who|please|still|shows?|sees?|loads?|jumped|failed|broken|changed|refused|dropped|delivered|showing|needed)\b/i;
const gerund = /^(?:\p{Lu}?\p{Ll}+ing) (?:my|our|the|a|an|for|to|of)\b/u;

/** What the customer calls the matter in the subject line, where that is a thing and not a sentence: "your biopsy results". */
export function subjectMatter(subject: string): string | undefined {
  const clean = cleanSubject(subject);
  const plain = (clean ?? '')
    .split(/ [-–—/|:] |, |: /)[0]!
    .replace(/ ?\b(?:again|urgent|asap)\b/gi, '')
    .trim();
  if (!plain || plain.split(' ').length > 6 || verbs.test(plain) || /\/|\p{L}ed$/u.test(plain))
    return undefined;
  if (/^(?:\p{L}+ )?(?:complaint|question|request|message|problem|issue|suggestion|update)s?$/iu.test(plain))
    return undefined;
  if (/^(?:my|our|your)\b/i.test(plain) && plain.split(' ').length > 1) {
    // "Our contract" is theirs or both sides', and "Re: Your transfer" answers a subject that we wrote.
    const isOurs = /^our\b/i.test(plain) || (/^your\b/i.test(plain) && /^\s*(?:re|aw|sv)\s*:/i.test(subject));
    const said = isOurs ? plain : toSecondPerson(plain);
    return said.charAt(0).toLowerCase() + said.slice(1);
  }
  const low = lowerFirst(plain);
  if (gerund.test(plain)) return toSecondPerson(low);
  if (/^(?!one|some|none|all|both|lack)\p{L}+ of \S+/iu.test(plain)) return nounPhrase(`the ${low}`);
  // "Order 55821 wrong child": the number is name enough.
  const numbered = /^((?:\p{L}+ ){1,2}#?(?=\S*\d{3})[\w/-]+)(?:\s|$)/u.exec(low)?.[1];
  if (numbered && heads.test(numbered.replace(/ \S+$/, '')))
    return numbered.split(' ').length > 2 ? `your ${numbered}` : numbered;
  if (heads.test(plain) && !/\d|\b(?:on|in|at|for|with|from|to|by)\b/i.test(plain)) return `your ${low}`;
  return undefined;
}

/** Names keep their capital: "VAT number", "Harrow Close". */
const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^\S+ \p{Lu}\p{Ll}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
