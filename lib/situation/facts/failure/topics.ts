import type { ThreadReading } from '../../text/reading';

export const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|ed|ing)$/, '');

const common = new Set(
  'the a an and or but for from with this that have has had been was were are you your our not they them then than there what when where who which will would could should about again still just please very more some any all one two three dear team hello regards thank thanks ticket case support order since after before because into over only also even same here'
    .split(' ')
    .map(stem),
);

/** What the customer keeps talking about; the subject counts more. */
export function topicWords({ thread, customer }: ThreadReading): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])) {
      const root = stem(word);
      if (root.length > 2 && !common.has(root)) counts.set(root, (counts.get(root) ?? 0) + weight);
    }
  };
  count(thread.subject, 2.5);
  for (const { message } of customer) count(message.text.slice(0, 4000), 0.5);
  return counts;
}

export const notThings =
  /^(?:name|number|badge|agreement|photos?|husband|wife|mother|father|son|daughter|kids?|children|family|boss|board|colleagues?|friends?|phone|mails?|e-?mails?|message|letter|opinion|patience|life|time|money|own|first|last|side|question|questions|problem|issue|request|previous|company|team|staff|customers?|lawyers?|solicitors?|bank|house|home|office|address|best|next|day|credibility|voice|sample|mobile|system|business|users?|age|expectations?|end|team|rights?|savings|documents?|language|english|case|ticket|complaint|understanding|knowledge|part|region|city|name|apologies|regards|thanks|pocket|bags?|kitchen|part)$/;

/** The thing of theirs that comes up most: "my claim", twice and in the subject. */
export function mainThing(
  { thread, customer }: ThreadReading,
  least: number,
): { thing: string; messageIndex: number } | undefined {
  const counts = new Map<string, { count: number; messageIndex: number }>();
  const subject = thread.subject.toLowerCase();
  for (const [messageIndex, { sentences }] of customer.entries())
    for (const { own } of sentences)
      for (const match of own.matchAll(/(?<!\p{L})(?:my|our) ((?:\p{L}+ )?\p{L}{4,})/gu)) {
        const words = match[1]!.split(' ');
        const thing =
          words.length === 2 && !notThings.test(words[1]!) && subject.includes(match[1]!)
            ? match[1]!
            : words[0]!;
        if (thing.length < 4 || notThings.test(thing)) continue;
        const known = counts.get(thing);
        const inSubject = !known && new RegExp(`\\b${thing.replace(/s$/, '')}`).test(subject);
        counts.set(thing, {
          count: (known?.count ?? 0) + 1 + (inSubject ? 1.5 : 0),
          messageIndex: known?.messageIndex ?? messageIndex,
        });
      }
  const top = [...counts].sort(([, a], [, b]) => b.count - a.count)[0];
  return top && top[1].count >= least ? { thing: top[0], messageIndex: top[1].messageIndex } : undefined;
}
