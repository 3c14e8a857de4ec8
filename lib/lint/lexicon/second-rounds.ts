import { anyOf, type Row } from '../engine/phrases';

const again =
  '(?:(?:once |yet |all over |over )?again|once more|one (?:more|last) time|(?:for )?(?:a|the) (?:second|third|further) time|another time|anew|afresh|from (?:the (?:very )?(?:start|beginning|top)|scratch|square one|zero)|all over)';
/** What a matter is kept in. */
const record = anyOf(
  'question thread topic post posting case ticket request complaint report discussion issue claim query conversation',
  'inquiry enquiry entry application service_request work_order support_request support_case support_ticket email e-mail',
  'appointment booking reservation order form e-form dispute incident chat return rma enquiry',
);
const giving = (words: string): string =>
  words
    .split(' ')
    .map((word) =>
      word.replace(/(?<=[^e])e$/, '').replace(/(submit|log|ship)$/, (verb) => verb + verb.at(-1)),
    )
    .map((word) => `${word}ing`)
    .join(' ');
const giveWords =
  'contact call write email e-mail report submit send explain describe provide give tell file enter post reply share upload attach phone fill apply register order pay list clarify book request re-state complete repeat forward state specify notify answer outline supply ask message place raise lodge type scan photograph measure print sign fax mail dictate spell summarise summarize recount narrate';
const recordWords =
  'question thread topic post posting case ticket request complaint report discussion issue claim query conversation inquiry enquiry entry application service_request work_order email e-mail appointment booking reservation order form e-form dispute incident chat return rma'.replaceAll(
    'service_request work_order ',
    '',
  );
const give = anyOf(
  giveWords,
  'log(?!_(?:in|on|out|off|into|back)) go_through walk_(?:me|us)_through take_(?:me|us)_through talk_(?:me|us)_through run_through bring key_in sign_up put_in come_(?:in|back|by) check_in queue line_up join_the_queue get_in_touch be_in_touch reach_out get_back_to verify confirm take_(?:the|your|those|new|a)',
);
/** Words that turn what follows into a request to the customer, or the start of a clause: an order. */
const please =
  "(?:please|kindly|can you|could you|would you|will you|need you to|ask (?:that )?you(?: to)?|asking you to|like you to|want you to|require you to|feel free to|suggest (?:that )?you|recommend (?:that )?you|best if you|(?:great|helpful|good|easier|easiest|grateful|appreciated?|appreciate it|better|kind) if you(?: could| would| can)?|(?:wonder(?:ing)?|hop(?:e|ing)) (?:if |whether |that )?you(?: could| would| can| might)?|(?:be|make) sure (?:to|you)|remember to|(?:you're|you are|customers are|callers are) (?:kindly |also |then )?(?:required|asked|requested|invited|advised|welcome|going|encouraged|obliged) to|(?:customers|members|guests|applicants|users) (?:must|should|have to|need to)|it is necessary to|(?:was|were|been|be|is|are) (?:told|asked|advised|instructed|requested|directed|invited) to|(?<!(?:so|that|if|when|until|once|before|unless|where|now) )you(?: can| may| could| might)(?: also| then| just| simply)?|you(?:'ll| will| must| should| would|'d)?(?: also| then| just| simply| unfortunately| probably)?(?: need to| have to| want to| be better off to)?)(?: please| also| then| just| simply| go ahead and| kindly| to| have to| need to){0,4}";
const lead = `(?:${please} |(?<=^ |[.!?,;:)-] |and |or |then |so |is to |best to |better to |but |[⟩] )(?:just |simply |also |then |please )?)`;
const redoWords =
  'submit send post file enter upload state explain apply report log attach type describe register provide share do tell take book sign confirm verify lodge supply request raise fax mail print key input supply answer';
const redo = `(?:re-?(?:${redoWords
  .split(' ')
  .filter((word) => !/^(?:do|take|request|raise|print|input|mail|answer|tell|key)$/.test(word))
  .join(
    '|',
  )}|open(?= (?:an? |the |your |this |another )?(?:\\w+ )?(?:case|ticket|request|complaint|claim|issue|report)))|redo|re-do|retake|re-take|retell|re-tell|re-answer|re-request|re-raise|re-print|re-mail|re-key)`;
const redone =
  '(?:re-?(?:submitted|sent|posted|filed|uploaded|stated|explained|reported|attached|typed|registered|booked|signed|confirmed|lodged)|redone|retaken)';
const redoing = `(?:re-?(?:submitting|sending|posting|filing|entering|uploading|stating|explaining|applying|reporting|attaching|typing|registering|booking|signing|confirming|lodging)|redoing|retaking)`;
const redoTriggers = redoWords
  .split(' ')
  .flatMap((word) => [`re${word}`, `re-${word}`])
  .concat('reopen', 're-open')
  .join(' ');
const object =
  '(?! (?:(?:your|the|a) )?passwords?\\b)(?: (?:it|this|that|the|your|with|these|those|all)(?: \\w+)?)?';
const make =
  '(?:create|open|start|post|file|submit|make|log|raise|enter|place|put in|write|ask|send|begin|generate|report|call in|add|use|lodge|book|register|launch|initiate|fill (?:in|out)|complete|request|apply for|schedule|arrange|issue)';
const given =
  '(?:details?|information|info|photos?|pictures?|screen ?shots?|documents?|papers|forms?|files?|data|facts|paperwork|receipts?|proof|evidence|description)';

/** "Another ticket", "a new one of your orders", whoever is asked for it. */
const newRecord = new RegExp(` (?:another|new|separate|fresh|different|own) (?:\\w+ ){0,2}?${record} `);

