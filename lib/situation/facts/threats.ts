import type { Situation, ThreatKind } from '../situation';
import { compile, findHits, type Hit } from '../text/phrases';
import { evidence, type Reading } from '../text/reading';

const lawyer =
  '(?:lawyers?|solicitors?|attorneys?|legal (?:team|department|counsel|advisers?)|barrister|counsel)';
const boss =
  '(?:manager|supervisor|boss|superior|director|ceo|c\\.e\\.o\\.|managing director|head of \\p{L}+|chairman|team lead\\p{L}*|board|executive)';

/** Consequences a customer announces. Said hopefully ("I hope it will not be necessary") they are announced all the same. */
const lexicons = compile<ThreatKind>([
  {
    means: 'cancel',
    weight: 1.5,
    phrases: [
      '(?:place|no) (?:no )?(?:further|more|new) orders?',
      'stop (?:ordering|buying|selling|booking)',

      'trial (?:becomes|turns into) a contract',

      '(?:we|i) (?:hereby )?(?:terminate|cancel|quit|resign|leave)(?: with effect| as of| from| per| our| my|$)',
      'terminat(?:e|ing|ion) with effect',
      'one (?:clinic|client|customer|account|office|school|shop) less',
      'go back to (?:paper|excel|our old|the old|your competitor)',
      '(?:then|otherwise) (?:i|we) (?:go|leave|quit|change)',

      '(?:take|taking|move|moving|bring) (?:my|our) (?:business|custom|money|account|savings|orders|data) (?:to|elsewhere|away)',
      "(?:i am|i'm|we are|we're|i will be|we will be|i'll be|we'll be) (?:leaving|out|gone|done with you|off to)",
      "(?:won't|will not|not) (?:be )?(?:com(?:e|ing) back|stay(?:ing)?(?: with)?|order(?:ing)?|us(?:e|ing) you)",
      '(?:ring|try|go to|go with|call|choose|pick) (?:one of )?(?:the )?other (?:lot|company|people|provider|bank|shop|crowd)s?',
      'see (?:the )?(?:back|last) of (?:me|us)',
      'want out(?: of)?',
      'stop (?:my|our|the) (?:subscription|service|membership|order)',
      'give (?:\\p{L}+ )?notice',
      'opt(?:ing)? out',
      'walk(?:ing)? away',
      'pull(?:ing)? (?:the plug|out)',
      'look(?:ing)? for (?:something|someone|somebody) else',
      'reconsider(?:ing)? (?:our|my|the) (?:contract|relationship|partnership|agreement|subscription)',
      'review(?:ing)? (?:our|my) (?:options|contract|relationship)',

      'cancel(?:l?ing)? (?:my|our|the|this|all|everything)(?: \\p{L}+){0,2} ?(?:contract|subscription|account|membership|plan|service|policy|order)s?',
      'cancel (?:it|us|everything)',
      'close (?:my|our|the) (?:accounts?|subscription)',
      '(?:will|would|can|shall) (?:not|no longer) be renewing',
      "won't (?:be )?renew(?:ing)?",
      '(?:not|never) (?:be )?renew(?:ing)?',
      'terminat(?:e|ing|ion of) (?:my|our|the|this) (?:\\p{L}+ )?(?:contract|agreement|subscription|account|service|lease)',
      'end (?:my|our|the|this) (?:contract|agreement|subscription|relationship|partnership)',
      '(?:leave|leaving|quit|quitting|dump|drop) (?:you|your (?:company|service|platform|product|bank))',
      'you (?:will |have |just )?(?:lost|lose) (?:me|us|a) (?:as )?(?:a |your )?(?:\\p{L}+ )?(?:customer|client|patient|guest)?',
      'never (?:order|buy|shop|fly|book|stay|use)(?:ing)? (?:\\p{L}+ ){0,3}(?:again|from you|with you)',
      'last time (?:i|we) (?:order|buy|fly|book|use|stay)\\p{L}*',
      'open the tender',
      'out of (?:the|this|our) contract',
    ],
  },
  {
    means: 'legal',
    weight: 2,
    phrases: [
      '(?:contract|agreement|sla)(?: \\p{L}+){0,3} penalt(?:y|ies)',
      'penalty clause',
      'contractual (?:penalt\\p{L}+|rights?|claims?|remed\\p{L}+)',
      'liquidated damages',

      '(?:asked|asking|instructed|told|informed|briefed) (?:our|my|the) (?:general )?(?:counsel|lawyers?|solicitors?|attorneys?|legal)',
      'general counsel',
      'legal (?:team|department|people|insurance|aid)',
      'reserve (?:all|my|our|the) (?:legal )?rights?',
      '(?:take|taking|pursue|pursuing|take you to) (?:this |it )?(?:legally|to court|through the courts)',
      'lawyer up',
      '(?:my|our) (?:brother|sister|husband|wife|father|cousin|friend) is (?:a|an) (?:lawyer|solicitor|attorney|barrister)',
      'formal (?:notice|demand)',
      'notice of (?:default|breach|dispute)',
      'hold you (?:liable|responsible|accountable)',
      'press charges',
      '(?:go|going|report (?:you|this|it)) to the police',
      'criminal complaint',
      'arbitration',
      'mediat(?:ion|or)',
      'class action',
      'statutory (?:rights|claim|deadline|period)',
      'money claim',

      `(?:my|our|a|an|the|to|with|from|through) ${lawyer}(?=.{0,60}(?:will|contact|hear|in touch|letter|involved|advis|correspondence|look|write|dace|tonight|about you|claim))`,
      `(?:instruct|call|calling|consult|consulted|contact|contacting|involve|involving|speak to|spoken to|speaking to|talk to|talking to|see|seeing|hire|get|passed \\p{L}+ to|hand\\p{L}* \\p{L}+ to) (?:with )?(?:a|my|our|the) ${lawyer}`,
      `hear from (?:my|our) ${lawyer}`,
      'asking legal',
      `the news and my ${lawyer}`,
      'legal (?:action|steps|proceedings|advice|route|consequences|remed\\p{L}+)',
      '(?:will|going to|gonna|can|could|shall|would|to) sue',
      "i'll sue",
      'suing',
      '(?:small claims|consumer|civil|county) court',
      'take (?:you|this|it) to court',
      'see you in court',
      'in court',
      'take this to (?:a )?(?:judge|tribunal)',
      'lawsuit',
      '(?:letter|post|mail|summons|claim) from (?:the|a) (?:court|lawyer|solicitor)',
      '(?:commence|begin|start|initiate|issue) (?:\\p{L}+ )?proceedings',
      '(?:goes|go|going|straight) to the police',
      'hand(?:ing|ed)? (?:\\p{L}+ ){1,4}to (?:my|our|a) (?:lawyer|solicitor|attorney)',
      'claim damages',
      'for damages',
      'breach of (?:contract|agreement)',
      'tribunal',
      'letter before (?:action|claim)',
    ],
  },
  {
    means: 'public',
    weight: 1.5,
    phrases: [
      '(?:our|my|a|the) public (?:status )?(?:page|post|statement|forum|channel|blog|review)',
      'name you',
      '(?:press|newspaper|journalist|reporter|tv|radio)s? (?:gets?|will (?:get|have|hear|see))',

      '(?:put|post|write|publish|share) (?:it |this |that |all |everything )?(?:all )?on (?:the|your|every) (?:\\p{L}+ )?(?:sites?|pages?|platforms?|portals?|websites?|wall|group)',
      'pictures? of (?:my|the) [^.]{2,20} on',
      'on (?:booking|tripadvisor|trustpilot|yelp|google|airbnb|glassdoor|g2|capterra)',

      '(?:\\d[\\d,.]*k|\\d{4,}|thousands of) (?:followers |people )?(?:on|in) (?:tiktok|instagram|youtube|twitter|facebook|twitch|x)',
      '(?:the |a |my )?video (?:is|will be|goes|gets)',
      '(?:gets?|become|be|make you) famous',
      'tell every \\p{L}+ (?:in|on|at)',
      'on tiktok',
      'tell (?:all )?(?:my|our) (?:friends|clients|neighbours|colleagues|members|readers|students)',

      '(?:tell|warn|inform|show|let)(?:ing)? (?:everyone|everybody|all|the whole|every|my (?:\\p{L}+ )?(?:friends|network|neighbours|colleagues|community|group))',
      '(?:goes|go|going|put|putting|up|out) (?:up )?on (?:social media|the internet|the web|facebook|twitter|instagram|tiktok|reddit|linkedin|youtube|google)',
      '(?:bad|negative|honest|terrible|public) reviews?',
      'screenshots? (?:of this )?(?:will|are going|go) ',
      'blog post',
      'film(?:ed|ing) (?:this|it|everything)',
      '(?:to|with|call\\p{L}*|contact\\p{L}*|tell|at) the (?:bbc|times|guardian|press|papers|media|local paper)',
      '(?:group|forum) (?:of|with) (?:\\d[\\d,.]*|thousands|hundreds)',
      'make (?:this|it) public',
      'publicly',
      'review(?:s)? (?:on|at|of you)',

      '(?:post|posting|posted|write|writing|put|putting|share|sharing|tell|publish)(?:ing)? (?:\\p{L}+ ){0,6}?(?:on|in|to|at) (?:\\p{L}+ ){0,2}?(?:reddit|twitter|x|linkedin|facebook|instagram|tiktok|youtube|trustpilot|google|social media|the internet|yelp|tripadvisor|forums?|app store)',
      '(?:leave|leaving|write|writing|post|posting) (?:you )?(?:a|an|my) (?:\\p{L}+ )?(?:\\p{L}+ )?review',
      'one[- ]star',
      '1[- ]star',
      '(?:go|going|went|contact\\p{L}*|call\\p{L}*|speak\\p{L}*|talk\\p{L}*|write|tell) (?:\\p{L}+ ){0,2}?(?:to )?(?:the )?(?:press|newspapers?|media|journalists?|news|local paper|local radio|papers|radio)',
      'go(?:ing)? public',
      'name and shame',
      '(?:everyone|everybody|the (?:whole )?world) (?:will |should |shall |needs to )?(?:know|hear|see)s?',
      'my (?:\\d[\\d,.]*k? )?followers',
      'warn (?:everyone|others|people|everybody)',
      'trustpilot',
      'viral',
    ],
  },
  {
    means: 'executive',
    weight: 0.5,
    phrases: [
      'hear from (?:your|the|a) (?:\\p{L}+ )?(?:director|manager|ceo|management|boss|head|chairman|owner)',

      "(?:i|we) (?:want|need|expect|demand|would like|'d like) (?:to (?:speak|talk|hear)|a call|to be called|an answer|a reply) (?:to |with |from |by )+(?:\\p{L}+ ){0,3}?(?:manager|director|ceo|boss|supervisor|someone (?:senior|else|above)|management|leadership)",
      'your (?:boss|manager|supervisor|superior|director|management|leadership|vp|executives?)',
      'escalate(?:d)? (?:this|it|my|to|immediately|now)',
      'senior (?:person|manager|management|member|someone)',
      'has the authority',
      'with the authority',

      `(?:speak|talk|speaking|talking|write|writing|escalat\\p{L}+|put me through|complain|go|going|mail|email|letter|forward\\p{L}* \\p{L}+|copying|cc\\p{L}*|contact\\p{L}*) (?:this |it |directly |straight )?(?:to |with |in )?(?:a |an |your |the |somebody's |someone's )(?:\\p{L}+ )?${boss}`,
      `(?:your|the) (?:ceo|chairman|chairman's office|managing director|executive (?:team|office)|board of directors)`,
      `(?:get|give|want|need) (?:me |us )?(?:a|your|the) ${boss}`,
      '(?:speak|talk) (?:to|with) (?:someone|somebody|a person|anyone) (?:\\p{L}+ )?(?:who can|senior|in charge|above|with authority|higher)',
      'someone (?:senior|in charge|higher up|with authority)',
      'who can actually decide',
      'head office',
      'go(?:ing)? over your head',
      'higher up',
      'to the top',
    ],
  },
  {
    means: 'regulator',
    weight: 2,
    phrases: [
      '(?:federal|national|state|european|central) (?:office|agency|authority|commission|bank|bureau|ministry)',
      'which supervises you',
      'supervis(?:es|ing|ory) (?:you|body|office)',
      'regulator gets',

      '(?:with|to|by|before) an? (?:authority|regulator|ombudsman|inspector)',
      '(?:authorities|authority) (?:will|would|should|shall|are|is)',
      'accessibility act',

      'financial (?:services )?(?:ombudsman|authority|conduct)',
      'consumer (?:advice|centre|center|agency|watchdog|champion|commission|helpline|complaints?)',
      '(?:report|reporting|reported|complain|complaining|complained|complaint) (?:you |this |it |them )?(?:to|with) (?:the )?(?:authorit\\p{L}+|regulator\\p{L}*|council|ombuds\\p{L}*|commission\\p{L}*|fca|ico|police|bank|board|trading|ministry|department|better)',
      'shelter',
      'health (?:inspector|inspection)',
      'health and safety (?:executive|inspector|authority)',
      'environmental health',
      'privacy (?:commissioner|regulator|authority)',
      'verbraucher\\p{L}+',
      'dgccrf',
      'profeco',
      'procon',
      'supervisory authority',
      'licensing (?:board|authority)',
      'inspector~',
      'my (?:councillor|mp|senator|congressman|congresswoman|representative|member of parliament)',

      'ombudsman',
      'ombudsperson',
      'regulators?',
      '(?:data protection|supervisory|consumer protection|financial|health|aviation) (?:authority|agency|commissioner|office)',
      'consumer (?:office|protection|association|rights (?:office|body)|affairs|forum|council)',
      'trading standards',
      'citizens advice',
      'the (?:ico|fca|cfpb|fcc|ftc|bbb|bafin|cnil|ofcom|ofgem|finra|sec|caa|dot|cma|accc|asic)',
      'better business bureau',
      'attorney general',
      'information commissioner',
      'watchdog',
      'care quality commission',
      'cqc',
      'member of parliament',
      'my mp',
      'councillor',
      'rbi',
      'minist(?:ry|er)',
    ],
  },
  {
    means: 'competitor',
    weight: 1,
    phrases: [
      'offers? from (?!you\\b|your\\b)\\p{L}+',

      '(?:signed|started|booked|agreed|running|have|got) (?:a |an |the )?(?:free )?(?:trial|demo|pilot|test account|contract) (?:with|at|from)',
      'trial (?:becomes|turns into) a contract',

      '(?:one of )?(?:the|your) (?:other lot|competition|rivals?)',
      '(?:a|an|the) (?:quote|offer|demo|trial|meeting|call) (?:from|with|at) (?:a |your |another )?(?:\\p{L}+ )?(?:competitor|rival|provider|vendor|supplier|bank)',
      '(?:plenty|lots) of other (?:\\p{L}+)',
      'someone else who',
      '(?:half|better) (?:the )?price (?:elsewhere|at|with)',
      'evaluating (?:other|alternatives|\\p{L}+ and)',
      'switch(?:ing)? (?:provider|bank|supplier|vendor|carrier|tool)s?',

      '(?:switch|switching|move|moving|migrat\\p{L}+|chang\\p{L}+) (?:\\p{L}+ ){0,4}?to (?:a |another |the )?(?:competitor|provider|supplier|vendor|bank|carrier|rival|insurer)',
      'competitors?',
      'another (?:provider|supplier|vendor|bank|company|insurer|tool|carrier)',
      '(?:business|money|custom|account|orders) elsewhere',
      '(?:go|look|looking|shop) elsewhere',
      'open the tender',
      'they offer (?:me|us)',
      'alternatives',
    ],
  },
  {
    means: 'payment',
    weight: 1.5,
    phrases: [
      '(?:stopped|blocked|cancelled|canceled|revoked|frozen) (?:the|my|our|your) (?:direct debit|payments?|standing order|sepa|mandate|card)',
      '(?:opposition|objection|complaint|claim|dispute) (?:with|at|to|through) (?:my|our) bank',
      '(?:with|through|to|at) my bank',
      '(?:shall|will|would) not pay',
      'not paying (?:a|the|another|any|until|for)',
      'reversed? the (?:payment|charge|debit)',
      'send you the bill',

      'not (?:be )?paying',
      '(?:call|ring|contact|ask|tell|go to|through) (?:my|our) (?:bank|credit card company|card (?:company|issuer))',
      '(?:bank|card (?:company|issuer)|paypal|amex|visa) (?:will |to |can )?(?:get|take|claw|reverse|dispute)',
      'paypal (?:case|claim|dispute)',
      'keep(?:ing)? back (?:the )?(?:payment|money|rent)',
      'withh(?:old|eld|olding)',
      'until (?:then|this|it) .{0,30}(?:no|not) (?:payment|pay)',
      'cancel(?:l?ed|l?ing)? (?:my|our|the) (?:direct debit|card|standing order)',
      'deduct(?:ing)? (?:it|this|the)',

      'charge ?-?backs?',
      'dispute (?:the|this|these|it|your) ?(?:charge|payment|transaction|amount|bill)?s?',
      '(?:stop|block|cancel|revoke|reverse|withhold|withholding|hold back|freeze) (?:the |my |our |all |this |any )?(?:further )?(?:payments?|direct debit|standing order|transfer|invoices?)',
      "(?:won't|will not|not|refuse to|stop) pay(?:ing)?(?: (?:you|this|the|another|any|a) ?\\p{L}*)?",
      'get my (?:money|bank) (?:back )?(?:through|involved)',
    ],
  },
]);

