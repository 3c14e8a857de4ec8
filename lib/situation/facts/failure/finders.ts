import { numberWord } from '../../text/numbers';
import { plainLetters } from '../../text/phrases';
import type { Sentence } from '../../text/reading';
import { body, cutPhrase, participle, relative, states, withState } from './shape';
import { subjectBefore } from './subject';

export type Finder = {
  weight: number;
  pattern: RegExp;
  phrase(match: RegExpExecArray, sentence: Sentence): string | undefined;
};

export const finder = (weight: number, pattern: string, phrase: Finder['phrase']): Finder => ({
  weight,
  pattern: new RegExp(plainLetters(pattern), 'g'),
  phrase,
});
const rest = '((?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,70})';
export const adverbs =
  '(?:(?:still|again|now|all|completely|totally|constantly|always|already|just|once more|also|both|partly|apparently|out|suddenly|simply|currently|even|only|literally|really|so|very|too) )*';
export const copula = `(?:is|are|was|were|has been|have been|had been|got|gets|keeps? getting|came|comes?|arrived|is being|'s|'s been|have come|has come|(?:have|has) been coming(?: out)?|came out|remains?|seems?|stays?|turned out)`;
const time = `(?:${numberWord}|a) (?:whole |full |long |working |entire )?(?:minute|hour|day|night|week|month|year)s?`;
const complaint = `(?:down|unavailable|unusable|slow|dead|empty|blank|off|gone|stuck|unreachable|offline|pending|overdue|late|leaking|flickering|on hold|under review|out of order|out of service|not working|unreadable|illegible|inaccessible|inedible|undrinkable|filthy|dirty|full of|fake|a fake|counterfeit|crooked|uneven|loose|not (?:genuine|real|original|as described|the one|what i)|[\\d.,]+ ?(?:mm|cm|m|inch(?:es)?|hours?|minutes?|percent|%) (?:too \\p{L}+|off|out|short|lower|higher|less|more)|off by|[^.,;:!?]{2,24} instead of|(?:[\\p{L}\\d%]+ ){0,3}(?:lower|higher|less|fewer|smaller|bigger|worse|slower|shorter|older) than|too far|too (?:small|big|large|tight|short|late|slow|low|high|expensive)|${time} (?:late|overdue|behind)|(?:delivered|sent|charged|printed|booked|imported|posted|counted) (?:twice|double|again|to the wrong)|never \\p{L}+ed|never (?:sent|done|paid|came|begun)|not (?:been )?(?:emptied|delivered|collected|received|paid|refunded|credited|available|accessible|there|visible|right|correct|installed|repaired|answered|processed|updated|cleaned|returned|sent))`;
const failing = `(?:failed|fails|fail|crash(?:ed|es)?|stopped|stops|vanished|disappeared|froze|freezes|hangs|hung|broke|breaks|died|leaks|leaked|collapsed|went down|goes down|went missing|goes missing|times? out|timed out|drops?|smells?|rattles|overheats|flickers|never (?:arrived|came|worked|happened|showed up|turned up|appeared|reached|started|got)|fell (?:apart|off|through)|came (?:apart|loose|off)|(?:was |were |has been |have been )?(?:changed|cut|reduced|lowered|raised|increased|jumped|dropped|fell) (?:by half|to a|from)|snapped|burst|exploded|caught fire|melted|ripped|split|cracked|jammed|blew|shattered|peeled|faded|shrank|rusted|gave way|slipped|overflowed|snaps|jams|sticks|(?:does|do|did|will|would|can|could|has|have)(?: not|n't| no longer| never) \\p{L}+|cannot|can't|won't|returns? (?:an? )?(?:error|[45]\\d\\d|nothing)|throws?|takes? (?:up to |about |more than |over )?\\d+|(?:only |just )?shows? (?:only )?(?:the |a |an )?(?:wrong|false|old|other|nothing|no|white|blank|black|empty|grey|spinning|small|strange|error)|c[ao]me out (?:with|wrong|blank|empty|in)|belongs to|goes from|went from|went up|rose|jumped|doubled|tripled|(?:over)?(?:bills|charges|billed|charged) (?:us|me)|(?:was|were) due|(?:shows?|says?|gives?|prints?|displays?|lists?|counts?|reads?|reports?) [^.,;:!?]{1,30} instead of|keeps? \\p{L}+ing|arrived (?:with|without|late|empty|damaged|broken|warm|open|cold|too late|in pieces)|came (?:with|without|late|in a plain|in pieces)|had no|has no|have no|(?:was|were) supposed to|should have|should (?:arrive|be here|come|reach))`;

