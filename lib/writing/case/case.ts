import { requester } from '../../thread';
import { isLegalMatter, notUnderLegal } from '../parts/legal';
import { promiseTimes } from '../times';
import type { WriteRequest } from '../workflow';
import { othersIn } from './addressee';
import { type FailureKind, failureKind } from './kind';
import { readMarks } from './marks';
import { firstName, formalName } from './names';
import { publicAnswers } from './ours';
import { readability } from './readable';
import { cleanSubject } from './sayable';
import { readSlots, type Slots } from './slots';

/** The case as the writer sees it: facts ready to stand in sentences, and marks that choose between sentences. */
export interface Case {
  kind: FailureKind;
  greetName?: string;
  /** With title or whole name, for a formal team. */
  greetFormal?: string;
  /** We have addressed them by title before. */
  greetTitled?: boolean;
  slots: Slots;
  marks: ReadonlySet<string>;
  seed: string;
  /** Who else of the customer's wrote which message. */
  others?: ReadonlyMap<string, string>;
  /** The team's own names, spelled as the team spells them. */
  names?: readonly string[];
  /** The next working day, where today is none: nothing is done "today" then. */
  workday?: string;
}

const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)\b/i;

export function readCase(request: WriteRequest): Case {
  const { thread, situation, workspace } = request;
  const slots = withoutClaims(readSlots(request), request);
  const kind = failureKind(thread, situation, slots.failure?.text);
  const { workday } = promiseTimes(situation.severity.id, request.now, request.workspace.businessHours);
  const shown = requester(thread)?.name ?? situation.customer.name;
  const name = firstName(shown);
  const formal = formalName(
    shown,
    publicAnswers(thread).map(({ text }) => text),
  );
  return {
    kind,
    ...(name && { greetName: name }),
    ...(formal && { greetFormal: formal, greetTitled: titled.test(formal) }),
    names: [...(workspace.productNames ?? []), workspace.companyName ?? ''].filter((one) => one.length > 2),
    slots,
    marks: readMarks(request, kind, slots),
    others: othersIn(thread),
    ...(workday && { workday }),
    seed: `${thread.id}/${situation.fingerprint}`,
  };
}

/** Where the dispute is the matter, counsel reads first: until then the customer's account is theirs to tell, under the subject they gave it. */
function withoutClaims(slots: Slots, { thread, situation }: WriteRequest): Slots {
  if (readability(thread) !== 'read') {
    const { first, next, rhythm, team } = slots;
    return { first, next, rhythm, team };
  }
  if (!isLegalMatter(situation)) return slots;
  const kept = { ...slots };
  for (const name of notUnderLegal) delete kept[name];
  const subject = cleanSubject(thread.subject);
  return { ...kept, ...(subject && { subject: { text: subject, from: 'thread' as const } }) };
}
