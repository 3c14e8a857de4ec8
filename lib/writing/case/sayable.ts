import { isPointed } from './pointed';

/** "Re: Re: Payroll run failed - ticket 88213" as the customer would say it; nothing where it says nothing. */
export function cleanSubject(subject: string): string | undefined {
  const plain = subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|antw|tr|rif|vs)\s*(?:\[\d+\])?:)+/i, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(
      /[-–—:(#]*\s*(?:ticket|case|ref(?:erence)?|request)\s*(?:no\.?|number|id)?\s*[#:]?\s*[A-Z-]*\d+\)?/gi,
      '',
    )
    .replace(/[“”"]/g, '')
    .replace(/[\s!?.,;:–—-]+$/, '')
    .trim();
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 9 || /https?|@|[<>{}⟦⟧|]/.test(plain)) return undefined;
  if (/\b(?:lol|wtf|omg|asap)\b|\p{Extended_Pictographic}/iu.test(plain)) return undefined;
  if (/^(?:urgent|help|complaint|question|support|problem|issue|hello|hi)\b.{0,12}$/i.test(plain))
    return undefined;
  if (/\b(?:lawyer|legal|killed?|die|scam|fraud|thie(?:f|ves)|liars?|idiots?|sue|court)\b/i.test(plain))
    return undefined;
  return plain.replace(/\b\p{Lu}{4,}\b/gu, (word) => word.toLowerCase());
}

/** A question of the customer's as it can be quoted: one sentence, no order numbers' length, no abuse. */
export function askText(text: string): string | undefined {
  const sentence = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:and|so|but|also|please)\s+/i, '')
    // "I need to know two things: which …, and can …?" is quoted from the colon on.
    .replace(/^[^:?]{0,60}:\s+(?=\w+ .{12,}\?$)/, '')
    .replace(/[.!]+$/, '');
  const words = sentence.split(' ').length;
  if (words < 3 || words > 22 || !/\?$/.test(sentence) || isPointed(text)) return undefined;
  if (/["“”<>{}⟦⟧|]|https?:|@|\b(?:fuck\w*|shit\w*|idiots?|hell|damn|stupid|joke)\b/i.test(sentence))
    return undefined;
  return sentence;
}

/** "by Friday" without its "by"; nothing where it is a whole clause. */
export function deadlineText(text: string): string | undefined {
  const plain = text.replace(/^(?:by|before|until|till|on|no later than|not later than)\s+/i, '').trim();
  if (plain.split(/\s+/).length > 5 || /[.!?\n“”"]/.test(plain)) return undefined;
  if (
    !/\d|day|week|month|tonight|noon|morning|today|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december/i.test(
      plain,
    )
  )
    return undefined;
  return /^\p{Lu}{4,}$/u.test(plain)
    ? plain.toLowerCase()
    : plain.replace(/^(The|End|This|Next|Tomorrow|Today|Tonight|Noon)\b/, (word) => word.toLowerCase());
}

/** A promise of ours in our own words, short enough to be quoted. */
export function promiseText(quote: string | undefined): string | undefined {
  const plain = quote
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  if (!plain || plain.split(' ').length > 16 || plain.split(' ').length < 3) return undefined;
  if (/["“”<>⟦⟧{}|?]|https?:|@/.test(plain)) return undefined;
  return /^(?:I|we|you|they|your|our|the|it|an?|someone|somebody|this|please|by)\b/i.test(plain)
    ? plain
    : undefined;
}
