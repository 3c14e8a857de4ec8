import { flat, phrases, says, sign } from '../engine/phrases';
import { findPassives, type Passive } from '../passive';
import type { Sentence } from '../text-model';
import {
  asAsked,
  bares,
  decided,
  doerNext,
  doneBadly,
  dutyDone,
  fog,
  guessed,
  handled,
  harm,
  harmToYou,
  helpers,
  mishaps,
  neglected,
  noDuty,
  noHarm,
  noHelper,
  noThing,
  not,
  oftenLeft,
  ourselves,
  oursTold,
  oursToo,
  owed,
  ownedNext,
  past,
  phrasal,
  question,
  reason,
  slip,
  slipAfter,
  somehow,
  stillDue,
  telling,
  theirDetails,
  theirMatter,
  theirPart,
  theirWords,
  toldWhy,
  toldWrong,
  unsure,
  unsureHelper,
  whichOnes,
  withReason,
  wrongSubject,
  wrongThing,
} from './evasion-words';

export interface JudgedPassive extends Passive {
  /** From the first helper: "has never been sent". */
  clauseStart: number;
  /** Tells of a failure, or of who will act, and names nobody. */
  evasive: boolean;
  /** The customer's own words, told again. */
  theirs: boolean;
}

/** Two rules ask about each sentence, one after the other. */
let latest: { sentence: Sentence; passives: JudgedPassive[] } | undefined;
const none: JudgedPassive[] = [];

/** The passive clauses of a sentence, each judged: does it hide whose failure it is, or who will act? */
export function judgePassives(sentence: Sentence, text: string): JudgedPassive[] {
  if (latest?.sentence !== sentence) {
    const found = findPassives(sentence, text);
    const passives = found.length === 0 ? none : found.map(judgeIn(sentence));
    latest = { sentence, passives };
  }
  return latest.passives;
}

const bare = phrases(bares);
const mishap = phrases(mishaps);
/** So much of what stands before tells whose it was. */
const near = 80;
/** Whose word the mishap is. */
const toldSo = /(?<= )you (?:said|wrote|asked|mentioned|reported|told)(?= )/;
/** Whose it was: "on our side there was", "a system error of ours", "a mix-up: we packed". */
const ownedBefore = /(?<= )(?:our|my|us|(?:i|we) (?:made|mixed up)) (?:(?!and |but )\S+ ){0,5}$/;

/** Failures told with a participle alone, or as if they had come by themselves. */
export function findBareEvasions(sentence: Sentence): { start: number; end: number }[] {
  const found = bare(sentence);
  const alone = mishap(sentence);
  if (found.length + alone.length === 0) return found;
  const words = flat(sentence);
  if (unsure.test(words)) return [];
  if (toldSo.test(words) || says(sentence, oursToo)) return found;
  return [
    ...found,
    ...alone.filter(
      ({ from, to }) =>
        !ownedBefore.test(words.slice(Math.max(0, from - near), from)) &&
        !ownedNext.test(words.slice(to)) &&
        !doerNext.test(words.slice(to)),
    ),
  ];
}

const retells = sign(
  "you you've",
  '(?:wrote|written|said|asked|told|mentioned|reported|explained|described|noted|say|write|ask|report|know)',
);

const isWrong = sign(
  'wrong incorrect duplicate outdated faulty defective expired',
  '(?:wrong|incorrect|duplicate|outdated|faulty|defective|expired)',
);

/** Words that `theirWords` reads at the most. */
const mostRetold = 16;

function judgeIn(sentence: Sentence): (passive: Passive) => JudgedPassive {
  const part = partReader(sentence);
  return (passive) => judge(passive, sentence, part);
}

/** The words from one token up to another, with a space around each. */
type Part = (from: number, to: number) => string;

function partReader(sentence: Sentence): Part {
  const words = flat(sentence);
  const places = [1];
  for (const { lower } of sentence.tokens) places.push(places.at(-1)! + lower.length + 1);
  const last = places.length - 1;
  return (from, to) => words.slice(places[Math.max(0, from)]! - 1, places[Math.min(to, last)]);
}

