import type { Row } from '../engine/phrases';
import { weekday } from '../message/hours';

/** An act that reaches the writer's side, or a word that the door is open. */
const contact =
  "(?:let (?:me|us|our \\w+) know|(?:contact|call|e-?mail|phone|ask|write|message|dm|reach|text|ping|send|tweet|ring|buzz|come back to|get back to|speak to|talk to|turn to)(?<! (?:the|an|a|error|this|your|my|our|new|each|every|(?:me|him|her|them) to) [a-z-]+(?: back)?(?: to)?) (?:\\w+ ){0,3}?\\w+|get in (?:touch|contact)|be in touch|reach out|hit reply|reply|respond|say(?: so)?(?= (?:[.!,]|$))|please advise|(?:call|write|ring|phone|e-?mail)(?= (?:[.!,]|if|should|any|when|whenever|$))|write back|(?:call|get|come) back|shout|holler|yell|speak up|give (?:me|us|\\w+|the \\w+|our \\w+) a (?:call|shout|ring|buzz|bell|holler)|drop (?:me|us) \\w+|(?:pop|drop|stop|come|swing) (?:in|by|over)|post (?:back|here|them)|ask|feel free(?: to \\w+)?|do not hesitate(?: to \\w+)?|don't hesitate(?: to \\w+)?|(?:(?:we|i|i'm|we're)(?:'ll| will| are| am| remain| stay)?|(?:our|my) (?:\\w+ ){1,3}?(?:is|are|stands?|will be|remains?|can be|may be)) (?:\\w+ ){0,2}?(?:happy|glad|here|available|at your|at hand|on hand|open|ready|there|standing by|delighted|pleased|reached|contacted)(?: to \\w+)?|we've got you|you know where|you have (?:my|our) (?:number|e-?mail|address|details)|you(?:'ll| will)? (?:can|may|could)? ?(?:always )?(?:find|reach|contact|call|ask) (?:us|me|our \\w+))";
const things =
  '(?:questions?|concerns?|quer(?:y|ies)|issues?|problems?|doubts?|trouble|troubles|help|assistance|information|info|clarifications?|comments?|feedback|details|support|difficult(?:y|ies)|requests?|inquir(?:y|ies)|enquir(?:y|ies)|thoughts|suggestions|points|worr(?:y|ies)|snags?|hiccups?|niggles?|uncertainty|uncertainties|needs|matters|guidance|advice|an? hand)';
const more = '(?:any|further|futher|additional|other|more|some|another)';
const anything = `(?:anything(?: else| further| more| at all)?(?! (?:suspicious|unusual|wrong|strange|odd|missing|broken|unclear|similar|new|like)\\b)|something(?: else| more)?|${more}(?: (?:and|or|other|more|further|additional|such|of|your|future|follow-up|follow up|specific|general)){0,2} ${things}|${things}|more(?! than)|me|us)`;
const need =
  "(?:have|need|require|want|should have|'ve got|are|were|do have|run into|encounter|come across|experience|should need|get|still have|think of|would like|wish|see|find|face|has|got|run across|wonder about)";
const when =
  "(?:if|should|in case|whenever|when|in the event) (?:that )?(?:you|u|there|anyone|anybody|someone)(?:'s| is| are|'re|'ve|'d like)?";
/** What an open offer waits for, whoever is to be asked. */
const open =
  '(?:questions?|concerns?|quer(?:y|ies)|doubts?|comments?|inquir(?:y|ies)|enquir(?:y|ies)|issues?|problems?|worr(?:y|ies)|snags?|matters)';
const ask = '(?:contact|call|e-?mail|phone|ask|write(?: to)?|message|dm|reach(?: out to)?|text|ping|ring)';
const pls =
  "(?:(?:please|just|also|always|do|then|and|so|,|kindly|you can|you may|you are welcome to|you're welcome to) ){0,4}";

