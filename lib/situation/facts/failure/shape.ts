import { toSecondPerson } from '../../text/person';
import type { Sentence } from '../../text/reading';

/** Participles and adjectives that can stand before the noun: "your cancelled flight". */
export const states =
  'corrupt(?:ed)?|broken|cancelled|canceled|delayed|declined|denied|rejected|blocked|locked|banned|suspended|deleted|lost|missing|missed|damaged|duplicated?|failed|overdue|unpaid|defective|faulty|wrong|incorrect|unfinished|closed|disconnected|frozen|stolen|expired|refused|misdelivered|postponed|unauthori[sz]ed|ruined|scratched|cracked|torn|stained|flooded|leaking|interrupted|deactivated|disabled|terminated|withdrawn|shortened|downgraded|misplaced|mixed up|double-booked|overbooked|rerouted|spoiled|spoilt|mouldy|infested|garbled|truncated|hacked|compromised';

/** A broken arm is no broken thing of ours. */
export const body =
  /\b(?:teeth|tooth|arm|leg|nose|back|head|hand|finger|ankle|wrist|hip|face|skin|heart|brain|rib|toe)s?$/;

const participles: Record<string, string> = {
  corrupt: 'corrupted',
  broke: 'broken',
  froze: 'frozen',
  lost: 'lost',
  tore: 'torn',
  stole: 'stolen',
  withdrew: 'withdrawn',
};
export const participle = (word: string): string => participles[word] ?? word;

const determiner =
  /^((?:my|our) [\p{L}]+'s|all(?: (?:my|our|the))?|my|our|your|the|this|these|that|those|an?|every|each|both|no|[\p{L}]+'s)\s+(?=\S)/iu;

