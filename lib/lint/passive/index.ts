import type { Sentence, Token } from '../text-model';
import { hasAgent } from './agent';
import { type Candidate, findCandidates } from './candidates';
import { coordinated } from './coordination';
import { choose, readWeights, weigh } from './weigh';
import { packedWeights } from './weights';

/** A passive clause: "was never sent". */
export interface Passive {
  /** From the auxiliary to the participle, or the other way round in "Attached is". */
  start: number;
  end: number;
  verbStart: number;
  verbEnd: number;
  /** Indices among the sentence's tokens: of the participle, and of what stands first. */
  verb: number;
  first: number;
  kind: 'be' | 'get';
  /** Nobody is named who did it ("by our courier"). */
  agentless: boolean;
}

const weights = readWeights(packedWeights);
const none: Passive[] = [];

/**
 * The passive clauses of a sentence, in order. Every be or get is paired with the words after it that look like a
 * participle, and a linear model on the words around decides which pair is a passive: "is closed" is an adjective,
 * "was closed by us" is not. `text` is the text that the sentence's offsets count in.
 */
export function findPassives({ tokens }: Sentence, text: string): Passive[] {
  const candidates = findCandidates(tokens);
  if (candidates.length === 0) return none;
  const score = (words: readonly Token[], candidate: Candidate) => weigh(weights, words, candidate, text);
  const chosen = choose(candidates, (candidate) => score(tokens, candidate));
  if (chosen.length === 0) return none;
  return chosen.flatMap((candidate) => {
    const first = toPassive(tokens, candidate);
    const second = coordinated(tokens, candidate, score);
    if (second === undefined || chosen.some(({ verb }) => verb === second)) return [first];
    const { start, end } = tokens[second]!;
    const agentless = !hasAgent(tokens, second);
    return [
      { ...first, agentless: first.agentless && agentless },
      {
        start,
        end,
        verbStart: start,
        verbEnd: end,
        verb: second,
        first: second,
        kind: candidate.kind,
        agentless,
      },
    ];
  });
}

function toPassive(tokens: readonly Token[], { aux, verb, kind }: Candidate): Passive {
  const { start: verbStart, end: verbEnd } = tokens[verb]!;
  const auxiliary = tokens[aux]!;
  return {
    start: Math.min(auxiliaryStart(auxiliary), verbStart),
    end: Math.max(auxiliary.end, verbEnd),
    verbStart,
    verbEnd,
    verb,
    first: Math.min(aux, verb),
    kind,
    agentless: !hasAgent(tokens, verb),
  };
}

/** In "it's" the auxiliary begins at the apostrophe. */
function auxiliaryStart({ start, end, lower }: Token): number {
  const apostrophe = lower.endsWith("n't") ? -1 : lower.lastIndexOf("'");
  return apostrophe > 0 ? end - (lower.length - apostrophe) : start;
}
