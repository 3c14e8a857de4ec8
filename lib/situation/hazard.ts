import type { Evidence } from './situation';
import { evidence, type Sentence } from './text/reading';

/** Gas, fire and current, by what one smells and sees of them. */
const signs =
  /\b(?:smell\w*|smelt|reek\w*|stink\w*) (?:[a-z]+ ){0,6}?(?:gas|burning|smoke|rotten eggs?|petrol|ammonia|scorch\w*)\b|\b(?:gas|burning|rotten[- ]egg) smell\b|\bgas (?:leak|escape|alarm)\b|\b(?:bare|live|exposed) (?:wires?|cables?|wiring)\b|\b(?:fumes|sparks?|sparking|scorch marks?)\b|\b(?:socket|plug|charger|battery|cable|hob|oven|boiler|fuse ?box|kettle|heater|adaptor|adapter)\b[^.!?]{0,30}\b(?:melted|melting|smok(?:ed|ing)|glow\w*|swollen|bulging|burst|on fire|too hot to touch)\b/;
/** What holds or carries people, and how it stops doing so. */
const carrier =
  /\b(?:brakes?|tyres?|wheels?|steering|ladder|seat ?belts?|balcony|railings?|banisters?|handrail|stairs|staircase|lift|elevator|swing|slide|cot|crib|bunk bed|high ?chair|pram|pushchair|buggy|car seat|helmet|harness|stroller|stair ?gate|trampoline|scaffold\w*)\b/;
const givesWay =
  /\b(?:came (?:off|away|loose|apart|down|undone)|come (?:off|away|loose|apart)|gave way|collapsed|snapped|broke|tipped over|folded|fell|dropped|detached|split|cracked|failed|stuck|trapped)\b/;
/** It went well by luck. */
const nearMiss =
  /\ba hand'?s (?:width|breadth)\b|\b(?:inch(?:es)?|centimetres?|cm|feet|foot|metres?) from (?:my|her|his|their|our|the) (?:[a-z]+(?:'s)? )?(?:head|face|eyes?|neck|legs?|feet|hands?|child|baby|daughter|son|pram)\b|\bnarrowly missed\b|\bnearly (?:hit|killed|drowned|strangled|choked|suffocated|crushed)\b|\b(?:could|might|would) have (?:been (?:killed|hit|crushed|electrocuted|hurt|under it)|hit (?:me|him|her|us|my|our)|landed on|fallen on|strangled|suffocated|drowned|choked)\b/;
const young =
  /\b(?:baby|infant|toddler|newborn|daughter|son|child|children|kids?|weeks? old|months? old|grand(?:son|daughter|child)|pupils?)\b/;
/** What makes somebody ill within minutes, and a record of it that does not hold. */
const allergy = /\b(?:allerg\w+|anaphyla\w+|epi-?pens?|coeliac|celiac)\b/;
const lapse =
  /\b(?:blank|empty|gone|missing|deleted|lost|wiped|wrong|vanish\w*|disappear\w*|overwritten|reset|ignored|forgot\w*|served|contain\w*|traces|not (?:there|listed|marked|shown|saved|on|in|passed)|isn't|wasn't|no longer)\b/;
const fallen =
  /\b(?:ceiling|roof|wall|chimney|gutter|scaffold\w*|balcony|tree|plaster)\b[^.!?]{0,40}\b(?:came (?:down|in|off)|come (?:down|in|off)|fell|fallen|falling|collapsed|caved in|is (?:now )?(?:down|on the|in the)|gave way|buckl\w+)\b/;

const among = (sentences: readonly Sentence[], ...patterns: RegExp[]): Evidence[] => {
  const found = patterns.map((pattern) => sentences.find(({ own }) => pattern.test(own)));
  return found.every((one) => one !== undefined)
    ? found.map((one, index) => evidence(one!, Math.max(0, one!.own.search(patterns[index]!))))
    : [];
};
const denied = /\b(?:no|not|never|without|if|in case) (?:[a-z]+ ){0,2}$/;

/** Where somebody can come to harm, told by its signs. */
export function findHazards(sentences: readonly Sentence[]): Evidence[] {
  const sign = sentences.find(({ own }) => {
    const at = own.search(signs);
    return at >= 0 && !denied.test(own.slice(0, at));
  });
  if (sign) return [evidence(sign, sign.own.search(signs))];
  const broken = sentences.find(({ own }) => carrier.test(own) && givesWay.test(own));
  const missed = among(sentences, nearMiss);
  if (missed.length) return broken ? [...missed, evidence(broken)] : missed;
  if (broken && sentences.some(({ own }) => young.test(own))) return [evidence(broken)];
  return among(sentences, allergy, lapse);
}

/** Where a home can't be lived in as it is. */
export const findRuin = (sentences: readonly Sentence[]): Evidence[] => among(sentences, fallen);
