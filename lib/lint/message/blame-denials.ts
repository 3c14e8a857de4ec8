import { type Frame, opens, ourSide } from './blame-words';

const charge =
  '(?:fault|problem|mistake|doing|concern|job|issue|responsibility|business|department|area|call|place|decision|duty|role|task)(?! of expertise)';
const others =
  '(?:(?:all |most )?(?:(?:of )?our )?(?:other|most|all|thousands of|millions of|hundreds of|countless|the other|many other) (?:\\w+ )?(?:customers|users|people|clients|residents|guests|passengers|subscribers|members|tenants|buyers|companies|families)|everyone else|everybody else|(?:the )?others|the rest of (?:us|the \\w+)|anyone else|nobody else|no one else)';
const us =
  '(?:we|i|our \\w+|my \\w+|crews?|staff|workers|drivers?|the (?:team|crews?|staff|workers|drivers?|city|department))';

/** "It is not our fault": none of our doing, nobody else complains, we do what we can. */
export const denials: readonly Frame[] = [
  // Not us.
  `(?:(?:it|this|that)(?:'s| is| was) )?(?:not|isn't|wasn't|hardly|neither) (?:really |entirely |in )?(?:our|my) (?:\\w+ )?${charge}(?= )`,
  `not (?:really )?(?:the |a |an |any )?(?:\\w+ )?(?:responsibility|duty|fault|obligation) (?:of|for)(?: the| our)? \\w+`,
  `(?:is|are|was) not (?:really )?(?:the|an?|any) (?:\\w+ )?(?:problem) (?:of|for)(?: the| our)? \\w+`,
  `(?:isn't|not) (?:really )?(?:the |our |this )?\\w+(?:'s|s') (?:\\w+ )?(?:job|responsibility|problem|fault|duty|business)`,
  `not (?:a |the )?(?:city|town|council|state|company|school|landlord|airline|county|police|department|store) (?:problem|issue|matter)`,
  `not (?:a |the )?[\\w']+ responsibility`,
  `(?:\\w+ )?(?:(?:are|is|am|was|were)(?: \\w+)? not|'re not|'s not|aren't|isn't|wasn't|i'm not|we're not|(?:will|shall|can|could|would|should) not be|won't be|can't be|cannot be|cannot be held|can't be held|not be held|accepts? no|takes? no|bears? no|assumes? no|have no|has no|disclaims? (?:all|any)) (?:(?:held|in any way|legally|financially|at all) )?(?:responsible|liable|responsibility|liability|to blame|at fault|accountable|answerable)(?: for)?`,
  `(?:cannot|can't|do not|don't|will not|won't|does not|doesn't) (?:\\w+ )?(?:accept|take|assume|bear) (?:any |the |all |full )?(?:responsibility|liability|blame)(?: for)?`,
  `(?:this|that|it|\\w+)(?: is|'s| has| had| have)? (?:absolutely |really )?nothing to do with (?:us|me|our \\w+)`,
  `(?:we|i)(?:'ve| have| had) (?:absolutely )?nothing to do with`,
  [
    'with / do / how what / anything to',
    `(?:how|what) (?:does|do|has|did|would) (?:this|that|it|your \\w+) (?:have |got )?(?:anything |to )to? ?do with`,
  ],
  `your (?:\\w+ )?(?:question|problem|issue|complaint|request|post|concern|message|case|inquiry|query) (?:is|has|had)(?: absolutely| really)? (?:nothing to do with|not (?:related to|about|relevant|a matter for)|unrelated to|irrelevant)(?: \\w+)?`,
  `(?:definitely|certainly|surely|obviously|clearly|probably)(?: was| were)? not (?:me|us|our \\w+)(?= )`,
  `(?:it|that|this)(?: was|'s| is)(?: \\w+ly)?(?: not|n't) (?:me|us|our (?:crew|team|staff|driver|people|side|end)|my (?:team|crew|staff|side))(?= )`,
  `(?:it|that|this) (?:wasn't|isn't) (?:me|us|our (?:crew|team|staff|driver|people)|my (?:team|crew|staff))(?= )`,
  `none of (?:our (?:staff|people|crews?|drivers|team|agents)|us) (?:said|did|told|would|made|was)`,
  `(?:we|i|our \\w+|my \\w+|city|department) (?:have |has |had )?(?:did|done|made) (?:absolutely )?(?:nothing wrong|everything (?:right|correctly|properly|by the book|we could|possible)|no (?:mistake|error)s?)`,
  `(?:we|i)(?:'ve) done (?:absolutely )?(?:nothing wrong|everything (?:right|correctly|properly|by the book|we could|possible))`,
  `(?:nothing|no (?:error|problem|issue|fault|defect|mistake))(?: is|'s| was)? (?:wrong )?(?:with|on|at|in) ${ourSide}`,
  `(?:everything|all|it|that|this)(?:'s| is| was)? (?:works|working|worked|fine|ok|okay|correct|in order|set up correctly)(?: (?:fine|well|correctly|perfectly|properly|normally|as expected))? (?:on|at|from|with) ${ourSide}`,
  `${ourSide} (?:is|are|was|were|works?|worked|runs?)(?: working| running| perfectly| just| absolutely)* (?:fine|perfectly|flawlessly|without (?:any )?(?:problem|issue|error)s?)(?= )`,
  `exactly as (?:designed|intended|advertised)`,
  `(?:beyond|outside|outside of|out of) (?:our|my) (?:control|hands|power)`,
  `(?:our|my) hands are tied`,
  `(?:not|isn't) up to (?:us|me)(?= )`,
  `(?:that's|that is|is) between you and`,
  `take (?:it|that|this|your \\w+) up with`,
  `${opens}complain to (?:them|him|her|your \\w+|microsoft|google|apple|the (?:manufacturer|seller|carrier|courier|landlord|bank|airline|council))(?= ?(?:[.!,;]|about|instead|not|$))`,
  `(?:don't|do not|stop|quit|please don't|cannot|can't|can) blam(?:e|ing) (?!you)\\w+`,
  `(?<=^ |, |so |please )blame (?!for)(?:\\w+)`,
  `put the blame on`,
  `point(?:ing)? (?:the |your )?fingers?`,
  `(?:problem|issue|fault|mistake|responsibility|job) ,? ?(?:and )?(?:not|isn't) (?:ours|mine)(?= )`,
  `(?:is|that's|it's) (?:not ours|not mine)(?= [.!,])`,
  `(?:just|only|merely) the messenger`,
  `(?:shoot|blame) the messenger`,
  `(?:i|we) (?:just|only) work (?:here|for)`,
  [
    'magician magicians wizard wizards reader readers mind-reader psychic psychics lawyer lawyers secretary secretaries babysitter babysitters mother servant therapist robot robots worker workers personal department helpdesk desk technician technicians employee employees police charity bank / not',
    `(?:i am|i'm|we are|we're) not (?:an? |your |the |some )(?:\\w+ )?(?:magicians?|wizards?|mind-?readers?|psychics?|lawyers?|secretar(?:y|ies)|babysitters?|mothers?|servants?|therapists?|robots?|miracle workers?|personal \\w+|it department|help ?desk|technicians?|employees?|police|charity|bank)`,
  ],
  `(?:aren't|are not|don't get|not getting|not) paid (?:to|for|enough)`,
  // We do what we can.
  `(?:we|i)(?:'re| are|'m| am) (?:just|only|simply|merely|all just) (?:trying to do|doing|here to do) (?:our|my|their) (?:jobs?|best|duty|work)`,
  `sorry for doing our jobs?`,
  `(?:we|i|crews?|guys|workers) (?:do|did) (?:our|my|their) jobs?(?= [.!,])`,
  `(?:we|i)(?:'re| are|'m| am) (?:already |all |really |truly )?(?:doing|trying) (?:our|my) (?:very |level )?best(?! to)(?= )`,
  `${us} (?:are|is|were|was) (?:doing|trying) (?:our|their|the) (?:very )?best(?: (?:that )?(?:we|i|they) can)?(?! to)`,
  `(?:did|tried|have done|has done) (?:our|its|their|the|my|his|her) (?:very |level )?best(?= )`,
  `${us}(?:'ve| have| has)? (?:did|done|do|doing) (?:the )?(?:best|all|what|everything) (?:that )?(?:we|they|i|he|she) (?:can|could)(?! to)`,
  `(?:we|i)(?:'re| are|'m| am|\\w+)? (?:are |am |is )?only human`,
  `(?:we|i) (?:only have|have only) (?:two hands|so many)`,
  `can only do so much`,
  `only so much (?:that )?(?:we|i|they|one)`,
  `(?:we|i) (?:also )?have (?:other|many other|hundreds of|thousands of|more important|better|plenty of) (?:\\w+ )?(?:customers|clients|users|cases|tickets|things|orders|requests|priorities|matters|calls|complaints|work)(?= )(?: to do)?`,
  `(?:not|aren't|isn't) (?:our|the|my) only (?:customer|client|person|user|case|ticket|guest|tenant|street|resident)`,
  `nothing (?:more |else |further )?(?:that )?(?:we|i) (?:can|could) (?:possibly )?do(?= )(?! (?:for|to) (?:make|help))`,
  `(?:we|i) (?:can't|cannot|can not) do anything (?:more |else )?about`,
  // Nobody else complains.
  `(?:works?|worked|working)(?: (?:just |perfectly )?(?:fine|well|perfectly|great|flawlessly|ok|correctly))? for (?:(?:everyone|everybody) else|millions|thousands|(?:all |most )?(?:of )?(?:our |the )?(?:other|others|rest)|most (?:people|users|customers)|all (?:other|our))(?: \\w+)?`,
  [
    'problem problems trouble issue issues difficulty difficulties complaint complaints complain complained complaining manage managed manages cope coped copes happy fine satisfied had / other others most all thousands millions hundreds countless else rest',
    `${others} (?:seems? to |also |have |has |had |do |does |can )?(?:manages? (?:just |without |to |it )|managed|coped?|copes|had no|no (?:problem|trouble|issue|difficult\\w+|complaint)s?|not complain\\w*|never (?:had|complained)|(?:haven't|hasn't|don't|didn't) (?:had|complain\\w*|have (?:this|that|a) )|are (?:happy|fine|satisfied)|is (?:happy|fine))(?: \\w+)?`,
  ],
  `(?:nobody|no one|no-one) else (?:has|had|have|is|was|seems?|on|in|among|at|here|ever|reports?|reported|complain\\w*|experienc\\w*|gets?|got)(?: \\w+)?`,
  `(?:nobody|no one|no-one) (?:forced|made|asked) you(?: \\w+)?`,
  `(?:nobody|no one|no-one) (?:has |had |ever |has ever )?(?:complain(?:ed|s)|has this)(?: \\w+)?`,
  [
    'complain complained complaining report reported reporting had has have say said ask asked experience experiencing experienced mention mentioned problem / only first',
    `you(?:'re| are) the (?:only|first)(?: \\w+)? (?:who|that|to|with) (?:has |have |ever )?(?:complain\\w*|report\\w*|ha[sd]|have|say|said|ask\\w*|a problem|this problem|experienc\\w*|mention\\w*)`,
  ],
  `(?:we|i)(?:'ve| have| had)? (?:never|not) (?:had|received|heard|seen|got) (?:any |a |a single |one )?(?:\\w+ )?(?:complaints?|such (?:a )?\\w+|(?:problems?|issues?|reports?) (?:like|with|about|of) (?:this|that|it))(?: \\w+)?`,
  `no (?:other )?(?:customers?|users?|one) (?:has|have) (?:ever )?complained`,
  `(?:there (?:are|have been|were)|have|had|received) no other (?:complaints|reports)`,
  `no (?:other )?complaints (?:about|from|of)`,
  `(?:issue|problem|question|complaint|concern|error) ,? (?:but )?(?:it|this|that) (?:has|had) nothing to do with`,
  `not (?:anyone|anybody|us|me) here(?= )`,
  `(?:i|we) (?:will|'ll) not (?:help|assist|support) (?:you)?`,
];