const kept = /^(?:(?:my|our) [\p{L}]+'s|my|our|the|your)$/iu;
const leadOf = (subject: string): string => {
  const lead = subject.match(determiner)?.[1] ?? '';
  return lead.includes(' ') && kept.test(lead) ? lead : lead.toLowerCase();
};

/** "my flight" + cancelled → "my cancelled flight". */
export function withState(subject: string, state: string): string | undefined {
  const lead = leadOf(subject);
  const rest = subject.slice(subject.match(determiner)?.[0].length ?? 0);
  if (!rest) return undefined;
  const word = participle(state);
  const words = rest.split(' ');
  // Behind a preposition the adjective would belong to the wrong noun.
  const hangs = words.findIndex((one) => /^(?:of|for|in|on|with|from|at|to)$/.test(one));
  if (hangs > 0 && word !== 'missing') return `${kept.test(lead) ? lead : 'the'} ${word} ${rest}`;
  if (words.length > 4) return undefined;
  return `${kept.test(lead) ? lead : 'the'} ${word} ${rest}`;
}

export const person =
  /\b(?:driver|client|lad|chap|clerk|porter|receptionist|nurse|midwife|waiter|waitress|cashier|operator|teacher|landlord|landlady|surgeon|dentist|adjuster|fitter|gentleman|cleaner|engineer|technician|colleague|agent|representative|husband|wife|mother|father|son|daughter|child|kids?|man|woman|girl|boy|lady|guy|doctor|nurse|plumber|manager|boss|friend|guest|crew|courier|staff|team|people|customer|customers|users?|neighbou?r|bank|company|somebody|postman|installers?|electrician|consultant|adviser|advisor|lawyer)s?$/i;
/** What only a person can be blamed for: not coming. */
const absence =
  /^(?:was|were) (?:due|supposed)|^should have|^(?:has |have |had )?(?:never|not|did not|didn't) (?:came|come|arrived|arrive|showed up|show up|shown up|turned up|turn up|appeared|appear|called|call)/;

/** "the shop really | was down" */
const trailing =
  / (?:really|actually|suddenly|simply|clearly|obviously|then|also|indeed|certainly|definitely|finally|duly|immediately|promptly|only|again|still|now)$/i;

/** "the backup" + "has failed five nights in a row" → "the backup that has failed five nights in a row". */
export function relative(subject: string, verb: string, rest: string, most = 7): string | undefined {
  const whole = subject.replace(
    /^(?:(?:almost|about|over|more than) )?(?:half|most|many|some|several) of /i,
    '',
  );
  const noun = whole.replace(determiner, '').replace(trailing, '');
  const owner = leadOf(whole);
  const lead = owner.includes("'s") && kept.test(owner) ? owner : 'the';
  const who = person.test(noun);
  // Only a person hears or believes: "the client could not hear me" names nobody's failure.
  if (
    /^(?:hear|understand|believe|listen|sleep)\b/.test(verb.split(' ').at(-1)!) ||
    /^(?:hear|understand|believe|listen|sleep)\b/.test(rest)
  )
    return undefined;
  if (!noun || (who && !absence.test(verb))) return undefined;
  // "Peter cannot …": a name alone is a person more often than a thing.
  if (
    noun === subject &&
    !/\s/.test(noun) &&
    /^(?:can|could|will|would|did|do|should|had|has no|have no)/.test(verb)
  )
    return undefined;
  const plainVerb = verb
    .replace(/\b(?:still|again|now|just|also|already|apparently|even) /g, '')
    .replace(/^'s been/, 'has been')
    .replace(/^'s/, 'is')
    .replace(/^'re/, 'are')
    .trim();
  const head = `${lead} ${noun} ${who ? 'who' : 'that'} ${plainVerb}`;
  const tail = tailWithin(rest, Math.min(most, longestFailure - head.split(' ').length));
  if (/(?:not|n't|no longer|cannot|keeps?|to)$/.test(plainVerb) && !tail) return undefined;
  return `${head}${tail ? ` ${tail}` : ''}`;
}

/** What can stand behind "sorry about": eight words that carry meaning, twelve with the small ones. */
const longestFailure = 12;
const small =
  /^(?:the|an?|my|our|your|of|for|in|on|at|to|from|with|by|since|between|that|who|has|have|had|been|be|is|are|was|were|not)$/i;
const isShort = (words: string[]): boolean =>
  words.length <= longestFailure && words.filter((word) => !small.test(word)).length <= 8;

/** As much of what follows as there is room for, in whole groups: "five nights | in a row". */
function tailWithin(text: string, room: number): string {
  const tail = cutPhrase(text, 7);
  const words = tail.split(' ');
  if (words.length <= room) return tail;
  for (let count = room; count > 0; count--)
    if (/^(?:of|for|in|on|at|to|from|with|by|since|between|during|after)$/.test(words[count]!))
      return cutPhrase(words.slice(0, count).join(' '), count);
  return '';
}

const boundary =
  /^(?:again|please|now|today|yesterday|tomorrow|and|but|because|so|when|whenever|while|where|which|who|that|if|although|though|or|as|than|is|are|was|were|has|have|had|i|we|you|they|he|she|it|literally|just|even|still|already|yet|anymore|either|despite|until|before|after|either|like|thanks?|without|completely|once|unless|then|there|here|what|how|why|due|also|however)$/;
const dangling =
  /^(?:of|for|in|on|at|to|from|with|the|an?|and|or|my|our|your|about|until|after|before|halfway|through|between|not|be|by|since|this|that|over|into|between|me|us|very|so|too|any|their|his|her|its|all|every|some|other|more)$/;

/** A phrase up to the word that opens something new. "since Monday" stays, "since yesterday" would be untrue tomorrow. */
export function cutPhrase(text: string, most = 7): string {
  const words = text.trim().split(/\s+/);
  const kept: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    if (
      /^since$/.test(word) &&
      (next === '' || /^(?:yesterday|today|this|last|i|we|you|it|they|he|she|then|a|an|few)$/.test(next))
    )
      break;
    if (boundary.test(word) || kept.length >= most) break;
    kept.push(word);
  }
  // "the week before last" says nothing once its end is gone.
  if (
    /^(?:before|after|when|that|until)$/.test(words[kept.length] ?? '') &&
    /^(?:week|day|month|year|night|evening|morning)$/.test(kept.at(-1) ?? '')
  )
    kept.pop();
  while (kept.length && dangling.test(kept.at(-1)!)) kept.pop();
  if (/^\d{1,2}$/.test(kept.at(-1) ?? '') && /^(?:since|at|by|from|between)$/.test(kept.at(-2) ?? ''))
    kept.splice(-2); // Half of a time: "since 02:14".
  return kept.join(' ').replace(/["“”'‘’\s.]+$/, '');
}

const unfit =
  /https?:|www\.|@|[<>{}[\]|⟦⟧?!;:]|\b[\w-]+\.(?:com|net|org|io|ru|top|xyz)\b|\b(?:idiot|scam|thie|joke|ass\b|arse|hell|crap)\w*|\b(?:nobody|no one|someone|somebody|anyone|everything|anything|nothing|something|patience|who(?! (?:has |have |had )?(?:never|did|have|has|was|were|should))|what|why|how|here|yours|tone|attitude|apology|sorry|trust|faith|mind|temper|opinion|rumou?rs?)\b/i;
/** Curses are left out; what they stood before is still what broke. */
const curses =
  /\b(?:f[u*]+ck|shit|damn|bloody|stupid|useless|pathetic|ridiculous|stinking|goddamn|lousy|so-called|sodding|effing)\w* /gi;
const hollow =
  /^(?:(?:my|our|your|the|this|that|these|an?) )?(?:(?:\w+ )?(?:it|this|that|they|he|she|one|ones|thing|things|time|times|day|days|way|people|company|production|status page|ordinary channel|team|answers?|status|reply|month|week|year|part|number|anybody|problems?|issues?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|morning|evening|january|february|march|april|may|june|july|august|september|october|november|december|case|system|end|side|place|point|fact|matter|same|other|side|hand|chance|idea|word|words|name|person|mails?|e-?mails?|messages?|phone number|children|kids|customer|customers) ?)$/i;

/** Ours to say: person turned, names with their capitals, short, nothing hostile in it. Otherwise nothing. */
export function finish(phrase: string | undefined, sentence?: Sentence): string | undefined {
  if (!phrase) return undefined;
  const plain = phrase.replace(/\s+/g, ' ').replace(curses, '').trim();
  if (unfit.test(plain) || hollow.test(plain.replace(/ (?:that|who|I|we) .*$/, ''))) return undefined;
  const cased = sentence ? restoreCase(plain, sentence.raw) : plain;
  const turned = toSecondPerson(nameDays(cased))
    .replace(/^(?:all )?(?:this|these|that|those) (?=\p{L})/iu, 'the ')
    .replace(/^the \p{L}+[’']s (?=\p{L}+ \p{L}+)/iu, (lead) =>
      /today|yesterday|tonight|week|month/.test(lead) ? 'the ' : lead,
    );
  const words = turned.split(' ');
  return !isShort(words) ||
    words.length < 2 ||
    turned.length > 90 ||
    !/\p{L}{3}/u.test(turned.replace(/^(?:the|your|our) /, ''))
    ? undefined
    : turned;
}

const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/g;
const nameDays = (text: string) => text.replace(days, (day) => day[0]!.toUpperCase() + day.slice(1));

/** Names and abbreviations get their capitals back; a word that only began the sentence, or was shouted, does not. */
function restoreCase(phrase: string, raw: string): string {
  const letters = raw.replace(/\P{L}/gu, '');
  const shouted = letters.length > 12 && letters === letters.toUpperCase();
  if (shouted) return phrase;
  const written = new Map<string, string>();
  for (const { 0: word, index } of raw.matchAll(/[\p{L}\d][\p{L}\d._’'/-]*[\p{L}\d]|\p{L}/gu)) {
    const begins = /^[\s"“(]*$/.test(raw.slice(0, index)) && /^\p{Lu}[\p{Ll}’']*$/u.test(word);
    const lower = word.toLowerCase().replaceAll('’', "'");
    if (
      word !== lower &&
      !begins &&
      !/^(?:NOT|NO|NEVER|ALL|STILL|AGAIN|TWICE|NOTHING|EVERY|WRONG)$/.test(word)
    )
      written.set(lower, word);
  }
  return phrase.replace(/[\p{L}\d][\p{L}\d._’'/-]*[\p{L}\d]|\p{L}/gu, (word) => written.get(word) ?? word);
}
