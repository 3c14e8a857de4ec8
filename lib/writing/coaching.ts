import { coachingNotes } from './coaching-notes';
import type { CoachingNote } from './draft';
import type { Writer, Written } from './prose';

const mostWords = 250;
const enoughWords = 165;
const wordsOf = (text: string) => text.split(/\s+/).length;

/** Notes on the passages of this draft: why each is written so, chosen for the case, 150 to 250 words in all. */
export function coach(writer: Writer, written: Written): CoachingNote[] {
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
  const chosen: typeof found = [];
  let words = 0;
  for (const note of found) {
    const more = wordsOf(note.note);
    if (words >= enoughWords || words + more > mostWords) continue;
    if (chosen.some((one) => one.bank === note.bank)) continue;
    chosen.push(note);
    words += more;
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end, note }) => ({ start, end, note }));
}
