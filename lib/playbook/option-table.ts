import * as z from 'zod/mini';
import { allowanceSchema } from './policy';

/** A way to put things right, with the cases it suits. Empty lists suit every case. */
export const optionRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  needs: z.array(z.enum(['acknowledgement', 'speed', 'fairness', 'control'])),
  types: z.array(z.enum(['technical', 'service', 'business', 'security', 'compliance'])),
  severities: z.array(z.enum(['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4'])),
  /** Suits only when the case has this mark. */
  only: z.optional(z.enum(['legal', 'routine', 'asks-for-executive', 'leaving', 'money', 'deadline'])),
  /** What it gives, when it gives something the policy must allow. */
  gives: z.optional(allowanceSchema.shape.kind),
  why: z.string(),
  requires: z.array(z.string()),
  risks: z.array(z.string()),
});
export type OptionRow = z.infer<typeof optionRowSchema>;

const row = (
  id: string,
  title: string,
  rest: Partial<OptionRow> & Pick<OptionRow, 'why' | 'requires' | 'risks'>,
): OptionRow => ({ id, title, needs: [], types: [], severities: [], ...rest });

/** In order of preference where two suit equally well. */
export const defaultOptions: readonly OptionRow[] = [
  row('counsel-first', 'Counsel reads first, you answer the service side', {
    only: 'legal',
    why: 'The customer speaks of legal steps: the claim is not yours to argue or to admit, the service still is.',
    requires: ['Legal or your manager sees the reply before it goes out'],
    risks: ['Waiting in silence for counsel makes it worse: send the acknowledgement today'],
  }),
  row('contain-and-confirm', 'Security first: contain, then confirm in writing', {
    types: ['security'],
    needs: ['control'],
    why: 'They need to know what was exposed and that it has stopped, before anything else.',
    requires: ['Security has the case now', 'One person who writes every update'],
    risks: ['Saying more than is confirmed'],
  }),
  row('workaround-first', 'A way to keep working first, the fix after', {
    types: ['technical'],
    needs: ['speed', 'control'],
    severities: ['SEV-1', 'SEV-2', 'SEV-3'],
    why: 'They are stuck now: a way round today is worth more to them than a fix next week.',
    requires: ['A workaround you have tried yourself', 'Engineering has the details'],
    risks: ['A workaround that fails costs more than none'],
  }),
  row('check-figures', 'Go through the amounts line by line and show them the figures', {
    only: 'money',
    needs: ['fairness'],
    types: ['business', 'service'],
    why: 'It is about money and fairness: a figure they can check ends more argument than any apology.',
    requires: ['The account or invoice open in front of you'],
    risks: ['Naming a sum before it is checked'],
  }),
  row('refund', 'Pay back what was wrongly taken', {
    only: 'money',
    needs: ['fairness', 'speed'],
    types: ['business', 'service'],
    why: 'Once the figures are clear, their money belongs back with them, without another round of mails.',
    requires: ['The amount, checked'],
    risks: ['Promising it before someone has said yes'],
    gives: 'refund',
  }),
  row('tried-steps', 'The steps that solve it, tried by you first', {
    types: ['technical', 'service'],
    severities: ['SEV-4'],
    needs: ['speed'],
    why: 'It is small enough to be over today, if the steps are right the first time.',
    requires: ['The steps tried on a case like theirs'],
    risks: ['Sending steps they have tried already'],
  }),
  row('own-to-the-end', 'One named owner until they say it is solved', {
    needs: ['acknowledgement', 'control', 'speed', 'fairness'],
    why: 'They have explained themselves enough: one person who answers, at times that are kept.',
    requires: ['Your name and your times, kept'],
    risks: ['A missed update hurts more once it was promised'],
  }),
  row('working-call', 'A call at a time they choose', {
    needs: ['control', 'acknowledgement', 'speed'],
    severities: ['SEV-1', 'SEV-2', 'SEV-3'],
    why: 'Twenty minutes of listening settles what three more mails would not.',
    requires: ['The thread read before you dial', 'The call guide at hand'],
    risks: ['A call without news feels like being handled'],
    gives: 'call',
  }),
  row('written-account', 'A written account of what happened', {
    needs: ['acknowledgement', 'fairness'],
    severities: ['SEV-1', 'SEV-2', 'SEV-3'],
    why: 'They have to explain it to others too: an honest page from us helps them do that.',
    requires: ['The cause confirmed by whoever found it'],
    risks: ['An account that turns out wrong'],
  }),
  row('executive-call', 'A call with someone who can decide', {
    only: 'asks-for-executive',
    needs: ['fairness', 'acknowledgement'],
    severities: ['SEV-1', 'SEV-2'],
    why: 'They asked for it, and the case is heavy enough to deserve it.',
    requires: ['A leader briefed from this thread'],
    risks: ['A leader who repeats what support has said'],
    gives: 'executive-call',
  }),
  row('credit', 'A credit for the time they could not use it', {
    needs: ['fairness'],
    types: ['technical', 'service', 'business'],
    severities: ['SEV-1', 'SEV-2', 'SEV-3'],
    why: 'They paid for something they did not get; after the fix, a fair figure closes it.',
    requires: ['How long it was unusable, from your records'],
    risks: ['Money before a fix reads as a pay-off'],
    gives: 'credit',
  }),
  row('free-to-leave', 'A clean way out, with the work done first', {
    only: 'leaving',
    needs: ['control'],
    why: 'They are about to leave: making it easy is fair, and the best reason to stay.',
    requires: ['The cancellation or export steps checked'],
    risks: ['Sounding as if we had given up'],
  }),
  row('settle-today', 'Answer it fully in one reply', {
    only: 'routine',
    severities: ['SEV-4', 'SEV-3'],
    why: 'A routine complaint: a complete answer today is all it needs.',
    requires: ['The answer, checked'],
    risks: ['Making it bigger than it is'],
  }),
];
