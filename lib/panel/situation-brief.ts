import type { Situation } from '../situation/situation';
import type { Thread } from '../thread';

const unknown = 'unknown';
const briefSeverity: Record<string, string> = {
  'SEV-1': 'critical',
  'SEV-2': 'high',
  'SEV-3': 'medium',
  'SEV-4': 'low',
};

/**
 * The case on half a page for colleagues, as plain text for an internal note: what is known from the thread with the
 * customer's words, and plainly what is not known.
 */
export function situationBrief(situation: Situation, thread: Thread, now: Date): string {
  const { facts, severity, route, customer, emotion } = situation;
  const lines = (items: string[]): string =>
    items.length > 0 ? items.map((one) => `- ${one}`).join('\n') : unknown;
  const blocks: [title: string, text: string][] = [
    ['Customer', [customer.name, customer.tier, customer.yearlyValue].filter(Boolean).join(', ') || unknown],
    [
      'Severity',
      `${severity.id} (${briefSeverity[severity.id]}): ${severity.reasons.map(({ why }) => why).join('; ') || unknown}`,
    ],
    [
      'Handle',
      route.decision === 'support'
        ? 'in support'
        : `escalate to ${route.target ?? unknown}: ${route.criteria.map(({ what }) => what).join('; ')}`,
    ],
    ['What happened', happened(situation)],
    [
      'How they feel',
      emotion.evidence[0] ? `${emotion.value}: “${emotion.evidence[0].quote}”` : emotion.value,
    ],
    ['Contacts and waiting', contactsOf(situation)],
    ['They ask', lines(facts.asks.map(({ text }) => text))],
    ['Tried so far', lines(facts.tried.map(({ what, by }) => `${what} (${by})`))],
    ['Offered', lines(facts.offered.map(({ what, refused }) => (refused ? `${what} (refused)` : what)))],
    [
      'Promised',
      lines(
        facts.promised.map(
          ({ what, by, kept }) => `${what}${by ? `, by ${by}` : ''}${kept === false ? ' (not kept)' : ''}`,
        ),
      ),
    ],
    ['Deadlines', lines(facts.deadlines.map(({ text, what }) => (what ? `${text}: ${what}` : text)))],
    ['Threats', lines(facts.threats.map(({ kind, evidence }) => `${kind}: “${evidence.quote}”`))],
    ['Avoid', lines(situation.landmines.map(({ what, advice }) => `${what} ${advice}`))],
    [
      'Still unknown',
      lines(
        situation.inputs
          .filter(({ source }) => source === 'missing' || source === 'note')
          .map(({ question, value }) => (value ? `${question} In your internal note: “${value}”` : question)),
      ),
    ],
  ];
  const title = `Brief: ${thread.subject || customer.name || 'this case'}, ${now.toISOString().slice(0, 10)}`;
  return [
    title,
    ...blocks.map(([name, text]) =>
      text.includes('\n') || text.startsWith('- ') ? `${name}:\n${text}` : `${name}: ${text}`,
    ),
  ].join('\n\n');
}

/** In the customer's own words where they say it. */
function happened({ facts, inputs }: Situation): string {
  const told = inputs.find(({ id }) => id === 'what-happened');
  const quote = facts.failure?.evidence[0]?.quote ?? told?.evidence[0]?.quote;
  // Facts are kept as they are told to the customer.
  const value = (told?.value ?? facts.failure?.value ?? unknown)
    .replace(/\byour\b/g, 'their')
    .replace(/\byou\b/g, 'they');
  return quote ? `${value}: “${quote}”` : value;
}

function contactsOf({ facts }: Situation): string {
  const { contacts, waiting, daysSinceFirstContact, daysSinceOurLastAnswer } = facts;
  const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
  return [
    contacts.value === 1 ? '1 contact' : `${contacts.value} contacts`,
    daysSinceFirstContact !== undefined && `first ${days(daysSinceFirstContact)} ago`,
    daysSinceOurLastAnswer !== undefined && `our last answer ${days(daysSinceOurLastAnswer)} ago`,
    waiting && `in their words: ${waiting.value}`,
  ]
    .filter(Boolean)
    .join(', ');
}
