/** What is wrong at one place of a file, to a person who can mend it there. Line and column count from 1. */
export interface FileProblem {
  line: number;
  column: number;
  words: string;
}
export type ProblemAt = (offset: number, words: string) => FileProblem;

/** Says problems of a text with line and column. */
export function problemsIn(text: string): ProblemAt {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return (offset, words) => {
    let line = 0;
    for (let past = starts.length; past - line > 1; ) {
      const middle = (line + past) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else past = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1, words };
  };
}