/** The ways in which people say that something broke, each with the phrase to make of it. */
export const finders: Finder[] = [
  finder(
    3.6,
    `locked out(?: of (?:my|our|the) ([^.,;:!?()\\n]{2,30}))?(?= |$|[.,;!?])`,
    ([, thing]) => `being locked out${thing ? ` of my ${cutPhrase(thing, 3)}` : ''}`,
  ),
  finder(
    3.5,
    `there(?:'s| is| was) (?:a|an) ((?:[a-z]+ )?(?:leak|hole|crack|smell|noise|error|bug|mistake|gap|stain|scratch|fault|blockage|draught|puddle|short circuit)(?! with)(?: [^.,;:!?()\\n]{2,40})?)`,
    ([, thing]) => `the ${cutPhrase(thing!, 7)}`,
  ),
  finder(
    3.2,
    `(?:bed ?bugs?|mould|mold|mice|rats|cockroaches|maggots|black damp|sewage|rising damp|woodworm|fleas)(?: (?:in|on|under|behind) (?:my|our|the|your) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,30})?`,
    ([all]) => `the ${cutPhrase(all!, 5)}`,
  ),
  finder(
    4,
    `^no ([\\p{L} -]{3,24}?)(?:, (?:and )?no ([\\p{L} -]{3,24}?))?(?: (for|since) (${time}|\\p{L}+(?: \\d+)?))?[.!]*$|^no ([\\p{L} -]{3,24}?)(?:, (?:and )?no ([\\p{L} -]{3,24}?))?[.!,]`,
    ([, a, b, link, how, c, d]) => {
      const thing = [a ?? c, b ?? d].filter(Boolean).join(' and ');
      return answers.test(thing) || /rush|worries|problem|thanks|hurry/.test(thing)
        ? undefined
        : link === 'for'
          ? `${how} without ${thing}`
          : `the lack of ${thing}${how && !relativeDay(how) ? ` since ${how}` : ''}`;
    },
  ),
  finder(
    3.4,
    `there (?:are|were) (?:now |still |already )?((?:[\\d,.]+|${numberWord}|hundreds of|dozens of) (?:\\p{L}+ )?(?:duplicates?|errors|mistakes|crashes|leaks|scratches|gaps|holes|cracks|stains|failures|outages|charges|copies)(?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,30})`,
    ([, thing]) => `the ${cutPhrase(thing!, 6)}`,
  ),
  finder(
    3.6,
    `(?:received|got|get|sent me|sent us) (?:a |an |another |the same )?(?:\\p{L}+ )?(demand|reminder|fine|invoice|bill|penalty|warning|letter) (?:for|about) ([^;:!?()\\n]{2,40}?),? (?:which|that|although|though|but|even though) (?:i|we) (?:have |had )?(?:already )?(paid|settled|cancelled|returned)`,
    ([, what, sum, done]) => `the ${what} for ${sum} I had already ${done}`,
  ),
  finder(
    3.4,
    `(?:${numberWord}|the) (?:payments?|transactions?|charges?|transfers?|purchases?|withdrawals?|orders?) (?:\\p{L}+ ){0,6}?i (?:did not|didn't|never|have not|haven't) (?:make|made|authori\\p{L}+|place\\p{L}*)`,
    ([all]) =>
      `the ${all!.match(/payments?|transactions?|charges?|transfers?|purchases?|withdrawals?|orders?/)![0]} I did not make`,
  ),
  finder(5.2, `(?<![\\p{L}\\d])(${time}) (of|without) ${rest}`, (match, sentence) =>
    spanPhrase(match, sentence),
  ),
  finder(
    4.2,
    `without ((?:a |an |any |my |our )?(?:[^.,;:!?()\\n]|[.,:](?=\\d)){3,40}?) (?:for|since) (${time}|\\p{L}+(?: \\d+)?)`,
    ([, thing, how]) =>
      new RegExp(`^${time}$`).test(how!)
        ? `${how} without ${thing}`
        : relativeDay(how!)
          ? undefined
          : `the lack of ${thing!.replace(/^(?:any) /, '')} since ${how}`,
  ),
  finder(
    4,
    `(?:had|have|has|got|there is|with|receive|get) no ([\\p{L} -]{3,30}?) (for|since) (${time}|\\p{L}+(?: \\d+)?)(?= |$|[.,;!?])`,
    ([, thing, link, how]) =>
      answers.test(thing!)
        ? undefined
        : link === 'for'
          ? `${how} without ${thing}`
          : relativeDay(how!)
            ? undefined
            : `the lack of ${thing} since ${how}`,
  ),
  finder(4, ` ${copula} ${adverbs}(${states})(?![\\p{L}-])`, (match, sentence) => {
    const subject = subjectBefore(sentence, match.index);
    return subject && !body.test(subject) ? withState(subject, match[1]!) : undefined;
  }),
  finder(
    3.7,
    ` (${copula} ${adverbs}${complaint})(?![\\p{L}])((?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,60})`,
    relativeBefore,
  ),
  finder(
    3.6,
    ` ((?:has |have |had )?${adverbs}${failing})(?![\\p{L}])((?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,60})`,
    relativeBefore,
  ),
  finder(
    3.8,
    `(?:you|they|your (?:\\p{L}+ )?\\p{L}+) (?:have |has |just |people |simply |then )*(cancelled|canceled|closed|deleted|locked|blocked|banned|suspended|lost|damaged|declined|rejected|denied|delayed|broke|removed|refused|disconnected|dropped|smashed|dented|burned|burnt|soaked|shattered|crushed|mislaid|misplaced|ruined|scratched|cracked|flooded|stained|tore|terminated|deactivated|downgraded) ((?:my|our|all my|all our) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,50})`,
    ([, verb, thing]) => withState(cutPhrase(thing!, 4), participle(verb!)),
  ),
  finder(
    3.6,
    `(?:you|they) (?:\\p{L}+ )?(?:sent|gave|delivered|shipped|booked|installed|served) (?:me |us )?(?:with )?(?:the |a |an )?(wrong|damaged|broken|defective|faulty|expired|used|incorrect) ${rest}`,
    ([, state, thing]) => `the ${state} ${cutPhrase(thing!, 4)} you sent me`,
  ),
  finder(
    3.6,
    `(?:received|got|was given|were given|been sent|was sent) (?:only )?(?:the |a |an )?(wrong|damaged|broken|empty|used|defective|faulty|incorrect|expired|torn) ${rest}`,
    ([, state, thing]) => `the ${state} ${cutPhrase(thing!, 4)} I received`,
  ),
  finder(
    3.4,
    `(?:charged|billed|debited|invoiced)(?: (?:me|us|(?:my|our) (?:\\p{L}+ )?(?:card|account)))? (?:twice|double|two times)(?: for ((?:[^.,;:!?()\\n]|[.,:](?=\\d)){3,40}))?`,
    ([, what]) => `the double charge${what ? ` for ${cutPhrase(what, 5)}` : ''}`,
  ),
  finder(
    3.2,
    `(?:took|(?:charged|billed|debited) (?:me|us|my [a-z]+|our [a-z]+|again)|(?:taken|deducted) from (?:me|my [a-z]+)|(?:you|they) (?:have )?(?:charged|billed|debited|deducted|taken)) (?:another |a |an )?((?:[$€£] ?[\\d.,]*\\d|[\\d.,]*\\d (?:euros?|dollars?|pounds?|eur|usd|gbp))(?: \\p{L}+ fee)?)`,
    ([, sum]) => `the charge of ${sum}`,
  ),
  finder(
    3.4,
    `(?:have not|haven't|has not|hasn't|did not|didn't|never|still not|not yet|yet to|neither|nor)(?: yet| even)? (?:received|receive|got|get|gotten|seen|see)(?: back)? ((?:my|our|the|any|a|an) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,50})`,
    ([, thing]) => neverArrived(thing!),
  ),
  finder(
    3.6,
    `where(?:'s| is| are| the hell is| on earth is) ((?:my|our) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,50})`,
    ([, thing]) => neverArrived(thing!),
  ),
  finder(3.8, `where(?:'s| is| are) the ((?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,50})`, ([, thing]) =>
    neverArrived(`the ${thing}`),
  ),
  finder(
    3.5,
    `waiting (?:\\p{L}+ ){0,4}?(?:for|on) ((?:my|our) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,50})`,
    ([, thing]) => `${cutPhrase(thing!, 6).replace(/^(?:my|our) /, 'the ')} I am still waiting for`,
  ),
  finder(
    3,
    `(?:lost|losing) ((?:my|our|the|${numberWord}) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){3,40})`,
    ([, thing]) =>
      /patience|faith|trust|count|money|sleep|mind|job|time|customers?|house|hope|confidence/.test(thing!)
        ? undefined
        : `the ${cutPhrase(thing!, 5).replace(/^(?:my|our|the) /, '')} I lost`,
  ),
  finder(
    2.9,
    `(?:problems?|issues?|trouble|bug|outage|glitch|mistakes?) (?:with|in|regarding) ((?:my|our|your|the|this)? ?(?:[^.,;:!?()\\n]|[.,:](?=\\d)){3,45})`,
    ([all, thing]) => `the ${all!.split(/\s/)[0]!.replace(/([^s])s$/, '$1')} with ${cutPhrase(thing!, 5)}`,
  ),
  finder(
    2.5,
    `(?:i|we|nobody(?: \\p{L}+){0,3}|no (?:customer|user|one)s?(?: \\p{L}+){0,3}|our \\p{L}+|my \\p{L}+) (?:still |simply |now |also )?(?:can't|cannot|can not|cant|can|couldn't|could not|(?:am|are|is|was|were) (?:un|not )able to) (\\p{L}+(?: (?:in|on|into|out|up))?(?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,40})`,
    unable,
  ),
  finder(
    3,
    `(?:see|saw|found|received|opened|shown) ((?:\\p{L}+ ){1,3}(?:of|from|belonging to) (?:a different|another|other|a stranger|someone else|somebody else)(?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,40})`,
    ([, thing]) =>
      `the ${cutPhrase(thing!, 10)
        .replace(/^(?:the|a|an) /, '')
        .replace(
          / in (my|our) /,
          ' I saw in $1 ',
        )}${/ in (?:my|our) /.test(cutPhrase(thing!, 10)) ? '' : ' I saw'}`,
  ),
  finder(
    3.3,
    `(?:given|got|received|issued(?: with)?|sent) (?:a |an )(?:\\p{L}+ )?(ticket|fine|penalty|charge|bill|surcharge|demand) (?:for|of) ([$€£]? ?[\\d.,]*\\d(?: ?[$€£]| euros?| pounds?| dollars?)?)`,
    ([, what, sum]) => `the ${what} for ${sum}`,
  ),
  finder(
    3.3,
    `((?:[$€£] ?)?[\\d.,]*\\d(?: ?[$€£]| euros?| pounds?| dollars?)?) (?:debited|charged|taken|deducted|billed|booked) (?:on|from|to|off) my`,
    ([, sum]) => `the charge of ${sum}`,
  ),
  finder(
    2.5,
    `(?:nobody|no one) (?:ever )?(?:has )?(?:called|rang|phoned|calls)(?: me| us)?(?: back)?`,
    () => 'the call back that never came',
  ),
  finder(
    2.7,
    `(?:nobody|no one) (?:ever )?(?:came|showed up|turned up|appeared)`,
    () => 'the appointment nobody came to',
  ),
  finder(
    3.8,
    `since (\\p{L}+(?: \\d+)?) (?:i|we) (?:\\p{L}+ )?(?:receive|get|have|got) no ([\\p{L} -]{3,30})`,
    ([, day, thing]) =>
      relativeDay(day!) || answers.test(thing!)
        ? undefined
        : `the lack of ${cutPhrase(thing!, 4)} since ${day}`,
  ),
  finder(
    4.2,
    `(?:told|promised|assured)(?: \\p{L}+){1,4} that ((?:the |our |my )?[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,3}) would`,
    ([, thing]) => `the ${thing!.replace(/^(?:the|our|my) /, '')} I was promised`,
  ),
  finder(
    2.8,
    `(?:hereby |have |already )?(?:request(?:ed)?|applied for|asked for) ((?:the |an? |my )?(?:erasure|refund|replacement|cancellation|repair|correction|extension|deletion|copy|visa|permit|loan|invoice|access|certificate)(?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,30})`,
    ([, thing]) => `my request for ${cutPhrase(thing!, 6)}`,
  ),
  // English learnt late leaves the helper out: "my payment of last week not come".
  finder(
    3.7,
    `(?<!(?:do|does|did|has|have|had|will|would|could|can|should|i|we|you|they|he|she)) (?:is |are |was |were )?(?:still )?(?:not|no|never) (?:yet )?(?:come|came|coming|arrive|arriving|return|returned|receive|here|send|deliver|show)(?= |$|[.,;!?])`,
    (match, sentence) => {
      const subject = subjectBefore(sentence, match.index)?.replace(/ (?:of|from|for|in|on|since) .*$/, '');
      return subject && !nobody.test(subject) ? withState(subject, 'missing') : undefined;
    },
  ),
  finder(
    3.5,
    ` (${copula} ${adverbs}(?:cut off|switched off|turned off|turned away|taken down|taken away|thrown out|torn out|left out|sent back|mixed up|given away|put on hold|sold twice|not (?:cold|warm|hot|clean|dry|safe|sealed|legible|readable|complete|usable|on the (?:invoice|bill|list|statement)|(?!(?:asking|going|doing|being|having|getting|looking|trying|waiting|expecting|saying|buying|paying|interested|coming|working)(?!\\p{L}))\\p{L}{3,}ing)))(?![\\p{L}])((?:[^.,;:!?()\\n]|[.,:](?=\\d)){0,60})`,
    relativeBefore,
  ),
  finder(
    3.5,
    ` ((?:contains?|holds?|shows?|lists?|carr(?:y|ies)) (?:every|all|the (?:wrong|same|old|details|data|name)|someone|somebody|another|an? (?:dead|wrong|old|different|stranger)|medication|only half|no) (?:[^.,;:!?()\\n]|[.,:](?=\\d)){2,50})`,
    (match, sentence) => {
      const subject = subjectBefore(sentence, match.index);
      return subject && !nobody.test(subject)
        ? relative(subject, match[1]!.split(' ')[0]!, match[1]!.split(' ').slice(1).join(' '), 8)
        : undefined;
    },
  ),
  finder(
    3.4,
    `(?:you|they) (?:have |just |simply |people |then )*(?:removed|taken away|took away|rounded away|discontinued|scrapped|dropped|switched off|cut off|took out|hidden) (?:the|my|our|all|both|a) ([^.,;:!?()\\n]{3,40})`,
    ([, thing]) => `the missing ${cutPhrase(thing!, 4)}`,
  ),
  finder(
    3.2,
    `(?:you|they) (?:have |still |just )*(?:took|charged|billed|debited|deducted|invoiced) (?:me |us )?(?:for )?(?:all |both )?(?:the |my |our )?(${numberWord} (?!times?|euros?|pounds?|dollars?|days?|weeks?|months?)[\\p{L} ]{3,24})`,
    ([, thing]) => `the ${cutPhrase(thing!, 4)} you charged`,
  ),
  finder(
    3.2,
    `(?:you|they) (?:have|hold|kept|keep|are holding|are keeping|still have) (?:my|our) ([\\p{L} ]{3,24}?) (?:since|for (?:over |more than |now )?${time}|now for)`,
    ([, thing]) => `the wait for my ${cutPhrase(thing!, 3)}`,
  ),
  finder(
    3,
    `(letters?|bills?|calls|mails?|e-?mails|reminders?|demands?|fines?) (?:addressed|made out|written|sent) to (?:a |an )?((?:mr|mrs|ms|dr)\\.? [\\p{L} -]{3,24}?|[\\p{L}]+ [\\p{L}]+)(?= about| for| regarding|[.,;!?]|$)`,
    ([, what, whom]) => `the ${what} to ${whom}`,
  ),
  finder(
    2.7,
    `(?:i|we) (?:have |had |'ve )?(?:already |again |now )?(?:asked|requested|told) (?:you )?(?:\\p{L}+ )?to (name|send|provide|confirm|delete|change|correct|give|list|remove|update|stop|cancel|close|transfer|issue) ((?:[^.,;:!?()\\n]|[.,:](?=\\d)){3,50})`,
    ([, verb, thing]) => `my unanswered request to ${verb} ${cutPhrase(thing!, 4)}`,
  ),
  finder(
    2.9,
    `(?:the|my|our|a|this|your) ((?:\\p{L}+ ){0,2}?(?:mix-?up|overcharge|overbooking|no-show|data loss|double booking|misunderstanding|miscalculation|typing error|typo|price increase|power cut|blackout))(?![\\p{L}])`,
    ([, thing]) => `the ${thing}`,
  ),
];

