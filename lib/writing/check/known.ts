import type { Workspace } from '../../playbook/workspace';
import type { Situation } from '../../situation/situation';
import type { Thread } from '../../thread';

/** What the thread and the team's settings say, for comparison with an answer. */
export interface Known {
  /** All texts that may hold a fact, whoever wrote them. */
  everything: string;
  /** What our own side wrote, and the workspace: only these can name a link. */
  ours: string;
  /** Notes that the customer must not read, and everything public. */
  internal: string[];
  public: string;
  /** Days that the thread's times and clocks stand for. */
  moments: Date[];
}

export function knownOf(thread: Thread, workspace: Workspace, situation?: Situation, given = ''): Known {
  const publicMessages = thread.messages.filter(({ visibility }) => visibility === 'public');
  const textsOf = (messages: Thread['messages']) =>
    messages.map(({ text, attachments, author }) =>
      [author.name, author.address, text, ...attachments.map(({ name }) => name)].join('\n'),
    );
  const people = thread.participants.map(({ name, address }) => `${name} ${address ?? ''}`);
  const settings = wordsOf(workspace);
  // A signature may hold links and numbers of our own; the customer's may hold the customer's.
  const signatures = (role?: 'agent') =>
    thread.messages
      .filter(({ author, signature }) => signature && (!role || author.role === role))
      .map(({ signature }) => signature!);
  const agents = publicMessages.filter(({ author }) => author.role === 'agent');
  return {
    everything: [
      thread.subject,
      ...people,
      ...textsOf(thread.messages),
      ...signatures(),
      ...Object.values(thread.fields),
      ...settings,
      given,
    ].join('\n'),
    ours: [...textsOf(agents), ...signatures('agent'), ...settings, given].join('\n'),
    internal: thread.messages.filter(({ visibility }) => visibility === 'internal').map(({ text }) => text),
    public: [thread.subject, ...textsOf(publicMessages), ...settings, given].join('\n'),
    moments: [
      ...thread.messages.flatMap(({ sentAt }) => (sentAt ? [new Date(sentAt)] : [])),
      ...(situation?.clocks ?? []).flatMap(({ due }) => (due ? [new Date(due)] : [])),
      ...(situation ? [...situation.facts.dates, ...situation.facts.deadlines] : []).flatMap(({ iso }) =>
        iso ? [new Date(iso)] : [],
      ),
    ].filter((date) => !Number.isNaN(date.getTime())),
  };
}

function wordsOf({ policy, businessHours, ...workspace }: Workspace): string[] {
  const limits = (policy?.allowances ?? []).flatMap(({ upTo, unit }) =>
    upTo === undefined ? [] : [unit === 'percent' ? `${upTo} %` : `${upTo} ${policy!.currency}`],
  );
  return [...Object.values(workspace).flat(), ...limits].filter((one) => typeof one === 'string');
}
