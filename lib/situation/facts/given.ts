import type { Situation } from '../situation';
import { evidence, type Reading, type Sentence } from '../text/reading';
import { wholeWords } from '../text/whole-words';

type Given = Situation['facts']['given'][number];

const nouns =
  '(order|ticket|case|account|customer|client|policy|booking|reservation|reference|ref|claim|invoice|tracking|request|membership|member|insurance|serial|export|event|incident|contract|meter|parcel|shipment|report|registration|plate|licen[cs]e|student|roll|flight|train|model|imei|bag|luggage|baggage|room|job|project|permit|document|damage report)';
const identifiers = [
  new RegExp(
    `\\b${nouns}(?: (?:number|no|nr|id|ids|code|ref|reference))?\\.?(?: (?:is|was|:))?[ :(#]*((?:[A-Z]{1,5}[-/_ ]?)?[A-Z0-9][A-Z0-9-/_]*\\d[A-Z0-9-/_]*(?: [A-Z0-9]*\\d[A-Z0-9]*){0,4})`,
    'gi',
  ),
  /(?<![\w-])(#\d{3,}|[A-Z]{1,6}[-/]\d{3,}(?:[-/]\d+)*|[a-z]{2,5}_[a-z0-9]{3,})(?![\w-])/g,
  /\b(?:number|no\.|nr\.) (\d[\d-]{3,})/gi,
  /(?<![\w.,-])(\d{6,12})(?![\w-]|[.,]\d|\s?(?:euros?|pounds?|dollars?|eur))/g,
];
const patterns: [kind: string, pattern: RegExp][] = [
  [
    'version',
    /(?<![\d.])\d+\.\d+\.\d+(?![\d.])|\b(?:version|v\.?|update to|since|release|build|running|on)\s?v?\d+\.\d+(?:\.\d+)*\b|\b(?:firefox|chrome|safari|edge|windows|macos|ios|android|ubuntu|iphone|ipad|galaxy|pixel) ?(?:\d+|[xs]\d+)(?:\.\d+)*\b|\bchrome on windows\b/gi,
  ],
  [
    'error',
    /\b(?:error(?: code| message)?|code)[: ]+[A-Z]{0,4}-?\d{2,}\b|\bHTTP ?[45]\d\d\b|\breturns? [45]\d\d\b|\b(?:says|message|error|getting|shows?|answered|body|reads)\b[^.!?"“]{0,24}["“][^"”\n]{3,80}["”]/gi,
  ],
  [
    'steps',
    /\b(?:steps?(?: to reproduce)?|repro(?:duction)?)\s?:.{8,}|(?:\w[\w ]{1,24} > ){1,}\w[\w ]{1,24}|\b(?:restarted|rebooted|reinstalled|unplugged|cleared|reset)\b[^.!?]{0,50}/gi,
  ],
  ['phone number', /(?:\bcall me (?:on|at)?|\bphone|\bmobile|\btel)\b[^\d+\n]{0,14}(\+?\d[\d ()-]{5,}\d)/gi],
  ['attachment', /\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|screenshots?|photos?)\b/gi],
];

const failing =
  /\b(?:error|fail\w*|invalid|denied|wrong|unable|cannot|can[’']t|could not|couldn[’']t|not (?:found|available|possible|valid|allowed|supported)|unknown|unexpected|exception|refused|rejected|expired|timed? ?out|forbidden|unauthori[sz]ed|try again|missing|blocked|locked|incorrect|[45]\d\d)\b|\d{3}/i;
const machine =
  /\b(?:app|screen|page|site|website|display|program|software|system|portal|printer|browser|console|log|dialog|pop-?up|form|device|machine|login|terminal|checkout|api|server|error|returns?|message|it)\b/i;
/** A tracking page or a person that "says" something reports no error. */
const told =
  /\b(?:tracking|track (?:and|&) trace|courier|carrier|driver|parcel|delivery|shipment|status|letter|card|note|e-?mail|mail|sms|colleague|agent|he|she|they|you)\b/i;

/** Quoted words are an error when they read like one, or when a machine shows them. */
function isError(text: string, { raw }: Sentence): boolean {
  const quoted = text.match(/["“]([^"”]*)/)?.[1];
  if (quoted === undefined || failing.test(quoted)) return true;
  const lead = raw.slice(0, raw.indexOf(text) + text.indexOf(quoted));
  return machine.test(lead) && !told.test(lead);
}

/** What the customer has handed over, so that nobody asks again. */
export function findGiven(readings: readonly Reading[], subject = ''): Given[] {
  const found: Given[] = [];
  const add = (kind: string, text: string, sentence: Sentence, at: number) => {
    const plain = text.trim();
    if (
      plain.length < 3 ||
      found.some((one) => one.kind === kind && (one.text.includes(plain) || plain.includes(one.text)))
    )
      return;
    found.push({ kind, text: plain, evidence: evidence(sentence, at) });
  };
  for (const { message, sentences } of readings) {
    for (const sentence of sentences) {
      for (const pattern of identifiers)
        for (const match of sentence.raw.matchAll(pattern))
          if (/\d/.test(match[0])) add('identifier', match[0], sentence, match.index);
      for (const [kind, pattern] of patterns)
        for (const match of sentence.raw.matchAll(pattern)) {
          if (
            kind === 'attachment' &&
            !message.attachments.length &&
            !/\b(?:attached|enclose|sent)/i.test(sentence.raw)
          )
            continue;
          if (kind === 'attachment' || (kind === 'error' && !isError(match[0], sentence))) continue;
          add(
            kind,
            wholeWords(sentence.raw, match.index, match.index + match[0].length),
            sentence,
            match.index,
          );
        }
    }
    const first =
      sentences.find(({ lower }) =>
        /attach|enclos|screenshot|photo|receipt|certificate|sent you/.test(lower),
      ) ?? sentences[0];
    if (message.attachments.length && first)
      add('attachment', message.attachments.map(({ name }) => name).join(', '), first, 0);
    else if (first && /\bi (?:have |'ve )?(?:attached?|enclosed?|sent you)\b|\battached\b/.test(first.own))
      add('attachment', wholeWords(first.raw, 0, 80), first, 0);
  }
  // Their subject is theirs too, and rests on the message it stands over.
  const opening = readings[0]?.sentences[0];
  for (const pattern of opening ? identifiers.slice(0, 2) : [])
    for (const match of subject.matchAll(pattern))
      if (/\d/.test(match[0])) add('identifier', match[0], opening!, 0);
  return found.slice(0, 16);
}
