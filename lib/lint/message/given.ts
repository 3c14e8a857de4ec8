import { customerMessages, type Thread } from '../../thread';
import { findPhrases, phrase } from '../engine/phrases';
import type { Match } from '../rule';
import type { Sentence } from '../text-model';

/** What agents ask for, and how it looks in a customer's message when it was given. */
interface Kind {
  asked: RegExp;
  given: RegExp;
  attachment?: RegExp;
}

const request =
  "(?:(?:please|kindly|also|can|could|would|will|you|i|we|may|to) )*(?:send|share|provide|give|tell|confirm|supply|attach|forward|need|have|let (?:me|us) know|include|specify|what(?:'s| is| was)|which|describe|list|quote|state|upload|post|reply with)";
const asks = (thing: string): RegExp => phrase(`${request} [^.!?;]{0,60}?${thing}`);
const numbered = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})(?: (?:number|no\\.?|id|ref\\w*))?(?: (?:is|was))?\\s*[:#]?\\s*#?[a-z]{0,5}-?\\d[\\w-]{2,}`,
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
    attachment: /(?:\.log|\blogs?\b.*\.(?:txt|zip|gz))$/i,
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

/** Requests for what the customer has written before: an error, with the customer's own words. */
export function findGiven(sentence: Sentence, _text: string, thread: Thread): Match[] {
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
