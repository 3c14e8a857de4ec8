import type { Situation } from '../../lib/situation/situation';
import { fingerprint, type Thread } from '../../lib/thread';

const e = (messageId: string, quote: string) => ({ messageId, quote });

/** What a reader sees in the sample thread. */
export function sampleSituation(thread: Thread, now: Date): Situation {
  return {
    fingerprint: fingerprint(thread),
    customer: { name: 'Priya Raman', tier: 'enterprise', yearlyValue: '$84,000' },
    emotion: {
      value: 'furious',
      evidence: [e('m7', 'Great, just great'), e('m7', 'I am furious')],
    },
    course: [
      { messageId: 'm1', emotion: 'calm', strength: 0.5 },
      { messageId: 'm3', emotion: 'frustrated', strength: 1.6, quote: 'This is frustrating' },
      { messageId: 'm6', emotion: 'angry', strength: 2.8, quote: 'nobody has read a word of it' },
      { messageId: 'm7', emotion: 'furious', strength: 4, quote: 'I am furious' },
    ],
    needs: [
      { value: 'acknowledgement', evidence: [e('m6', 'nobody has read a word of it')] },
      { value: 'control', evidence: [e('m7', 'a named person on this')] },
    ],
    inputs: [
      {
        id: 'what-happened',
        value: 'Six months of route plans are empty since the migration',
        source: 'thread',
        evidence: [e('m1', 'six months of route plans are empty')],
        question: 'What happened, as the customer lived it?',
      },
      {
        id: 'fix-or-plan',
        source: 'missing',
        evidence: [],
        question: 'What is the fix, or the plan towards one?',
      },
      { id: 'who-handles', source: 'missing', evidence: [], question: 'Who handles it from here?' },
    ],
    facts: {
      contacts: { value: 4, evidence: [e('m6', 'the fourth time I write')] },
      daysSinceFirstContact: 21,
      daysSinceOurLastAnswer: 12,
      failure: {
        value: 'six months of route plans',
        evidence: [e('m1', 'six months of route plans are empty')],
      },
      tried: [],
      offered: [],
      promised: [
        {
          what: 'It will be fixed',
          by: 'Friday',
          kept: false,
          evidence: e('m4', 'It will be fixed by Friday'),
        },
      ],
      amounts: [{ text: '$84,000', meaning: 'paid a year', evidence: e('m6', 'I pay you $84,000 a year') }],
      dates: [],
      deadlines: [{ text: 'tomorrow noon', what: 'a named person', evidence: e('m7', 'by tomorrow noon') }],
      threats: [
        { kind: 'cancel', evidence: e('m7', 'we cancel') },
        { kind: 'legal', evidence: e('m7', 'our lawyer will write the next mail') },
      ],
      asks: [{ text: 'Who owns this?', evidence: e('m7', 'Who owns this?') }],
      given: [{ kind: 'ids', text: 'RP-20418 to RP-20977', evidence: e('m3', 'RP-20418 to RP-20977') }],
    },
    landmines: [
      {
        id: 'asked-again',
        what: 'Asking for the plan ids again',
        advice: 'She gave them twice.',
        evidence: [e('m3', 'The ids are in my first mail')],
      },
      {
        id: 'unconfirmed-date',
        what: 'A date for the restore that nobody confirmed',
        advice: 'One was missed already. Promise an update instead.',
        evidence: [e('m6', 'Friday has come and gone')],
      },
      {
        id: 'legal',
        what: 'The lawyer: neither argue nor admit',
        advice: 'Leave the legal point out of the reply.',
        evidence: [e('m7', 'our lawyer will write the next mail')],
      },
    ],
    type: { value: 'technical', evidence: [] },
    severity: {
      id: 'SEV-1',
      reasons: [{ why: 'Data is lost', evidence: [e('m1', 'six months of route plans are empty')] }],
    },
    clocks: [
      {
        kind: 'first-response',
        due: new Date(now.getTime() + 11.5 * 60_000).toISOString(),
        within: '15 min',
      },
    ],
    route: {
      decision: 'escalate',
      target: 'Engineering',
      criteria: [
        { id: 'technical', what: 'data loss', evidence: [e('m1', 'six months of route plans are empty')] },
      ],
    },
    stopSigns: [
      {
        kind: 'legal',
        why: 'A lawyer is announced: have counsel read the reply first.',
        evidence: [e('m7', 'our lawyer will write the next mail')],
      },
    ],
  };
}
