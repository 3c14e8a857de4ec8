import { busyParties } from './parties';
import type { Frame } from './steps';

const few = (most: number) => `(?:\\p{L}+ ){0,${most}}?`;
const { boss } = busyParties;
const kin =
  '(?:cousin|uncle|aunt|brother|sister|son|daughter|father|mother|husband|wife|partner|neighbou?r|friend|mate|nephew|niece|colleague|flatmate|boss|client|(?:brother|sister|father|mother|son|daughter)[- ]in[- ]law)';
/** What one pays, as one names it. */
const dues = '(?:rent|invoices?|instalments?|installments?|payments?|bills?|fees?|premiums?|balance)';
const neighbours =
  '(?:street|neighbou?rhood|village|town|parents?|mothers|class|school|residents|tenants|owners|drivers|club|community|building|expat)';
const tells =
  '(?:writ\\p{L}+|wrote|copy|copied|copying|cc|forward\\p{L}*|complain\\p{L}*|letter|turn|go|going|gone|appeal\\p{L}*|hand|send|sent|reports?|reported|tell|told|informed?)';

/** Steps told by their act or in a picture, without the word for them: they count where the message complains. */
const sources: [Frame['kind'], number, string[]][] = [
  [
    'cancel',
    1.5,
    [
      '(?:porting|pac|epp|exit|leaving) (?:code|papers|form)',
      `port(?:ing)? (?:my|our|the) ${few(2)}numbers?`,
      '(?:pack|packing) (?:up )?(?:my|our) (?:bags?|numbers)',
      `take (?:me|us) off (?:your|the) ${few(1)}(?:books|list|records|register)`,
      `(?:send|prepare|issue|make out|draw up|want|expect) ${few(3)}(?:final|closing) (?:invoice|bill|statement|account|papers|balance)`,
      'where (?:we|our ways) part',
      'part(?:ing)? (?:ways|company)',
      'go(?:ing)? (?:our|my) (?:separate|own) ways?',
      `(?:notice|cancellation|termination|letter of notice) (?:is|has been|will be|lies|goes) ${few(1)}(?:written|ready|typed|signed|drafted|printed|in the post|on (?:its|the) (?:way|table|desk))`,
      '(?:exit|termination|break) clause',
      '(?:this|it|that) (?:is|was|will be|as|to be)? ?(?:our|my) last (?:season|year|month|term|winter|summer|christmas|booking|order|visit) (?:together|with (?:you|your))',
      '(?:not|never) (?:be )?(?:see|seeing|hear from|hearing from) (?:me|us) again',
      'vote with (?:my|our) feet',
      '(?:leave|leaving) for good',
      '(?:delete|deleting) my (?:account|profile)',
      '(?:former|ex)[- ]customers?',
      "(?:someone|somebody) else's customer",
      'last straw',
      '(?:out of|done with) (?:here|this (?:company|bank|shop|provider|place))',
    ],
  ],
  [
    'competitor',
    1,
    [
      '(?:people|shop|lot|chap|man|lady|place|firm|company|bank|garage|clinic|hotel) (?:across the (?:street|road)|down the (?:street|road)|round the corner|over the road|opposite)',
      '(?:form|papers|website|app|desk|people) of (?:the|an?) ?other (?:bank|provider|insurer|carrier|airline|operator|company|shop|supplier|firm)',
    ],
  ],
  [
    'legal',
    2,
    [
      `(?:to|before|by|for|at|with) (?:a|the) ${few(1)}(?:judge(?! of)|magistrate|tribunal|justice of the peace)`,
      "(?:different|other|another|headed|lawyer's) (?:letterhead|letter-head|stationery|notepaper)",
      'paragraph signs?',
      '(?:within|know|use|exercise|enforce|insist on|assert) (?:my|our) (?:full |legal )?rights',
      'service of (?:papers|process|documents)',
      'registered office',
      '(?:prepar|draft)\\p{L}+ (?:a|the|our|my) (?:claim|writ|suit|case|lawsuit)',
      'claim against you',
      `(?:my|our) ${few(2)}${kin} (?:is|was|works as|happens to be) an? ${few(2)}(?:lawyer|solicitor|barrister|judge(?! of)|attorney|advocate|paralegal)`,
      'affidavit',
      'under oath',
      '(?:legal|law) (?:clinic|advice|protection|cover|expenses|centre|opinion)',
    ],
  ],
  [
    'regulator',
    1.5,
    [
      `(?:the|a|my|our) ${few(1)}(?:fire (?:brigade|department|service|officer|inspector|marshal)|works council|staff council|building (?:control|inspector|authority)|health (?:inspector|department)|food (?:standards|inspector)|school (?:board|inspectors?)|ofsted|patient (?:advocate|ombudsman)|medical (?:council|board|chamber)|chamber of (?:commerce|trade|industry|crafts)|consumer (?:body|group|union)|rent (?:board|tribunal|officer)|tenants?'? (?:association|union)|passenger (?:board|council|rights)|petitions? committee|(?:data protection|privacy|data) (?:people|officer))`,
      'complaint (?:form|procedure) of (?:the|an?)',
      `(?:mp|councillor|senator|member) ${few(2)}(?:surgery|constituency|office hours)`,
    ],
  ],
  [
    'public',
    1.5,
    [
      `${neighbours} (?:chat|group|forum|newsletter|magazine|notice ?board|mailing list)`,
      '(?:local|regional|consumer) (?:radio|paper|tv|television|gazette|blog)',
      'consumer (?:hour|page|show|programme|column)',
      `(?:leave|leaving|share|sharing|put|putting|set|write|writing) (?:down )?(?:my|our|this) (?:experience|story|photos|pictures|opinion|findings) (?:where|for|so|on|with|online)`,
      'your reviews? (?:page|site|section)',
      '(?:my|an honest) (?:review|rating) (?:will|goes|is (?:ready|written|up|drafted))',
      `(?:begun|started|writing|wrote|drafted|drafting) (?:a|the|my) ${few(1)}(?:thread|post|blog|column|review)`,
      `(?:photos?|pictures?|screenshots?|recordings?|footage|video) ${few(3)}(?:will|goes?|going|already) ${few(3)}(?:group|chat|forum|internet|online|public|press|paper)`,
      '(?:one|zero) stars?',
      `(?:my|our) ${few(1)}${kin} (?:writes|works|reports|blogs) (?:for|at) (?:the|a) ${few(2)}(?:post|times|herald|news|paper|gazette|radio|magazine|chronicle|echo|journal|tv|station|press|mail|guardian|express|mirror|telegraph|courier)`,
      '(?:everybody|everyone|people|members) (?:at|in|from|of) (?:my|our|the) \\p{L}+ will (?:know|hear|see|read)',
      'tag(?:ging|ged)? you',
    ],
  ],
  [
    'payment',
    1.5,
    [
      '(?:told|informed|written to|rung|called) (?:visa|mastercard|amex|american express|paypal|klarna|my card company)',
      `direct debit (?:has been|is|was) ${few(1)}(?:stopped|revoked|recalled|withdrawn)`,
      '(?:money|sum|rest|remainder|balance|second half) (?:stays?|will stay|remains?|will remain|is staying) (?:with (?:me|us)|where it is|in (?:my|our) (?:account|bank|pocket))',
      `(?:bank|card company|paypal|visa) (?:has|have|will|is) ${few(1)}(?:opened?|opening|started|raised|reversed?|reversing|recalled) (?:a|an|the|it|this)`,
      `(?:keep|keeping|holding|knock|knocking|deduct|deducting|subtract|subtracting|set|setting|offset|offsetting) (?:back |on to |it |them |this |that |off )*(?:against |from |off )?(?:the|my|our|your|this|next|last) ${few(2)}${dues}`,
      `(?:tak(?:e|ing)|knock(?:ing)?) (?:it|them|this|that|the \\p{L}+|my \\p{L}+) off (?:the|my|our|your) ${few(2)}${dues}`,
      'paypal gives',
      `(?:do not|don't|no need to|needn't) (?:bother |even )?(?:send|sending|write|writing|print|printing|post) ${few(3)}(?:invoice|bill)s?`,
      'pay(?:ing)? (?:you )?(?:nothing|not a|no more|zero)',
    ],
  ],
  [
    'executive',
    0.5,
    [
      `${tells} ${few(6)}(?:(?:chief|managing|regional|executive) (?:\\p{L}+ )?(?:officer|director|president|physician|medical officer)|headmaster|headmistress|head ?teacher|dean|rector|mayor)`,
      'who (?:is|stands|sits|comes) above you',
      'who (?:do you|does (?:she|he)|do they) report to',
      'corner office',
      '(?:the people|somebody|someone) at the (?:very )?top',
      `(?:found|got|looked up) (?:the |your )?${few(2)}(?:address|number|e-?mail|linkedin|profile) of (?:your|the) ${few(1)}${boss}`,
    ],
  ],
];

export const pictured: Frame[] = sources.map(([kind, weight, list]) => ({
  kind,
  weight,
  implied: true,
  source: list.join('|'),
}));
