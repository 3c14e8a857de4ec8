import { type Spot, spotsOf } from './answer-finding';
import type { Known } from './known';
import { contentWords } from './words';

const cause =
  /\b(?:(?:was|were|is|are|been) (?:caused|triggered) by|(?:was|were|is|are) (?:the (?:result|consequence) of)|because of|due to|owing to|on account of|as a result of|(?:this|it|which|problem|issue|error|delay|fault|failure|charge|outage) (?:stems|comes|came) from|the (?:cause|reason) (?:is|was)(?! (?:certain|clear|known|found|not|still|that we|under|being))) ([^.;!?\n⟦⟧]{3,80})/gi;

/** Causes that nobody has named: half of their words at least stand nowhere. */
export function findCauses(text: string, known: Known): Spot[] {
  const words = new Set(contentWords(known.everything));
  return spotsOf(
    text,
    cause,
    {
      rule: 'cause-unknown',
      level: 'warning',
      message: 'Nobody has named this cause: confirm it, or leave it as a gap.',
    },
    (_, match) => {
      const named = contentWords(match[1]!);
      return named.length > 0 && named.filter((word) => !words.has(word)).length * 2 >= named.length;
    },
  );
}
