import * as z from 'zod/mini';

/** A sign that an escalation is going wrong, raised by itself. */
export const redFlagSchema = z.strictObject({
  id: z.enum([
    'delayed-acknowledgement',
    'under-rated-severity',
    'long-silence',
    'blame',
    'closed-unconfirmed',
    'promise-missed',
    'no-cause',
    'same-again',
  ]),
  what: z.string(),
  advice: z.string(),
});
export type RedFlag = z.infer<typeof redFlagSchema>;

export const defaultRedFlags: readonly RedFlag[] = [
  {
    id: 'delayed-acknowledgement',
    what: 'Nobody acknowledged it in time',
    advice: 'Acknowledge now; the answer can follow.',
  },
  {
    id: 'under-rated-severity',
    what: 'Rated below what the facts say',
    advice: 'Raise it now and tell those this severity tells.',
  },
  {
    id: 'long-silence',
    what: 'The customer has heard nothing past the update time',
    advice: 'Send the no-news update: what was done, what comes next, when.',
  },
  {
    id: 'blame',
    what: 'Somebody is blamed, the customer or a colleague',
    advice: 'Own it as "we"; keep causes for the review.',
  },
  {
    id: 'closed-unconfirmed',
    what: 'Closed before the customer confirmed',
    advice: 'Reopen it and ask whether it works for them.',
  },
  {
    id: 'promise-missed',
    what: 'A promise was not kept',
    advice: 'Name it first in the next message, with a new time.',
  },
  { id: 'no-cause', what: 'Solved, and no cause found', advice: 'Keep the review open until there is one.' },
  { id: 'same-again', what: 'The same issue again', advice: 'Treat it as a pattern: one severity up.' },
];