/** A name with a capital that the customer would leave us for: "we will move to Tripdesk", "Clinivia has been very attentive". */
const rival =
  /(?:\b(?:switch|switching|move|moving|go|going|migrat\w+|chang\w+)\s+(?:\w+\s+){0,3}?(?:over\s+)?to\s+(\p{Lu}[\p{L}\d]+)|(\p{Lu}[\p{L}\d]+) (?:has been|is|are) (?:very |quite )?(?:attentive|interested|cheaper|waiting|happy to))/u;
const notRival =
  /^(?:Department|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|Settings|Reports|Google|Reddit|Twitter|Facebook|LinkedIn|Trustpilot|HR|CEO|EUR|USD|PDF|CSV|Edge|Firefox|Chrome|Safari|Windows|Mac|Court|German|English|Nobody|Everyone|Everybody|She|He|They|It|We|You|Who|Team|There|This|That)$/;

export type Threat = Situation['facts']['threats'][number] & { weight: number; messageId: string };

/** What the customer says will follow, one of each kind and message. */
export function findThreats(readings: readonly Reading[]): Threat[] {
  const threats: Threat[] = [];
  const add = (kind: ThreatKind, hit: Pick<Hit<ThreatKind>, 'sentence' | 'start' | 'weight'>) => {
    const messageId = hit.sentence.message.id;
    if (threats.some((one) => one.kind === kind && one.messageId === messageId)) return;
    threats.push({ kind, evidence: evidence(hit.sentence, hit.start), weight: hit.weight, messageId });
  };
  for (const { sentences } of readings) {
    for (const hit of findHits(sentences, lexicons)) if (!isPast(hit)) add(hit.means, hit);
    for (const sentence of sentences) {
      const match = sentence.raw.match(rival);
      const name = match?.[1] ?? match?.[2];
      if (!match || !name || notRival.test(name)) continue;
      add('competitor', { sentence, start: match.index!, weight: 1 });
      // Going there is leaving us.
      if (match[1] && /\b(?:we|i)\b/.test(sentence.own))
        add('cancel', { sentence, start: match.index!, weight: 1 });
    }
  }
  return threats;
}

/** Consequences somebody else announced, or that were drawn long ago, threaten nothing now. */
function isPast({ sentence, start }: Hit<ThreatKind>): boolean {
  return /\b(?:he|she|they|guest|colleague)\b[^.,;]{0,20}(?:said|wrote|says|threatened|wants?)[^.;]{0,20}$/.test(
    sentence.own.slice(0, start),
  );
}
