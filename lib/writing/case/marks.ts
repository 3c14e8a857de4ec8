import { customerMessages } from '../../thread';
import { isLegalMatter } from '../parts/legal';
import type { WriteRequest } from '../workflow';
import { addresseeMessages, contactsOf } from './addressee';
import { daysIn } from './counting';
import type { FailureKind } from './kind';
import { brokenPromise, publicAnswers, refusedOffer } from './ours';
import { readability } from './readable';
import type { Slots } from './slots';

/** What is so in this case: the marks that choose between sentences. */
export function readMarks(
  { thread, situation, workspace, now }: WriteRequest,
  kind: FailureKind,
  slots: Slots,
): Set<string> {
  const { facts } = situation;
  const contacts = contactsOf(thread, facts);
  const theirs = customerMessages(thread);
  const answers = publicAnswers(thread);
  const lastWords = theirs.at(-1)?.text ?? '';
  const asked = facts.asks.length > 0 || lastWords.includes('?');
  const incident = isIncident(situation);
  const marks = new Set<string>([
    kind,
    situation.emotion.value,
    ...situation.needs.map(({ value }) => value),
    ...facts.threats.map((threat) => `threat-${threat.kind}`),
    ...situation.stopSigns.map((sign) => sign.kind),
    situation.severity.id.toLowerCase(),
    `type-${situation.type.value}`,
    `route-${situation.route.decision}`,
    `tone-${workspace.tone ?? 'warm'}`,
  ]);
  const calm = marks.has('calm');
  const more: Record<string, boolean> = {
    heated: ['angry', 'furious', 'threatening'].includes(situation.emotion.value),
    urgent: marks.has('sev-1') || marks.has('sev-2'),
    company:
      !!(thread.fields.organisation || situation.customer.yearlyValue) ||
      /business|enterprise/i.test(situation.customer.tier ?? ''),
    again: contacts >= 2,
    many: contacts >= 3,
    wrote: contacts === addresseeMessages(thread).length,
    late: (facts.daysSinceFirstContact ?? 0) >= 1 || facts.waiting !== undefined,
    answered: answers.length > 0,
    'since-first': isSinceFirst(slots.waiting?.text, facts.daysSinceFirstContact),
    apologised: answers.some(({ text }) => /\b(?:sorry|apolog|regret)/i.test(text)),
    'promise-broken': brokenPromise(thread, facts) !== undefined,
    // It is to be named: they said what missing it costs, and it is still to come.
    'deadline-costs': facts.deadlines
      .slice(0, 1)
      .some(({ consequence, iso }) => consequence && iso && Date.parse(iso) > now.getTime()),
    refused: refusedOffer(thread, facts) !== undefined,
    'no-failure': !slots.matter,
    'calm-routine': calm && (marks.has('routine') || marks.has('sev-4')),
    incident,
    'wants-cause': incident || ['loss', 'wrong', 'defect', 'outage'].includes(kind),
    bereaved:
      theirs.some(({ text }) => mourning.test(text)) && theirs.some(({ text }) => theirAffairs.test(text)),
    hardship: situation.landmines.some(({ id }) => id === 'hardship'),
    'payment-bank': facts.threats.some(
      (threat) =>
        threat.kind === 'payment' && /\b(?:bank|charge ?back|card|dispute)/i.test(threat.evidence.quote),
    ),
    thanked: calm && (theirs.length > 1 || !asked) && thanks.test(lastWords),
    asked,
    'wish-to-know': /\b(?:to know|to hear|tell you|explain|explanation|an answer|a reason)\b/.test(
      slots.wish?.text ?? '',
    ),
    'ask-is-request':
      /^(?:could|can|would|will) (?:you|someone|somebody|anyone|we|I|a|the)\b|\bplease\b/i.test(
        slots.ask?.text ?? '',
      ),
  };
  for (const [name, isSo] of Object.entries(more)) if (isSo) marks.add(name);
  const read = readability(thread);
  if (read !== 'read') {
    marks.add('unread');
    if (read === 'silent') marks.add('silent');
    for (const name of [...claims, 'calm-routine', 'hardship', 'wants-cause', 'thanked', 'asked'])
      marks.delete(name);
    for (const name of [...marks]) if (name.startsWith('threat-')) marks.delete(name);
    return marks;
  }
  if (isLegalMatter(situation)) {
    marks.add('legal-matter');
    for (const name of claims) marks.delete(name);
  }
  return marks;
}

/** Marks that rest on the customer's account of what we did: silent until counsel has read. */
const claims = ['again', 'many', 'late', 'promise-broken', 'apologised', 'refused', 'heated', 'disappointed'];

/** Their "two weeks" began with their first message to us, not long before it. */
function isSinceFirst(waiting: string | undefined, days = 0): boolean {
  const said = waiting && daysIn(waiting);
  return !!said && days > 0 && said <= days * 1.3 + 1 && said >= days * 0.6 - 1;
}

/** Something broken that people repair around the clock, with updates in a rhythm. */
export const isIncident = ({ type }: WriteRequest['situation']): boolean =>
  type.value === 'technical' || type.value === 'security';

const mourning =
  /\b(?:my|our) (?:late |dear )?(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|parents?|grand\w+)\b.{0,40}\b(?:passed away|died|death|is dead|funeral)\b|\b(?:death|funeral|passing) of my\b|\bmy late (?:husband|wife|mother|father|partner)\b/i;
/** A death is the matter of the case where the affairs of the dead are what they write about, not where it is mentioned. */
const theirAffairs =
  /\b(?:death certificate|probate|executor|in (?:his|her) name|(?:his|her|(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner)['’]s) (?:account|subscription|contract|membership|policy|pension|phone|number|profile|e-?mail|estate|card|bank account)|prove (?:that )?(?:he|she|my \w+) (?:is|has|died|passed)|(?:still )?(?:bill|charg|invoic|writ|send)\w* (?:to )?(?:him|a dead|my (?:dead|late)))\b/i;
const thanks = /\b(?:thanks?|thank you|handled well|works (?:now|again)|solved)\b/i;