const nobody =
  /^(?:nobody|no one|someone|somebody|you|they|i|we|it|he|she|this|that|reception|.* (?:technician|engineer|driver|man|woman|lady|colleague))$/i;

export function relativeBefore(match: RegExpExecArray, sentence: Sentence): string | undefined {
  const subject = subjectBefore(sentence, match.index);
  return subject && relative(subject, match[1]!, match[2] ?? '');
}

export const neverArrived = (thing: string) => {
  const plain = cutPhrase(thing, 6);
  return /^(?:an?|any|the)? ?(?:chance|time|word|problem|idea|clue|more|single|answer|reply|response|explanation|confirmation|help|update|news)\b/.test(
    plain,
  )
    ? undefined
    : `${plain.replace(/^(?:any|an?|my|our) /, 'the ')} that never arrived`;
};
export const answers =
  /\b(?:letter|call|phone call|e-?mail|apology|reason|warning|notice|one|answer|reply|replies|news|response|word|update|idea|time|more|explanation|information|contact|help|choice|discounts?|vouchers?|coupons?|credits?|thanks|excuses?|sympathy|way|problem|rush|hurry|trouble|access to the premises)\b/;
const relativeDay = (text: string) => /^(?:yesterday|today|this|last|then|i|we|you|it)\b/.test(text);

