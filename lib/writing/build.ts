import { readCase } from './case/case';
import { coach } from './coaching';
import type { Draft, Option, ResponseType } from './draft';
import { optionsFor } from './options';
import { Writer } from './prose';
import type { WriteRequest } from './workflow';

/** What every workflow shares: options, a writer for the case, and the finished draft with its notes and sources. */
export function buildDraft(
  type: ResponseType,
  request: WriteRequest,
  write: (writer: Writer, option: Option | undefined) => void,
): Draft {
  const options = optionsFor(request.situation, request.workspace);
  const option = options.find(({ id }) => id === request.option) ?? options.find((one) => one.recommended);
  const facts = readCase(request);
  const writer = new Writer(facts, `${facts.seed}/${type}`);
  write(writer, option);
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
