import type { Sentence, ThreadReading } from '../text/reading';

const moved =
  /\b(?:switch|switching|move|moving|go|going|migrat\w+|chang\w+|porting|ported)\s+(?:\w+\s+){0,3}?(?:over\s+)?to\s+(\p{Lu}[\p{L}\d]+)/u;
const courted =
  /(?<![\p{L}])(\p{Lu}[\p{L}\d]+) (?:has been|is|are) (?:very |quite )?(?:attentive|interested|cheaper|waiting|happy to)/u;
/** Somebody of another house, or its name, does what we do. */
const offered = [
  /\b(?:chap|guy|man|woman|lady|rep|salesman|saleswoman|people|folks|team|engineer|lot|fellow|account manager|consultant)s? (?:from|at|over at) (?:the )?(\p{Lu}[\p{L}\d]+)/u,
  /(?<![\p{L}])(\p{Lu}[\p{L}\d]+)(?:[’']s?)? (?:reps?|salesman|sales team|people|account manager)\b/u,
  /\b(?:offer|quote|quotation|demo|trial|pilot|contract|meeting|call|chat|appointment|proposal|account)\w* (?:\w+ )?(?:from|with|by|at) (\p{Lu}[\p{L}\d]+)/u,
  /(?<![\p{L}])(\p{Lu}[\p{L}\d]+) (?:can|could|would|will|has|have|offers?|quotes?|quoted|offered|delivers?|answers?|answered|replied|picks? up|promised|charges?|costs?) (?:\w+ ){0,3}?(?:me|us|for|by|at|within|in|half|less|cheaper|on)\b/u,
  /\b(?:at|with|from|by) (\p{Lu}[\p{L}\d]+)(?: \p{Lu}[\p{L}\d]+)? (?:says?|said|tells?|told|reckons?|can|could|has offered|offers?)\b/u,
];
const notRival =
  /^(?:Department|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|Settings|Reports|Google|Reddit|Twitter|Facebook|LinkedIn|Trustpilot|TikTok|YouTube|HR|CEO|EUR|USD|PDF|CSV|Edge|Firefox|Chrome|Safari|Windows|Mac|Court|German|English|Nobody|Everyone|Everybody|She|He|They|It|We|You|Who|Team|There|This|That|The|Your|Our|My|What|When|And|But|So|If|As|Then|Mr|Mrs|Ms|Dr|Both|Neither|Either|One|Some|Support|Service|Customer|Sales|Billing|Act|Law|Convention|Directive|Regulation|Hospital|Court|School|University|Police|God|Please|Maybe|Perhaps|Could|Would|Can|Nothing|Something|Somebody|Someone|Anyone|People|Everything|Yes|No|Now|Today|Yesterday|Also|Here|How|Why|Where|Which|Next|Last|Those|These|Each|Every|Any|Delivery|Parcel|Order|Invoice|Christmas|Easter|Revenues|Recovery)$/;

export interface Rival {
  at: number;
  /** They say that they go there. */
  leaving: boolean;
  /** Only courted: it counts in a complaint. */
  implied: boolean;
}

/** A name with a capital that the customer would leave us for, and that nobody of this thread bears. */
export function rivalsIn({ raw, own }: Sentence, thread: ThreadReading): Rival[] {
  const found: Rival[] = [];
  const known = namesOf(thread);
  const isRival = (name: string | undefined) =>
    name !== undefined && !notRival.test(name) && !known.has(name.toLowerCase());
  const going = raw.match(moved);
  if (going && isRival(going[1]))
    found.push({ at: going.index!, leaving: /\b(?:we|i|i'll|we'll)\b/.test(own), implied: false });
  const warm = raw.match(courted);
  if (warm && isRival(warm[1])) found.push({ at: warm.index!, leaving: false, implied: false });
  for (const pattern of found.length ? [] : offered) {
    const match = raw.match(pattern);
    if (match && isRival(match[1])) found.push({ at: match.index!, leaving: false, implied: true });
  }
  return found.slice(0, 1);
}

const names = new WeakMap<ThreadReading, Set<string>>();

/** Who takes part, and every name that our side has written or the customer has used before it was a rival's. */
function namesOf(thread: ThreadReading): Set<string> {
  const known = names.get(thread);
  if (known) return known;
  const written = [
    thread.thread.subject,
    ...thread.thread.participants.map(({ name, address }) => `${name} ${address ?? ''}`),
    ...thread.thread.messages.map(({ author }) => `${author.name} ${author.address ?? ''}`),
    ...[...thread.agent, ...thread.internal].map(({ message }) => message.text.slice(0, 4000)),
    Object.values(thread.thread.fields).join(' '),
  ].join(' ');
  const set = new Set(written.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  names.set(thread, set);
  return set;
}
