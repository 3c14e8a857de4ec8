import type { Workspace } from '../../playbook/workspace';
import type { Bank } from '../bank';

/** What a team wants every message to reinforce, as something the customer gets: slogans are not for angry people. */
const themes: readonly { id: string; words: RegExp; phrases: Bank['phrases'] }[] = [
  {
    id: 'reliable',
    words:
      /\b(?:promis\w*|reliab\w*|rely|depend\w*|keep\w* (?:our )?word|follow[- ]?(?:up|through)|trust\w*|deliver on)\b/i,
    phrases: [
      'If I give you a time, I keep it; if I cannot, you will hear that from me before the time is up.',
      'I only name times that I can keep, and those above are of that kind.',
    ],
  },
  {
    id: 'honest',
    words:
      /\b(?:honest\w*|transparen\w*|open(?:ness|ly)?|truth\w*|candid\w*|clear\w*|straight\w*|no surprises)\b/i,
    phrases: [
      'If the news is bad, I will give it to you straight.',
      'You will always get the whole picture from me, including the parts that do not look good for us.',
    ],
  },
  {
    id: 'ownership',
    words: /\b(?:own(?:s|ership|ing)?|responsib\w*|accountab\w*|one (?:contact|person|owner)|end to end)\b/i,
    phrases: [
      'Nobody will ask you to start again with someone else: this is mine.',
      'You do not have to work out who is responsible here; you can come to me.',
    ],
  },
  {
    id: 'fast',
    words: /\b(?:fast\w*|quick\w*|speed\w*|prompt\w*|respons(?:e|ive)\w*|same day|time to)\b/i,
    phrases: [
      'I would rather send you something short and soon than something long and late.',
      'If I have an answer sooner, you will have it sooner.',
    ],
  },
  {
    id: 'caring',
    words:
      /\b(?:care|caring|cares|human|people|person(?:al)?|listen\w*|respect\w*|empath\w*|kind(?:ness)?|friendly|partner\w*|side)\b/i,
    phrases: [
      'If there is something in this that I have not understood, please tell me; I would rather hear it.',
      'There is a person reading your messages, and you can write to me the way you would talk to one.',
    ],
  },
  {
    id: 'simple',
    words: /\b(?:simpl\w*|easy|easier|effort\w*|hassle\w*|convenien\w*|plain)\b/i,
    phrases: [
      'I will keep this as easy for you as I can: anything we can do without you, we do without you.',
      'You should not have to do our work for us, so I will only ask for what we cannot find ourselves.',
    ],
  },
  {
    id: 'staying',
    words:
      /\b(?:churn|retention|retain\w*|renew\w*|loyal\w*|keep(?:ing)? (?:our )?customers|nps|satisf\w*|csat)\b/i,
    phrases: [
      'I would like you to be glad in the end that you gave us the chance.',
      'I know that we have to earn it if you are to stay with us.',
    ],
  },
];

/** The sentence that says it without the slogan, where we understand what the team means; what to reinforce goes before the goal. */
export function reinforcing({ reinforce, goal }: Workspace): Bank | undefined {
  const theme = [reinforce, goal]
    .map((said) => said && themes.find(({ words }) => words.test(said)))
    .find((found) => found !== undefined && found !== '');
  return theme ? { id: 'reinforce', phrases: theme.phrases } : undefined;
}
