import { anyOf, findPhrases, flat, phrase } from '../engine/phrases';
import { findPassives, type Passive } from '../passive';
import type { Sentence, Token } from '../text-model';

/** Harm as such, whoever the subject is. */
const harm = new RegExp(
  `^(?:mis(?!sed$)\\w+|over(?:looked|written|charged|billed)|double-?\\w+ed|${anyOf(
    'lost deleted corrupted missed misplaced forgotten dropped exposed leaked compromised breached wiped erased',
    'delayed disrupted interrupted garbled truncated duplicated neglected ignored skipped botched mangled jumbled',
    'swapped mislaid breached purged scrambled lapsed omitted spilled dented scratched',
  )})$`,
);
/** Harm when it was done to the customer or to what is the customer's. */
const harmToYou = new RegExp(
  `^${anyOf(
    'suspended cancelled canceled locked blocked rejected disconnected charged billed declined removed closed denied',
    'disabled deactivated terminated reset refused downgraded damaged broken stopped reverted unsubscribed merged left',
    'given told promised transferred passed bounced reassigned disclosed',
  )}$`,
);
const toldWrong = /^(?:given|told|promised|left|passed|transferred|bounced|reassigned)$/;
const phrasal =
  /^(?:cut off|left (?:out|off|open|behind|unattended|unanswered|waiting|hanging)|locked out|wiped out|taken down|mixed up|messed up|held up|put off|turned off|shut off|thrown away|knocked out)\b/;
/** Deeds that are good when they are not done, or nobody's duty. */
const noDuty = new RegExp(
  `^${anyOf(
    'damaged affected impacted needed required intended involved designed supposed compromised exposed allowed permitted',
    'lost deleted broken harmed planted located meant born used based interested charged received known built hurt',
    'released implemented supported considered maintained paused filtered found connected parked determined pruned downloaded',
    'configured covered staffed licensed listed planned recommended surprised touched changed altered limited satisfied convinced concerned aware cited accessed lit meant related made',
  )}$`,
);
const slip =
  /^(?:accidentally|mistakenly|inadvertently|wrongly|wrongfully|incorrectly|erroneously|improperly|prematurely|unintentionally|unknowingly|falsely|needlessly|twice)$/;
const slipAfter =
  /^ (?:\S+ ){0,4}?(?:in error|by mistake|by accident|by error|mistakenly|accidentally|incorrectly|inadvertently|too late|twice|by oversight)(?= )/;
const wrongSubject =
  /(?<= )(?:mistakes?|errors?|bugs?|regressions?|faults?|mix-up|oversight|slip)(?: \S+){0,3}? $/;
const wrongThing =
  /(?<= )(?:wrong|incorrect|duplicate|outdated|faulty|defective|expired) (?:(?!and |how |it |with |in )\S+ ){1,3}$/;
/** "No notice was given": a duty, with the not in its subject. */
const noThing =
  /(?<= )(?:no|none of the|neither of the) (?:(?!one |problem|issue|error|received |as |but )\S+ ){1,2}$/;
const dutyDone =
  /^(?:given|sent|made|taken|provided|offered|issued|posted|placed|followed|shown|written|kept|added|put|applied|tested|checked|updated|told|informed|notified)$/;
/** What customers leave out when they write to us. */
const theirDetails =
  /(?<= )(?:names?|address(?:es)?|location|numbers?|details|info|information|description|photos?|pictures?|contact|street|e-?mail|phone|back) (?:\S+ ){0,2}$/;
const theirPart =
  /^(?:provided|given|left|stated|listed|specified|supplied|attached|reported|included|mentioned)$/;
const ourselves = /(?<= )(?:i|we|they|he|she) $/;
const withReason = /^ (?:\S+ ){0,3}?(?:due to|because|since|after you|until you|unless) /;

const fog =
  /^ by (?:(?:an?|the|some|various|several|multiple|unforeseen|unexpected|internal|certain|other) )*(?:(?:mix|combination|series|number|variety|host) of (?:\w+ ){0,4}?)?(?:(?:technical|human|system|internal|administrative|clerical|unknown|unforeseen|unexpected|external|operational|processing|communication)(?: and \w+)? )*(?:errors?|issues?|problems?|glitch(?:es)?|mistakes?|oversights?|mix-ups?|misunderstandings?|circumstances|factors|reasons|difficulties|causes)(?= [.,;!]| $|$| and | in | during | on (?!our)| that | which )/;
const doubt = 'perhaps|maybe|possibly|probably|likely|presumably|i think|i guess|either';
/** Said of what may be, not of what was. */
const unsure = new RegExp(
  `(?<= )(?:if|in case|unless|whether|assuming|suppose|whenever|until|once|make sure|check|verify|ensure|ever|any \\S+ (?:that|which)|${doubt})(?= )`,
);
const unsureHelper = / (?:may|might|could|must|can|would) /;
const question =
  /^ (?:how|what|why|when|where|who|which|did|was|were|is|has|have|had|can|could|do|does|are|should|would|any) /;
