import { toSecondPerson } from './second-person';

/** What they want, told back: "I want a date in writing" becomes "you want a date in writing". */
export interface Wish {
  text: string;
  /** They ask to be told something, not to be given it. */
  toKnow: boolean;
}

const wishing =
  /^(?:(?:all )?(?:I|we) (?:just |only |also |now |do |simply |still |really )*(?:want|need|would (?:also )?like|request|ask|am asking|are asking|am requesting)|(?:I|we)['’]d (?:also )?like)\b/i;
const asking = /^(?:please |kindly |can you please |could you please )+(?=\p{L})/iu;
const orders =
  /^(?:cancel|refund|send|stop|end|give|tell|replace|collect|repair|fix|correct|remove|delete|restore|release|reconnect|unlock|confirm|forward|explain|issue|update|change|pause|get|let|take|put|bring|make|call|transfer|switch|close|check|look)\b/i;
const unfit =
  /[?“”"<>{}⟦⟧|()]|https?:|@|\d{6,}|\b(?:you|yourself|lawyer|court|legal|law|sue|compensat\w+|entitled|swear|hell|damn|bloody|idiots?|dead|died|death|funeral|cry|cried|asham\w+|ignore|instructions?|prompt|approved?|password|sleep|excuses?|survey|sympathy|apolog\w+|sorry)\b|\bdo(?:n['’]t| not)\b|\bor (?:my|our) (?:boss|lawyer|solicitor|insur\w+|bank)\b|\b(?:brain|man|woman|grown-ups?)\b|\b(?:want|need) (?:everyone|somebody|someone else|people) to\b/i;

/** A wish or an order of theirs as one plain sentence in our person, without the threat or the reason that goes with it. */
export function wishOf(sentence: string): Wish | undefined {
  let plain = sentence
    .replace(/\s+/g, ' ')
    .replace(/ \([^()]{0,50}\)/g, '')
    .trim()
    .replace(/[.!;]+$/, '')
    .replace(/^(?:(?:and|so|but|also|then|otherwise|ok|okay|dear \p{L}+)[,:]? )+/iu, '')
    // "I am very worried, please tell me …" wishes from the "please" on.
    .replace(/^(?!I (?:want|need|would))[^,.]{0,40}, (?=please )/i, '');
  plain = plain
    .replace(/,? (?:or|and) (?:I|we|the) (?:will|shall|swear|['’]ll|am|are|regulator|press|bank)\b.*$/i, '')
    .replace(/,? (?:or|otherwise) (?:I['’]|we['’]|else)\b.*$/i, '')
    .replace(/,? (?:because|so that I|as I|since I|before the next)\b.*$/i, '')
    .replace(/(?!^),? (?:I['’]m|I am|I['’]ll|we['’]ll) .*$/i, '')
    .replace(/\b\p{Lu}{4,}\b/gu, (word) => word.toLowerCase());
  const isWish = wishing.test(plain);
  const asked = plain.replace(asking, '');
  const isOrder = !isWish && orders.test(asked) && (asked !== plain || /^\p{L}/u.test(plain));
  if (!isWish && !isOrder) return undefined;
  const words = plain.split(' ').length;
  if (words < 4 || words > 26 || unfit.test(asked)) return undefined;
  const toKnow = /\b(?:to know|to hear|tell (?:me|us)|explain|an? (?:explanation|answer|reason))\b/i.test(
    plain,
  );
  if (isOrder) {
    const first = asked.charAt(0).toLowerCase() + asked.slice(1);
    const joined = first.replace(/,? and (?:please )?(?=\p{L})/giu, (found, at: number) =>
      orders.test(first.slice(at + found.length)) ? ' and to ' : found,
    );
    return { text: `you asked us to ${toSecondPerson(joined)}`, toKnow };
  }
  const said = toSecondPerson(
    plain
      .replace(/^All I (want|need)\b/i, 'I only $1')
      .replace(/\bI am\b/, 'I are')
      .replace(/\b(?:I|we)['’]d\b/gi, 'you’d'),
  ).replace(/\buntil (?=\d|the \d|monday|tuesday|wednesday|thursday|friday)/gi, 'by ');
  return { text: said.charAt(0).toLowerCase() + said.slice(1), toKnow };
}
