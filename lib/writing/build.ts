import { readCase } from './case/case';
import { coach } from './coaching';
import type { Draft, Option, ResponseType } from './draft';
import { optionsFor } from './options';
import { Writer } from './prose';
import type { WriteRequest } from './workflow';

/** How many words a kind of text may have; `write` is asked for less, or for more, until it fits. */
export interface Length {
  from: number;
  to: number;
}

/** What every workflow shares: options, a writer for the case, and the finished draft with its notes and sources. */
export function buildDraft(
  type: ResponseType,
  request: WriteRequest,
  length: Length,
  write: (writer: Writer, option: Option | undefined) => void,
): Draft {
  const options = optionsFor(request.situation, request.workspace);
  const option = options.find(({ id }) => id === request.option) ?? options.find((one) => one.recommended);
  const facts = readCase(request);
  const attempt = (marks: readonly string[]) => {
    const writer = new Writer(facts, `${facts.seed}/${type}`);
    if (option) writer.mark(`option-${option.id}`);
    for (const mark of marks) writer.mark(mark);
    write(writer, option);
    return writer;
  };
  let writer = attempt([]);
  const steps = writer.words > length.to ? ['brief', 'briefer', 'briefest'] : ['roomy', 'roomier'];
  for (let step = 1; step <= steps.length && !fits(writer.words, length); step++)
    writer = attempt(steps.slice(0, step));
  const written = writer.done();
  return {
    type,
    engine: 'playbook',
    fingerprint: request.situation.fingerprint,
    text: written.text,
    gaps: written.gaps,
    sources: written.sources,
    options,
    ...(option && { option: option.id }),
    coaching: coach(writer, written),
  };
}

const fits = (words: number, { from, to }: Length) => words >= from && words <= to;
