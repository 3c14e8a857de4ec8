import { customerMessages, requester, type Thread } from '../../thread';
import { angryThread } from '../message/sample';
import { defineRule, type RuleExamples } from '../rule';

const greeting =
  /^[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)[ ,]+(?:(mr|mrs|ms|miss|mx|dr|prof)\.? )?([\p{L}][\p{L}\p{M}'’.-]*(?: [\p{Lu}][\p{L}\p{M}'’.-]*){0,3})(?=\s*[,!:.–-]|\s*$)/imu;
const anybody = new Set(
  'i we it this that thank thanks your the my please sorry you just there all team everyone everybody folks sir madam customer friend again both colleagues user guys valued'.split(
    ' ',
  ),
);

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const parts = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);

/** Every name the customer goes by: the header's, the address's, the one under his own mails. */
function namesOf(thread: Thread): Set<string> {
  const customer = requester(thread);
  const own = customerMessages(thread).filter(({ author }) => author.name === customer?.name);
  const under = own.flatMap(({ text, signature }) => [signature ?? '', ...text.trim().split('\n').slice(-3)]);
  return new Set(
    [
      customer?.name ?? '',
      customer?.address?.split('@')[0] ?? '',
      ...under.filter((line) => line.length < 60),
    ].flatMap(parts),
  );
}

export default defineRule({
  id: 'wrong-name',
  level: 'error',
  scope: 'message',
  message: 'The greeting names somebody else than the customer.',
  advice: 'Greet the one who wrote, by the name under their own mail.',
  find({ text }, { thread }) {
    const customer = thread && requester(thread);
    if (!thread || !customer) return [];
    const match = greeting.exec(text.slice(0, 400));
    const name = match?.[2];
    if (!match || !name) return [];
    const greeted = parts(name.replace(/(?<![.,])[.,]+$/, ''));
    const known = namesOf(thread);
    if (
      known.size === 0 ||
      greeted.length === 0 ||
      greeted.some((part) => anybody.has(part) || isKnown(part, known))
    )
      return [];
    const start = match.index + match[0].lastIndexOf(name);
    const end = start + name.length;
    const last = customerMessages(thread).at(-1);
    const [first] = customer.name.split(/[\s,]+/);
    const formal = match[1] !== undefined;
    const proper = formal ? customer.name.trim().split(/\s+/).at(-1) : first;
    return [
      {
        start,
        end,
        ...(last && { evidence: { messageId: last.id, quote: customer.name } }),
        rewrites: proper && !proper.includes('@') ? [{ start, end, text: proper }] : [],
      },
    ];
  },
});

/** "Kate" for Katherine, "Dan" for Daniel: a short form of three letters or more that begins a known name. */
const isKnown = (part: string, known: ReadonlySet<string>): boolean =>
  known.has(part) ||
  [...known].some(
    (name) => (part.length >= 3 && name.startsWith(part)) || (name.length >= 3 && part.startsWith(name)),
  );

export const examples: RuleExamples = {
  flags: [
    { text: 'Hello Martin,\nyour reports are back.', marked: 'Martin', thread: angryThread },
    { text: 'Dear Ms Lindgren,\nyour reports are back.', marked: 'Lindgren', thread: angryThread },
  ],
  allows: [
    { text: 'Hello Dana,\nyour reports are back.', thread: angryThread },
    { text: 'Dear Ms Whitfield,\nyour reports are back.', thread: angryThread },
    { text: 'Hello everyone,\nyour reports are back.', thread: angryThread },
    'Hello Martin,\nyour reports are back.',
  ],
};
