const pronouns: Record<string, string> = {
  you: 'you',
  it: 'it',
  they: 'them',
  this: 'this',
  these: 'these',
  both: 'both',
  everyone: 'everyone',
  everybody: 'everybody',
};
const article = /^(?:your|the|this|that|these|those|an?|our|his|her|their|its|no)$/i;
const amount =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|both|some|any|half|most|many|several|each|every|another|other|multiple|more)$/i;
/** Words that open a sentence without being a name. */
const plain =
  /^(?:mistakes?|errors?|data|access|(?:order|ticket|case|parcel|package|invoice|shipment|account|request|report|item|booking|refund|payment|letter|message|file|record|complaint)s?|monthly|weekly|daily|new|old|wrong|important|personal)$/i;
/** Of these none stands in a plain noun phrase: verbs, modals, pronouns, joints, times. */
const foreign =
  /^(?:i|you|we|he|she|it|they|me|us|him|them|nobody|none|nothing|neither|nor|never|not|hardly|only|even|sorry|glad|afraid|sad|sure|aware|clear|unfortunately|sadly|regrettably|apparently|also|however|then|there|here|and|or|but|so|as|than|that|which|who|whom|whose|what|how|why|if|when|while|where|because|since|although|though|unless|until|once|whether|please|thanks|thank|hello|hi|dear|yes|am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot|ought|says?|said|shows?|showed|means?|meant|claims|claimed|states|stated|thinks?|thought|knows?|knew|believes?|believed|sees?|saw|hopes?|suggests?|confirms?|seems?|looks|looked|feels?|felt|hears?|heard|understands?|regret|apologi[sz]e|got|gets|sent|lost|left|made|put|found|told|bought|paid|given|taken|written|shown|seen|done|today|yesterday|tomorrow|tonight|now|later|earlier|recently|ago|last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|in|on|at|to|by|with|without|about|after|before|during|due|under|over)$/i;

/** The subject of a passive as an object; undefined where it is no plain noun phrase, or may be a name or not. */
export function objectFrom(subject: string, isMany: boolean): string | undefined {
  const words = subject.split(/\s+/);
  const [first = ''] = words;
  if (words.length === 1 && Object.hasOwn(pronouns, first.toLowerCase()))
    return pronouns[first.toLowerCase()];
  const parts = subject.split(/\s(?:of|for|from)\s/);
  if (parts.length > 2 || !parts.every((part, index) => isNounPhrase(part.split(/\s+/), index > 0)))
    return undefined;
  const isNo = /^no$/i.test(first) && (words.length === 1 || /^(?:one|longer|more)$/i.test(words[1] ?? ''));
  if (isNo) return undefined;
  const lowered = first.toLowerCase() + subject.slice(first.length);
  if (article.test(first) || amount.test(first) || plain.test(first)) return lowered;
  if (first === first.toLowerCase() || words.every((word) => /^[A-Z\d]/.test(word) && words.length > 1))
    return subject;
  if (/\d|[A-Z].*[A-Z]/.test(first)) return subject;
  return words.length === 1 && isMany && /[^s]s$/.test(first) ? lowered : undefined;
}

/** Determiners in front, then up to four words that are no verbs; "-ed" only where it describes ("the damaged box"). */
function isNounPhrase(words: readonly string[], isBehind: boolean): boolean {
  let at = 0;
  while (at < 2 && at < words.length && (article.test(words[at]!) || amount.test(words[at]!))) at++;
  const nouns = words.slice(at);
  if (nouns.length > 4 || (nouns.length === 0 && (isBehind || words.length > 1))) return false;
  return nouns.every(
    (word, index) =>
      !foreign.test(word) &&
      !article.test(word) &&
      !/(?:['’](?:m|re|ve|ll|d)|n['’]t)$/i.test(word) &&
      !(/[^e]ed$/.test(word) && (index > 0 || at === 0 || nouns.length === 1)),
  );
}