function unable([all, act]: RegExpExecArray): string | undefined {
  if (
    /\b(?:nobody|no)\b/.test(all!) === / (?:can't|cannot|can not|cant|couldn't|could not) /.test(all!) &&
    / can /.test(all!)
  )
    return undefined;
  if (!/\b(?:nobody|no)\b/.test(all!) && / can \p{L}/u.test(all!) && !/can not/.test(all!)) return undefined;
  if (
    /^(?:believe|wait|understand|tell|say|imagine|find|remember|recommend|stress|afford|sleep|be|do|help|see|accept|take|trust|even|thank|speak|read|go|come|keep|stand|express|describe|decide|reach|have|just|not|only)\b/.test(
      act!,
    )
  )
    return undefined;
  return `not being able to ${cutPhrase(act!, 6)}`;
}

/** "six months of reports are wrong" → "six months of wrong reports". */
function spanPhrase(
  { 1: span, 2: link, 3: words, index }: RegExpExecArray,
  { own }: Sentence,
): string | undefined {
  const thing = cutPhrase(words!.replace(/ (?:are|is|were|was|went|have|has|that|which|to)\b.*$/, ''), 4);
  if (
    !thing ||
    /^(?:waiting|experience|my life|age|service|loyalty|being|use|work|notice|any|an? (?:answer|reply|word|response)|answer|reply|savings|trying|this|your)\b/.test(
      thing,
    )
  )
    return undefined;
  if (link === 'without') return `${span} without ${thing}`;
  const state = own.slice(index).match(new RegExp(`(?<!\\p{L})(?:${states})(?!\\p{L})`, 'u'))?.[0];
  if (!state)
    return /mail|calls|silence|trouble|outages?|delays?|problems|downtime|noise|building work/.test(thing)
      ? `${span} of ${thing}`
      : undefined;
  return `${span} of ${thing.includes(state) ? '' : `${participle(state)} `}${thing}`;
}
