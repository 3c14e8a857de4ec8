import { findCues } from './cues';
import type { Grievance } from './grievance';
import type { Evidence, Situation } from './situation';
import { distinct, evidence, type Reading, type Sentence, type ThreadReading } from './text/reading';

type Landmine = Situation['landmines'][number];
type Facts = Situation['facts'];

const asked =
  /\b(?:can|could|would|please|kindly)\b[^.?!]{0,40}\b(?:have|share|send|provide|give|tell|confirm|describe|attach|explain)\b|\bwhat is your\b|\bwe need (?:a|the|your)\b/;
const apology = /\b(?:sorry|apologi[sz]e|apologies|apology)\b/;
const blaming =
  /\b(?:you (?:failed|should(?: not|n't) have|should have (?:[a-z]+ed|read|sent|done|known|kept|made)|did not|didn't|forgot|neglected|must have|entered|have not followed|need to (?:read|check|follow)|cannot have)|according to our records,? you|you have (?:exceeded|violated|breached|misused)|(?:reports?|says?|states?|claims?|shows?|confirm(?:s|ed)?) (?:that )?(?:nobody|no one|you (?:were|did|have)|the (?:parcel|order|package|appointment))|did you (?:tick|check|read|follow|select|set|click|enter|actually)|if (?:that|the) [^.]{0,30} is not|please check with|on your (?:side|end)|caused by your|because you|since you|nothing wrong (?:on|with) our|no (?:error|fault|problem) on our|works (?:fine|as (?:designed|intended|expected)) (?:for|on))\b|\bcalm down\b|\bper our policy\b|\buser error\b|\bas (?:i|we) (?:already )?(?:said|told|explained|mentioned)\b|\bconfirmed (?:that )?(?:the |your )?\w+ was delivered\b|\byour (?:own )?(?:fault|mistake|responsibility)\b/;

/** What would make it worse here, each with the words that lay it. */
export function findLandmines(
  thread: ThreadReading,
  facts: Facts,
  heated: boolean,
  newest: readonly Reading[],
  grievances: readonly Grievance[] = [],
): Landmine[] {
  const { customer, agent } = thread;
  const mines: Landmine[] = [];
  const add = (id: string, what: string, advice: string, found: Evidence[]) => {
    if (found.length) mines.push({ id, what, advice, evidence: distinct(found) });
  };
  const said = (cue: Parameters<typeof findCues>[1]) => findCues(customer, cue);
  const ours = (pattern: RegExp) =>
    quotes(
      agent.flatMap(({ sentences }) => sentences),
      pattern,
    );

  const repeated = said('repeats');
  const askedAgain = agent.flatMap(({ sentences, position }) => {
    const named = sentences
      .filter((sentence) => asksForNamed(sentence, customer, position))
      .map((one) => evidence(one));
    if (named.length) return named;
    const earlier = facts.given.some(({ evidence: { messageId } }) =>
      customer.some((one) => one.message.id === messageId && one.position < position),
    );
    return earlier
      ? sentences
          .filter(
            ({ own }) =>
              asked.test(own) &&
              /number|id\b|ids\b|photo|screenshot|message|step|details?|again|form|which|describe|report/.test(
                own,
              ),
          )
          .map((one) => evidence(one))
      : [];
  });
  if (heated) askedAgain.push(...askedForDone(thread));
  if (repeated.length || askedAgain.length)
    add(
      'ask-again',
      'Asked again for what was given.',
      `Ask for nothing that stands in the thread${
        facts.given.length
          ? ` (${facts.given
              .slice(0, 3)
              .map(({ text }) => text)
              .join('; ')})`
          : ''
      }.`,
      [...repeated, ...askedAgain],
    );
  const legal = facts.threats
    .filter(({ kind }) => kind === 'legal' || kind === 'regulator')
    .map((one) => one.evidence);
  add(
    'legal-claim',
    'A legal claim stands in the room.',
    'Neither argue it nor admit it: say that you have read it and what happens next, and leave fault and the law to counsel.',
    [...legal, ...said('law')],
  );
  const terms = grievances
    .filter(({ kind }) => kind === 'ultimatum')
    .map(({ sentence, at }) => evidence(sentence, at));
  const threats = [...facts.threats.map((one) => one.evidence), ...terms];
  add(
    'ignored-threat',
    'The customer has said what follows.',
    'Answer what they said they will do, in one calm sentence. A template that passes over it proves them right.',
    threats,
  );
  const broken = facts.promised.filter(({ kept }) => kept === false).map((one) => one.evidence);
  add(
    'broken-promise',
    'We said we would, and did not.',
    'Name the promise that was missed before making another, and promise only your own next act.',
    [...broken, ...said('promise-broken')],
  );
  if (heated || broken.length)
    add(
      'unconfirmed-date',
      'They want a time, and nobody has confirmed one.',
      'Give the time of your next message, not of the repair.',
      [
        ...facts.deadlines.slice(0, 1).map((one) => one.evidence),
        ...findCues(newest, 'wants-time'),
        ...facts.asks
          .filter(({ text }) =>
            /\b(?:when|how (?:much )?(?:long|soon)|takes?|by when|eta|all day)\b/i.test(text),
          )
          .map((one) => one.evidence),
      ],
    );
  add(
    'repeat-apology',
    'An apology has been made before.',
    'A second one for the same thing sounds like the first. Say what is different now.',
    heated ? ours(apology) : [],
  );
  add(
    'blame',
    'The customer was blamed, or feels accused.',
    'Take the accusation back in plain words, and explain nothing that sounds like one.',
    [...ours(blaming), ...said('accused')],
  );
  add(
    'refused-offer',
    'An offer was made and refused.',
    'Do not offer it again.',
    facts.offered.filter(({ refused }) => refused).map((one) => one.evidence),
  );
  add(
    'canned-reply',
    'They have had enough of ready-made answers.',
    'Write nothing that could stand in another ticket.',
    [...said('canned'), ...sameTwice(thread), ...(heated ? stockAnswers(thread) : [])],
  );
  add(
    'passed-around',
    'They were sent from one to the next.',
    'Give one name that stays. Yours, if you can.',
    passedOn(thread, said('passed-around')),
  );
  add('closed-early', 'It was closed before it was solved.', 'Say that it stays open until they confirm.', [
    ...said('closed-early'),
    ...(heated ? closedOver(thread) : []),
  ]);
  add(
    'hardship',
    'Somebody’s health, loss or living is in it.',
    'Speak to that first, plainly. No process words near it.',
    said('hardship'),
  );
  add(
    'wrong-name',
    'We used the wrong name.',
    'Check the name in the greeting, and whom the letter is about.',
    [...said('wrong-name'), ...wrongGreeting(thread)],
  );
  return mines;
}

function quotes(sentences: Sentence[], pattern: RegExp): Evidence[] {
  return sentences.flatMap((sentence) => {
    const at = sentence.own.search(pattern);
    return at < 0 ? [] : [evidence(sentence, at)];
  });
}

/** Our greeting names nobody who wrote to us. */
function wrongGreeting({ agent, customer, thread }: ThreadReading): Evidence[] {
  const known = [
    ...customer.map(({ message }) => message.author.name),
    ...thread.participants.map(({ name }) => name),
  ]
    .join(' ')
    .toLowerCase();
  return agent.flatMap(({ sentences }) => {
    const first = sentences[0];
    const name = first?.raw.match(
      /^(?:hi|hello|dear)\s+(?:mr|mrs|ms|dr|sir)?\.?\s*(\p{Lu}\p{L}{2,})[,!]/iu,
    )?.[1];
    return first &&
      name &&
      /^\p{Lu}/u.test(name) &&
      !/^(?:customer|team|there|all|sir|madam|valued|colleague|everyone|guest|user)$/i.test(name) &&
      !known.includes(name.toLowerCase())
      ? [evidence(first)]
      : [];
  });
}

/** Most of an answer came before, in whatever order. */
function sameTwice({ agent }: ThreadReading): Evidence[] {
  const seen = new Set<string>();
  return agent.flatMap(({ sentences }) => {
    const lines = sentences
      .map(({ own }) => own.replace(/[^a-z0-9]+/g, ' ').trim())
      .filter((line) => line.length >= 20);
    const known = lines.filter((line) => seen.has(line));
    for (const line of lines) seen.add(line);
    const first = sentences.find(({ own }) => own.replace(/[^a-z0-9]+/g, ' ').trim() === known[0]);
    return first && known.length >= lines.length * 0.6 ? [evidence(first)] : [];
  });
}

const stock =
  /\bdear (?:valued )?(?:customer|guest|user|applicant|member|client|passenger|sir or madam|sir\/madam)\b|\b(?:thank you|thanks) for (?:contacting|reaching out|getting in touch|your (?:e-?mail|message|patience|feedback|enquiry|inquiry|interest|understanding))\b|\bhave a (?:nice|great|lovely|wonderful|good) (?:day|weekend|evening)\b|\b(?:totally|completely|fully|certainly) understand (?:your|how)\b|\bgreetings from\b|\bwe value\b|\bfor any inconvenience\b|\brest assured\b|\bis important to us\b|\bi can help with\b/;

/** How it is in general, told to somebody whose case is not general. */
const general =
  /\b(?:usually|normally|generally|typically|as a rule|in general|provided (?:that )?sufficient|subject to|in line with (?:the|our) (?:terms|policy|polic\w+|guidelines)|(?:can|may) take (?:up to )?|up to \d+ (?:working|business)?|within \d+ to \d+|depending on|at busy times|are paid|is based on|follow the)\b/;
/** Something of ours in it that was done for this one. */
const deed =
  /\b(?:i|we)(?:'ve| have|'ll| will| can see|'m|'re)? (?:just |now |already |also )*(?:checked|found|see|looked|spoken|spoke|asked|called|rang|refunded|sent|fixed|corrected|raised|booked|credited|escalated|passed|traced|reproduced|call|check|refund|send|fix|book|ring|look|ask)\b/;

/** An answer with two ready-made parts and little else, or no more than a log entry. */
function stockAnswers({ agent }: ThreadReading): Evidence[] {
  return agent.flatMap(({ sentences }) => {
    const body = sentences.filter(
      ({ own }) => !/^(?:hi|hello|dear|kind regards|best)\b[^.!?]{0,30}[,!]?$/.test(own.trim()),
    );
    if (body.length > 0 && body.length <= 2 && body.every(({ own }) => logged.test(own)))
      return [evidence(body[0]!)];
    const ready = sentences.filter(({ own }) => stock.test(own) || (general.test(own) && !deed.test(own)));
    const isStock = ready.some(({ own }) => stock.test(own)) || ready.length === body.length;
    return isStock && ready.length >= 2 && ready.length >= sentences.length * 0.35
      ? [evidence(ready.at(-1)!)]
      : [];
  });
}
const logged =
  /\b(?:i|we)(?:'ve| have)? (?:just |now )?(?:logged|noted|recorded|passed|forwarded) (?:this|it|that|your \w+)(?: on| in| down)?(?: (?:for you|to the (?:relevant |right )?team|internally))?[.! ]*$/;

const requested =
  /\b(?:please|kindly|could you|can you|would you|you (?:can|need to|have to|must))(?: also| just| first| then)* (fill|complete|submit|send|upload|attach|enter|provide|confirm|register|sign)\b/g;
const pastOf: Record<string, string> = { fill: 'filled', send: 'sent', submit: 'submitted' };
/** Then, and not now that we have asked. */
const earlier =
  /\b(?:already|twice|times|before|earlier|yesterday|online|at (?:the|your) \w+|with (?:your|you)|last \w+|on (?:\d|the|mon|tues|wednes|thurs|fri|satur|sun)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the portal|your)|ago)\b/;

/** We ask for what they then say they had done. */
function askedForDone({ agent, customer }: ThreadReading): Evidence[] {
  return agent.flatMap(({ sentences, position }) => {
    const next = customer.find((reading) => reading.position > position);
    if (!next) return [];
    return sentences.flatMap((sentence) =>
      [...sentence.own.matchAll(requested)].flatMap(([, verb]) => {
        const done = new RegExp(
          `\\b(?:i|we)(?:'ve| have| had| did)? (?:already |also |just |even )?(?:${pastOf[verb!] ?? `${verb!.replace(/e$/, '')}ed`})\\b`,
        );
        return next.sentences.some(
          ({ own }, at) => done.test(own) && earlier.test(`${own} ${next.sentences[at + 1]?.own ?? ''}`),
        )
          ? [evidence(sentence)]
          : [];
      }),
    );
  });
}

/** We called it over, and they wrote again. */
function closedOver({ agent, customer }: ThreadReading): Evidence[] {
  const last = customer.at(-1)?.position ?? -1;
  return quotes(
    agent.filter(({ position }) => position < last).flatMap(({ sentences }) => sentences),
    /\b(?:complaint|case|ticket|matter|request|enquiry|claim)s? (?:has been |is |was |as |to be )?(?:now |therefore )?(?:resolved|closed|completed)\b/,
  );
}

const wanted =
  /\b(?:can|could|would|please|kindly|we (?:need|require))\b[^.?!]{0,40}?\b(?:have|share|send|provide|give|tell us|confirm|describe|attach|upload|check|require|need|complete|fill (?:in|out))\b (?:us |me |over )?(?:with )?(?:again )?(?:(?:the|your|a|an|some|any|original) ){0,3}([^.?!]{3,90})/;
const vague =
  /^(?:your|that|this|with|from|details?|number|information|issue|problem|email|e-mail|again|order|account|message|name|form|link|team|time|below|following|here|copy|original|example|post|online|have|them|best|first|back|more|when|what|which|where|proof|app|phone|address|please|about|then|they|were|could)$/;

/** What we ask for is a thing they had named or sent before. */
function asksForNamed({ own }: Sentence, customer: readonly Reading[], position: number): boolean {
  const thing = own.match(wanted)?.[1];
  if (!thing) return false;
  const words = (thing.match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !vague.test(word))
    .map((word) => word.slice(0, 7));
  return customer
    .filter((reading) => reading.position < position)
    .some(({ sentences }) =>
      sentences.some(
        ({ own: said }) =>
          handed.test(said) && words.some((word) => new RegExp(`(?<![a-z])${word}`).test(said)),
      ),
    );
}
const handed =
  /\b(?:attach\w*|enclos\w*|sent|gave|given|provided|uploaded|filled|completed|here (?:is|are)|is correct|are correct|already|number is|is [a-z]*\d|[a-z]{1,5}-?\d{2,})\b/;

/** Two of ours have answered, or the customer says so in words that can mean nothing else. */
function passedOn(thread: ThreadReading, told: Evidence[]): Evidence[] {
  const sent = sentElsewhere(thread);
  const handlers = new Map(
    thread.agent.map(({ message, sentences }) => [message.author.name.toLowerCase(), sentences[0]]),
  );
  const others = [...handlers.values()].flatMap((first) => (first ? [evidence(first)] : []));
  const plain = told.filter(({ quote }) => !/\bresponsible\b/i.test(quote));
  if (plain.length || sent.length) return [...plain, ...sent];
  return handlers.size > 1 && told.length ? [...told, ...others] : [];
}

/** We sent them to somebody else: twice, or once and they came back. */
function sentElsewhere({ agent, customer }: ThreadReading): Evidence[] {
  const told = quotes(
    agent.flatMap(({ sentences }) => sentences),
    /\b(?:please |kindly |you (?:need|have) to |must |should )(?:contact|ask|call|check with|get in touch with|turn to|write to|reach out to|speak to|use) (?:the|your|our)\b/,
  );
  const back = quotes(
    customer.flatMap(({ sentences }) => sentences),
    /\b(?:told|tells|telling|says?|said|sent|sends|referred|refers)(?: (?:me|us))? (?:to (?:write|contact|ask|call|ring|go|speak|turn)|back to|only|(?:that )?(?:it is|it's|you|that is|they))\b|\blike a (?:ball|parcel|ping)|\b(?:pass|passing|kick|throw)\w* (?:the|me|this|it) (?:ball|buck|parcel|around|on|back)\b/,
  );
  return told.length > 1 ? told : told.length && back.length ? [...told, ...back] : [];
}