const ifWord = '(?:if|should|in case|whenever|when|in the event)(?: that)?';
/** "Ifs" that stand for anything at all, each with the words it can't be without. */
const openIfs: [words: string, source: string][] = [
  [
    'any something anything further more other additional some another / arise arises come comes pop pops crop crops occur occurs spring springs remain remains bothers troubles worries happen happens unclear clear needed required clarifying can',
    `${ifWord} (?:${more}|something|anything)(?: (?:else|more|further|other))?(?: ${things})?(?: (?:or|and) \\w+)? (?:(?:should |may |might |does |do )?(?:arises?|comes? up|pops? up|crops? up|occurs?|springs? to mind|comes? to mind|remains?|bothers? you|troubles? you|worries you|happens?|is (?:still )?(?:unclear|not clear|needed|required)|isn't clear|(?:be|are|is|seems?) unclear|needs clarifying)|(?:i|we) can (?:\\w+ )?(?:help|assist|do|clarify|answer)(?: \\w+){0,3}?)`,
  ],
  [
    'like want wish need prefer care wishing needing wanting doubt unsure sure uncertain stuck lost / discuss talk speak chat know hear learn find go follow meet word call touch contact hand us me more anything something it help assistance doubt unsure uncertain stuck lost sure',
    `${ifWord} (?:(?:you|u|anyone|anybody|someone)(?:'d| would| do| should|'re| are)? (?:(?:ever|still|also|just|then) )?(?:(?:like|want|wish|need|prefer|care|wishing|needing|wanting) (?:to )?(?:discuss|talk|speak|chat|know more|hear more|learn more|find out more|go over|follow up|meet|have a (?:chat|word|call)|get in touch|contact|a hand|us|me|more|any ?thing|it(?= (?:[.!,]|$))|something|help|assistance)|in (?:any )?doubt|(?:unsure|not sure|uncertain|stuck|lost)(?: (?:about|of) (?:anything|something))?(?= (?:[.!,]|$|just|please|contact|call|let|ask|reach)))|in (?:any )?doubt)`,
  ],
  [
    'i we / help assist support offer answer clarify provide service do / can',
    `${ifWord} (?:i|we) can (?:\\w+ )?(?:be of|help|assist|support|do (?:anything|something|more)|offer|answer any|clarify|provide (?:any|further|more))(?: \\w+){0,4}?`,
  ],
  ['need needed necessary required', `${ifWord} (?:need be|needed|necessary|required)(?= [.!,])`],
  [
    "there there's / anything something any more further other additional",
    `${ifWord} there(?:'s| is| are|'re| be) (?:(?:anything|something)(?: (?:else|further|more|other|at all|you need))?(?! (?:\\w+ )?(?:wrong|suspicious|unusual|strange|odd|missing|broken|unclear|similar|new|like|in|to)\\b)|(?:any|more|further|other|additional) (?:\\w+ )?${things})`,
  ],
];
const openWords =
  'question questions concern concerns query queries doubt doubts comment comments inquiry inquiries enquiry enquiries issue issues problem problems worry worries snag snags matter matters';
/** Where a call to act can begin. */
const callStarts =
  '(?<=(?:^|[.!?,;:)⟩-]|and|or|please|just|always|then|so|you can|you may|do|kindly|to|but|[a-z0-9]+(?= (?:we|our|my|i)\\b)) )';

/** Something stands before the "if". */
const ifBehind = /[^ ] (?:if|should|in case|whenever|when|in the event) /;

