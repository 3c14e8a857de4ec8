import { nounPhraseAfter } from '../../text/noun-phrase';
import { numberWord } from '../../text/numbers';
import { adverbs, answers, copula, type Finder, finder, neverArrived, relativeBefore } from './finders';
import { cutPhrase } from './shape';

const loose = '(?:[^.,;:!?()\\n]|[.,:](?=\\d))';
const ours = `(?:you|they|(?:your|the) (?:\\p{L}+ )?\\p{L}+)`;
const condition =
  "red|brown|black|yellow|green|cloudy|lukewarm|warm|ice cold|stone cold|soaked|soaking(?: wet)?|wet|damp|mouldy|rotten|raw|burnt|burned|stale|sour|rancid|rusty|bent|dented|crushed|squashed|frayed|smashed|shattered|melted|sticky|smelly|invisible|silent|unlocked|wide open|in (?:two|three|four|pieces|bits|half|halves|shreds|tatters|flames)|the colour of|upside down|back to front|inside out|nowhere|gone|somebody else's|someone else's|another \\p{L}+'s";
/** What makes a deed that is right elsewhere wrong. */
const amiss =
  /\b(?:never|wrongly|mistakenly|double|twice|without|instead|although|by mistake|in error|some(?:one|body)|another|other|wrong|old|strangers?|neighbou?rs?|away|open|empty|rain|bin|too|no|nobody|different|despite|only)\b/;
/** What was done with a thing, and how one says that it was. */
const deeds: Record<string, string> = {
  gave: 'given',
  sold: 'sold',
  passed: 'passed',
  handed: 'handed',
  moved: 'moved',
  transferred: 'transferred',
  swapped: 'swapped',
  merged: 'merged',
  reset: 'reset',
  erased: 'erased',
  emptied: 'emptied',
  overwrote: 'overwritten',
  opened: 'opened',
  threw: 'thrown',
  tipped: 'tipped',
  left: 'left',
  dumped: 'dumped',
  put: 'put',
  sent: 'sent',
  posted: 'posted',
  shipped: 'shipped',
  delivered: 'delivered',
  returned: 'returned',
  towed: 'towed',
  clamped: 'clamped',
  seized: 'seized',
  took: 'taken',
  kept: 'kept',
  cut: 'cut',
  drilled: 'drilled',
  halved: 'halved',
  doubled: 'doubled',
  changed: 'changed',
  altered: 'altered',
  forgot: 'forgotten',
  overlooked: 'overlooked',
  ignored: 'ignored',
  reassigned: 'reassigned',
  rented: 'rented',
  resold: 'resold',
};
const past = Object.keys(deeds).join('|');
/** Harm by itself; the rest is harm only where somebody complains of it. */
const harmed =
  'thrown|tipped|dumped|towed|clamped|seized|eaten|swallowed|drained|erased|overwritten|emptied|reassigned|resold|forgotten|overlooked|ignored|halved|carried|estimated|cut|drilled|left';
const done = [...new Set([...Object.values(deeds), 'assigned'])]
  .filter((word) => !harmed.split('|').includes(word))
  .join('|');
const with_ = `(away|off|out|up|down|over|back|behind|(?:to|in|on|at|into|onto|with|from|for|without) ${loose}{2,40})?`;

