import { type Frame, ruleBook } from './blame-words';

const lawful =
  '(?:(?:\\S+ ){0,3}?(?:laws?|statutes?|ordinances?|codes?|regulations?)|city (?:rules|policy)|the state|the city|the federal \\w+|policy|our \\w+|company (?:policy|rules)|the rules|the terms|contract)';
const book =
  '(?:website|site|page|manual|documentation|faqs?|label|sign|form|receipt|ticket|invoice|article|guide|instructions|description|box|packaging|screen|post|listing|menu)';
const says =
  '(?:says?|said|states?|stated|shows?|showed|explains?|explained|mentions?|mentioned|describes?|described|indicates?|indicated|written|marked|labell?ed|visible|posted|displayed|spelled out|listed|laid out)';
const clearly = '(?:clearly|plainly|explicitly|very clearly|quite clearly|in black and white|unambiguously)';

/** "Company policy": hides behind a rule, or points at where it was written. */
export const ruleBound: readonly Frame[] = [
  `(?:as per|per|according to|under|in line with|in accordance with|in compliance with|in keeping with|against|due to|because of|as a matter of|contrary to) (?:the |our |company |city |state |store |the company's )(?:\\w+ ){0,2}?(?:polic(?:y|ies)|terms(?: (?:of (?:service|use|sale)|and conditions))?|rules|guidelines|regulations|procedures?|protocols?)(?= )(?! of your)`,
  `(?:as a matter of|due to|because of|against|by|per) (?:company |store |corporate )?(?:policy|regulations)(?= )`,
  `(?:as per|per|according to|under|against|due to|because of) our (?:\\w+ )?(?:contract|agreement|conditions)`,
  `(?:this|that|it)(?:'s| is| would be) (?:just |simply |also |against )?(?:a|our|an|the|standard|company) (?:\\S+ )?(?:policy|rules?|procedure)(?= )`,
  `(?:those|these) are (?:just |simply )?(?:the|our) rules`,
  `rules are (?:the )?rules`,
  `policy is policy`,
  `rules (?:\\w+ )?apply to (?:everyone|everybody|all)`,
  `same rules? (?:\\w+ )?(?:for|to) (?:everyone|everybody|all)`,
  `(?:our|company|the|store|city|your) (?:\\w+ ){0,2}?(?:${ruleBook}|${book}) (?:\\w+ )?(?:${clearly} ${says}|prohibits?|forbids?|(?:do|does) not allow|(?:don't|doesn't) allow|(?:do|does) not permit|(?:don't|doesn't) permit)`,
  `(?:our|company) (?:\\w+ )?${ruleBook} (?:is|are) (?:very |quite |perfectly )?clear`,
  `(?:our|the|company) (?:\\w+ )?${ruleBook} (?:states?|says?|requires?|dictates?|mandates?)`,
  `(?:it|this|that|which|they|as)(?: (?:is|was)|'s)? (?:also |all |quite |very )?${clearly} (?:says?|said|states?|stated|explains?|explained|written|marked|labell?ed|visible|posted|spelled out)`,
  `as (?:the|our|my) (?:\\w+ ){0,2}?(?:${book}|${ruleBook}|e-?mail|letter|notice|message|confirmation|reminder|booking|instructions) ${clearly} (?:${says}|sets? out|made clear)`,
  `${clearly} (?:stated|written|marked|labell?ed|explained|mentioned|described|posted|spelled out|visible|shown) (?:in|on|at|by|above|below|when|before)`,
  `(?:it|this|that|which|this work|permit|and)(?: is|'s| was) (?:\\w+ )?required by ${lawful}(?= )`,
  `(?:by|under) (?:\\w+ )?law (?:we|you|the city)`,
  `(?:we|i) (?:don't|do not|didn't|can't|cannot|can not) (?:make|change|bend|break|write) (?:the|these|those|our) (?:rules|polic(?:y|ies)|laws?)`,
  `(?:the rules|polic(?:y|ies)) and (?:i|we) (?:can't|cannot|don't)`,
  `(?:i am|i'm|we are|we're) (?:just |only |simply )?following (?:the |our )?(?:rules|orders|instructions|procedures?|polic(?:y|ies)|protocol)`,
  `(?:follow|followed|follows|following) (?:the|our) (?:rules|procedures?|polic(?:y|ies)|protocol)(?= [.!,]| and)`,
  [
    'agreed consented accepted signed acknowledged',
    `you(?:'ve| have| had)? (?:already |also )?(?:agreed|consented|accepted|signed|acknowledged)(?: to)? (?:the|our|these|those|a|to|this|that|it|up for)(?: (?:\\w+ )?${ruleBook})?(?= )`,
  ],
  `${ruleBook} (?:that |which )?you (?:have )?(?:agreed to|accepted|signed)`,
  `when you signed up`,
  `it(?:'s| is) (?:all )?(?:in|part of|on) (?:the|our) (?:\\w+ )?(?:${ruleBook}|faqs?|manual|small print|fine print|contract)(?= )`,
  `(?:answer|information|answers|it|all) (?:is|are|'s) (?:all |right |clearly |plainly )+(?:there|in (?:the|our)|on (?:the|our)|stated|written)(?: \\w+)?`,
  `(?:small|fine) print`,
  `(?:(?:there (?:are|can be)|make|allow) no exceptions?|(?:can't|cannot|don't|do not|won't|will not|not allowed to|unable to) (?:make|grant|allow) (?:any |an )?exceptions?)(?= )`,
  `(?:that's|that is|this is|it's) (?:just |simply )?(?:the way (?:it|things|this|we)|how (?:it|things|this) (?:is|are|goes)(?= [.!,;]))`,
  `it is what it is`,
  `that's (?:just )?life`,
  `you (?:have|had)(?: absolutely| simply)? no (?:right|claim|grounds|reason|cause|business|basis) (?:to|for|on)(?: \\w+)?`,
  `you(?:'re| are) not entitled to`,
  `(?:we|i|they|city) (?:don't|do not|doesn't|does not) owe (?:you|anyone|anybody)`,
  `(?:(?:we|city|company) (?:are|is|were)(?: legally)? not|i am not|we're not|i'm not|we aren't) (?:legally |in any way )?(?:obliged|obligated|bound|required) to(?! (?:move|have|sign|do anything))`,
  `(?:under|have|has|had) no (?:\\w+ )?obligation to`,
  `within (?:our|my) rights`,
  `(?:signs?|signage|notices?|flyers?|warnings?|letters|advisor(?:y|ies)|parking restrictions) (?:was|were|are|is|had been|have been|has been) (?:\\w+ly )?(?:posted|put up|given|sent|distributed|mailed|delivered|issued|announced) (?:\\w+ ){0,4}?(?:in advance|ahead of time|beforehand|prior to|accordingly|days before|hours before|weeks before)`,
  `(?:street|area|zone|lot|space|location|lane|road|block) (?:is|was) (?:clearly|properly|well|duly) (?:posted|marked|signed|signposted)(?= )`,
  `(?:rules?|regulations?|polic(?:y|ies)|laws?|ordinances?|statutes?|guidelines) (?:will not|won't|cannot|can't|does not|doesn't|do not|don't|would not) (?:allow|permit|let)(?= )`,
  `(?:state|city|federal|company|local) (?:\\w+ )?(?:rules?|regulations?|polic(?:y|ies)|laws?|ordinances?) (?:\\w+ )?(?:prohibits?|forbids?|dictates?|prevents?)`,
  `for a reason(?= [.!])`,
  `for (?:everyone|everybody|all|anyone) to see`,
  `(?:has|have) (?:always )?been (?:the same|the rule|the policy|in place|our policy|like that) (?:\\w+ )?for (?:\\w+ )?(?:years|decades|months)`,
  `has always been (?:our|the) (?:\\w+ )?(?:policy|rule|practice)`,
  `(?<!there )(?:is|are) (?:no|not an) excuse(?= [.!,])`,
  `(?:printed|written|stated|marked|shown) (?:\\w+ )?in (?:bold|big|large|red|capital|plain) ?(?:letters|print|type|english)?`,
  `(?:we|i) (?:don't|do not|can't|cannot) control (?:the|what|how|when|where|other)(?: \\w+)?`,
  `not our (?:policy|practice|habit) to`,
  `(?:due to|because of|per|under|as per|owing to) (?:\\w+ )?(?:contractual|licensing|regulatory|union) (?:agreements?|obligations?|restrictions?|reasons?|requirements?|constraints?|terms|rules?)`,
  `for (?:legal|contractual|liability|insurance|regulatory) reasons`,
  `(?:it's|its|it is|that's|that is|this is) (?:simply |just |also )?(?:the|state|federal|city) law(?= (?:[.!,]|and|so|$))`,
  `(?:is|are|'s|was|would be|goes|go) against (?:the |our |all )?(?:federal|state|city|local|national|safety|traffic|building|fire) (?:\\w+ )?(?:guidelines?|laws?|regulations?|rules|polic(?:y|ies)|codes?|standards?)`,
];