/** An open offer in its many forms. Rows for `phrases`. */
export const offers: Row[] = [
  [
    'if should case whenever when event / anything something more me us question questions concern concerns query queries issue issues problem problems doubt doubts trouble troubles help assistance information info clarification clarifications comment comments feedback details support difficulty difficulties request requests inquiry inquiries enquiry enquiries thoughts suggestions points',
    `(?:${when} (?:\\w+ ){0,2}?${need}|(?:if|when) you've) ${anything}(?: (?:and|or|,|/) (?:\\w+ ){0,3}?(?:${things}|\\w+ help))?(?: [^.!?;]{0,90}?)? ${pls}${contact}`,
  ],
  [
    'if should case whenever when event / any further additional other more some another',
    `${when} (?:\\w+ ){0,2}?(?:have|need|require) ${more}(?: \\w+)? ${things}(?: or \\w+)?(?= [.!…⟨]| $|$)`,
  ],
  [
    'if should case whenever when event / anything something any further additional other more some another',
    `${when} (?:is |are |'s |be )?(?:anything|something|${more} ${things}|${more} \\w+ ${things})(?: else)?(?: (?:that )?(?:i|we|you)(?: \\w+){1,5})? ${pls}${contact}`,
  ],
  [
    'feel',
    `(?=${pls}feel free to )(?<!(?<= )(?:if|when|once) (?!(?:you|u|anyone) (?:\\w+ )?(?:have|need|want|get|require|think|run|wish|would|should|are|find|experience)|any|something|in doubt|there|i |we |need)[^.!?]{1,90} )${pls}feel free to (?:\\w+ (?:back )?(?:to |out |in )?)?(?:(?:contact|reach|ask|call|e-?mail|write|let|reply|message|dm|text|respond|ping)\\b|(?:give|get|post|drop|follow|open|come|share|stop|visit|raise|send)(?! (?:(?:us|me) )?(?:an?|the|your|more|some|those|these|that|this|it|them) (?!(?:\\w+ )?(?:call|line|shout|message|dm|note|ring|buzz|word|question|questions|team|office|number|thoughts|concerns))))(?: (?:out|me|us|our \\w+|in touch|back))*(?! (?:back )?if (?!you|u |there|any))`,
  ],
  [
    'hesitate hesitating hesitation',
    `(?:please )?(?:do not|don't|never|without) hesitat(?:e|ing|ion)(?! [:;])(?: to \\w+)?(?: (?:out|me|us|our \\w+|in touch|back))*`,
  ],
  [
    'let inform tell notify advise / if should whether case',
    `${pls}(?:let|inform|tell|notify|advise) (?:me|us|our \\w+)(?: know)? (?:if|should|whether|in case) (?:you|u|there)(?:'re| are|'s| is|'ve| have)? (?:\\w+ ){0,2}?(?:${need} )?(?:anything|something|${more} (?:\\w+ )?${things}|${things}|help|${more} other \\w+)(?: else)?(?! with (?:\\w+ing|your|the|this|these|those) )(?! (?:on|by|before|until) (?:or |on |before |by )*(?:${weekday}|tomorrow|noon|the end|\\d))`,
  ],
  [
    `any further futher additional other more / ${openWords}`,
    `${pls}${contact}(?: [^.!?,;]{0,30}?)?,? ?(?:with|for|about|of|on|regarding|to discuss|if) (?:any|further|futher|additional|other|more) (?:\\w+ (?:or |and )?){0,2}?${open}`,
  ],
  [
    'any further futher additional other more / help assistance support information info details clarification feedback doubt doubts',
    `${pls}(?:${ask} (?:me|us|our \\w+)|get in (?:touch|contact)|reach out|write back)(?: [^.!?,;]{0,30}?)?,? ?(?:with|for|about|if) (?:any|further|futher|additional|other|more) (?:\\w+ (?:or |and )?){0,2}?${things}(?! (?:with|in|on) (?:\\w+ing|your|the|this) )`,
  ],
  [
    'questions question concerns queries doubts',
    `(?:${ask} (?:me|us|our \\w+)|get in (?:touch|contact)|reach out|welcome to (?:ask|post))(?: \\w+){0,2}? (?:with|about|for)? ?(?:your |any |all )?(?:questions|concerns|queries|doubts)(?= [.!?]| $)`,
  ],
  [
    `any further futher additional other more anything / ${openWords} else`,
    `(?:with|for|refer to [^.!?]{1,40}? (?:for|with)) (?:any|further|futher|additional|other|more|anything) (?:(?:\\w+ )?${open}|else)(?: (?:or|and) ${things})?,?(?: [^.!?;]{0,30}?)? ${pls}(?:${contact}|(?:i|we)(?:'ll| will)? be (?:right )?here|refer)|(?:refer|direct|send|address|turn) (?:\\S+ )?to [^.!?]{1,40}? (?:for|with) any (?:\\w+ )?${open}`,
  ],
  [
    'anything',
    `(?:with|for) anything (?:else|further|more)(?: [^.!?;]{0,30}?)? ,? ?${pls}(?:${contact}|(?:i'll|we'll|(?:i|we) will) be (?:right )?here)`,
  ],
  [
    'question questions concerns queries problems issues worries doubts query worry matters',
    `(?<!your )(?:any|further|futher|additional|other|more) (?:\\w+ )?(?:questions|question|concerns|queries|query|doubts|problems|issues|worries|worry|matters)(?: (?:or|and|,) \\w+)?(?: at all)? ?[,:?-]? ?${pls}(?:${contact}|(?:contact|call|let|ask|feel|e-?mail|write|dm|reach|message|see|don't|do not|just|give|shout|drop|ring|text|ping|post|reply)(?: (?:me|us|free|know|hesitate|a \\w+))*)`,
  ],
  [
    'more further other additional another / if',
    `${pls}${ask} (?:\\S+ ){1,5}?if (?:there (?:is|are)|you have|you see|you need) (?:any )?(?:more|further|other|additional|another) ${things}`,
  ],
  [
    'questions concerns problems issues',
    `(?:(?:further|futher|additional)|(?<=^ |with |[.!;] |thanks |you )(?:any|more|other) (?:\\w+ )?) ?(?:questions|concerns|problems|issues)(?: (?:or|and) (?:questions|concerns|problems|issues|comments))?(?= (?:[?.!] )?$)`,
  ],
  [
    'let know discuss talk',
    `let (?:me|us) know if (?:we|i|you) (?:need|want|should|can|could|wish) (?:to )?(?:discuss|talk|speak|be of|help|assist|do)(?: \\w+){0,3}`,
  ],
  [
    'let tell / how what where',
    `(?:(?:let|tell) (?:me|us) (?:know )?)(?:how|what|where) (?:else )?(?:i|we) (?:can|could|may|might) (?:\\w+ )?(?:(?:help|assist|support|be of)(?: \\w+)?|do (?:for you|to help|to assist|more|further|else))`,
  ],
  [
    'anything something',
    `(?:is|was|if) there (?:is )?(?:anything (?:else|more|further|at all)?(?: (?:that )?(?:i|we|you)(?: \\w+){1,6}?)?|something (?:else|more) (?:that )?(?:i|we)(?: \\w+){1,6}?)(?= [?.!]| $)`,
  ],
  [
    'anything',
    `anything else (?:(?:that )?(?:i|we) (?:can|could|may) |you (?:need|want|would like))(?:\\w+)?`,
  ],
  [
    'keep',
    `(?:please )?keep (?:me|us) (?:posted|updated|informed|in the loop|in mind|apprised)(?! (?:on|about|of|as to) (?!any|how|progress|the progress))`,
  ],
  [
    'keep update updates news more details',
    `(?:(?:we|i)(?:'ll| will) |will )keep you (?:posted|updated|informed|in the loop)(?! (?:every|each|by|until|on|about|of|as|with))|(?:more|further) (?:updates?|news|information|details) (?:will|to|are to) (?:follow|come)(?= [.!]| $)`,
  ],
  [
    'tuned watch touch back',
    `stay tuned|watch this space|keep in touch|stay in touch|get back to (?:us|me) (?:any time|anytime|whenever)`,
  ],
  [
    'know',
    `(?=(?:please |just )?let )(?<!(?<= )(?:if|when|once|after|whether|whichever|what|how) [^.!?]{0,80})(?:(?<=^ |[.!,;] |and |then |please )(?:please |just )?let (?:us|me) know(?= (?:[.!?]|$))|(?<=^ |[.!,;] |and |then )(?:please |just )?let (?:us|me) know(?= [-,] (?:we|i|we'll|i'll|we're|i'm) ))`,
  ],
  [
    'away',
    `(?:(?:we|i)(?:'re| are|'m| am) )?(?:always )?(?:just|only) an? (?:dm|message|call|click|e-?mail|phone call|reply|text) away(?: if [^.!?]{0,40})?`,
  ],
  [
    'encourage welcome invite',
    `(?:we )?(?:encourage|welcome|invite|urge|advise) you to (?:let us know|contact (?:us|me|our)|reach out|call (?:us|me)|ask|share any)(?: \\w+){0,4}`,
  ],
  [
    'give drop hit reach get',
    `${pls}(?:give (?:me|us) a (?:call|ring|shout)|drop (?:me|us) a line|hit (?:me|us) up|reach out to us|get in touch(?: with us)?) (?:if|should|any ?time|whenever|to discuss any|with (?:any|your|all|questions|more|further))(?: \\w+){0,3}`,
  ],
  ...openIfs.flatMap(([words, openIf]): Row[] => [
    [words, `${callStarts}${contact}(?: [^.!?;]{0,60}?)? ${openIf}`, ifBehind],
    [words, `${openIf}(?: [^.!?;]{0,80}?)? ${contact}`],
  ]),
  [
    'questions question queries query concerns doubts',
    `(?:if you (?:should |do |still )?have|should you (?:still )?have) (?:${more} )?(?:\\w+ ){0,2}?(?:questions?|concerns|quer(?:y|ies)|doubts)(?: (?:or|and) \\w+)?(?: (?:about|regarding|on|with|concerning) (?:[^.!?;, ]+ ){0,6}?[^.!?;, ]+)?(?= (?:[.!…]|$))`,
  ],
  [
    'directed addressed referred sent forwarded raised taken put',
    `(?:further|futher|additional|any|all|other|more) (?:\\w+ ){0,2}?${things}(?: (?:or|and) \\w+)? (?:should|can|may|must|could|are to|is to|will) (?:please )?be (?:directed|addressed|referred|sent|forwarded|raised|taken|put|e-?mailed|made)(?: up)? (?:to|with|via|by)`,
  ],
  [
    'news updates update information info details',
    `(?:more|further) (?:news|updates?|information|info|details)(?: on this)? (?:soon|to follow|to come|shortly|later|in due course|will follow(?: \\w+)?|to follow (?:soon|shortly|later|in due course)|as (?:we|i) (?:have|get|hear) \\w+|when (?:we|i|available) ?\\w*)(?= (?:[.!]|$))|(?<=^ |[.!] )updates? (?:soon|to follow|to come|shortly|later)(?= (?:[.!]|$))`,
  ],
  "more to come(?= (?:[.!]|$))|don't be a stranger|watch this space|check back (?:soon|later|regularly|often|from time to time|for updates)",
  [
    'open',
    `(?:my|our) (?:\\w+ )?(?:doors?|lines?|inbox|inboxes|phones?|dms?|ears) (?:is|are|remains?|stays?) (?:\\w+ )?open(?! (?:from|until|till|between|on|at|for|to|daily|monday|#|\\d))`,
  ],
  [
    'disposal service',
    `(?<!(?:have|has|had|tools?|options?|means|resources|everything) )at your (?:full |entire |complete )?(?:disposal|service)(?= (?:[.!,;]|for|if|should|with|any|at|in|whenever|$))`,
  ],
  [
    'find reach get contact',
    `you (?:\\w+ )?know (?:where|how) to (?:find|reach|get|contact) (?:us|me|hold of \\w+)`,
  ],
  [
    'hearing hear reply response word await awaiting',
    `(?:i |we |i'm |we're |i am |we are )?(?:look(?:ing)? forward to (?:hearing|your (?:reply|response|call|feedback|answer|message)|a reply)(?: (?:back )?from you)?|(?:hope|hoping|eager|happy|love|like) to hear (?:back )?from you|(?:await|awaiting|waiting for|await for) (?:your|a) (?:\\w+ )?(?:reply|response|feedback|answer|word)|hear from you soon)`,
  ],
  [
    'anything something else further more / ?',
    `(?:can|could|may|might|shall) (?:i|we) (?:\\w+ )?(?:help|assist|do|be of)(?: \\w+){0,4}? (?:with )?(?:anything|something|any other|any further)(?: \\w+){0,3}?(?= \\?)|(?<=^ |[.!?,] )(?:is |was )?(?:anything|something) (?:else|further|more)(?: \\w+){0,6}?(?= \\?)`,
  ],
  [
    'how what else',
    `(?<=^ |[.!?,] )(?:how (?:else |further )?|what else )(?:can|may|could|might) (?:i|we) (?:else |further )?(?:help|assist|do|be of)(?: (?:you|for|today|more|with|anything|assistance|service|help))*(?: (?:further|else|today|more|any further))(?= \\?)|(?<=^ |[.!?,] )(?:how else|how further|what else) (?:can|may|could|might) (?:i|we) (?:help|assist|do|be of|support)(?: \\w+){0,4}(?= \\?)`,
  ],
  [
    'questions concerns queries doubts / ?',
    `do you (?:still )?have any (?:\\w+ )?(?:questions|concerns|queries|doubts)(?: for (?:us|me))?(?= \\?)|(?<=^ )(?:questions|concerns|doubts|queries)(?: or \\w+)?(?= \\?)`,
  ],
  [
    'anytime time whenever needed necessary required night',
    `(?<!(?:may|will|might|they|we|i|can|could|would|team|teams) )${pls}(?:let (?:me|us) know|(?:contact|call|ask|write to|message|e-?mail|ring|ping|text|dm) (?:us|me)|get in touch|reach out(?: to (?:us|me))?|write back|(?:get|come) back to (?:us|me)|reply(?: to this \\S+)?|drop (?:us|me) a (?:line|note)|hit reply)(?: (?:back|here|on|at) \\S+)? (?:any ?time|at any (?:time|point|stage)|whenever (?:you|suits|necessary|needed|required|convenient)(?: \\w+)?|(?:if|as|when|where) (?:needed|necessary|required)|day or night|at your (?:own |earliest )?(?:convenience|leisure))(?! (?:after|before|between|from|until))`,
  ],
  [
    'happy glad pleased delighted welcome love available',
    `(?:(?:i|we)(?:'d| would|'ll| will)? (?:\\w+ )?be|i'm|we're|i am|we are|always|more than|only too) (?:\\w+ ){0,2}?(?:happy|glad|pleased|delighted|available) to (?:\\w+ )?(?:answer|address|discuss|clarify|talk|chat|help|assist|take|respond|go over|explain|hear)(?: [^.!?;, ]+){0,4}? (?:any|further|anything|more|other|additional)(?: (?:questions?|quer(?:y|ies)|concerns?|else|help|way|assistance|time|detail|details|information))?(?: you (?:may |might )?have)?(?= (?:[.!,]|$))`,
  ],
  [
    'bother ask shout holler',
    `(?:(?:just|simply|please|then|so|,|always) )(?:ask|shout|holler|yell)(?= (?:[.!]|$))|don't be (?:afraid|shy)(?: to \\w+(?: \\w+)?)?|(?:no|any) question is too (?:small|silly|stupid)`,
  ],
  [
    'questions comments feedback queries concerns',
    `(?:questions|comments|feedback|queries|concerns)(?: (?:or|and) \\w+)? (?:is|are) (?:\\w+ )?welcome`,
  ],
  [
    'available',
    `(?:remains?|am|are|is|stay) (?:\\w+ )?available (?:for|to \\w+) (?:any|all|further|more|other|additional) \\w+`,
  ],
  ['whatever', `whatever you (?:need|want|wish)(?: ,)? ${pls}${contact}`],
  [
    'further more',
    `(?<=^ |[.!] |always |more than )(?:happy|glad|pleased) to (?:help|assist|discuss|clarify)(?: you| this)? (?:further|more)(?= (?:[.!]|$))`,
  ],
  [
    'assistance help support information queries enquiries',
    `for (?:(?:any|further|more|additional|other|all) ){1,2}(?:assistance|help|support|information|queries|enquiries)(?: ,)? ${pls}(?:reply|respond|write|e-?mail|call|contact|ring|message|ask|get in touch|reach out)(?: (?:to|with|back))? (?:us|me|this|our|my)`,
  ],
];
