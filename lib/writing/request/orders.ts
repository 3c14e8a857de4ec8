import type { Thread } from '../../thread';

/** Words in a mail that are meant for a machine: shown as a warning, never followed. */
export interface Order {
  messageId: string;
  kind: OrderKind;
  quote: string;
}
export type OrderKind =
  | 'forget-instructions'
  | 'speaks-to-model'
  | 'instructions-asked'
  | 'answer-dictated'
  | 'false-frame'
  | 'markup'
  | 'data-in-link'
  | 'encoding';

/** What a customer has no reason to write to a person. Each kind one idea, in words or in shape. */
const signs: Record<OrderKind, RegExp[]> = {
  'forget-instructions': [
    /\b(?:ignore|disregard|forget|override|bypass|drop)\b[^.!?\n]{0,40}\b(?:prompts?|programming|all info(?:rmation)?|(?:previous|prior|above|earlier|preceding|original|initial|other|all|any|your) (?:instructions?|rules|guidelines|directions|constraints|commands?|tasks?))\b/i,
    /\b(?:ignore|disregard|forget) (?:(?:all|everything|anything|any)(?: of)?(?: the)? (?:above|before|previous|prior|else)|the (?:above|rest|previous))\b/i,
    /(?:^|[\n*#=<>[({.!?-])\s*(?:new|updated|real|actual|priority) (?:and |very |important )*(?:system )?(?:instructions?|tasks?|directives?) ?(?::|\*|-{2,})/i,
    /\b(?:regardless of|no longer follow|stop following) (?:\w+ )?(?:previous|prior|earlier) (?:tasks?|instructions?)\b/i,
  ],
  'speaks-to-model': [
    /\b(?:you are|you['’]re|act as|acting as|operating as|behave as|pretend (?:to be|you are)|role-?play as|simulate) (?:now )?(?:\w+ ){0,5}(?:ai|llm|gpt|language model|dan|developer mode|jailbroken)\b/i,
    /\b(?:dear|hey|attention|note to|message (?:to|for)|instructions? (?:to|for)|as an?|to the|any) (?:the |any )?(?:ai|llm|language model|chatgpt|claude|gpt-?\d?|copilot|gemini|ai (?:assistant|agent|model))\b/i,
    /\b(?:developer|security override|override|unrestricted|dan|no limits) mode\b|\badministrator override\b/i,
    /\b(?:jailbreak|prompt injection|large language model|language model)\b/i,
    /\b(?:if|when|before|whenever) (?:(?:the|a|any) user (?:asks?|requests?|wants)|user asks|you(?: are|['’]re) (?:asked|told|instructed|prompted|requested) to|you (?:summari[sz]e|process) (?:this|the))/i,
    /\bfor (?:testing|test|academic|debug(?:ging)?|training|research) purposes(?: only)?[,:]/i,
    /\b(?:output|result) (?:from|of) executing\b|\bprove (?:that )?you are (?:\w+ )?intelligent\b/i,
  ],
  'instructions-asked': [
    /\b(?:system|hidden|secret) (?:prompt|instructions|message)\b|\bsystem_?prompt|\b(?:initial|original|base|pre) ?-?prompt\b(?! (?:reply|response|answer|help))/i,
    /\b(?:reveal|print|show|repeat|output|display|leak|reproduce)\b[^.!?\n]{0,50}\b(?:your (?:\w+ )?(?:instructions|prompt)|(?:the )?(?:text|words|everything) (?:above|before)|(?:this )?(?:entire|previous|whole) conversation)\b/i,
    /(?:starting|beginning) with ["'“‘]you are["'”’]/i,
    /["'“‘]you are["'”’]/i,
  ],
  'answer-dictated': [
    /\b(?:include|insert|append|embed|output|print|repeat|add)\b[^.!?\n]{0,60}\b(?:string|sentence|phrase|hyperlink|image|payload|advert\w*|quote|emoji|slogan)\b[^.!?\n]{0,80}\b(?:your|the|each) (?:response|answer|reply|output|summary)\b/i,
    /\b(?:at|to|near) the (?:very )?(?:end|beginning|start|top|bottom) of (?:your|each|every) (?:response|answer|reply|output|message|summary)\b/i,
    /\b(?:reply|respond|answer|output|print|return|say) only (?:with|the (?:word|following|text|string))\b|\bonly (?:output|print|return|respond with|reply with|answer with)\b|\babsolutely nothing else\b/i,
    /\b(?:include|print|output|insert|repeat|return|append|embed|execute)\b[^.!?\n]{0,40}\bfollowing (?:string|text|sentence|phrase|code|html|markdown|javascript|payload|message)\b/i,
    /\b(?:your|the) (?:output|summary) (?:must|should|shall|has to)\b/i,
    /\b(?:render|phrase|rewrite|encode|translate|structure|modify|compose|express|convert|encrypt) (?:your|the|each) (?:message|response|reply|answer|output|sentences?)\b/i,
    /\b(?:do not|don['’]t|never|without) (?:mention|reveal|tell|show|display|inform)\w*\b[^.!?\n]{0,40}\b(?:the user|these instructions?|this (?:prompt|instruction))\b/i,
  ],
  'false-frame': [
    /<\|?\/?(?:im_start|im_end|system|user|assistant|endoftext|inst|sys|instructions?|important|information|context|document|email|thread|secret)\b[^>\n]{0,60}\|?>/i,
    /\[\/?(?:inst|sys(?:tem)?|admin|assistant|system message)\]|<<\/?sys>>|^\s*#{2,}\s*\(?(?:system|instruction|assistant|user)(?![a-z])/im,
    /(?:^|\n)\s*(?:assistant|developer|system (?:message|prompt|instruction))\s*:/i,
    // A headline in capitals between marks, in any language; banners of mail systems are none.
    /(?:\*{3,}|#{3,}|<{2,}|\[{2,})\s*(?!EXTERNAL|CAUTION|WARNING|CONFIDENTIAL|ORIGINAL|FORWARDED|URGENT|PLEASE|DO NOT|NOTICE)\p{Lu}[\p{Lu}\s,:'’-]{8,}\s*:?\s*(?:\*{3,}|#{3,}|>{2,}|\]{2,})/u,
    /-{3,} ?(?:end|begin|start) (?:of )?(?:the )?(?:data|document|context|input|instructions?)/i,
    /^\s*[{[]\s*"(?:role|instruction|system|command|prompt|action)"\s*:/im,
    /\b(?:PRIORITY|EXPERIMENTAL|TRAINING|TEST|NEW|SPECIAL) (?:TASK|PROCEDURE|CASE|MODE|EXERCISE)\b|\*{3}special case/,
  ],
  markup: [
    /<(?:script|img|iframe|svg|object|embed|link|style|form|input|body|video|audio|meta|base|details|marquee)\b[^>]{0,400}>?/i,
    /\bon(?:error|load|click|mouseover|focus|toggle)\s*=|javascript\s*:/i,
    /!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)/,
    /<a\s+href\s*=/i,
  ],
  'data-in-link': [
    /https?:\/\/[^\s)\]>"]{1,200}[?&/=](?:\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\}|<[^>\n]{1,40}>|(?:QUERY|INFO|DATA|SECRET|PLACEHOLDER|MESSAGE)\b)/,
    /\bbase ?64[- ]encode|\bencoded? (?:in|as|with) base ?64|\burl-?encode/i,
  ],
  encoding: [
    /(?<![\w/=?&%.+-])(?:[A-Za-z0-9+/]{4}){14,}={0,2}(?![A-Za-z0-9+/._%-])/,
    /(?:\b[01]{8}\b[ ,]*){6,}|(?:\\x[\da-f]{2}|\\u[\da-f]{4}|&#x?[\da-f]+;){5,}|(?:\b[\da-f]{2}\b ){12,}/i,
    /\b(?:rot-?13|leet ?speak|caesar cipher|morse code|pig latin)\b/i,
  ],
};

/** Longer mails are read up to here. */
const readUpTo = 60_000;

/** Where a text holds orders for a machine, the first of each kind. */
export function orderSpots(text: string): { kind: OrderKind; start: number; end: number }[] {
  const read = text.slice(0, readUpTo);
  return (Object.keys(signs) as OrderKind[]).flatMap((kind) => {
    for (const pattern of signs[kind]) {
      const found = pattern.exec(read);
      if (found) return [{ kind, start: found.index, end: found.index + found[0].length }];
    }
    return [];
  });
}

export const ordersIn = (text: string): Omit<Order, 'messageId'>[] =>
  orderSpots(text).map(({ kind, start, end }) => ({ kind, quote: around(text, start, end - start) }));

/** Orders in what the customer's side and others wrote; our own messages are not searched. */
export const findOrders = (thread: Thread): Order[] =>
  thread.messages
    .filter(({ author }) => author.role !== 'agent')
    .flatMap(({ id, text }) => ordersIn(text).map((order) => ({ messageId: id, ...order })));

function around(text: string, at: number, length: number): string {
  return text
    .slice(Math.max(0, at), at + Math.max(length, 80))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160)
    .toWellFormed();
}
