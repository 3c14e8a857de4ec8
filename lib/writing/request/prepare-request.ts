import type { PersonalDataKind } from '../../privacy/personal-data';
import type { Participant } from '../../thread';
import { buildRequest, type ModelRequest, type RequestInput } from './build-request';
import { mapStrings } from './map-strings';

export { mapStrings } from './map-strings';

export interface PreparedRequest {
  request: ModelRequest;
  /** Puts the values back into every text of an answer. */
  restore<T>(answer: T): T;
  /** Takes the same data out of what is said later in the same talk. */
  clean(text: string): string;
  /** What was taken out, for "what will be sent". */
  taken: { placeholder: string; value: string; kind: PersonalDataKind }[];
}

export interface PrepareOptions extends Omit<RequestInput, 'clean'> {
  /** Kinds of personal data that are taken out: all when absent, none when empty. */
  redactKinds?: readonly PersonalDataKind[];
}

/** Builds the request with personal data taken out, and the way back for its answer. */
export async function prepareRequest(options: PrepareOptions): Promise<PreparedRequest> {
  const { redactKinds, ...input } = options;
  const { createRedaction } = await import('../../privacy/redact'); // Brings number plans: loaded when first needed.
  const redaction = createRedaction({
    participants: peopleOf(options),
    ...(redactKinds && { kinds: redactKinds }),
  });
  const clean = (text: string) => redaction.redact(text).text;
  return {
    request: buildRequest({ ...input, clean }),
    clean,
    restore: (answer) => mapStrings(answer, redaction.restore),
    taken: redaction.taken(),
  };
}

function peopleOf({ thread, workspace }: PrepareOptions): Pick<Participant, 'name' | 'role'>[] {
  const people = [...thread.participants, ...thread.messages.map(({ author }) => author)];
  const agents = [workspace.agentName, thread.fields.owner].filter((name) => name !== undefined);
  const all = [...people, ...agents.map((name) => ({ name, role: 'agent' as const }))];
  const seen = new Set<string>();
  return all.filter(({ name }) => name.trim() !== '' && !seen.has(name) && seen.add(name));
}
