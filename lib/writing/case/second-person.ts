import { toSecondPerson } from '../../situation/text/person';

export { toSecondPerson };

const badStart =
  /^(?:i|we|it|they|you|he|she|there|is|are|was|were|has|have|had|can|can't|cannot|could|not|no|never|nobody|nothing|to|when|why|how|what|who|because|since|if|and|but|or|so|please|dear|hi|hello|still|just|why|that)\b/i;
const badEnd = /\b(?:and|or|but|the|a|an|of|to|for|with|in|on|at|my|our|your|that|which|is|was)$/i;
const clause =
  /\b(?:is|are|was|were|am|isn['’]?t|aren['’]?t|wasn['’]?t|doesn['’]?t|didn['’]?t|don['’]?t|won['’]?t|can['’]?t|cannot|has|have|had|broke|stopped|crashes|arrived|went|says|said|gets|couldn['’]?t|will|would|could|does|did|keeps?|kept)\b/i;
const leading =
  /^(?:the|a|an|another|no|any|my|our|your|this|these|those|every|all|half|several|two|three|four|five|six|seven|eight|nine|ten|today['’]s)\b/i;

/**
 * A noun phrase that can stand after "about", or nothing: what the customer calls the failure is not always one.
 * `heard` is the customer's sentence: words taken over as they stand are still in the customer's person.
 */
export function nounPhrase(text: string | undefined, heard = ''): string | undefined {
  let plain = text?.trim().replace(/[.,!]+$/, '') ?? '';
  const whole = plain;
  plain = plain.replace(/,? (?:which|that|who|whom|where|when|since|because)\b.*$/, '');
  // What is left of a clause has to say enough by itself: "the dogs" does not.
  if (plain !== whole && plain.split(/\s+/).length < 3 && !/\d/.test(plain)) return undefined;
  // Long ones are cut at their clause; so are those that speak of promises, which are ours to name elsewhere.
  if (plain.split(/\s+/).length > 9 || /\bpromis/i.test(plain))
    plain = plain.replace(/,? (?:which|that|who|where|since|because|we|you|they)\b.*$/, '');
  if (!/\p{L}/u.test(plain) || plain.split(/\s+/).length > 8 || plain.length > 80) return undefined;
  if (/[.!?;:\n"“”<>⟦⟧{}|]|https?|@/.test(plain) || badStart.test(plain) || badEnd.test(plain))
    return undefined;
  if (/^(?:the )?\p{L}+(?:ed|en) (?:out|off|up|down|in)$/iu.test(plain)) return undefined;
  if (hasSecondNoun(plain)) return undefined;
  // A clause is fine behind a relative ("the reports we were sent"), not as the phrase itself.
  if (clause.test(plain.replace(/\b(?:that|which|who|where|we|i|you)\b.*$/i, ''))) return undefined;
  plain = plain.replace(/^the (?=\p{L}+ #?\S*\d\S*$)/iu, '');
  const own =
    /\b(?:my|mine|me|i)\b/i.test(plain) || (/\b(?:our|us|we)\b/i.test(plain) && saysIt(heard, plain));
  const said = own ? toSecondPerson(plain) : plain;
  if (leading.test(said)) return said.charAt(0).toLowerCase() + said.slice(1);
  if (/^\S+['’]s?\b/.test(said)) return said;
  if (/^\d/.test(said) || /^\p{Lu}/u.test(said) || /^\S+(?:s|ing)\b/i.test(said)) return said;
  // "Version 9", "order 4471": the number is name enough.
  if (/^\p{L}+ #?\S*\d\S*$/u.test(said)) return said;
  return `the ${said}`;
}

const joins =
  /^(?:of|for|with|in|on|at|to|from|by|about|and|or|between|after|before|without|under|over|than|during|into|as|both|all|half|not|near|behind|against|\p{L}+ing)$/iu;

/** "The update on Monday half of your reports": two names with nothing to join them are no name. */
function hasSecondNoun(plain: string): boolean {
  const words = plain.split(/\s+/);
  return words.some(
    (word, index) =>
      index > 0 &&
      /^(?:the|a|an|my|your|our|his|her|their|half|all|some|these|those|every)$/i.test(word) &&
      !joins.test(words[index - 1]!),
  );
}

/** "Your letter" does not say "our letter". */
const saysIt = (heard: string, words: string) =>
  ` ${heard.toLowerCase()}`.includes(` ${words.toLowerCase()}`);