const helpers =
  /^(?:is|are|was|were|isn't|aren't|has|have|had|hasn't|haven't|hadn't|'ve|not|never|still|also|yet|just|already|always|only|all|both|\w+ly|may|might|could|would|should|shouldn't|must|then|even|however|sometimes|often)$/;
const not = /^(?:not|never|neither|hardly|\w+n't)$/;
const past = /^(?:was|were|wasn't|weren't|been|got|gotten|being)$/;
const owed = new RegExp(
  `^${anyOf('caught told informed notified escalated checked tested handled processed done sent flagged communicated warned noticed prevented reviewed contacted updated spotted applied replied answered given kept monitored identified')}$`,
);
const handled =
  /^(?:looked into|investigated|worked on|escalated|taken care of|dealt with|actioned|seen to)\b/;
/** A participle without its auxiliary, as notes have it: "Case closed in error." */
const bare = phrase(
  '(?:made|closed|opened|created|sent|issued|entered|submitted|cancelled|canceled|towed|ticketed|charged|billed|removed|deleted|marked|assigned|routed|posted|installed|completed|resolved|filed|delivered|placed|logged|picked up|taken) (?:in error|by mistake|by accident|mistakenly|accidentally|incorrectly)',
);

export interface JudgedPassive extends Passive {
  /** From the first helper: "has never been sent". */
  clauseStart: number;
  /** Tells of a failure, or of who will act, and names nobody. */
  evasive: boolean;
}

/** Two rules ask about each sentence, one after the other. */
let latest: { sentence: Sentence; passives: JudgedPassive[] } | undefined;

/** The passive clauses of a sentence, each judged: does it hide whose failure it is, or who will act? */
export function judgePassives(sentence: Sentence, text: string): JudgedPassive[] {
  if (latest?.sentence !== sentence) {
    const passives = findPassives(sentence, text).map((passive) => judge(passive, sentence));
    latest = { sentence, passives };
  }
  return latest.passives;
}

/** Failures told with a participle alone. */
export function findBareEvasions(sentence: Sentence): { start: number; end: number }[] {
  const found = findPhrases(sentence, bare);
  return found.length > 0 && unsure.test(flat(sentence)) ? [] : found;
}

function judge(passive: Passive, { tokens }: Sentence): JudgedPassive {
  const verb = tokens.findIndex(({ start }) => start === passive.verbStart);
  const aux = Math.max(
    0,
    tokens.findLastIndex(({ start }) => start <= passive.start),
  );
  let first = Math.min(aux, verb);
  while (first > 0 && helpers.test(tokens[first - 1]!.lower)) first--;
  const clause = tokens.slice(first, verb).map(({ lower }) => lower);
  const evasive = isEvasive(passive, tokens, first, verb, clause);
  return { ...passive, clauseStart: Math.min(tokens[first]!.start, passive.start), evasive };
}

const joined = (tokens: readonly Token[]): string => ` ${tokens.map(({ lower }) => lower).join(' ')} `;

function isEvasive(
  { agentless }: Passive,
  tokens: readonly Token[],
  first: number,
  verb: number,
  clause: readonly string[],
): boolean {
  const participle = tokens[verb]!.lower;
  const after = joined(tokens.slice(verb + 1, verb + 14));
  const byFog = fog.test(after);
  if (!agentless && !byFog) return false;
  if (tokens.at(-1)?.lower === '?' && question.test(joined(tokens.slice(0, 1)))) return false;
  const before = joined(tokens.slice(Math.max(0, first - 12), first));
  const all = `${participle}${after}`;
  if (clause.includes('being') || clause.includes('been'))
    if (handled.test(all) && !/ (?:by|to) /.test(after.slice(0, 40)) && !unsure.test(before)) return true;
  if (!clause.some((word) => past.test(word))) return false;
  if (clause.includes('should') && owed.test(participle) && !/ by now /.test(after)) return true;
  if (unsure.test(before)) return false;
  if (unsureHelper.test(` ${clause.join(' ')} `))
    return /^(?:exposed|leaked|compromised|breached)$/.test(participle);
  if (
    clause.includes('being') &&
    /^(?:missed|overlooked|neglected|skipped|forgotten)$/.test(participle) &&
    clause.length > 1
  )
    return true;
  if (clause.includes('being') || /(?<= )(?:to|will|'ll) $/.test(before)) return false;
  if (theirPart.test(participle) && theirDetails.test(before)) return false;
  if (noThing.test(before) && dutyDone.test(participle)) return true;
  if (byFog)
    return (
      /^(?:caused|triggered|affected|delayed|lost|impacted|brought)$/.test(participle) ||
      harm.test(participle)
    );
  if (clause.some((word) => not.test(word))) return !noDuty.test(participle) && !ourselves.test(before);
  if (clause.some((word) => slip.test(word)) || slipAfter.test(after)) return true;
  if (harm.test(participle) || phrasal.test(all) || wrongThing.test(before)) return true;
  if (/^(?:made|introduced|committed|missed)$/.test(participle) && wrongSubject.test(before)) return true;
  if (!harmToYou.test(participle) || !/(?<= )(?:you|your (?:(?!so |and |you |it )\S+ ){1,3}) ?$/.test(before))
    return false;
  if (withReason.test(after)) return false;
  return (
    !toldWrong.test(participle) ||
    /(?<= )(?:wrong|incorrect|false|bad|different|from|waiting|without|around|in the dark|unanswered)(?= )/.test(
      after,
    )
  );
}