/** What has happened, told as an event and without a word for a fault. */
export const events: Finder[] = [
  finder(
    3.5,
    ` ((?:has |have |had )?${adverbs}(?:(?:came|come|comes|fell|falls|fallen|broke|dropped|drops|slid|blew|blown|went|gone|burst) (?:away|off|down|apart|loose|undone|unstuck|to pieces|in two|in half|over|flat|bad|dead|dark|black|white|blank|astray|haywire|open)|gave (?:way|out|up)|(?:cuts?|drops?|dropped|goes|went|logs? (?:me|us)|kicks? (?:me|us)|throws? (?:me|us)) (?:out|off)|c[ao]me back(?= (?:to|with|without|empty|again|un|in |broken|damaged|wet|dirty|worse|cracked|torn))|restarts|reboots|disconnects|lands?|landed in|ended up (?:in|at|on)|(?:comes?|came|arrive[sd]?|runs?|ran|goes|went|appears?|appeared|prints?|fires?|books?|sends?|counts?|shows? up) (?:\\p{L}+ )?(?:twice|two times|three times|double|in duplicate)))(?![\\p{L}])(${loose}{0,60})`,
    relativeBefore,
  ),
  finder(
    3.3,
    ` (${copula} ${adverbs}(?:(?:lying |sitting |standing )?(?:on the (?:floor|ground|street|pavement|road)|under water|in (?:the|a) (?:bin|skip|hedge|gutter|rain|mud|street|wrong \\p{L}+)))|(?:lies|lay|sits|sat) (?:in|on|under) the \\p{L}+)(?![\\p{L}])(${loose}{0,40})`,
    relativeBefore,
  ),
  finder(
    3,
    ` ((?:${copula}|turned|has turned|have turned|went|runs|ran|was handed (?:to )?(?:me|us)|were handed (?:to )?(?:me|us)) ${adverbs}(?:all |half |quite |rather |almost )?(?:${condition}))(?![\\p{L}])(${loose}{0,40})`,
    relativeBefore,
  ),
  finder(
    3.4,
    ` ((?:was|were|has been|have been|had been|got|'s been) ${adverbs}(?:never |wrongly |mistakenly |just |already |being )?(?:${harmed}))(?![\\p{L}])(${loose}{0,50})`,
    relativeBefore,
  ),
  finder(
    2.7,
    ` ((?:was|were|has been|have been|had been|got|'s been) ${adverbs}(?:never |wrongly |mistakenly |just |already |double |being )?(?:${done}))(?![\\p{L}])(${loose}{0,50})`,
    (match, sentence) => (amiss.test(match[0]) ? relativeBefore(match, sentence) : undefined),
  ),
  // "is not ticked", "wasn't there", "aren't mine".
  finder(
    2.7,
    ` ((?:is|are|was|were|has been|have been)(?: not|n't| never)(?: yet| even| been| actually)* (?:\\p{L}{2,}(?:ed|en)|here|there|mine|ours|paid|sent|done|made|kept|put|met|read|shown|sold|built|cut|set|on (?:the|my|our|your) \\p{L}+|in (?:the|my|our|your) \\p{L}+|at (?:the|my|our|your) \\p{L}+))(?![\\p{L}])(${loose}{0,40})`,
    (match, sentence) =>
      /\b(?:allowed|supposed|interested|satisfied|impressed|amused|informed|asked|told|prepared|convinced|surprised|pleased|concerned|meant|needed|required|involved|even|open|often|listen|happen|been)$/.test(
        match[1]!,
      )
        ? undefined
        : relativeBefore(match, sentence),
  ),
  finder(
    3.5,
    ` (opens|fits|shows|does|prints|plays|charges|contains|heats|cools|moves|loads|saves|leads|goes|works|reaches|matches|records|answers) (?:absolutely |literally |simply )?(?:nothing|nowhere|no one|nobody|none)(?![\\p{L}])`,
    (match, sentence) => {
      const verb =
        match[1] === 'does'
          ? 'work'
          : match[1]!.replace(/es$/, (end) => (/ch|o/.test(match[1]!) ? '' : end)).replace(/s$/, '');
      return relativeBefore(
        Object.assign([...match], {
          index: match.index,
          1: `does not ${verb}`,
          2: '',
        }) as unknown as RegExpExecArray,
        sentence,
      );
    },
  ),
  finder(
    3.5,
    `(?<![\\p{L}])(${ours}) (?:have |has |had |just |simply |then |also |even |again |people )*(${past}) ((?:my|our) [\\p{L}'-]+(?: (?!(?:away|off|out|up|down|over|back|behind|to|in|on|at|into|onto|with|from|for|without|and|but|so|when|because|as)(?!\\p{L}))[\\p{L}-]+){0,2}) ?${with_}`,
    ([, who, verb, thing, tail = '']) => {
      const what = thing!.replace(/^(?:my|our) /, 'the ');
      if (answers.test(what) || /(?:time|money|question|name|day|turn|word|work|life|claim)s?$/.test(what))
        return undefined;
      if (
        /^(?:changed|altered|ignored|forgot|put|kept|took|sent|passed|left|gave|delivered|returned|opened|posted|moved)$/.test(
          verb!,
        ) &&
        !tail &&
        !/^(?:changed|altered|took|kept|opened|moved)$/.test(verb!)
      )
        return undefined;
      const rest = cutPhrase(tail, 5);
      const end = rest ? ` ${rest}` : '';
      return /^(?:you|they)$/.test(who!)
        ? `${what} you ${verb}${end}`
        : `${what} that was ${deeds[verb!]}${end}`;
    },
  ),
  finder(
    3.5,
    `(?:machine|terminal|atm|dispenser|kiosk|locker|meter)(?: ${loose}{0,40}?)? (?:has |had |just )?(?:ate|eat|eats|eaten|swallowed|swallows|kept|keeps|took|retained) ((?:my|our) [\\p{L}-]+)`,
    ([, thing]) => `${thing!.replace(/^(?:my|our) /, 'the ')} the machine kept`,
  ),
  finder(
    3.4,
    `(?:you|they) (?:have |'ve |just |again |then |now )*(?:sent|gave|delivered|shipped|sold|served|brought|handed|fitted|installed|issued) (?:me|us|my \\p{L}+|our \\p{L}+) (?:with )?(${loose}{2,30}?) instead of (${loose}{2,30})`,
    ([, got, wanted]) => insteadOf(got!, wanted!),
  ),
  finder(
    3.4,
    `(?:got|received|was given|were given|found) (${loose}{2,30}?) instead of (${loose}{2,30})`,
    ([, got, wanted]) => insteadOf(got!, wanted!),
  ),
  finder(
    2.6,
    `(?:you|they) (?:have |'ve |just |again |then )*(?:sent|delivered|shipped|sold|served|fitted|installed|issued|assigned|booked) (?:me|us) (?:with |into |on )?(?:a |an |the )?(${loose}{3,40})`,
    ([, thing]) => {
      const plain = cutPhrase(thing!, 4);
      return notGoods.test(plain) ? undefined : `the ${plain} you sent me`;
    },
  ),
  finder(
    2.9,
    `(?:i|we) (?:was|were|have been|had been|got|'ve been) (?:then |only |just )*(?:given|assigned|handed|put in|moved (?:in)?to|placed in|sold|served|allotted|allocated) (?:a |an |the |only )?(${loose}{3,40})`,
    ([, thing]) => {
      const plain = cutPhrase(thing!, 4);
      return notGoods.test(plain) ? undefined : `the ${plain} I was given`;
    },
  ),
  // What was done to people has no thing that failed: it is named as it was.
  finder(
    3.3,
    `(?:^|(?<![\\p{L}]))(i|we|(?:my|our) (?:\\p{L}+ )?\\p{L}+) (?:was|were|have been|had been|has been|got|am being|are being) (?:then |simply |just |also |again |nearly |all )*((?:left (?:standing|waiting|sitting|lying|alone|behind|out|hanging|without)|turned away|sent (?:home|away)|thrown (?:out|off)|kicked (?:out|off)|hung up on|cut off|laughed at|shouted at|carried (?:off|out)|overcharged|misled|lied to|forgotten|bumped(?: off)?|stranded|locked in|asked to leave|double-charged|charged for)(?![\\p{L}])${loose}{0,40})`,
    ([, who, deed]) => {
      const act = cutPhrase(deed!, 6);
      return /without$/.test(act)
        ? undefined
        : /^(?:i|we)$/.test(who!)
          ? `being ${act}`
          : `${who} being ${act}`;
    },
  ),
  finder(
    3.4,
    `(?:^|[^\\p{L}])(?:day|week|month|night) (${numberWord}) (?:without|of no) (?:a |an |any |my |our |the )?(${loose}{3,40})`,
    ([all, count, thing]) => {
      const unit = all!.match(/day|week|month|night/)![0];
      const plain = cutPhrase(thing!, 3);
      const owned =
        /^(?:heating|power|water|hot water|electricity|gas|internet|light|heat|phone|service|access|pay|food)\b/.test(
          plain,
        )
          ? plain
          : `my ${plain}`;
      return answers.test(plain) ? undefined : `${count} ${unit}s without ${owned}`;
    },
  ),
  finder(
    3.3,
    `(?:no (?:sign|trace) of|still no (?:sign of |trace of |word (?:of|on|about) )?) ?((?:my|our|the) ${loose}{2,40}|[\\p{L}-]{4,}(?: [\\p{L}-]+)?(?=[.,!?;]|$| in| on| at| for| since| after| from))`,
    ([, thing]) =>
      answers.test(thing!) || /^(?:one|sign|trace|luck|joy|good|use)(?!\p{L})/u.test(thing!)
        ? undefined
        : neverArrived(thing!.replace(/^(?!my |our |the )/, 'the ')),
  ),
  finder(
    3.2,
    `(?<![\\p{L}])where (?:my|our|the) ([\\p{L}-]+(?: [\\p{L}-]+)?) (?:should be|ought to be|was supposed to be)(?![\\p{L}])`,
    ([, thing]) => `the missing ${thing}`,
  ),
  finder(
    3.2,
    `^((?:[$€£] ?)?[\\d.,]*\\d(?: ?[$€£]| euros?| pounds?| dollars?)) (for (?:one|a|an|two|the|my|our|some|nothing but|something) ${loose}{3,50})`,
    ([, sum, what]) =>
      /(?:[$€£]|euro|pound|dollar)/.test(sum!) ? `the ${sum} ${cutPhrase(what!, 5)}` : undefined,
  ),
  finder(
    3.3,
    `(?:could|can|would)(?: not|n't)(?: even)? (?:hear|see) (?:me|us|each other|one another|anything|a word|my screen|our screen)`,
    (_, { message }) =>
      /\b(?:call|meeting|line|phone|headset|microphone|mic|sound|audio|video|webinar|conference|speaker|screen)\b/i.test(
        message.text,
      )
        ? 'the call on which I could not be heard'
        : undefined,
  ),
  finder(
    3.4,
    `(?:left|leaves|made|with) (?:me |us )?(?:with )?(?:a|an|two|three|several) (?:\\p{L}+ )?(hole|scratch|mess|dent|puddle|stain|crack|gap|burn|flood|mark|tear)s? ((?:in|on|across|under|behind) (?:my|our|the) [\\p{L}-]+(?: [\\p{L}-]+)?)`,
    ([, what, where]) => `the ${what} ${cutPhrase(where!, 4)}`,
  ),
  finder(
    3,
    `(?:billed|charged|invoiced|debited|fined) (?:me|us|my \\p{L}+|our \\p{L}+) (?:again |still |also )?for ((?:an?|the|my|our|two|three|four|something|\\p{L}{4,}) ${loose}{2,40})`,
    ([, what]) => `the charge for ${cutPhrase(what!, 5)}`,
  ),
  finder(
    3,
    `(?:got|received|get|sent me|sent us) (?:a|an|another|the|one more) (?:\\p{L}+ )?(bill|invoice|fine|reminder|demand|penalty|summons) (?:for|about|over) ((?:an?|the|my|our|something) ${loose}{2,40})`,
    ([, what, about]) => `the ${what} for ${cutPhrase(about!, 5)}`,
  ),
  // What they took us for, where nothing else is named.
  finder(
    2.4,
    `(?:chose|picked|booked|paid(?: extra| more)?|reserved|signed up|rented|hired|bought|came to you|came here) (?:${loose}{0,40}? )?(?:because of|for) (?:the|your|a|an) ([\\p{L}-]{3,}(?: [\\p{L}-]+)?)`,
    (match, sentence) => {
      const at = match.index + match[0].length - match[1]!.length;
      const thing = nounPhraseAfter(sentence, at)?.split(/ (?:of|for|in|on|at|with|from) /)[0];
      return thing &&
        !notGoods.test(thing) &&
        !/(?:night|week|month|year|day|hour|refund|price|while|time|wedding|trip|holiday|birthday)s?$/.test(
          thing,
        )
        ? `the trouble with the ${thing}`
        : undefined;
    },
  ),
];

const notGoods =
  /\b(?:links?|receipts?|messages?|mails?|e-?mails?|letters?|texts?|reminders?|forms?|template|same|numbers?|codes?|replies|reply|answers?|surveys?|questionnaires?|confirmations?|screenshots?|copy|copies|instructions?|smiley|apolog\w+|vouchers?|lectures?|chance|choice|time|runaround|thing|one|lot|back|home|away|round|no reason|reason|impression|advice|number|new \w+)\b/;

const insteadOf = (got: string, wanted: string): string | undefined => {
  const bare = (text: string) => cutPhrase(text, 4).replace(/^(?:an?|the|my|our|only|just) /, '');
  return bare(got) && bare(wanted) && !answers.test(got)
    ? `the ${bare(got)} instead of the ${bare(wanted)}`
    : undefined;
};
