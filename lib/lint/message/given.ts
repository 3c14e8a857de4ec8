import { customerMessages, type Thread } from '../../thread';
import { findPhrases, type Pattern, phrase } from '../engine/phrases';
import { mayFit } from '../engine/triggers';
import type { Match } from '../rule';
import type { Sentence } from '../text-model';

/** What agents ask for, and how it looks in a customer's message when it was given. */
interface Kind {
  asked: Pattern;
  given: RegExp;
  attachment?: RegExp;
}

const request =
  "(?:(?:please|kindly|also|can|could|would|will|you|i|we|may|to) ){0,8}(?:send|share|provide|give|tell|confirm|supply|attach|forward|need|have|let (?:me|us) know|include|specify|what(?:'s| is| was)|which|describe|list|quote|state|upload|post|reply with)";
const asks = (thing: string): Pattern => phrase(`${request} [^.!?;]{0,60}?${thing}`);
const numbered = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})(?: (?:number|no\\.?|id|ref\\w*))?(?: (?:is|was))?\\s{0,3}(?:[:#]\\s{0,3})?#?[a-z]{0,5}-?\\d[\\w-]{2,}`,
    'i',
  );

const kinds: Kind[] = [
  { asked: asks('order (?:number|id|no|reference)'), given: numbered('order') },
  { asked: asks('invoice (?:number|id|no)'), given: numbered('invoice') },
  { asked: asks('(?:account|customer) (?:number|id|no)'), given: numbered('account|customer') },
  { asked: asks('(?:case|ticket|reference) (?:number|id|no)'), given: numbered('case|ticket|reference|ref') },
  { asked: asks('(?:serial|model) (?:number|no)'), given: numbered('serial|model|s/n') },
  { asked: asks('tracking (?:number|id)'), given: numbered('tracking') },
  {
    asked: asks('(?:screenshots?|screen shots?|pictures?|photos?)'),
    given:
      /\b(?:attached|enclosed|here (?:is|are)|sent|see) [^.!?\n]{0,40}(?:screenshots?|screen shots?|pictures?|photos?)|\b(?:screenshots?|pictures?|photos?) (?:is|are|was|were)? ?(?:attached|enclosed|below)/i,
    attachment: /\.(?:png|jpe?g|gif|webp|heic|bmp)$/i,
  },
  {
    asked: asks('(?:logs?|log files?|error (?:log|report)s?)'),
    given:
      /\b(?:attached|enclosed|here (?:is|are)|sent|uploaded) [^.!?\n]{0,40}\blogs?\b|\blogs? (?:is|are) attached/i,
    attachment: /\.log$|^(?=.*\.(?:txt|zip|gz)$).*\blogs?\b/i,
  },
  {
    asked: asks(
      "(?:steps|troubleshooting|what (?:have )?you(?:'ve)? (?:already )?(?:tried|done)|have tried)",
    ),
    given:
      /\b(?:i|we)(?:'ve| have)? (?:already |also |just |even )*(?:tried|cleared|restarted|rebooted|reinstalled|re-installed|reset|updated|disabled|followed)\b[^.!?\n]*/i,
  },
  { asked: asks('(?:version|build)(?: number)?'), given: /\b(?:version|build|v)\s?\d+(?:\.\d+)*\b/i },
  { asked: asks('(?:browser)'), given: /\b(?:chrome|firefox|safari|edge|opera)\b[^.!?\n]*/i },
  {
    asked: asks('(?:phone|telephone|mobile|contact) (?:number|no)'),
    given: /(?:\+|\b0)\d[\d ()/.-]{6,}\d/,
  },
  {
    asked: asks('(?:exact )?error (?:message|code|text)'),
    given:
      /\b(?:error|says|message)\b[^.!?\n]{0,30}["“'‘][^"”'’\n]{4,}["”'’]|\berror (?:code )?[A-Z]*-?\d{2,}\b/i,
  },
];

/** Steps that agents send customers through, as an order and as done: the same step twice is the customer's time. */
const steps: [order: string, done: string][] = [
  ['clear(?:ed|ing)?', 'cleared|emptied|deleted'],
  ['restart(?:ed|ing)?|reboot(?:ed|ing)?', 'restarted|rebooted'],
  ['re-?install(?:ed|ing)?', 're-?installed'],
  ['reset(?:ting)?', 'reset'],
  ['updat(?:e|ed|ing)', 'updated'],
  ['disabl(?:e|ed|ing)|turn(?:ed|ing)? off|switch(?:ed|ing)? off', 'disabled|turned off|switched off'],
  ['unplug(?:ged|ging)?', 'unplugged'],
  ['check(?:ed|ing)?', 'checked|looked in'],
  ['try(?:ing)?|tried|us(?:e|ed|ing)', 'tried|used'],
];
const orders = steps.map(([order, done]) => ({
  asked: phrase(
    `(?:please|kindly|can you|could you|would you|have you|did you|try|tried|you can|you could|you should) (?:also |first |then |again |to |just |already |try |tried ){0,4}(?:${order}) (?:\\w+ ){0,4}?\\w{4,}`,
  ),
  verb: new RegExp(`^.*?\\b(?:${order})\\s`, 'i'),
  done: new RegExp(
    `\\b(?:i|we)(?:'ve|’ve| have| had)? (?:already |also |just |even |now )*(?:(?:\\w+ed|did|ran) [^.!?\\n]{1,60}? and (?:then |also )?)?(?:${done})\\b[^.!?\\n]*`,
    'gi',
  ),
}));
/** Steps that say all without their object. */
const alone = /\bre-?install|\breboot|\bunplug/i;
const common = new Set(
  'your this that them these those with from another again please once more same have page'.split(' '),
);
const nouns = (words: string): string[] =>
  (words.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !common.has(word));

/** An order to do what the customer says he has done, told by the verb and one shared thing: "clear your cache". */
function findDoneStep(sentence: Sentence, text: string, thread: Thread): Match[] {
  for (const { asked, verb, done } of orders) {
    const [ask] = findPhrases(sentence, asked);
    if (!ask) continue;
    const things = nouns(text.slice(ask.start, sentence.end).replace(verb, ''));
    for (const { id, text: said } of customerMessages(thread)) {
      for (const [quote] of said.slice(0, 100_000).matchAll(done)) {
        const told = quote.toLowerCase();
        const again =
          alone.test(text.slice(ask.start, sentence.end)) && / (?:it|everything|all)\b/.test(told);
        if (!again && !things.some((thing) => told.includes(thing))) continue;
        return [
          {
            start: ask.start,
            end: ask.end,
            level: 'error',
            message: 'The customer has done this already, and said so.',
            evidence: { messageId: id, quote: quote.trim() },
          },
        ];
      }
    }
  }
  return [];
}

const none: Match[] = [];

/** Requests for what the customer has written before: an error, with the customer's own words. */
export function findGiven(sentence: Sentence, text: string, thread: Thread): Match[] {
  if (mayFit(sentence).length === 0) return none;
  const step = findDoneStep(sentence, text, thread);
  if (step.length > 0) return step;
  return kinds.flatMap((kind) => {
    const [ask] = findPhrases(sentence, kind.asked);
    const evidence = ask && whereGiven(kind, thread);
    if (!ask || !evidence) return [];
    return [
      {
        start: ask.start,
        end: ask.end,
        level: 'error' as const,
        message: 'The customer has given this already; the thread holds it.',
        evidence,
      },
    ];
  });
}

function whereGiven({ given, attachment }: Kind, thread: Thread): Match['evidence'] {
  for (const { id, text, attachments } of customerMessages(thread)) {
    const said = given.exec(text.slice(0, 100_000));
    if (said) return { messageId: id, quote: said[0].trim() };
    const file = attachment && attachments.find(({ name }) => attachment.test(name));
    if (file) return { messageId: id, quote: file.name };
  }
  return undefined;
}
