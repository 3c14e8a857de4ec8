import type { Workspace } from '../playbook/workspace';
import { coachingNotes } from './coaching-notes';
import type { CoachingNote } from './draft';
import type { Writer, Written } from './prose';

const mostWords = 250;
const enoughWords = 165;
const wordsOf = (text: string) => text.split(/\s+/).length;

/** Notes on the passages of this draft: why each is written so, chosen for the case, 150 to 250 words in all. */
export function coach(writer: Writer, written: Written, { reinforce, goal }: Workspace): CoachingNote[] {
  const found = coachingNotes
    .filter(({ when }) =>
      when
        .split(' ')
        .every((mark) => !mark || (mark[0] === '!' ? !writer.is(mark.slice(1)) : writer.is(mark))),
    )
    .flatMap((one, rank) => {
      const place = written.places.find(
        ({ bank, say }) => bank === one.bank && (!one.slot || say.includes(`{${one.slot}}`)),
      );
      return place ? [{ ...one, rank, start: place.start, end: place.end }] : [];
    });
  const close = written.places.findLast(({ bank }) => bank === 'close');
  const isSaid = written.places.some(({ bank }) => bank === 'reinforce');
  const ours: CoachingNote[] =
    reinforce?.trim() && close && !isSaid && wordsOf(reinforce) <= 25
      ? [
          {
            start: close.start,
            end: close.end,
            note: `Your team wants every message to reinforce “${reinforce.trim()}”. Say it here in your own words, if this case lets you mean it.`,
          },
        ]
      : [];
  const served = goal?.trim() && wordsOf(goal) <= 20 ? placeForGoal(goal, written) : undefined;
  if (served)
    ours.push({
      start: served.start,
      end: served.end,
      note: `Your team’s goal this quarter: “${goal!.trim()}”. In this reply it is this passage that serves it; keep it even if you cut the rest.`,
    });
  const chosen: typeof found = [];
  let words = ours.reduce((sum, { note }) => sum + wordsOf(note), 0);
  for (const note of found) {
    const more = wordsOf(note.note);
    if (words >= enoughWords || words + more > mostWords) continue;
    if (chosen.some((one) => one.bank === note.bank) || ours.some(({ start }) => start === note.start))
      continue;
    chosen.push(note);
    words += more;
  }
  return [...chosen, ...ours]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, note }) => ({ start, end, note }));
}

/** Which part of a reply works for which kind of goal. */
const goalBanks: readonly (readonly [words: RegExp, banks: readonly string[]])[] = [
  [
    /\b(?:churn|retention|retain\w*|renew\w*|loyal\w*|keep)\b/i,
    ['threat-cancel', 'threat-competitor', 'close'],
  ],
  [/\b(?:fast\w*|quick\w*|speed|response|respond\w*|time)\b/i, ['update', 'ack-next', 'call-now']],
  [
    /\b(?:reopen\w*|repeat\w*|first contact|once|backlog|escalat\w*)\b/i,
    ['asks', 'wishes', 'solved-open', 'close'],
  ],
  [
    /\b(?:satisf\w*|csat|nps|trust\w*|rating|reviews?)\b/i,
    ['lived', 'owned', 'exec-state', 'ack-read', 'call-own'],
  ],
];

function placeForGoal(goal: string, { places }: Written): Written['places'][number] | undefined {
  const banks = goalBanks.find(([words]) => words.test(goal))?.[1] ?? ['action', 'update', 'close'];
  for (const bank of banks) {
    const place = places.find((one) => one.bank === bank);
    if (place) return place;
  }
  return undefined;
}
