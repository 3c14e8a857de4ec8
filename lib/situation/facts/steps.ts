import { plainParties } from '../lexicons/parties';
import { pictured } from '../lexicons/pictured-steps';
import { frames } from '../lexicons/steps';
import type { ThreatKind } from '../situation';
import { Phrases } from '../text/phrases';
import type { Sentence } from '../text/reading';

/** A step beyond us that a sentence names. */
export interface Step {
  kind: ThreatKind;
  at: number;
  weight: number;
  /** Named, not announced: it counts where the message complains anyway. */
  implied: boolean;
}

/** An intention or a condition makes a step of a name. */
const intended =
  /\b(?:(?:i|we|it|this|that|you|they)'(?:ll|d)|will|shall|would|could|can|may|might|must|going to|gonna|about to|(?:have|has|need|want|plan|intend|prefer|ready|forced|obliged|prepared|tempted|hate|start|starting) to|no (?:choice|option|way) but|(?:am|are|is|be|being|i'm|we're) (?:now |also |already )?[a-z]{2,}ing|next (?:step|stop|letter|call|e?-?mail|message|one)|if|unless|otherwise|or else|or (?:i|we|it|my|our)|(?:i|we) (?:now |then )?(?:go|take|write|call|report|complain|turn|bring)|failing (?:that|which|this)|until|by then|then|consider\w*|think\w* (?:of|about)|not hesitate)\b/;
/** What has been set going already, and what people of theirs say or do. */
const begun =
  /\b(?:i|we)(?:'ve| have| had|'m| am| are|'re)? (?:already |now |also |just |been )*(?:told|asked|written|wrote|contacted|spoken|spoke|talked|informed|instructed|consulted|briefed|copied|forwarded|sent|passed|handed|filed|opened|started|raised|lodged|reported|complained|called|rang|phoned|booked|met|taken)\b|\b(?:my|our) \S+(?: \S+)? (?:is|are|was|were|has|have|says?|said|thinks?|tells?|told|asks?|asked|wants?|knows?|works?|writes?|advises?|advised|recommends?|runs?|reads?|agrees?)\b/;
/** The rights of others, what is ours, and what nobody has in mind. */
const notMeant =
  /\b(?:your|not (?:a|an|the|my|our|going to|planning to)|no need (?:for|of|to)|without (?:a|any|the)|never|no) (?:\S+ ){0,2}$/;
/** What has been ended, or is about ending, is the matter of the case. */
const matter =
  /\b(?:i|we)(?:'d| had| have|'ve)? (?:already |had )?(?:cancel|terminat|clos|end|left|return|quit)\w*(?: \S+){0,4} (?:in|on|last|ago|back|before|weeks?|months?|since|already|twice|yesterday)\b|\b(?:you|they|was|were|been|be|got|has|have) (?:\S+ )?(?:cancel|terminat)\w*\b|\bhow (?:do|can|to)\b/;
/** "It goes to Transport Focus on Monday": a body we need not know. */
const taken =
  /\b(?:(?:[Ii]t|[Tt]his|[Tt]hat|[Ee]verything|(?:[Tt]he|[Mm]y|[Tt]his) (?:whole |entire )?(?:\w+ )?(?:complaint|matter|case|correspondence|file|pile|thing|story|lot)) (?:goes|will go|is going|gets sent|will be sent|will be going)|(?:report|refer|take|lay|bring|send|forward|pass|put) (?:you|it|this|that|everything|(?:the|my) (?:whole |entire )?(?:\w+ )?(?:complaint|matter|case|correspondence|file|pile|thing|story|lot))(?: all)?) (?:straight |directly |right |over )?(?:to|before|with) (?:the )?(\p{Lu}\p{L}+)/u;

const plain = (Object.keys(plainParties) as (keyof typeof plainParties)[]).map((kind) => ({
  kind,
  pattern: new Phrases([`(?:${plainParties[kind]})`]),
  weight: kind === 'legal' || kind === 'regulator' ? 2 : 1.5,
}));
const framed = [...frames, ...pictured].map(({ source, ...frame }) => ({
  ...frame,
  pattern: new Phrases([`(?:${source})`]),
}));

/** A lawyer who is only paid, a morning that is no newspaper. */
const isOther = (kind: ThreatKind, at: number, own: string, raw: string): boolean =>
  (kind === 'legal' && /\b(?:transfer|pay|paid|payment|deposit)\b[^;]*$/.test(own.slice(0, at))) ||
  (kind === 'public' &&
    /^the (?:daily|evening|sunday|morning|local) /.test(own.slice(at)) &&
    !/^the \p{Lu}\p{L}+ \p{Lu}/u.test(raw.slice(at)));

/** The steps a sentence names. */
export function stepsIn(sentence: Sentence): Step[] {
  const { own, raw } = sentence;
  const steps: Step[] = [];
  const add = (kind: ThreatKind, at: number, weight: number, implied: boolean) => {
    const known = steps.find((one) => one.kind === kind);
    if (!known) steps.push({ kind, at, weight, implied });
    else if (known.implied && !implied) Object.assign(known, { at, weight, implied });
  };
  const isMeant = (at: number, kind?: ThreatKind) => {
    const before = own.slice(Math.max(0, at - 30), at);
    // "Your regulator", "your minister": theirs to turn to all the same.
    return !notMeant.test(kind === 'regulator' ? before.replace(/\byour (?=\S* ?$)/, '') : before);
  };
  const asks = /\?\s*$/.test(raw);
  for (const { kind, pattern, weight } of plain)
    for (const { index } of pattern.matches(sentence))
      if (isMeant(index, kind) && !isOther(kind, index, own, raw))
        add(kind, index, weight, asks || !(intended.test(own) || begun.test(own)));
  for (const { kind, pattern, weight, implied } of framed)
    for (const { index } of pattern.matches(sentence))
      if ((kind === 'executive' || isMeant(index)) && !(kind === 'cancel' && matter.test(own)))
        add(kind, index, weight, implied === true || (asks && kind !== 'executive'));
  const body = raw.match(taken);
  if (body && steps.length === 0) add('regulator', body.index!, 1.5, false);
  return steps;
}