const giveAgain = `${lead}${give} (?!you\\b)(?:(?:(?!if |when |so |until |once (?!more|again)|unless |because |that |whether |click |press |turn |restart |try |test )[^.!?,; ]+ ){1,12}?)?${again}`;

/** Ground covered once more. Rows for `phrases`. */
export const secondRounds: Row[] = [
  [redoTriggers, `${lead}${redo}${object}`],
  [
    redoTriggers,
    `(?:need|needs|have|has|required|asked|necessary|told|advised|instructed|free|welcome|happy|able|best|want) (?:you )?(?:to )?${redo}${object}`,
  ],
  `(?:needs?|has|have|must|should|will need|ought)(?: to)? be ${redone}(?! by (?:us|me|our))`,
  `(?:mind|suggest|recommend|advise|consider|appreciate) (?:you |your )?${redoing}${object}`,
  [
    'again once one second third another anew afresh start beginning scratch over',
    `(?:mind|suggest|recommend|advise|consider|appreciate|means|involves?|requires?) (?:you |your )?${anyOf(giving(giveWords), 'going_through')} (?:[^.!?,; ]+ ){0,10}?${again}`,
  ],
  [
    `new separate fresh different own another / ${recordWords}`,
    `${lead}${make} (?:up |us |in )?(?:an? |another |your )(?:\\w+ )?(?:new|separate|fresh|different|own) (?!e-?mail)(?:\\w+ ){0,2}?${record}|${lead}${make} (?:up |us |in |me )?(?:another|new) (?:\\w+ )?${record}`,
    newRecord,
  ],
  [
    'new fresh another second',
    `${lead}(?:(?:create|open|start|place) (?:another|a second)|(?:file|submit|log|raise|lodge|book) (?:another|a new|a fresh|a second)) one`,
  ],
  [
    `new separate fresh own / ${recordWords}`,
    `${lead}(?:post|ask|report|put|submit|move|send|continue|raise|describe|start|come back|return|apply|reply|write|begin)(?: [^.!?]{1,60}?)? (?:in|as|on|under|into|with|via|by) (?:(?:an? )?(?:new|separate|fresh)|your own) (?:\\w+ )?${record}`,
    newRecord,
  ],
  ['', giveAgain, new RegExp(` ${give} (?:[^ ]+ ){0,12}?${again} `)],
  [
    'start begin',
    `(?:${please} |(?<=^ |[.!?;] ))(?:start|begin) (?:(?:the|your|this|a) (?:\\w+ )?(?:application|claim|order|process|booking|form|registration|request|conversation|procedure|case|chat|whole \\w+) )?(?:over|again|anew|afresh|from (?:the (?:very )?(?:beginning|start|top)|scratch|square one|zero))(?= )`,
  ],
  [
    'repeat',
    `${lead}repeat (?:your \\w+|yourself|what you \\w+|the (?:question|request|details|order|application|number|information|story|(?:whole|entire) \\w+)|the (?:process|procedure)(?= (?:[.!,]|from|with a) ))`,
  ],
  ['same', `${lead}${give} (?:[^.!?,; ]+ ){0,3}?the same ${given}(?! (?:as|for|on|in) )`],
  [
    'again once one second',
    `(?:can|could|may|might) (?:i|we) (?:\\w+ )?(?:have|get|take|see|ask (?:for|you)|trouble you|grab) (?:[^.!?,; ]+ ){1,8}?${again}`,
  ],
  [
    'again once second',
    `(?:i|we)(?:'ll| will| would|'d)? (?:\\w+ )?(?:need|require) (?:the|your|all|those|that|some|a|an|these) (?:[^.!?,; ]+ ){1,6}?${again}`,
  ],
  [
    'again once',
    `(?<=^ |[.!?,] )(?:and )?your (?:(?!is |are |was |has |will )\\w+ ){1,3}(?:again|once more|one more time)(?= (?:\\?|please|, please))`,
  ],
  [
    'follow following',
    `(?:please|kindly|can you|could you|would you) follow(?:ing)? (?:back )?up with (?:me|us)(?= (?:[.!?,;]|when|if|in|once|after|about|on))`,
  ],
  ['remind', `${lead}remind (?:me|us) (?:of |what |which |again|how )(?:\\w+)?`],
  ['again', `what (?:was|is|were|are) (?:your|the) (?:\\w+ ){1,4}?again(?= [?.!])`],
  'what did you say (?:your|the) \\w+',
  [
    'new next other second different another / explain describe tell report show present',
    `${lead}(?:explain|describe|tell|report|show|present) (?:[^.!?,; ]+ ){1,6}?to (?:(?:the|our|your|a|my) (?:new|next|other|second|different)|another) \\w+`,
  ],
  [
    'own',
    `(?:${lead}(?:\\w+ ){1,3}?(?:in|under|as) your own|(?:${lead}|you |to )(?:start|open|create|post|file|make|use|begin|ask in) (?:it in )?your own) (?:\\w+ ){0,2}?${record}`,
  ],
  ['try', `${lead}try again with (?:the |a |an |your |some |better |more |new )*(?:\\w+ )?${given}`],
  [
    'back',
    `${lead}(?:call|contact|write|phone|ring) back(?! in \\d| on )(?: (?:the \\w+|to us|with \\w+))?(?= (?:[.!?,;]|$|if|and|when|the|in|at|later|should|or|so|to))`,
  ],
];

/** "There is no need to send it again". */
export const notAgain = `(?:not|never|nothing|without|no need to|won't|don't|didn't|need not|needn't) (?:\\w+ ){0,4}?(?:create|open|start|${redo}|redo|send|repeat|explain|ask|submit|contact|call|describe|tell|provide|fill|file|book)`;
