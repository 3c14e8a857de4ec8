import { requester } from '../../thread';
import type { WriteRequest } from '../workflow';
import { type FailureKind, failureKind } from './kind';
import { readMarks } from './marks';
import { firstName } from './names';
import { readSlots, type Slots } from './slots';

/** The case as the writer sees it: facts ready to stand in sentences, and marks that choose between sentences. */
export interface Case {
  kind: FailureKind;
  greetName?: string;
  slots: Slots;
  marks: ReadonlySet<string>;
  seed: string;
}

export function readCase(request: WriteRequest): Case {
  const { thread, situation } = request;
  const slots = readSlots(request);
  const kind = failureKind(thread, situation, slots.failure?.text);
  const name = firstName(requester(thread)?.name ?? situation.customer.name);
  return {
    kind,
    ...(name && { greetName: name }),
    slots,
    marks: readMarks(request, kind, slots),
    seed: `${thread.id}/${situation.fingerprint}`,
  };
}