function judge(passive: Passive, sentence: Sentence, part: Part): JudgedPassive {
  const { tokens } = sentence;
  const { verb } = passive;
  let { first } = passive;
  while (first > 0 && helpers.test(tokens[first - 1]!.lower) && !noHelper.test(part(first - 1, first + 1)))
    first--;
  const theirs = first > 1 && retells(sentence) && theirWords.test(part(first - mostRetold, first));
  const evasive =
    !theirs &&
    isEvasive(passive, sentence, first, verb, part) &&
    !doerNext.test(part(verb + 1, verb + 14)) &&
    !says(sentence, oursToo);
  // Field by field: a copy that is added to is slow.
  const { start, end, verbStart, verbEnd, kind, agentless } = passive;
  const clauseStart = Math.min(tokens[first]!.start, start);
  return {
    start,
    end,
    verbStart,
    verbEnd,
    verb,
    first: passive.first,
    kind,
    agentless,
    clauseStart,
    evasive,
    theirs,
  };
}

function isEvasive(
  { agentless }: Passive,
  sentence: Sentence,
  first: number,
  verb: number,
  part: Part,
): boolean {
  const { tokens } = sentence;
  // What the whole sentence does not say, no part of it does.
  const isUnsure = (words: string) => says(sentence, unsure) && unsure.test(words);
  const participle = tokens[verb]!.lower;
  const after = part(verb + 1, verb + 14);
  if (!agentless && !fog.test(after) && !slipAfter.test(after)) return false;
  if (tokens.at(-1)?.lower === '?' && question.test(part(0, 1))) return false;
  const before = part(first - 12, first);
  const clause = tokens.slice(first, verb).map(({ lower }) => lower);
  const all = `${participle}${after}`;
  if (handled.test(all) && (clause.includes('being') || clause.includes('been')))
    if (theirMatter.test(before) && !/ (?:by|to|in|at) /.test(after.slice(0, 40)) && !isUnsure(before))
      return true;
  if (clause.some((word) => guessed.test(word))) return false;
  if (clause.includes('still') && clause.some((word) => not.test(word)) && stillDue.test(participle))
    return !isUnsure(before) && !ourselves.test(before);
  if (!clause.some((word) => past.test(word))) return false;
  if (clause.includes('should') && owed.test(participle) && !/ by now /.test(after)) return true;
  if (isUnsure(before)) return false;
  if (decided.test(all) && / it $/.test(before)) return true;
  if (unsureHelper.test(` ${clause.join(' ')} `))
    return /^(?:exposed|leaked|compromised|breached)$/.test(participle);
  if (clause.includes('getting') || (clause.includes('being') && clause.length > 1))
    if (oftenLeft.test(participle) && !clause.some((word) => not.test(word))) return true;
  if (clause.includes('being') || clause.includes('getting') || /(?<= )(?:to|will|'ll) $/.test(before))
    return false;
  if (theirPart.test(participle) && theirDetails.test(before) && !phrasal.test(all)) return false;
  if (noThing.test(before) && dutyDone.test(participle)) return true;
  const bySlip = slipAfter.test(after);
  if (fog.test(after) && !bySlip)
    return (
      /^(?:caused|triggered|affected|delayed|lost|impacted|brought)$/.test(participle) ||
      harm.test(participle)
    );
  if (clause.some((word) => not.test(word)))
    return (
      (!noDuty.test(participle) || (clause.includes('never') && neglected.test(participle))) &&
      !ourselves.test(before) &&
      !toldWhy.test(before) &&
      !reason.test(after) &&
      !(telling.test(participle) && oursTold.test(before))
    );
  if (oursTold.test(before) && !/(?<= )(?:our|my) /.test(before)) return false;
  if (bySlip || clause.some((word) => slip.test(word)) || doneBadly.test(after)) return true;
  if (
    (harm.test(participle) || phrasal.test(all)) &&
    !whichOnes.test(before) &&
    !noHarm.test(before) &&
    !asAsked.test(after)
  )
    return true;
  if (says(sentence, somehow) && somehow.test(` ${clause.join(' ')}${before}`)) return true;
  if (isWrong(sentence) && wrongThing.test(before)) return true;
  if (/^(?:made|introduced|committed|missed)$/.test(participle) && wrongSubject.test(before)) return true;
  if (
    !harmToYou.test(participle) ||
    !/(?<= )(?:you|your (?:(?!so |and |you |it |request |report |complaint |case )\S+ ){1,3}) ?$/.test(before)
  )
    return false;
  if (withReason.test(after)) return false;
  return (
    !toldWrong.test(participle) ||
    /(?<= )(?:wrong|incorrect|false|bad|different|from|waiting|without|around|in the dark|unanswered)(?= )/.test(
      after,
    )
  );
}
